// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace caravan {

class TextLabel;

/// A pipeline that could be written.
struct Offer {
    QByteArray text;
    QString because; ///< why this one, whole sentences
    QString times;   ///< what it takes, one sentence
    bool operator==(const Offer &) const = default;
};

/// What there is to choose from before a pipeline is proposed.
struct OfferQuestion {
    QString project;
    bool hasPipeline = false;                             ///< there is one already, which the new one would stand in for
    QList<std::pair<QString, QString>> strategies;        ///< id and title
    std::function<Result<Offer>(const QString &id)> make; ///< for a strategy; an empty id: for the best one
};

/// Shows a proposed pipeline as it would be written, under each strategy, before anything is changed.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProposalDialog(const OfferQuestion &question, QWidget *parent = nullptr);
    const Offer &offer() const { return m_offer; }

private:
    void present();

    OfferQuestion m_question;
    Offer m_offer;
    QComboBox *m_strategy;
    TextLabel *m_because;
    TextLabel *m_times;
    QPlainTextEdit *m_text;
    QPushButton *m_use;
};

} // namespace caravan
