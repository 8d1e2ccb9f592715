// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/canvas_view.h"

#include "app/canvas/accessible.h"
#include "app/canvas/commands.h"
#include "app/canvas/menu.h"
#include "app/canvas/minimap.h"
#include "app/canvas/name_editor.h"
#include "app/canvas/scene.h"
#include "app/canvas/search_bar.h"
#include "app/canvas/tools.h"
#include "app/canvas/zoom_bar.h"
#include "app/theme/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/plain_tooltip.h"

#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace canvas;

CanvasView::CanvasView(Document *document, QWidget *parent) :
    QGraphicsView(parent), m_document(document), m_commands(new Commands(document, this)), m_scene(new Scene(document, this)),
    m_drop(std::make_unique<BlockDrop>(*m_scene, *m_commands)), m_zoomBar(new ZoomBar(this)), m_search(new SearchBar(this)),
    m_map(new Minimap(*m_scene, this)), m_empty(new EmptyState({}, {}, viewport())),
    m_stale(new Chip(tr("The text cannot be read now: this is its last good state"), Tone::Bad, this))
{
    installAccessibility();
    setObjectName(u"canvas"_s);
    setAccessibleName(tr("Pipeline canvas"));
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(SmartViewportUpdate);
    setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);

    auto *propose = new QAction(tr("Propose a Pipeline"), this);
    propose->setObjectName(u"proposePipeline"_s);
    m_empty->addAction(propose);
    connect(propose, &QAction::triggered, m_commands, &Commands::propose);
    connect(m_commands, &Commands::failed, this, &CanvasView::failed);
    connect(m_zoomBar, &ZoomBar::resetRequested, this, &CanvasView::zoomReset);
    connect(m_zoomBar, &ZoomBar::fitRequested, this, &CanvasView::zoomFit);
    connect(m_zoomBar, &ZoomBar::inRequested, this, &CanvasView::zoomIn);
    connect(m_zoomBar, &ZoomBar::outRequested, this, &CanvasView::zoomOut);
    connect(m_zoomBar, &ZoomBar::mapToggled, this, &CanvasView::updateOverlays);
    for (const QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CanvasView::placeOverlays);
    connect(m_search, &SearchBar::textChanged, this, &CanvasView::look);
    connect(m_search, &SearchBar::stepAsked, this, &CanvasView::goToFound);
    connect(m_search, &SearchBar::closed, this, [this] {
        updateOverlays();
        markFound();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_map, &Minimap::placeChosen, this, [this](QPointF place) { centerOn(place); });
    connect(m_commands, &Commands::stageAdded, this, [this](const QString &stage) {
        selectStage(stage);
        renameCurrent();
    });
    connect(document, &Document::changed, this, &CanvasView::follow);
    m_scene->reload();
    updateOverlays();
}

CanvasView::~CanvasView()
{
    for (NameEditor *editor : viewport()->findChildren<NameEditor *>())
        editor->discard(); // else it ends when the focus goes, where nobody takes the name any more
}

void CanvasView::follow(Changes changes)
{
    if (changes & (estimateChanges | verdictChanges | Change::Scenario | Change::Project | Change::Measured)) {
        stopCarrying();
        m_tool.reset();
        m_scene->reload();
        if (!m_search->isHidden())
            markFound();
        for (NameEditor *editor : viewport()->findChildren<NameEditor *>()) {
            if (!m_scene->layout().card(editor->original()) && !m_scene->layout().column(editor->original()))
                editor->discard();
        }
    }
    if (changes & Change::Opened)
        beginAnew();
    if (changes & Change::Selection) {
        if (!m_document->selectedJob().isEmpty())
            m_scene->setCurrent({});
        m_scene->refreshMarks();
        if (const CardPlace *card = m_scene->layout().card(m_document->selectedJob()); card && !m_isPressed)
            reveal(card->rect);
        placeOverlays();
        tellSelection();
    }
    if (changes & (Changes(Change::Derived) | Change::SyntaxError | Change::Project))
        updateOverlays();
}

