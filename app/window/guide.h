// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace caravan {

class Actions;
struct Command;
class Document;
class HelpWindow;

/// Leads people to what the window can do: the help, and the list of all commands.
class Guide : public QObject
{
    Q_OBJECT

public:
    /// \a window: over which help and commands are shown; it owns this.
    Guide(Actions *actions, Document *document, QWidget *window);

    /// Shows the help at a page, see HelpWindow::showPage().
    void showHelp(const QString &page);
    /// Shows every command and every job by its name. \a onCanvas: commands that are not among the actions.
    void showCommands(const QList<Command> &onCanvas);

Q_SIGNALS:
    /// A job was chosen by its name.
    void jobChosen(const QString &job);

private:
    Actions *m_actions;
    Document *m_document;
    QWidget *m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace caravan
