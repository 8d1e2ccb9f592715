// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/problems/problems_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/field_manners.h"
#include "app/widgets/kept_focus.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/pending_text.h"
#include "app/window/canvas_commands.h"
#include "app/window/design_page.h"
#include "app/window/file_flow.h"
#include "app/window/folder_drop.h"
#include "app/window/guide.h"
#include "app/window/include_flow.h"
#include "app/window/pages.h"
#include "app/window/questions.h"
#include "app/window/regions.h"
#include "app/window/start_page.h"
#include "app/window/status_line.h"
#include "app/window/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

/// What nobody sees at first, but some program reads of a window, comes then.
constexpr std::chrono::milliseconds afterFirstPaint{300};
constexpr QSize leastWindow{800, 480}; // 1920 × 1080 shown twice as large, less the desktop's bars

/// Actions that need an open project.
constexpr Do projectActions[] = {Do::Save,           Do::SaveAs,         Do::Reload,      Do::KeepMine,      Do::MergeDisk,
                                 Do::Export,         Do::ExportTemplate, Do::CopyYaml,    Do::CloseProject,  Do::Find,
                                 Do::FilterBlocks,   Do::RenameJob,      Do::RemoveJob,   Do::FixAll,        Do::Design,
                                 Do::Timeline,       Do::Compare,        Do::History,     Do::Run,           Do::Problems,
                                 Do::Difference,     Do::ZoomIn,         Do::ZoomOut,     Do::ZoomReset,     Do::ZoomFit,
                                 Do::ChooseEvent,    Do::AskOpam,        Do::HostFacts,   Do::ShowProject,   Do::ShowBlocks,
                                 Do::ShowText,       Do::TextBeside,     Do::ResetPanels, Do::ShowInspector, Do::ExportBenchmark,
                                 Do::Replace,        Do::GoToLine,       Do::Complete,    Do::Definition,    Do::ToggleComment,
                                 Do::Explain,        Do::Fold,           Do::Unfold,      Do::FoldAll,       Do::UnfoldAll,
                                 Do::HeadDifference, Do::Resolved};

void applyLookOf(const Settings &settings)
{
    theme::Look look;
    switch (settings.lookChoice()) {
    case LookChoice::Desktop:
        look.mode = theme::desktopMode();
        break;
    case LookChoice::Light:
        look.mode = theme::Mode::Light;
        break;
    case LookChoice::Dark:
        look.mode = theme::Mode::Dark;
        break;
    }
    look.contrast = settings.isHighContrast() ? theme::Contrast::High : theme::Contrast::Normal;
    theme::apply(*qApp, look);
}

/// The look comes before all widgets: each would be laid out once more for it.
std::unique_ptr<Settings> withLook(std::unique_ptr<Settings> settings)
{
    applyLookOf(*settings);
    return settings;
}

} // namespace

