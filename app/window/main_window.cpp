// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/canvas/canvas_view.h"
#include "app/compare/compare_page.h"
#include "app/event/event_bar.h"
#include "app/history/history_page.h"
#include "app/inspector/inspector_panel.h"
#include "app/palette/palette_panel.h"
#include "app/preview/preview_panel.h"
#include "app/preview/text_help.h"
#include "app/problems/problems_panel.h"
#include "app/project/project_panel.h"
#include "app/run/run_page.h"
#include "app/theme/theme.h"
#include "app/timeline/timeline_page.h"
#include "app/widgets/field_manners.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/pending_text.h"
#include "app/window/design_page.h"
#include "app/window/dock.h"
#include "app/window/file_flow.h"
#include "app/window/folder_drop.h"
#include "app/window/guide.h"
#include "app/window/include_flow.h"
#include "app/window/profiles_dialog.h"
#include "app/window/regions.h"
#include "app/window/start_page.h"
#include "app/window/status_line.h"
#include "app/window/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

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

const QList<Do> pageActions = {Do::Design, Do::Timeline, Do::Compare, Do::History, Do::Run};

} // namespace

MainWindow::MainWindow(std::shared_ptr<const Knowledge> knowledge, std::unique_ptr<Settings> settings, std::unique_ptr<Prompter> prompter) :
    m_settings(std::move(settings)), m_prompter(prompter ? std::move(prompter) : std::make_unique<DialogPrompter>(this)),
    m_document(new Document(std::move(knowledge), this)), m_actions(new Actions(this)), m_pendingText(new PendingText(this)),
    m_files(new FileFlow(m_document, m_settings.get(), m_prompter.get(), this)),
    m_includeFlow(new IncludeFlow(m_document, m_prompter.get(), this)), m_topBar(new TopBar(m_document, *m_actions, pageActions)),
    m_notice(new NoticeBar), m_pages(new QStackedWidget), m_start(new StartPage(*m_actions)),
    m_guide(new Guide(m_actions, m_document, this)), m_status(new StatusLine(m_document))
{
    setObjectName(u"mainWindow"_s);
    setAccessibleName(tr("Caravan"));
    setWindowIcon(theme::applicationIcon());
    applyLook();
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
    connect(m_topBar, &TopBar::runnerChosen, &m_document->outlook(), &Outlook::setRunner);
    connect(m_topBar, &TopBar::scenarioChosen, &m_document->outlook(), &Outlook::setScenario);
    connect(m_status, &StatusLine::problemsRequested, this, &MainWindow::showProblems);
    new FieldManners(this);
    connect(new FolderDrop(this), &FolderDrop::dropped, m_files, &FileFlow::openFolder);
    connect(m_start, &StartPage::projectChosen, m_files, &FileFlow::openFolder);
    connect(m_files, &FileFlow::noticed, this, &MainWindow::showFileNotice);
    connect(m_files, &FileFlow::settled, this, &MainWindow::settle);
    connect(m_includeFlow, &IncludeFlow::noticed, this, &MainWindow::showNotice);
    connect(m_includeFlow, &IncludeFlow::runningChanged, this, &MainWindow::enableActions);
    follow(Change::Opened | Change::Project);
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // a dialog over the window that goes with it moves the focus
    // The panels go before the document that they show.
    const std::unique_ptr<QWidget> content(takeCentralWidget());
}

void MainWindow::layOut()
{
    m_actions->fill(menuBar());
    menuBar()->setObjectName(u"menuBar"_s);
    menuBar()->setNativeMenuBar(false);
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_pages->setObjectName(u"pages"_s);
    m_pages->addWidget(m_start);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(content);
    setMinimumSize(leastWindow);
    if (!m_settings->restoreWindow(*this))
        resize(theme::screenSize);
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
    connect(actions[Do::Profiles], &QAction::triggered, this, &MainWindow::editProfiles);
    connect(actions[Do::FetchIncludes], &QAction::triggered, m_includeFlow, &IncludeFlow::fetch);
    connect(actions[Do::StopFetching], &QAction::triggered, m_includeFlow, &IncludeFlow::stop);
    connect(actions[Do::GiveToken], &QAction::triggered, m_includeFlow, &IncludeFlow::giveToken);
    connect(actions[Do::Preferences], &QAction::triggered, this, &MainWindow::askPreferences);
    connect(actions[Do::CommandPalette], &QAction::triggered, m_guide, &Guide::showCommands);
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
        showPage(Do::Design);
        m_document->selectJob(job);
    });
}