void CanvasView::beginAnew()
{
    m_scene->setHovered({});
    m_scene->setCurrent({});
    m_search->close();
    zoomReset();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

QRect CanvasView::cardGeometry(const QString &job) const
{
    const CardPlace *card = m_scene->layout().card(job);
    return card ? mapFromScene(card->rect).boundingRect() : QRect();
}

QRect CanvasView::columnGeometry(const QString &stage) const
{
    const Column *column = m_scene->layout().column(stage);
    return column ? mapFromScene(column->rect).boundingRect() : QRect();
}

QPolygon CanvasView::needLine(const NeedId &need) const
{
    const Way *way = wayOf(m_scene->ways(), need);
    return way ? mapFromScene(way->line) : QPolygon();
}

QRect CanvasView::partGeometry(qsizetype part) const
{
    const QList<PartPlace> &parts = m_scene->layout().parts;
    return part >= 0 && part < parts.size() ? mapFromScene(parts.at(part).rect).boundingRect() : QRect();
}

Hit CanvasView::current() const
{
    if (const CardPlace *card = m_scene->layout().card(m_document->selectedJob()))
        return {card->stage.isEmpty() ? Hit::Template : Hit::CardName, card->stage, card->job};
    return m_scene->current();
}

void CanvasView::select(const QString &job) { m_document->selectJob(job); }

void CanvasView::selectStage(const QString &stage) { selectHit({Hit::Header, stage, {}}); }

void CanvasView::selectHit(const Hit &hit)
{
    if (hit.isOnJob())
        return select(hit.job);
    m_document->selectJob({});
    m_scene->setCurrent(hit);
    const Column *column = m_scene->layout().column(hit.stage);
    const Way *way = wayOf(m_scene->ways(), hit.need);
    if (column)
        reveal(column->header);
    else if (way)
        reveal(QRectF(way->edge.end, QSizeF(1, 1)));
    else if (hit.kind == Hit::Part)
        reveal(m_scene->layout().parts.at(hit.part).rect);
    tellSelection();
}

/// Scrolls until \a rect is seen, not behind the field of the search.
void CanvasView::reveal(const QRectF &rect)
{
    const qreal above = m_search->isHidden() ? 0 : (m_search->height() + theme::grid) / transform().m22();
    ensureVisible(rect.adjusted(0, -above, 0, 0), theme::stageGap, theme::stageGap);
}

/// Who listens hears of the thing on the canvas that the keyboard is on now.
void CanvasView::tellSelection()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent selection(this, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
    const QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface *item = canvas && hasFocus() ? canvas->focusChild() : nullptr; item && !item->object()) {
        QAccessibleEvent focus(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

void CanvasView::renameCurrent()
{
    const Hit hit = current();
    if (!hit.isOnJob() && hit.stage.isEmpty())
        sayNothingIs(tr("Nothing is selected on the canvas that could be renamed."));
    edit(hit);
}

/// What a command that is given all the same would be about.
void CanvasView::sayNothingIs(const QString &sentence)
{
    Q_EMIT failed({ErrorCode::Usage, sentence, {}, 0, 0, tr("Select a job or a stage first.")});
}

void CanvasView::edit(const Hit &hit)
{
    const CardPlace *card = m_scene->layout().card(hit.job);
    const Column *column = m_scene->layout().column(hit.stage);
    if (!card && !column)
        return;
    const QString name = card ? card->job : column->stage;
    const auto take = [this, name, isJob = card != nullptr](const QString &now) {
        if (isJob)
            return m_commands->renameJob(name, now);
        const bool isRenamed = m_commands->renameStage(name, now);
        if (isRenamed)
            m_scene->setCurrent({Hit::Header, now, {}});
        return isRenamed;
    };
    auto *editor = new NameEditor(name, card ? tr("Name of the job") : tr("Name of the stage"), take, viewport());
    QRectF place = card ? card->rect : column->header;
    place.setHeight(themeMeasures().nameHeight);
    editor->setGeometry(mapFromScene(place).boundingRect().adjusted(theme::halfGrid, theme::halfGrid, -theme::halfGrid, 0));
    editor->show();
    editor->setFocus();
}

void CanvasView::removeCurrent()
{
    const Hit hit = current();
    if (hit.isOnJob()) {
        const QStringList jobs = m_document->selectedJobs();
        const QString next = neighbour(m_scene->layout(), jobs.constFirst(), Direction::Up);
        if (m_commands->removeJobs(jobs) && !next.isEmpty() && m_scene->layout().card(next))
            select(next);
    } else if (hit.kind == Hit::Need) {
        if (m_commands->removeNeed(hit.need.to, hit.need.from))
            select(hit.need.to);
    } else if (!hit.stage.isEmpty()) {
        m_commands->removeStage(hit.stage);
    } else {
        sayNothingIs(tr("Nothing is selected on the canvas that could be removed."));
    }
}

void CanvasView::showDetails(QHelpEvent *event)
{
    const Hit hit = m_scene->hitAt(mapToScene(event->pos()));
    QString text = hit.isOnJob() ? detailsOf(*m_document, hit.job) : hit.kind == Hit::Header ? hit.stage : QString();
    if (hit.kind == Hit::Handle)
        text = tr("Drag to a job that shall wait for %1").arg(hit.job);
    else if (hit.kind == Hit::Need)
        text = needDetailsOf(*m_document, hit.need);
    else if (hit.kind == Hit::Part)
        text = partDetailsOf(m_scene->layout().parts.at(hit.part));
    QToolTip::showText(event->globalPos(), plainTooltip(text), this);
}

} // namespace caravan