MainWindow::MainWindow(KnowledgeSource knowledge, std::unique_ptr<Settings> settings, std::unique_ptr<Prompter> prompter) :
    m_settings(withLook(std::move(settings))), m_prompter(prompter ? std::move(prompter) : std::make_unique<DialogPrompter>(this)),
    m_document(new Document(std::move(knowledge), this)), m_actions(new Actions(this)), m_pendingText(new PendingText(this)),
    m_files(new FileFlow(m_document, m_settings.get(), m_prompter.get(), this)),
    m_includeFlow(new IncludeFlow(m_document, m_prompter.get(), this)),
    m_questions(new Questions(m_document, m_settings.get(), m_prompter.get(), *m_actions, this)), m_start(new StartPage(*m_actions)),
    m_pages(new Pages(m_start, m_document, *m_actions, m_files, m_prompter.get())), m_guide(new Guide(m_actions, m_document, this))
{
    setObjectName(u"mainWindow"_s);
    setAccessibleName(tr("Caravan"));
    setWindowIcon(theme::applicationIcon());
    layOut();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectHelpActions();
    m_document->outlook().setRunner(m_settings->runner());
    if (const std::optional<estimate::Scenario> scenario = estimate::scenarioOf(m_settings->scenario()))
        m_document->outlook().setScenario(*scenario);
    connect(m_document, &Document::changed, this, &MainWindow::follow);
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::followUndo);
    connect(m_pendingText, &PendingText::changed, this, &MainWindow::followUndo);
    connect(m_document->undoStack(), &QUndoStack::cleanChanged, this, [this](bool isClean) { setWindowModified(!isClean); });
    connect(m_pages, &Pages::failed, this, &MainWindow::showError);
    connect(m_pages, &Pages::written, this, [this](const QString &path) {
        showNotice({theme::Sign::Good, tr("%1 was written.").arg(QDir::toNativeSeparators(path)), {}});
    });
    connect(m_pages, &Pages::shown, this, &MainWindow::rememberSession);
    connect(m_pages, &Pages::shown, this, &MainWindow::forgetRefusal);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::placeNotice);
    connect(m_pages, &Pages::hostAsked, m_questions, &Questions::askHost);
    connect(m_pages, &Pages::imageAsked, m_questions, &Questions::askImage);
    connect(m_questions, &Questions::failed, this, &MainWindow::showError);
    connect(m_questions, &Questions::lookChosen, this, &MainWindow::applyLook);
    new FieldManners(this);
    m_keptFocus = new KeptFocus(this);
    connect(new FolderDrop(this), &FolderDrop::dropped, m_files, &FileFlow::openFolder);
    connect(m_start, &StartPage::projectChosen, m_files, &FileFlow::openFolder);
    connect(m_files, &FileFlow::noticed, this, &MainWindow::showFileNotice);
    connect(m_files, &FileFlow::settled, this, &MainWindow::settle);
    connect(m_includeFlow, &IncludeFlow::noticed, this, &MainWindow::showNotice);
    connect(m_includeFlow, &IncludeFlow::runningChanged, this, &MainWindow::enableActions);
    follow(Change::Opened | Change::Project);
}

NoticeBar *MainWindow::noticeBar()
{
    if (!m_notice) {
        m_notice = new NoticeBar;
        placeNotice();
    }
    return m_notice;
}

/// Below what is shown, so that nothing moves that somebody types in or is about to click; where a text is typed below, above that.
void MainWindow::placeNotice()
{
    if (!m_notice)
        return;
    const bool isShown = m_notice->parentWidget() && !m_notice->isHidden();
    if (m_pages->hasDesign() && m_pages->currentWidget() == m_pages->design()) {
        m_pages->design()->placeNotice(m_notice);
    } else {
        m_column->insertWidget(m_column->indexOf(m_pages) + 1, m_notice);
        m_notice->keepWithin(nullptr);
    }
    m_notice->setVisible(isShown);
}

DesignPage *MainWindow::designPage() const { return m_pages->design(); }

void MainWindow::setLanguages(const QStringList &codes) { m_questions->setLanguages(codes); }

MainWindow::~MainWindow()
{
    // A dialog over the window that goes with it moves the focus.
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(qApp, nullptr, m_keptFocus, nullptr);
    // The panels go before the document that they show.
    const std::unique_ptr<QWidget> content(takeCentralWidget());
}

void MainWindow::layOut()
{
    setMinimumSize(leastWindow);
    if (!m_settings->restoreWindow(*this))
        resize(theme::screenSize);
    m_actions->fill(menuBar());
    addActions(m_actions->all()); // their keys are heard before the menus are filled
    QTimer::singleShot(afterFirstPaint, m_actions, &Actions::fillMenus);
    menuBar()->setObjectName(u"menuBar"_s);
    menuBar()->setNativeMenuBar(false);
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_pages, 1);
    setCentralWidget(content);
}