void MainWindow::editProfiles()
{
    const Result<QList<compare::OwnProfile>> profiles = compare::ownProfiles();
    if (!profiles) {
        showError(profiles.error());
        return;
    }
    auto *dialog = new ProfilesDialog(m_document->knowledge().facts.runners, *profiles, m_prompter.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_document, &Document::takeWordsOfUser);
    dialog->open();
}

void MainWindow::askPreferences()
{
    PreferenceChoices choices;
    for (const estimate::Runner &runner : m_document->knowledge().facts.runners)
        choices.runners.append({runner.id, runner.title});
    for (const estimate::Scenario scenario : estimate::allScenarios)
        choices.scenarios.append({estimate::scenarioId(scenario), estimate::scenarioName(scenario)});
    choices.languages = m_languages;
    const Preferences now{
        m_settings->lookChoice(),     m_settings->isHighContrast(),         m_settings->language(),
        m_settings->reopensProject(), m_document->outlook().chosenRunner(), estimate::scenarioId(m_document->outlook().scenario())};
    const std::optional<Preferences> wanted = m_prompter->askPreferences(now, choices);
    if (!wanted || *wanted == now)
        return;
    m_settings->setLookChoice(wanted->look);
    m_settings->setHighContrast(wanted->isHighContrast);
    m_settings->setLanguage(wanted->language);
    m_settings->setReopensProject(wanted->reopensProject);
    for (const auto &[which, choice] : {std::pair{Do::FollowDesktop, LookChoice::Desktop}, std::pair{Do::Light, LookChoice::Light},
                                        std::pair{Do::Dark, LookChoice::Dark}})
        (*m_actions)[which]->setChecked(wanted->look == choice);
    (*m_actions)[Do::HighContrast]->setChecked(wanted->isHighContrast);
    applyLook();
    m_document->outlook().setRunner(wanted->runner);
    if (const std::optional<estimate::Scenario> scenario = estimate::scenarioOf(wanted->scenario))
        m_document->outlook().setScenario(*scenario);
}

