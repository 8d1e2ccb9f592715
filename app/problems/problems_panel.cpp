// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems_panel.h"

#include "app/problems/fix_list.h"
#include "app/problems/problem_delegate.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

// Of one another: the splitter shares the height that there is.
constexpr int listHeight = 120;
constexpr int detailsHeight = 200;

} // namespace

ProblemsPanel::ProblemsPanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_model(new ProblemsModel(document, this)), m_list(new QListView),
    m_details(new FixList(document)), m_pages(new QStackedWidget), m_empty(new EmptyState), m_fixAll(new QPushButton(tr("Fix All")))
{
    setObjectName(u"problemsPanel"_s);
    setAccessibleName(tr("Problems"));
    m_list->setObjectName(u"problemsList"_s);
    m_list->setAccessibleName(tr("Problems of the pipeline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_fixAll->setObjectName(u"fixAll"_s);
    m_fixAll->setAccessibleName(tr("Make all the fixes that there are"));
    theme::setVariant(m_fixAll, theme::Variant::Link);

    auto *scroll = new QScrollArea;
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
    both->setSizes({listHeight, detailsHeight});
    m_pages->addWidget(both);
    m_pages->addWidget(m_empty);

    auto *header = new Ground(theme::Role::Panel, Qt::BottomEdge | Qt::LeftEdge);
    auto *row = new QHBoxLayout(header);
    QSizePolicy kept = m_fixAll->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the list below stays where it is
    m_fixAll->setSizePolicy(kept);
    row->setContentsMargins(theme::panelMargin, 2, theme::grid, 2);
    row->addWidget(new SectionLabel(tr("Problems")));
    row->addStretch();
    row->addWidget(m_fixAll);
    auto *ground = new Ground(theme::Role::Panel, Qt::LeftEdge);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(theme::borderWidth(), 0, 0, 0);
    inside->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(ground, 1);

    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::follow);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Opened)
            beginAnew();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showCurrent);
    connect(m_list, &QListView::clicked, this, &ProblemsPanel::chooseCurrent);
    connect(m_list, &QListView::activated, this, &ProblemsPanel::chooseCurrent);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAll);
    follow();
}

void ProblemsPanel::follow()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_fixAll->setVisible(m_model->hasFixes());
    m_empty->setTexts(tr("No problems"),
                      m_document->derived().pipeline.jobs.isEmpty()
                          ? tr("There are no jobs yet. What is wrong with a pipeline is listed here, with its fixes.")
                          : tr("None of the rules that Caravan knows has anything to say about this pipeline."));
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty) {
        m_current.reset();
        return;
    }
    const int row = m_current ? std::max(0, m_model->rowLike(*m_current)) : 0;
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

/// What was looked at in another project is none of this one's.
void ProblemsPanel::beginAnew()
{
    m_current.reset();
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
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_current.reset();
        m_details->clear();
        return;
    }
    const lint::Finding &finding = m_model->finding(index.row());
    if (m_current == finding)
        return; // what is shown says it already, and a change that is being previewed stays open
    m_current = finding;
    m_details->showFinding(*m_current);
}

void ProblemsPanel::chooseCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const lint::Finding finding = m_model->finding(index.row());
    if (!finding.job.isEmpty())
        m_document->selectJob(finding.job);
    if (!finding.span.isEmpty())
        Q_EMIT placeChosen(finding.span);
}

void ProblemsPanel::fixAll()
{
    if (m_document->syntaxError())
        return;
    m_document->change(tr("Fix all problems"), lint::fixAll(m_document->derivation().lintContext()));
}

} // namespace caravan
