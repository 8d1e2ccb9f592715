// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems_panel.h"

#include "app/problems/fix_list.h"
#include "app/problems/problem_delegate.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

// Of one another: the splitter shares the height that there is.
constexpr int listHeight = 120;
constexpr int detailsHeight = 200;
constexpr int manyProblems = 30;
constexpr int leastSearch = 72;
constexpr int leastGrouping = 9; // characters

} // namespace

ProblemsPanel::ProblemsPanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_model(new ProblemsModel(document, this)), m_rows(new ProblemRows(m_model, this)),
    m_list(new QListView), m_details(new FixList(document)), m_detailsArea(new QScrollArea), m_pages(new QStackedWidget),
    m_empty(new EmptyState), m_fixing(document), m_fixAll(new QPushButton), m_search(new QLineEdit), m_grouping(new QComboBox),
    m_title(new SectionLabel(tr("Problems"))), m_buttons(new QWidget)
{
    setObjectName(u"problemsPanel"_s);
    setAccessibleName(tr("Problems"));
    m_list->setObjectName(u"problemsList"_s);
    m_list->setAccessibleName(tr("Problems of the pipeline"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);

    QScrollArea *scroll = m_detailsArea;
    scroll->setObjectName(u"problemDetailsArea"_s);
    scroll->setAccessibleName(tr("Details of the problem"));
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_details->setBackgroundRole(QPalette::Base);
    auto *both = new QSplitter(Qt::Vertical);
    both->setObjectName(u"problemsSplitter"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(m_list);
    both->addWidget(scroll);
    scroll->installEventFilter(this);
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, m_details, qOverload<>(&QWidget::update)); // its ring stays where it is
    // Queued: it has its place then.
    connect(
        m_details, &FixList::refused, scroll, [scroll](QWidget *sentence) { scroll->ensureWidgetVisible(sentence); }, Qt::QueuedConnection);
    both->setSizes({listHeight, detailsHeight});
    m_pages->addWidget(both);
    m_pages->addWidget(m_empty);

    auto *ground = new Ground(theme::Role::Panel, Qt::LeftEdge);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(theme::borderWidth(), 0, 0, 0);
    inside->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(ground, 1);
    connectAll();
    follow();
}

QWidget *ProblemsPanel::makeHeader()
{
    m_fixAll->setObjectName(u"fixAll"_s);
    updateFixAll();
    theme::setVariant(m_fixAll, theme::Variant::Link);
    QSizePolicy kept = m_fixAll->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the list below stays where it is
    m_fixAll->setSizePolicy(kept);
    m_search->setObjectName(u"problemSearch"_s);
    m_search->setAccessibleName(tr("Show only problems with these words"));
    m_search->setPlaceholderText(tr("Filter problems"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(leastSearch);
    m_grouping->setObjectName(u"problemGrouping"_s);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(leastGrouping);
    m_grouping->setAccessibleName(tr("In which groups problems stand"));
    // In the order of ProblemRows::Grouping.
    m_grouping->addItems({tr("No groups"), tr("By kind"), tr("By job"), tr("By severity")});
    m_filters = {makeFilter(lint::Severity::Error, u"showErrors"_s), makeFilter(lint::Severity::Warning, u"showWarnings"_s),
                 makeFilter(lint::Severity::Advice, u"showAdvice"_s)};

    auto *header = new Ground(theme::Role::Panel, Qt::BottomEdge | Qt::LeftEdge);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins({});
    titleRow->setSpacing(theme::halfGrid);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_buttons);
    auto *buttons = new FlowLayout(m_buttons);
    for (QPushButton *filter : std::as_const(m_filters))
        buttons->addWidget(filter);
    buttons->addWidget(m_fixAll);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins({});
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_grouping);
    auto *rows = new QVBoxLayout(header);
    rows->setContentsMargins(theme::panelMargin, 2, theme::grid, theme::halfGrid);
    rows->setSpacing(theme::halfGrid);
    rows->addLayout(titleRow);
    rows->addLayout(searchRow);
    return header;
}

void ProblemsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

/// The buttons stand in one row where they have their room, beside the title where there is room for that, too.
void ProblemsPanel::placeButtons()
{
    int wanted = m_fixAll->sizeHint().width();
    for (const QPushButton *filter : std::as_const(m_filters))
        wanted += filter->sizeHint().width() + theme::halfGrid;
    const int room = width() - theme::panelMargin - theme::grid - theme::borderWidth();
    m_title->setVisible(wanted + theme::grid + m_title->sizeHint().width() <= room);
    m_buttons->setMinimumWidth(std::clamp(room, 0, wanted));
}

QPushButton *ProblemsPanel::makeFilter(lint::Severity severity, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(true);
    theme::setVariant(button, theme::Variant::Page);
    connect(button, &QPushButton::toggled, this, [this, severity](bool isShown) { m_rows->setShown(severity, isShown); });
    return button;
}

void ProblemsPanel::connectAll()
{
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ProblemsPanel::follow);
    connect(m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Opened)
            beginAnew();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showCurrent);
    connect(m_list, &QListView::clicked, this, &ProblemsPanel::chooseCurrent);
    connect(m_list, &QListView::activated, this, &ProblemsPanel::chooseCurrent);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAll);
    connect(&m_fixing, &Fixing::lastingChanged, this, &ProblemsPanel::updateFixAll);
    connect(&m_fixing, &Fixing::progressed, this, &ProblemsPanel::updateFixAll);
    connect(m_search, &QLineEdit::textChanged, m_rows, &ProblemRows::setSearch);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) { m_rows->setGrouping(ProblemRows::Grouping(index)); });
    connect(m_details, &FixList::previewAsked, this, &ProblemsPanel::previewAsked);
    connect(m_details, &FixList::previewEnded, this, &ProblemsPanel::previewEnded);
}

