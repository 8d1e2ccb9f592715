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
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace canvas;

namespace {

constexpr double zoomStep = 1.15;
constexpr double smallestZoom = 0.04; // a thousand jobs fit
constexpr double reachOfPointer = 6;  // pixels on the screen
constexpr qsizetype jobsForMap = 30;
constexpr double largestZoom = 2;
constexpr int percent = 100;
constexpr int emptyWidth = 512;

} // namespace

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
    m_scene->setReach(reachOfPointer);

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
    connect(m_search, &SearchBar::textChanged, this, &CanvasView::look);
    connect(m_search, &SearchBar::stepAsked, this, &CanvasView::goToFound);
    connect(m_search, &SearchBar::closed, this, [this] {
        look({});
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

CanvasView::~CanvasView() = default;

void CanvasView::follow(Changes changes)
{
    if (changes & (estimateChanges | verdictChanges | Change::Scenario | Change::Project)) {
        stopCarrying();
        m_tool.reset();
        m_scene->reload();
        if (!m_search->isHidden())
            look(m_search->text());
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
            ensureVisible(card->rect, theme::stageGap, theme::stageGap);
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

void CanvasView::updateOverlays()
{
    const bool isBroken = m_document->syntaxError().has_value();
    const bool wasEverRead = m_document->derived().generation > 0;
    if (isBroken && !wasEverRead)
        m_empty->setTexts(tr("This text cannot be read"),
                          tr("The list of problems says where it breaks and why. Its jobs appear here as soon as it can be read."));
    else
        m_empty->setTexts(tr("This pipeline has no jobs yet"),
                          tr("Drag a job here from the list on the left, or let Caravan propose a pipeline."));
    m_empty->findChild<QWidget *>(u"empty_proposePipeline"_s)->setVisible(!isBroken || wasEverRead);
    m_empty->setVisible(m_document->isOpen() && m_scene->layout().isEmpty());
    m_stale->setVisible(isBroken && wasEverRead);
    const bool isLarge = m_document->derived().pipeline.runnableJobs().size() >= jobsForMap;
    m_zoomBar->setMapOffered(isLarge);
    m_map->setVisible(isLarge && m_zoomBar->isMapWanted());
    makeRoomBelow();
    placeOverlays();
}

void CanvasView::makeRoomBelow()
{
    const Layout &layout = m_scene->layout();
    const int bar = m_zoomBar->sizeHint().height() + 2 * theme::halfGrid;
    const QMargins margins = viewportMargins();
    const int height = viewport()->height() + margins.bottom();
    // Where all of it is seen at once there is room below the cards, unless templates have it.
    const bool isTall = layout.naturalHeight * transform().m22() > height;
    const bool isCovered = !layout.isEmpty() && (isTall || !layout.shelf.isEmpty() || m_stale->isVisibleTo(this));
    const int wanted = isCovered ? bar : 0;
    if (wanted != margins.bottom())
        setViewportMargins(0, 0, 0, wanted);
}

void CanvasView::placeOverlays()
{
    const QRect area = viewport()->rect();
    const int below = viewportMargins().bottom();
    // In the strip below, or over the empty ends of the columns.
    const QRect ground = viewport()->geometry().adjusted(0, 0, 0, below > 0 ? below - theme::halfGrid : -3 * theme::grid);
    m_zoomBar->adjustSize();
    m_zoomBar->move(ground.right() - m_zoomBar->width() - (below > 0 ? theme::halfGrid : 3 * theme::grid),
                    ground.bottom() - m_zoomBar->height());
    m_zoomBar->raise();
    m_map->placeAbove(m_zoomBar->geometry(), area.size());
    m_search->adjustSize();
    m_search->move(viewport()->geometry().right() - m_search->width() - theme::grid, viewport()->geometry().top() + theme::grid);
    m_search->raise();
    m_stale->adjustSize();
    m_stale->move(ground.left() + 2 * theme::grid, ground.bottom() - m_stale->height());
    m_stale->raise();
    m_empty->resize(QSize(emptyWidth, m_empty->sizeHint().height()).boundedTo(area.size()));
    m_empty->move(area.center() - m_empty->rect().center());
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

int CanvasView::zoomPercent() const { return int(std::lround(transform().m11() * percent)); }

void CanvasView::zoomIn() { zoomBy(1); }

void CanvasView::zoomOut() { zoomBy(-1); }

void CanvasView::zoomBy(double steps)
{
    if (steps != 0)
        setZoom(transform().m11() * std::pow(zoomStep, steps));
}

void CanvasView::zoomReset() { setZoom(1); }

void CanvasView::zoomFit()
{
    m_scene->setHeight(0);
    const QSizeF wanted = m_scene->layout().bounds.size();
    setZoom(std::min({1.0, viewport()->width() / wanted.width(), viewport()->height() / wanted.height()}));
}

void CanvasView::setZoom(double factor)
{
    const double zoom = std::clamp(factor, smallestZoom, largestZoom);
    setTransform(QTransform::fromScale(zoom, zoom));
    makeRoomBelow();
    fillHeight();
    m_scene->setReach(reachOfPointer / zoom);
    m_zoomBar->setPercent(zoomPercent());
    placeOverlays();
    Q_EMIT zoomChanged(zoomPercent());
}

void CanvasView::fillHeight() { m_scene->setHeight(viewport()->height() / transform().m22()); }

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
        ensureVisible(column->header, theme::stageGap, theme::stageGap);
    else if (way)
        ensureVisible(QRectF(way->edge.end, QSizeF(1, 1)), theme::stageGap, theme::stageGap);
    else if (hit.kind == Hit::Part)
        ensureVisible(m_scene->layout().parts.at(hit.part).rect, theme::stageGap, theme::stageGap);
    if (hit.kind == Hit::Part)
        Q_EMIT placeChosen(m_scene->layout().parts.at(hit.part).span);
    tellSelection();
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

void CanvasView::renameCurrent() { edit(current()); }

void CanvasView::edit(const Hit &hit)
{
    const CardPlace *card = m_scene->layout().card(hit.job);
    const Column *column = m_scene->layout().column(hit.stage);
    if (!card && !column)
        return;
    const QString name = card ? card->job : column->stage;
    auto *editor = new NameEditor(name, card ? tr("Name of the job") : tr("Name of the stage"), viewport());
    QRectF place = card ? card->rect : column->header;
    place.setHeight(themeMeasures().nameHeight);
    editor->setGeometry(mapFromScene(place).boundingRect().adjusted(theme::halfGrid, theme::halfGrid, -theme::halfGrid, 0));
    if (card)
        connect(editor, &NameEditor::renamed, m_commands, [this, name](const QString &now) { m_commands->renameJob(name, now); });
    else
        connect(editor, &NameEditor::renamed, m_commands, [this, name](const QString &now) {
            if (m_commands->renameStage(name, now))
                m_scene->setCurrent({Hit::Header, now, {}});
        });
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
