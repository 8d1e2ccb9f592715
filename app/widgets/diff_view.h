// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace caravan {

class GradualText;

/// A unified diff, read-only: added lines on added, removed ones on removed, places muted. The signs stay in the text.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// Shows a diff; \a whenEqual is shown when it is empty.
    void setDiff(const QByteArray &unifiedDiff, const QString &whenEqual);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GradualText *m_text;
};

} // namespace caravan