void ProblemsPanel::updateFilters()
{
    static constexpr theme::Sign signs[] = {theme::Sign::Error, theme::Sign::Warning, theme::Sign::Advice};
    for (int i = 0; i < m_filters.size(); ++i) {
        const auto severity = lint::Severity(i);
        const int count = m_model->count(severity);
        m_filters[i]->setText(m_document->derived().isBehind && m_model->rowCount() == 0 ? u"…"_s : QString::number(count));
        m_filters[i]->setIcon(theme::signIcon(signs[i]));
        m_filters[i]->setAccessibleName(tr("Show %1 (%2)").arg(ProblemsModel::severityTitle(severity), QString::number(count)));
        m_filters[i]->setToolTip(ProblemsModel::severityTitle(severity));
    }
    placeButtons();
}

void ProblemsPanel::follow()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    m_fixAll->setVisible(m_model->hasFixes());
    updateFilters();
    if (m_model->rowCount() > 0)
        m_empty->setTexts(tr("Nothing to show"), tr("No problem is of the kinds and has the words that you ask for."));
    else if (m_document->derived().isBehind)
        m_empty->setTexts(tr("Looking for problems"), tr("This takes a moment in a pipeline with so many jobs."));
    else
        m_empty->setTexts(tr("No problems"),
                          m_document->derived().pipeline.jobs.isEmpty()
                              ? tr("There are no jobs yet. What is wrong with a pipeline is listed here, with its fixes.")
                              : tr("None of the rules that Caravan knows has anything to say about this pipeline."));
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty) {
        if (m_model->rowCount() == 0)
            m_current.reset();
        m_details->clear();
        return;
    }
    const int row = m_current ? m_rows->rowOf(m_model->rowLike(*m_current)) : -1;
    m_list->setCurrentIndex(m_rows->index(row >= 0 ? row : problemFrom(m_row)));
    showCurrent();
}

/// The row of a problem at \a row or as near to it as there is one; 0 where all are folded.
int ProblemsPanel::problemFrom(int row) const
{
    row = std::clamp(row, 0, m_rows->rowCount() - 1);
    for (int step = 0; step < m_rows->rowCount(); ++step) {
        for (const int near : {row + step, row - step}) {
            if (near >= 0 && near < m_rows->rowCount() && m_rows->problemAt(near) >= 0)
                return near;
        }
    }
    return 0;
}

int ProblemsPanel::currentProblem() const
{
    return m_list->currentIndex().isValid() ? m_rows->problemAt(m_list->currentIndex().row()) : -1;
}