void MainWindow::connectFileActions()
{
    const Actions &actions = *m_actions;
    connect(actions[Do::NewPipeline], &QAction::triggered, m_files, &FileFlow::newPipeline);
    connect(actions[Do::OpenFolder], &QAction::triggered, m_files, &FileFlow::chooseFolder);
    connect(actions[Do::TrySample], &QAction::triggered, m_files, [this] { m_files->trySample(); });
    connect(actions[Do::Save], &QAction::triggered, m_files, &FileFlow::save);
    connect(actions[Do::SaveAs], &QAction::triggered, m_files, &FileFlow::saveAs);
    connect(actions[Do::Reload], &QAction::triggered, m_files, &FileFlow::reload);
    connect(actions[Do::KeepMine], &QAction::triggered, m_files, &FileFlow::keepMine);
    connect(actions[Do::MergeDisk], &QAction::triggered, m_files, &FileFlow::mergeWithDisk);
    connect(actions[Do::Export], &QAction::triggered, m_files, &FileFlow::exportText);
    connect(actions[Do::ExportTemplate], &QAction::triggered, m_files, &FileFlow::exportTemplate);
    connect(actions[Do::ExportBenchmark], &QAction::triggered, m_files, &FileFlow::exportBenchmark);
    connect(actions[Do::CloseProject], &QAction::triggered, m_files, &FileFlow::closeProject);
    connect(actions[Do::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEditActions()
{
    const Actions &actions = *m_actions;
    connect(actions[Do::Undo], &QAction::triggered, m_document->undoStack(), &QUndoStack::undo);
    connect(actions[Do::Redo], &QAction::triggered, m_document->undoStack(), &QUndoStack::redo);
    const std::pair<Do, const char *> edits[] = {{Do::Cut, "cut"}, {Do::Copy, "copy"}, {Do::Paste, "paste"}};
    for (const auto &[which, member] : edits)
        connect(actions[which], &QAction::triggered, this, [this, member = member] { toEdited(member); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    followFocus(nullptr);
    connect(actions[Do::Profiles], &QAction::triggered, m_questions, &Questions::editProfiles);
    connect(actions[Do::Images], &QAction::triggered, m_questions, &Questions::editImages);
    connect(actions[Do::FetchIncludes], &QAction::triggered, m_includeFlow, &IncludeFlow::fetch);
    connect(actions[Do::StopFetching], &QAction::triggered, m_includeFlow, &IncludeFlow::stop);
    connect(actions[Do::GiveToken], &QAction::triggered, m_includeFlow, &IncludeFlow::giveToken);
    connect(actions[Do::GitLabAddress], &QAction::triggered, m_includeFlow, &IncludeFlow::giveAddress);
    connect(actions[Do::FetchedFiles], &QAction::triggered, m_includeFlow, [this] { m_includeFlow->showFetched(this); });
    connect(actions[Do::Preferences], &QAction::triggered, m_questions, &Questions::askPreferences);
    connect(actions[Do::CommandPalette], &QAction::triggered, this, [this] {
        CanvasView *canvas = m_document->isOpen() && m_pages->hasDesign() ? m_pages->design()->canvas() : nullptr;
        m_guide->showCommands(canvas ? canvasCommands(canvas, [this] { m_pages->showPage(Do::Design); }) : QList<Command>());
    });
}

/// Where a widget can cut, copy and paste, it has slots of these names: text fields do, and the canvas may.
void MainWindow::followFocus(QWidget *now)
{
    if (now && (qobject_cast<QDialog *>(now->window()) || qobject_cast<QMenuBar *>(now) || qobject_cast<QMenu *>(now->window())))
        return;
    m_edited = now;
    const std::pair<Do, const char *> edits[] = {{Do::Cut, "cut()"}, {Do::Copy, "copy()"}, {Do::Paste, "paste()"}};
    for (const auto &[which, method] : edits)
        (*m_actions)[which]->setEnabled(now && now->metaObject()->indexOfMethod(method) >= 0);
}

void MainWindow::toEdited(const char *member)
{
    if (m_edited)
        QMetaObject::invokeMethod(m_edited.data(), member);
}

void MainWindow::connectHelpActions()
{
    const Actions &actions = *m_actions;
    const std::pair<Do, QString> pages[] = {{Do::Help, u"start"_s},
                                            {Do::Shortcuts, u"keys"_s},
                                            {Do::Keywords, u"keyword/"_s},
                                            {Do::Reasons, u"strategy/"_s},
                                            {Do::About, u"about"_s}};
    for (const auto &[which, page] : pages)
        connect(actions[which], &QAction::triggered, m_guide, [this, page = page] { m_guide->showHelp(page); });
    connect(m_guide, &Guide::jobChosen, this, [this](const QString &job) {
        m_pages->showPage(Do::Design);
        m_document->selectJob(job);
    });
}

void MainWindow::connectViewActions()
{
    const Actions &actions = *m_actions;
    const struct {
        Do which;
        LookChoice choice;
    } looks[] = {{Do::FollowDesktop, LookChoice::Desktop}, {Do::Light, LookChoice::Light}, {Do::Dark, LookChoice::Dark}};
    for (const auto &[which, choice] : looks) {
        actions[which]->setChecked(m_settings->lookChoice() == choice);
        connect(actions[which], &QAction::triggered, this, [this, choice = choice] {
            m_settings->setLookChoice(choice);
            applyLook();
        });
    }
    for (const auto &[which, way] : {std::pair{Do::NextPanel, Way::Forward}, std::pair{Do::PreviousPanel, Way::Back}})
        connect(actions[which], &QAction::triggered, this, [this, way = way] { focusRegion(regions(), way); });
    actions[Do::HighContrast]->setChecked(m_settings->isHighContrast());
    connect(actions[Do::HighContrast], &QAction::triggered, this, [this](bool isHigh) {
        m_settings->setHighContrast(isHigh);
        applyLook();
    });
}

QList<QWidget *> MainWindow::regions() const
{
    QList<QWidget *> all;
    if (m_topBar)
        all.append(m_topBar);
    all += m_pages->regions();
    if (m_notice)
        all.append(m_notice);
    if (m_status)
        all.append(m_status);
    return all;
}

/// What is around the pages of an open project.
void MainWindow::makeBars()
{
    m_topBar = new TopBar(m_document, *m_actions, Pages::actionsOfPages());
    m_status = new StatusLine(m_document);
    m_column->insertWidget(0, m_topBar);
    m_column->addWidget(m_status);
    connect(m_topBar, &TopBar::runnerChosen, &m_document->outlook(), &Outlook::setRunner);
    connect(m_topBar, &TopBar::scenarioChosen, &m_document->outlook(), &Outlook::setScenario);
    connect(m_status, &StatusLine::problemsRequested, m_pages, &Pages::showProblems);
}

void MainWindow::follow(Changes changes)
{
    if (changes & Change::Project)
        setWindowTitle(m_document->isOpen() ? tr("%1[*] — Caravan").arg(m_document->project()->name) : tr("Caravan"));
    if (changes & Change::Opened) {
        if (m_notice)
            m_notice->hide();
        const bool isOpen = m_document->isOpen();
        if (isOpen && !m_topBar)
            makeBars();
        if (m_topBar) {
            m_topBar->setVisible(isOpen);
            m_status->setVisible(isOpen);
        }
        if (isOpen) {
            m_pages->begin(*m_settings);
        } else {
            m_start->setRecent(m_settings->recentProjects(), QDate::currentDate());
            m_pages->showStart();
        }
        setWindowModified(m_document->isModified());
        followUndo();
    }
    if (changes & Change::Text)
        forgetRefusal();
    if (changes & (Change::Runner | Change::Scenario))
        rememberSetting();
    // Another project has another event; it is not the choice of this one.
    if (changes & Change::Event && !(changes & Change::Opened) && m_document->project())
        m_settings->setEvent(m_document->project()->folder, m_document->outlook().event());
    if (changes & (Changes(Change::Opened) | Change::Selection | Change::Project))
        rememberSession();
    enableActions();
}

void MainWindow::followUndo()
{
    const QUndoStack *stack = m_document->undoStack();
    QAction *undo = (*m_actions)[Do::Undo];
    QAction *redo = (*m_actions)[Do::Redo];
    undo->setEnabled(stack->canUndo() || m_pendingText->isThere()); // what is typed is taken over first, and undone then
    redo->setEnabled(stack->canRedo());
    undo->setText(stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
    redo->setText(stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
}

void MainWindow::enableActions()
{
    const bool isOpen = m_document->isOpen();
    for (const Do which : projectActions)
        (*m_actions)[which]->setEnabled(isOpen);
    (*m_actions)[Do::FetchIncludes]->setEnabled(isOpen && !m_includeFlow->isRunning() && m_document->derived().pipeline.hasIncludes());
    (*m_actions)[Do::StopFetching]->setEnabled(m_includeFlow->isRunning());
    (*m_actions)[Do::GitLabAddress]->setEnabled(isOpen);
    (*m_actions)[Do::EveryJob]->setEnabled(isOpen && m_document->outlook().event());
    (*m_actions)[Do::FixAll]->setEnabled(isOpen && !m_document->syntaxError() && m_pages->hasDesign()
                                         && designPage()->problems()->model()->hasFixes());
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    const QList<RecentProject> projects = m_settings->recentProjects();
    for (const RecentProject &project : projects) {
        // An ampersand in a path is no mnemonic.
        const QString path = QDir::toNativeSeparators(project.folder).replace(u'&', u"&&"_s);
        connect(menu->addAction(path), &QAction::triggered, m_files, [this, folder = project.folder] { m_files->openFolder(folder); });
    }
    if (projects.isEmpty())
        menu->addAction(tr("No project was opened yet"))->setEnabled(false);
}

void MainWindow::applyLook() { applyLookOf(*m_settings); }

void MainWindow::rememberSetting()
{
    m_settings->setRunner(m_document->outlook().chosenRunner());
    m_settings->setScenario(estimate::scenarioId(m_document->outlook().scenario()));
}

void MainWindow::showError(const Error &error)
{
    showNotice(noticeOf(error));
    m_isRefusal = true;
}

/// Why something could not be done is of no use when something else was done, or another page is looked at.
void MainWindow::forgetRefusal()
{
    if (m_isRefusal && m_notice)
        m_notice->hide();
    m_isRefusal = false;
}

void MainWindow::showFileNotice(const Notice &notice)
{
    showNotice(notice);
    m_isAboutFile = true;
}

/// Takes back what was said of the file. Why a change could not be made stays to be read.
void MainWindow::settle()
{
    if (m_isAboutFile && m_notice)
        m_notice->hide();
}

void MainWindow::showNotice(const Notice &notice)
{
    m_isAboutFile = false;
    m_isRefusal = false;
    QList<QAction *> actions;
    for (const Do which : notice.actions)
        actions.append((*m_actions)[which]);
    noticeBar()->showNotice(notice.sign, notice.sentence, notice.hint, actions);
}

void MainWindow::restoreSession()
{
    const QString page = m_settings->session().page;
    m_files->restoreSession();
    for (const Do which : Pages::actionsOfPages()) {
        if (m_document->isOpen() && (*m_actions)[which]->objectName() == page)
            m_pages->showPage(which);
    }
    m_isRestored = true;
    rememberSession();
}

void MainWindow::beginSession()
{
    m_isRestored = true;
    rememberSession();
}

/// What is open now is what the program begins with when it is started again, however it ends.
void MainWindow::rememberSession()
{
    if (!m_isRestored)
        return;
    Session session;
    if (const project::Project *project = m_document->project()) {
        session.folder = project->folder;
        session.file = m_document->chosenFile();
        session.job = m_document->selectedJob();
        for (const Do which : Pages::actionsOfPages()) {
            if ((*m_actions)[which]->isChecked())
                session.page = (*m_actions)[which]->objectName();
        }
    }
    m_settings->setSession(session);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings->saveWindow(*this);
    if (m_pages->hasDesign())
        designPage()->save(*m_settings);
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_files->checkDisk();
        m_document->lookAgain();
    }
    QMainWindow::changeEvent(event);
}

} // namespace caravan
