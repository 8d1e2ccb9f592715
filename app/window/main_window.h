// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/window/actions.h"
#include "app/window/prompter.h"
#include "app/window/settings.h"

#include <QMainWindow>
#include <QPointer>

class QVBoxLayout;

namespace caravan {

class DesignPage;
class FileFlow;
class Guide;
class IncludeFlow;
class KeptFocus;
class NoticeBar;
class Pages;
class PendingText;
class Questions;
class StartPage;
class StatusLine;
class TopBar;
struct Notice;

/// Caravan's window: the only place that knows all panels. It puts them together and connects actions with what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a prompter: who answers questions; null for dialogs.
    MainWindow(KnowledgeSource knowledge, std::unique_ptr<Settings> settings, std::unique_ptr<Prompter> prompter = nullptr);
    ~MainWindow() override;

    Document *document() { return m_document; }
    Actions *actionRegistry() { return m_actions; }
    FileFlow *files() { return m_files; }
    /// Made when somebody asks for it first.
    NoticeBar *noticeBar();
    /// The design page; made when a project is opened for the first time.
    DesignPage *designPage() const;
    void showNotice(const Notice &notice);
    /// The languages that the program speaks, for the preferences.
    void setLanguages(const QStringList &codes);
    /// Opens again what was open when the program ended, and remembers from now on what is open. Called once, by who starts the program
    /// without a folder.
    void restoreSession();
    /// Remembers from now on what is open, which is another folder than last time.
    void beginSession();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectHelpActions();
    void makeBars();
    void follow(Changes changes);
    void followUndo();
    void enableActions();
    void fillRecent();
    void applyLook();
    void rememberSetting();
    void showError(const Error &error);
    void forgetRefusal();
    void placeNotice();
    void showFileNotice(const Notice &notice);
    void settle();
    void followFocus(QWidget *now);
    void toEdited(const char *member);
    QList<QWidget *> regions() const;
    void rememberSession();

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Prompter> m_prompter;
    Document *m_document;
    Actions *m_actions;
    PendingText *m_pendingText;
    FileFlow *m_files;
    IncludeFlow *m_includeFlow;
    Questions *m_questions;
    NoticeBar *m_notice = nullptr; ///< made when first asked for
    StartPage *m_start;
    Pages *m_pages;
    Guide *m_guide;
    KeptFocus *m_keptFocus = nullptr;
    QVBoxLayout *m_column = nullptr; ///< bars and pages, from above
    TopBar *m_topBar = nullptr;      ///< made when a project is opened for the first time
    StatusLine *m_status = nullptr;  ///< likewise
    QPointer<QWidget> m_edited;      ///< had the keyboard last, menus left out: what is cut from and pasted into
    bool m_isRestored = false;       ///< the session of last time is not needed any more
    bool m_isAboutFile = false;      ///< what is said now is
    bool m_isRefusal = false;        ///< what is said now is why something could not be done
};

} // namespace caravan