void ProblemsPanel::fold(int row, bool isFolded)
{
    const int first = m_rows->firstOf(row);
    if (first < 0)
        return;
    m_rows->setFolded(row, isFolded);
    m_list->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1)));
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_detailsArea && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_details->setRinged(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row();
        if (watched == m_list && m_rows->firstOf(row) >= 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            fold(row, key == Qt::Key_Left);
            return true;
        }
        if (watched == m_list && key == Qt::Key_F10 && static_cast<QKeyEvent *>(event)->modifiers() == Qt::ShiftModifier) {
            openMenu(belowCurrent());
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        openMenu(asked->reason() == QContextMenuEvent::Keyboard ? belowCurrent() : asked->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QPoint ProblemsPanel::belowCurrent() const
{
    return m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft());
}

/// What was looked at in another project is none of this one's.
void ProblemsPanel::beginAnew()
{
    m_current.reset();
    m_row = 0;
    m_search->clear();
    // So many that they are read best in groups.
    m_grouping->setCurrentIndex(int(m_model->rowCount() >= manyProblems ? ProblemRows::Grouping::Kind : ProblemRows::Grouping::None));
    follow();
    m_list->scrollToTop();
}

void ProblemsPanel::showEvent(QShowEvent *event)
{
    showCurrent();
    QWidget::showEvent(event);
}

void ProblemsPanel::showCurrent()
{
    if (!isVisible())
        return; // nobody reads it, and the text may be changing with every key
    const int problem = currentProblem();
    if (problem < 0) {
        m_current.reset();
        m_details->clear();
        return;
    }
    m_row = m_list->currentIndex().row();
    const lint::Finding &finding = m_model->finding(problem);
    const int others = m_model->countOf(finding.rule) - 1;
    if (m_current == finding && m_others == others)
        return; // what is shown says it already, and a change that is being previewed stays open
    m_current = finding;
    m_others = others;
    m_details->showFinding(*m_current, others);
    // What is made later stands behind everything else in the window.
    QWidget *before = m_detailsArea;
    for (QWidget *control : m_details->controls()) {
        setTabOrder(before, control);
        before = control;
    }
}

/// All that can be done about the current problem.
void ProblemsPanel::openMenu(QPoint where)
{
    QList<QPushButton *> buttons;
    for (QWidget *control : m_details->controls()) {
        if (auto *button = qobject_cast<QPushButton *>(control))
            buttons.append(button);
    }
    if (buttons.isEmpty())
        return;
    auto *menu = new QMenu(m_list);
    menu->setObjectName(u"problemMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : std::as_const(buttons)) {
        QAction *action = menu->addAction(button->accessibleName().replace(u'&', u"&&"_s));
        action->setObjectName(button->objectName());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->popup(where);
}

void ProblemsPanel::chooseCurrent()
{
    const int problem = currentProblem();
    if (problem < 0) {
        const int row = m_list->currentIndex().row();
        fold(row, !m_rows->data(m_list->currentIndex(), ProblemRows::IsFoldedRole).toBool());
        return;
    }
    const lint::Finding finding = m_model->finding(problem);
    if (!finding.job.isEmpty())
        m_document->selectJob(finding.job);
    if (finding.elsewhere)
        Q_EMIT otherPlaceChosen(finding.elsewhere->file, finding.elsewhere->begin.line);
    else if (!finding.span.isEmpty())
        Q_EMIT placeChosen(finding.span);
}

void ProblemsPanel::fixAll()
{
    if (m_fixing.isLasting()) {
        m_fixing.cancel();
        return;
    }
    if (m_document->syntaxError())
        return;
    m_fixing.start({}, [this](const TextEdits &edits) { m_document->change(tr("Fix all problems"), edits); });
}

/// While fixes are worked out, the button says how far that is, and stops it.
void ProblemsPanel::updateFixAll()
{
    const bool isLasting = m_fixing.isLasting();
    m_fixAll->setText(isLasting ? tr("Stop Fixing (%1 %)").arg(m_fixing.percent()) : tr("Fix All"));
    m_fixAll->setAccessibleName(isLasting ? tr("Stop working out the fixes, of which %1 % is done").arg(m_fixing.percent())
                                          : tr("Make all the fixes that there are"));
}

} // namespace caravan
