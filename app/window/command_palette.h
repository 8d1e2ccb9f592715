// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace caravan {

/// Something that can be done by its name.
struct Command {
    QString title;
    QString place;    ///< where else it is found: “File”, “Job in build”
    QString shortcut; ///< as people read it; empty for none
    bool isEnabled = true;
    std::function<void()> run;
};

/// How well \a filter names a command: 0 when one of its words is neither in the title nor in the place; more for words that begin a
/// word of the title, and most for a title that begins with the whole.
int matchOf(const Command &command, const QString &filter);

/// Every command in one list, which typing makes shorter. Enter runs the current one, after the list is gone.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(QList<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run(const QTreeWidgetItem *item);

    QList<Command> m_commands;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
};

} // namespace caravan
