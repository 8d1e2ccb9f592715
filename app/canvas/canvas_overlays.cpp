// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies over the canvas, and its zoom; the rest of CanvasView is in canvas_view.cpp.
#include "app/canvas/canvas_view.h"
#include "app/canvas/minimap.h"
#include "app/canvas/scene.h"
#include "app/canvas/search_bar.h"
#include "app/canvas/zoom_bar.h"
#include "app/theme/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/empty_state.h"

#include <algorithm>
#include <cmath>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace canvas;

namespace {

constexpr double zoomStep = 1.15;
constexpr double smallestZoom = 0.04; // a thousand jobs fit
constexpr qsizetype jobsForMap = 30;
constexpr double largestZoom = 2;
constexpr int percent = 100;
constexpr int emptyWidth = 512;
constexpr int shareOfMap = 10; // of the canvas, at most, to have a strip beside it

} // namespace

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
    m_empty->setOver(!m_scene->layout().columns.isEmpty());
    m_stale->setVisible(isBroken && wasEverRead);
    const bool isLarge = m_document->derived().pipeline.runnableJobs().size() >= jobsForMap;
    m_zoomBar->setVisible(m_empty->isHidden()); // nothing to zoom, and perhaps no room beside what is said then
    m_zoomBar->setMapOffered(isLarge);
    m_map->setVisible(isLarge && m_zoomBar->isMapWanted());
    makeRoom();
    placeOverlays();
}

void CanvasView::makeRoom()
{
    const Layout &layout = m_scene->layout();
    const int bar = m_zoomBar->sizeHint().height() + 2 * theme::halfGrid;
    const QMargins margins = viewportMargins();
    const int height = viewport()->height() + margins.bottom() + margins.top();
    // Where all of it is seen at once there is room below the cards, unless templates have it.
    const bool isTall = layout.naturalHeight * transform().m22() > height;
    const bool isCovered = !layout.isEmpty() && (isTall || !layout.shelf.isEmpty() || m_stale->isVisibleTo(this));
    const int top = m_search->isHidden() ? 0 : m_search->sizeHint().height() + theme::grid;
    const QSize shown = viewport()->size().grownBy(margins);
    const bool isWide = layout.bounds.width() * transform().m11() > shown.width();
    const QSize map = m_map->isVisibleTo(this) && (isTall || isWide) ? m_map->sizeWithin(shown) : QSize();
    const bool isNarrow = map.width() * shareOfMap <= shown.width(); // that of a tall pipeline has a strip of its own
    const QMargins wanted(0, top, map.isEmpty() || !isNarrow ? 0 : map.width() + theme::grid, isCovered ? bar : 0);
    if (wanted != margins)
        setViewportMargins(wanted);
    // What lies below another one can be brought out from there.
    const bool isOver = !map.isEmpty() && !isNarrow;
    m_scene->setRoom(isOver ? QSizeF(isWide ? map.width() : 0, isTall ? map.height() : 0) / transform().m11() : QSizeF(0, 0));
}

void CanvasView::placeOverlays()
{
    const QRect area = viewport()->rect();
    const int below = viewportMargins().bottom();
    // In the strip below, or over the empty ends of the columns.
    const QRect ground =
        viewport()->geometry().adjusted(0, 0, viewportMargins().right(), below > 0 ? below - theme::halfGrid : -3 * theme::grid);
    m_zoomBar->adjustSize();
    m_zoomBar->move(ground.right() - m_zoomBar->width() - (below > 0 ? theme::halfGrid : 3 * theme::grid),
                    ground.bottom() - m_zoomBar->height());
    m_zoomBar->raise();
    m_map->placeAbove(m_zoomBar->geometry(), viewport()->geometry().adjusted(0, 0, viewportMargins().right(), 0),
                      cardGeometry(m_document->selectedJob()).translated(viewport()->pos()) & viewport()->geometry());
    m_search->adjustSize();
    m_search->move(viewport()->geometry().right() - m_search->width() - theme::grid, theme::halfGrid);
    m_search->raise();
    m_stale->adjustSize();
    const int left = ground.left() + 2 * theme::grid;
    m_stale->resize(std::min(m_stale->width(), std::max(0, m_zoomBar->x() - theme::grid - left)), m_stale->height());
    m_stale->move(left, ground.bottom() - m_stale->height());
    m_stale->raise();
    m_empty->resize(QSize(emptyWidth, m_empty->sizeHint().height()).boundedTo(area.size()));
    m_empty->move(area.center() - m_empty->rect().center());
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
    // What is shown smaller than it is stands in the middle, where there is room beside it.
    setAlignment((zoom < 1 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop);
    setTransform(QTransform::fromScale(zoom, zoom));
    makeRoom();
    fillHeight();
    m_scene->setZoom(zoom);
    m_zoomBar->setPercent(zoomPercent());
    placeOverlays();
    Q_EMIT zoomChanged(zoomPercent());
}

void CanvasView::fillHeight() { m_scene->setHeight(viewport()->height() / transform().m22()); }

} // namespace caravan
