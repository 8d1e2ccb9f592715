// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QStackedWidget>

namespace caravan {

class Actions;
class ComparePage;
class DesignPage;
class Document;
class FileFlow;
class HistoryPage;
class Prompter;
class RunPage;
class Settings;
class TimelinePage;
struct UnsavedText;
enum class Do;

/// The pages below the bar, the start page among them: each is made when it is shown for the first time, and connected with the actions that
/// are about it.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    /// The pages that people switch between, in their order.
    static const QList<Do> &actionsOfPages();

    /// \a start: what is shown while no project is open. All must live as long as this.
    Pages(QWidget *start, Document *document, const Actions &actions, FileFlow *files, Prompter *prompter, QWidget *parent = nullptr);

    void showStart();
    /// Shows a page of the open project. \a settings, which live as long as this: how the design page is arranged when it is made. Of a large
    /// pipeline it is made when what else happens in the window is done, or somebody asks for it.
    void begin(const Settings &settings);
    void showPage(Do page);
    /// Shows the problems beside the text.
    void showProblems();
    /// The design page; null until a project is opened for the first time.
    DesignPage *design();
    bool hasDesign() const { return m_design; }
    /// What F6 goes through on the page that is shown.
    QList<QWidget *> regions() const;

Q_SIGNALS:
    void failed(const caravan::Error &error);
    /// Another page is shown.
    void shown();
    /// A report was written to the file \a path.
    void written(const QString &path);
    void hostAsked();
    void imageAsked(const QString &reference);

private:
    QWidget *pageOf(Do page);
    void typeAgain(const UnsavedText &left);
    void connectDesign();
    void connectPanels();
    void connectCanvas();
    void connectText();
    void connectProject();
    QWidget *makeTimeline();
    QWidget *makeCompare();
    QWidget *makeRun();
    QWidget *makeHistory();
    void showCommand(const QString &job, const QString &command);

    QWidget *m_start;
    Document *m_document;
    const Actions &m_actions;
    FileFlow *m_files;
    Prompter *m_prompter;
    const Settings *m_settings = nullptr; ///< null until a project is opened
    DesignPage *m_design = nullptr;
    RunPage *m_run = nullptr;
    QHash<Do, QWidget *> m_made; ///< the others among them
};

} // namespace caravan
