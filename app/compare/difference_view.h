// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/difference_lines.h"

#include <QPlainTextEdit>

namespace caravan::comparing {

/// Shows a difference: lines that come and go have a sign and a ground of their own.
class DifferenceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);
    void showDifference(const QByteArray &before, const QByteArray &after);
    void showSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGrounds();
    QList<DifferenceLine> m_lines;
};

} // namespace caravan::comparing
