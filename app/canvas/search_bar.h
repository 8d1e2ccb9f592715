// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace caravan::canvas {

/// The field over the canvas in which jobs are looked for: Enter and Shift+Enter go on and back, Escape ends it.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent);
    /// Shows it with what was typed last, ready to be typed over.
    void open();
    void close();
    QString text() const;
    /// \a count: how many jobs were found; nullopt while nobody looks. \a at: which of them is selected, from 0; -1 for none.
    void showCount(std::optional<qsizetype> count, qsizetype at);

Q_SIGNALS:
    void textChanged(const QString &text);
    /// On by one, or back by -1.
    void stepAsked(int step);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace caravan::canvas
