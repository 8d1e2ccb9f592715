// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/advice.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace caravan {
class DiffView;
class TextLabel;
} // namespace caravan

namespace caravan::timeline {

/// One edit that saves something: what, why, how much, and what it changes and risks if somebody wants to see that.
class AdviceRow : public QWidget
{
    Q_OBJECT

public:
    /// \a text: that the advice is about.
    AdviceRow(const compare::Advice &advice, const QByteArray &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void applyRequested();

private:
    void preview(bool isShown);

    QByteArray m_before;
    QByteArray m_after;
    QStringList m_risks;
    QPushButton *m_previewButton;
    DiffView *m_difference = nullptr; ///< made when it is looked at, as is the next
    TextLabel *m_riskText = nullptr;
};

/// The edits that make the pipeline faster, that which saves most first.
class AdviceList : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceList(QWidget *parent = nullptr);
    /// \a text: that they are about.
    void present(const compare::Advices &advices, const QByteArray &text);
    /// Says \a sentence instead.
    void say(const QString &sentence);

Q_SIGNALS:
    void applyRequested(int place);

private:
    void clear();

    TextLabel *m_sentence;
    QVBoxLayout *m_rows;
};

} // namespace caravan::timeline