void MainWindow::connectViewActions()
{
    const Actions &actions = *m_actions;
    for (const Do page : pageActions)
        connect(actions[page], &QAction::triggered, this, [this, page] { showPage(page); });
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

void MainWindow::makePages()
{
    m_design = new DesignPage(m_document);
    m_pages->addWidget(m_design);
    m_timeline = new TimelinePage(m_document);
    m_pages->addWidget(m_timeline);
    m_compare = new ComparePage(m_document);
    m_pages->addWidget(m_compare);
    m_history = new HistoryPage(m_document);
    m_pages->addWidget(m_history);
    m_run = new RunPage(m_document);
    m_pages->addWidget(m_run);
    m_design->restore(*m_settings);
    connectDesignActions();
    connectPanels();
}

void MainWindow::connectPanels()
{
    const Actions &actions = *m_actions;
    const std::pair<Do, Dock *> docks[] = {{Do::ShowProject, m_design->projectDock()},
                                           {Do::ShowBlocks, m_design->paletteDock()},
                                           {Do::ShowText, m_design->textDock()},
                                           {Do::ShowInspector, m_design->inspectorDock()}};
    for (const auto &[which, dock] : docks) {
        QAction *action = actions[which];
        action->setChecked(!dock->isHidden());
        connect(action, &QAction::triggered, dock, &QWidget::setVisible);
        connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    }
    actions[Do::TextBeside]->setChecked(m_design->isTextBeside());
    connect(actions[Do::TextBeside], &QAction::triggered, m_design, &DesignPage::setTextBeside);
    connect(m_design->textDock(), &QDockWidget::dockLocationChanged, this,
            [this] { (*m_actions)[Do::TextBeside]->setChecked(m_design->isTextBeside()); });
    connect(actions[Do::ResetPanels], &QAction::triggered, m_design, &DesignPage::resetPanels);
}

QList<QWidget *> MainWindow::regions() const
{
    QList<QWidget *> all{m_topBar, m_notice};
    if (m_pages->currentWidget() == m_design)
        all += m_design->regions();
    else
        all.append(m_pages->currentWidget());
    all.append(m_status);
    return all;
}

void MainWindow::connectDesignActions()
{
    const Actions &actions = *m_actions;
    PreviewPanel *preview = m_design->preview();
    CanvasView *canvas = m_design->canvas();
    const auto onDesign = [this](auto &&call) {
        return [this, call] {
            showPage(Do::Design);
            call();
        };
    };
    connect(actions[Do::CopyYaml], &QAction::triggered, preview, &PreviewPanel::copyAll);
    connect(actions[Do::Find], &QAction::triggered, preview, onDesign([preview] { preview->find(); }));
    connectTextActions();
    connect(actions[Do::FilterBlocks], &QAction::triggered, m_design,
            onDesign([this] { m_design->palettePanel()->filterField()->setFocus(Qt::ShortcutFocusReason); }));
    connect(actions[Do::RenameJob], &QAction::triggered, canvas, onDesign([canvas] { canvas->renameCurrent(); }));
    connect(actions[Do::RemoveJob], &QAction::triggered, canvas, onDesign([canvas] { canvas->removeCurrent(); }));
    connect(actions[Do::FixAll], &QAction::triggered, m_design->problems(), &ProblemsPanel::fixAll);
    connect(actions[Do::ChooseEvent], &QAction::triggered, m_design, onDesign([this] { m_design->eventBar()->choose(); }));
    connect(actions[Do::EveryJob], &QAction::triggered, m_document, [this] { m_document->outlook().setEvent(std::nullopt); });
    connect(actions[Do::ZoomIn], &QAction::triggered, canvas, &CanvasView::zoomIn);
    connect(actions[Do::ZoomOut], &QAction::triggered, canvas, &CanvasView::zoomOut);
    connect(actions[Do::ZoomReset], &QAction::triggered, canvas, &CanvasView::zoomReset);
    connect(actions[Do::ZoomFit], &QAction::triggered, canvas, &CanvasView::zoomFit);
    connect(actions[Do::Problems], &QAction::triggered, preview, &PreviewPanel::showProblems);
    connect(actions[Do::Difference], &QAction::triggered, preview, &PreviewPanel::showDifference);
    // What is asked for is to be seen, whatever panel it is in.
    for (const Do which : {Do::Find, Do::Replace, Do::GoToLine, Do::Problems, Do::Difference, Do::HeadDifference, Do::Resolved})
        connect(actions[which], &QAction::triggered, m_design->textDock(), &QWidget::show);
    connect(m_files, &FileFlow::differs, this, [this, preview] {
        showPage(Do::Design);
        m_design->textDock()->show();
        preview->showDifference(true);
    });
    connect(preview, &PreviewPanel::problemsShown, actions[Do::Problems], &QAction::setChecked);
    connect(preview, &PreviewPanel::differenceShown, actions[Do::Difference], &QAction::setChecked);
    m_document->setPlaceChooser([this](const yaml::Path &path, const gitlab::EditPlace &place) { return m_prompter->askPlace(path, place); });
    connect(canvas, &CanvasView::failed, this, &MainWindow::showError);
    connect(canvas, &CanvasView::fetchAsked, actions[Do::FetchIncludes], &QAction::trigger);
    connect(m_design->palettePanel(), &PalettePanel::failed, this, &MainWindow::showError);
    connect(m_design->inspector(), &InspectorPanel::failed, this, &MainWindow::showError);
    connect(m_compare, &ComparePage::failed, this, &MainWindow::showError);
    connect(m_compare, &ComparePage::exportWanted, this, [this](const QString &suffix) {
        const QString name = tr("comparison of %1").arg(m_document->project()->name) + u'.' + suffix;
        m_compare->exportTo(m_prompter->chooseReportFile(tr("Export the Comparison"), QDir::home().absoluteFilePath(name)));
    });
    connect(m_timeline, &TimelinePage::failed, this, &MainWindow::showError);
    connect(m_timeline, &TimelinePage::jobOpened, this, [this](const QString &job) {
        showPage(Do::Design);
        m_document->selectJob(job);
        m_design->canvas()->setFocus(Qt::OtherFocusReason);
    });
    connectRun();
    ProjectPanel *panel = m_design->projectPanel();
    connect(actions[Do::AskOpam], &QAction::triggered, panel, onDesign([panel] { panel->askOpam(); }));
    connect(actions[Do::HostFacts], &QAction::triggered, this, &MainWindow::askHost);
    connect(panel, &ProjectPanel::hostAsked, this, &MainWindow::askHost);
    connect(panel, &ProjectPanel::textAsked, this, [this](const QString &title, const QString &text) { m_prompter->showText(title, text); });
    connect(m_design->inspector(), &InspectorPanel::imageAsked, this, &MainWindow::askImage);
}

void MainWindow::connectRun()
{
    m_run->setAsker(
        [this](const running::Order &order, const QStringList &jobs) { return m_prompter->askRun(order, jobs, m_document->isModified()); });
    connect(m_run, &RunPage::failed, this, &MainWindow::showError);
    connect(m_run, &RunPage::commandOpened, this, &MainWindow::showCommand);
    connect(m_run, &RunPage::logsWanted, this,
            [this] { m_run->readLogs(m_prompter->chooseLogs(tr("Open Logs of Jobs"), QDir::homePath())); });
    connect(m_timeline, &TimelinePage::calibrationRequested, this, [this] {
        showPage(Do::Run);
        m_run->openLogs();
    });
}

/// Where a command of a log stands in the text: the first line of a script with its words.
void MainWindow::showCommand(const QString &job, const QString &command)
{
    const gitlab::Job *found = m_document->derived().pipeline.job(job);
    if (!found)
        return;
    for (const QList<gitlab::Command> *script : {&found->beforeScript, &found->script, &found->afterScript}) {
        for (const gitlab::Command &line : *script) {
            if (line.text.section(u'\n', 0, 0).trimmed() != command.trimmed() || !line.origin.file.isEmpty())
                continue;
            showPage(Do::Design);
            m_document->selectJob(job);
            m_design->preview()->showSpan(line.origin.span);
            return;
        }
    }
    showError({ErrorCode::NotFound, tr("“%1” is not in the pipeline as it is now.").arg(command), {}, 0, 0, {}});
}

void MainWindow::connectTextActions()
{
    const Actions &actions = *m_actions;
    PreviewPanel *preview = m_design->preview();
    const auto onText = [&](Do which, auto &&call) {
        connect(actions[which], &QAction::triggered, preview, [this, call] {
            showPage(Do::Design);
            call();
        });
    };
    onText(Do::Replace, [preview] { preview->findAndReplace(); });
    onText(Do::GoToLine, [preview] { preview->goToLine(); });
    onText(Do::Complete, [preview] { preview->help()->propose(false); });
    onText(Do::Definition, [preview] { preview->help()->goToDefinition(); });
    onText(Do::ToggleComment, [preview] { preview->toggleComment(); });
    onText(Do::Explain, [preview] { preview->help()->explainAtCaret(); });
    onText(Do::Fold, [preview] { preview->editor()->foldAtCaret(true); });
    onText(Do::Unfold, [preview] { preview->editor()->foldAtCaret(false); });
    onText(Do::FoldAll, [preview] { preview->editor()->setAllFolded(true); });
    onText(Do::UnfoldAll, [preview] { preview->editor()->setAllFolded(false); });
    onText(Do::HeadDifference, [preview] { preview->showPage(PreviewPanel::Page::Head); });
    onText(Do::Resolved, [preview] { preview->showPage(PreviewPanel::Page::Resolved); });
}

void MainWindow::follow(Changes changes)
{
    if (changes & Change::Project)
        setWindowTitle(m_document->isOpen() ? tr("%1[*] — Caravan").arg(m_document->project()->name) : tr("Caravan"));
    if (changes & Change::Opened) {
        m_notice->hide();
        const bool isOpen = m_document->isOpen();
        if (isOpen && !m_design)
            makePages();
        m_topBar->setVisible(isOpen);
        m_status->setVisible(isOpen);
        if (isOpen) {
            showPage(Do::Design);
        } else {
            m_start->setRecent(m_settings->recentProjects(), QDate::currentDate());
            m_pages->setCurrentWidget(m_start);
        }
        setWindowModified(m_document->isModified());
        followUndo();
    }
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
    (*m_actions)[Do::FetchIncludes]->setEnabled(isOpen && !m_includeFlow->isRunning() && !m_document->derived().pipeline.includes.isEmpty());
    (*m_actions)[Do::StopFetching]->setEnabled(m_includeFlow->isRunning());
    (*m_actions)[Do::EveryJob]->setEnabled(isOpen && m_document->outlook().event());
    (*m_actions)[Do::FixAll]->setEnabled(isOpen && m_design && m_design->problems()->model()->hasFixes());
}

void MainWindow::showPage(Do page)
{
    if (!m_design)
        return;
    (*m_actions)[page]->setChecked(true);
    rememberSession();
    const QHash<Do, QWidget *> widgets{
        {Do::Design, m_design}, {Do::Timeline, m_timeline}, {Do::Compare, m_compare}, {Do::History, m_history}, {Do::Run, m_run}};
    m_pages->setCurrentWidget(widgets.value(page));
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

void MainWindow::applyLook()
{
    theme::Look look;
    switch (m_settings->lookChoice()) {
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
    look.contrast = m_settings->isHighContrast() ? theme::Contrast::High : theme::Contrast::Normal;
    theme::apply(*qApp, look);
}

void MainWindow::rememberSetting()
{
    m_settings->setRunner(m_document->outlook().chosenRunner());
    m_settings->setScenario(estimate::scenarioId(m_document->outlook().scenario()));
}

void MainWindow::showProblems()
{
    showPage(Do::Design);
    m_design->preview()->showProblems(true);
}

void MainWindow::askHost()
{
    const project::Project *project = m_document->project();
    if (!project)
        return;
    estimate::Facts facts = m_document->derivation().builtIn().facts; // before what was said of its runners
    if (const Result<Done> done = facts.addFactsOfUser(project->folder); !done) {
        showError(done.error());
        return;
    }
    const estimate::Runner *runner = facts.runner(m_document->outlook().runner().id);
    if (!runner)
        return;
    const std::optional<project::Host> host = project->git ? project::hostNamed(project->git->host) : std::nullopt;
    const HostQuestion question{host ? host->host : QString(), host ? host->hasRegistry : std::nullopt, *runner, project->statements};
    const std::optional<project::Statements> said = m_prompter->askHost(question);
    if (!said)
        return;
    if (const Result<Done> done = m_document->state(*said); !done)
        showError(done.error());
}

void MainWindow::askImage(const QString &reference)
{
    const std::optional<recipes::ImageWord> word = m_prompter->askImage(reference, m_document->knowledge().catalogue);
    if (!word)
        return;
    if (const Result<Done> done = m_document->describeImage(*word); !done)
        showError(done.error());
}

void MainWindow::showError(const Error &error) { showNotice(noticeOf(error)); }

void MainWindow::showFileNotice(const Notice &notice)
{
    showNotice(notice);
    m_isAboutFile = true;
}

/// Takes back what was said of the file. Why a change could not be made stays to be read.
void MainWindow::settle()
{
    if (m_isAboutFile)
        m_notice->hide();
}

void MainWindow::showNotice(const Notice &notice)
{
    m_isAboutFile = false;
    QList<QAction *> actions;
    for (const Do which : notice.actions)
        actions.append((*m_actions)[which]);
    m_notice->showNotice(notice.sign, notice.sentence, notice.hint, actions);
}

void MainWindow::restoreSession()
{
    const QString page = m_settings->session().page;
    m_files->restoreSession();
    for (const Do which : pageActions) {
        if (m_document->isOpen() && (*m_actions)[which]->objectName() == page)
            showPage(which);
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
        for (const Do which : pageActions) {
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
    if (m_design)
        m_design->save(*m_settings);
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
