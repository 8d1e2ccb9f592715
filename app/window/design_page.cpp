// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/design_page.h"

#include "app/canvas/canvas_view.h"
#include "app/event/event_bar.h"
#include "app/inspector/inspector_panel.h"
#include "app/palette/palette_panel.h"
#include "app/preview/preview_panel.h"
#include "app/problems/problems_panel.h"
#include "app/project/project_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/frames.h"
#include "app/widgets/notice_bar.h"
#include "app/window/dock.h"
#include "app/window/settings.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int shareOfProject = 6; ///< of the page's width is its part
constexpr int leastProject = 200;
constexpr int shareOfInspector = 3;
constexpr int wholeWidth = 10;
constexpr int leastInspector = 300;
constexpr int leastInspectorBeside = 256; // where the text stands beside the canvas
constexpr int leastTextBeside = 252;
constexpr int leastColumn = 180;
constexpr int leastMiddle = 320;
constexpr int comfortableMiddle = 420;
constexpr int leastCanvas = 104; // beside the fields of an event, in the lowest window
constexpr int leastText = 120;
constexpr double textShare = 0.41;
constexpr double problemsShare = 0.54; // with problems beside the text: some of them, and what can be done about one

QWidget *onPanelGround(QWidget *content)
{
    auto *ground = new Ground(theme::Role::Panel);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins({});
    column->addWidget(content);
    return ground;
}

} // namespace

DesignPage::DesignPage(Document *document, QWidget *parent) :
    QMainWindow(parent, Qt::Widget), m_project(new ProjectPanel(document)), m_canvas(new CanvasView(document)),
    m_events(new EventBar(document)), m_palette(new PalettePanel(document)), m_inspector(new InspectorPanel(document)),
    m_preview(new PreviewPanel(document)), m_problems(new ProblemsPanel(document)),
    m_projectDock(new Dock(tr("Project"), u"projectDock"_s, onPanelGround(m_project))),
    m_paletteDock(new Dock(tr("Blocks"), u"paletteDock"_s, onPanelGround(m_palette))),
    m_textDock(new Dock(tr("Text"), u"textDock"_s, m_preview)), m_inspectorDock(new Dock(tr("Inspector"), u"inspectorDock"_s, m_inspector))
{
    setObjectName(u"designPage"_s);
    setAccessibleName(tr("Design"));
    m_preview->setProblems(m_problems);
    m_preview->setMinimumSize(leastColumn, leastText);
    for (Dock *dock : {m_projectDock, m_paletteDock})
        dock->widget()->setMinimumWidth(leastColumn);
    m_inspector->setMinimumWidth(leastInspectorBeside);
    for (Dock *dock : docks()) {
        dock->installEventFilter(this);
        connect(dock, &QDockWidget::dockLocationChanged, this, [this, dock] { fitMoved(dock); });
    }

    // What is said below the canvas takes its room from it alone: the least of both is that of the canvas.
    auto *canvas = new QWidget;
    canvas->setMinimumSize(leastMiddle, leastCanvas);
    m_canvasColumn = new QVBoxLayout(canvas);
    m_canvasColumn->setContentsMargins({});
    m_canvasColumn->setSpacing(0);
    m_canvasColumn->addWidget(m_canvas, 1);
    m_canvas->setMinimumHeight(1);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_events);
    column->addWidget(canvas, 1);
    setCentralWidget(middle);
    setDockNestingEnabled(true);
    // The side columns reach from top to bottom.
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    arrange();
    connect(m_preview, &PreviewPanel::problemsShown, this, &DesignPage::fitProblems, Qt::QueuedConnection); // panels have their heights then
    connect(m_problems, &ProblemsPanel::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_problems, &ProblemsPanel::otherPlaceChosen, m_preview, &PreviewPanel::openIncluded);
    connect(m_problems, &ProblemsPanel::previewAsked, m_preview, &PreviewPanel::showChange);
    connect(m_problems, &ProblemsPanel::previewEnded, m_preview, &PreviewPanel::endChange);
    connect(m_inspector, &InspectorPanel::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_inspector, &InspectorPanel::otherPlaceChosen, m_preview, &PreviewPanel::openIncluded);
    connect(m_events, &EventBar::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_canvas, &CanvasView::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_canvas, &CanvasView::editAsked, this, &DesignPage::focusInspector);
}

void DesignPage::placeNotice(NoticeBar *notice)
{
    m_canvasColumn->addWidget(notice);
    notice->keepWithin(m_canvasColumn->parentWidget());
}

void DesignPage::arrange()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_projectDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_paletteDock);
    splitDockWidget(m_projectDock, m_paletteDock, Qt::Vertical);
    addDockWidget(Qt::BottomDockWidgetArea, m_textDock);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
}

/// How wide a panel at a side is at first: in a small window the sides leave the canvas room for more than a column.
int DesignPage::usualWidth(const Dock *dock) const
{
    return dock == m_inspectorDock ? std::clamp(width() * shareOfInspector / wholeWidth, leastInspector, theme::inspectorWidth)
                                   : std::clamp(width() / shareOfProject, leastProject, theme::projectPanelWidth);
}

/// A panel that is put to another side takes the width of what is there: it has at least its own.
void DesignPage::fitMoved(Dock *dock)
{
    if (!isVisible() || isTextBeside())
        return; // at first, where widths are restored, and where the text has a part in them
    QTimer::singleShot(0, this, [this, dock] {
        if (isAtSide(dock) && !dock->isFloating() && dock->width() < usualWidth(dock))
            resizeDocks({dock}, {usualWidth(dock)}, Qt::Horizontal);
    });
}

/// Widths that were left in a large window are too much for a small one; in a large one they are there again.
void DesignPage::fitRestored()
{
    for (Dock *dock : docks()) {
        if (isAtSide(dock) && !dock->isFloating())
            m_widths.insert(dock, dock->width());
    }
    if (centralWidget()->width() >= comfortableMiddle)
        return;
    const QScopedValueRollback<int> narrowing(m_width, 0); // nobody has made them narrow
    for (Dock *dock : {m_projectDock, m_paletteDock, m_inspectorDock}) {
        if (!isAtSide(dock) || dock->isFloating())
            continue;
        m_widths.insert(dock, std::max(dock->width(), dock == m_inspectorDock ? theme::inspectorWidth : theme::projectPanelWidth));
        if (dock->width() > usualWidth(dock))
            resizeDocks({dock}, {usualWidth(dock)}, Qt::Horizontal);
    }
}

void DesignPage::sizePanels()
{
    resizeDocks({m_projectDock, m_inspectorDock}, {usualWidth(m_projectDock), usualWidth(m_inspectorDock)}, Qt::Horizontal);
    resizeDocks({m_textDock}, {int(height() * textShare)}, Qt::Vertical);
    const int facts = m_projectDock->sizeHint().height();
    resizeDocks({m_projectDock, m_paletteDock}, {facts, std::max(facts, height() - facts)}, Qt::Vertical);
}

void DesignPage::resetPanels()
{
    for (Dock *dock : docks()) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    arrange();
    for (Dock *dock : docks())
        dock->show();
    sizePanels();
}

bool DesignPage::isAtSide(const Dock *dock) const
{
    const Qt::DockWidgetArea area = dockWidgetArea(const_cast<Dock *>(dock));
    return area == Qt::RightDockWidgetArea || area == Qt::LeftDockWidgetArea;
}

bool DesignPage::isTextBeside() const { return isAtSide(m_textDock); }

void DesignPage::setTextBeside(bool isBeside)
{
    m_textDock->setFloating(false);
    if (!isBeside) {
        addDockWidget(Qt::BottomDockWidgetArea, m_textDock);
        resizeDocks({m_textDock}, {int(height() * textShare)}, Qt::Vertical);
    } else {
        addDockWidget(Qt::RightDockWidgetArea, m_textDock);
        splitDockWidget(m_textDock, m_inspectorDock, Qt::Horizontal);
        // In a small window the inspector leaves the text room for its pages.
        const int both = width() - m_projectDock->width();
        const int inspector = std::clamp(both - leastMiddle - leastTextBeside, leastInspectorBeside, theme::inspectorWidth);
        const int text = std::min((both - inspector) / 2, both - inspector - leastMiddle);
        resizeDocks({m_textDock, m_inspectorDock}, {std::max(leastColumn, text), inspector}, Qt::Horizontal);
    }
    m_textDock->show();
}

/// Problems are read in a panel that is high enough for several of them; it has its height back when they are put away.
void DesignPage::fitProblems(bool areShown)
{
    if (m_textDock->isFloating() || isTextBeside())
        return;
    const int height = m_textDock->height();
    const int wanted = int(this->height() * problemsShare);
    if (areShown && height < wanted) {
        m_textHeight = height;
        resizeDocks({m_textDock}, {wanted}, Qt::Vertical);
    } else if (!areShown && m_textHeight > 0) {
        resizeDocks({m_textDock}, {std::exchange(m_textHeight, 0)}, Qt::Vertical);
    }
}

QList<QSplitter *> DesignPage::splitters() const
{
    QList<QSplitter *> all;
    if (auto *text = m_preview->findChild<QSplitter *>(u"textSplitter"_s))
        all.append(text);
    return all;
}

void DesignPage::save(Settings &settings) const
{
    settings.savePanels(*this);
    for (const QSplitter *splitter : splitters()) {
        if (!splitter->sizes().contains(0)) // what is hidden would have the least width once it is shown
            settings.saveSplitter(*splitter);
    }
}

void DesignPage::restore(const Settings &settings)
{
    m_isPlaced = settings.restorePanels(*this);
    for (QSplitter *splitter : splitters())
        settings.restoreSplitter(*splitter);
}

void DesignPage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    setFloatingSeen(true);
    if (!std::exchange(m_isPlaced, true))
        sizePanels();
    if (!std::exchange(m_isShown, true))
        QTimer::singleShot(0, this, &DesignPage::fitRestored);
}

void DesignPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        setFloatingSeen(false);
    QMainWindow::hideEvent(event);
}

/// A narrow window takes the canvas's room first, then that of the panels; a wider one gives it back in the other order.
void DesignPage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    QList<QDockWidget *> narrowed;
    QList<int> widths;
    for (Dock *dock : docks()) {
        const int wished = m_widths.value(dock);
        if (dock->isHidden() || dock->isFloating() || !isAtSide(dock) || dock->width() >= wished)
            continue;
        narrowed.append(dock);
        widths.append(wished);
    }
    if (!narrowed.isEmpty())
        resizeDocks(narrowed, widths, Qt::Horizontal);
    m_width = width(); // from here on a panel's new width is meant
}

bool DesignPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && width() == m_width) {
        auto *dock = static_cast<Dock *>(watched);
        if (!dock->isFloating() && isAtSide(dock))
            m_widths.insert(dock, dock->width());
    }
    return QMainWindow::eventFilter(watched, event);
}

/// A panel that was taken out of the window is a window of its own, which does not go with its page. It counts as shown meanwhile: so it is kept.
void DesignPage::setFloatingSeen(bool isSeen)
{
    for (Dock *dock : docks()) {
        if (dock->testAttribute(Qt::WA_DontShowOnScreen) != isSeen)
            continue; // as it is to be
        const bool isShown = !dock->isHidden();
        if (!isSeen && !(dock->isFloating() && isShown))
            continue;
        dock->hide();
        dock->setAttribute(Qt::WA_DontShowOnScreen, !isSeen);
        dock->setVisible(isShown);
    }
}

QList<QWidget *> DesignPage::regions() const
{
    return {m_projectDock, m_palette, m_events, m_canvas, m_preview->textOfPage(), m_problems, m_inspector};
}

/// The panel takes no focus itself: the first widget in it that does.
void DesignPage::focusInspector()
{
    m_inspectorDock->show();
    for (QWidget *inside : m_inspector->findChildren<QWidget *>()) {
        if (inside->isVisible() && inside->isEnabled() && (inside->focusPolicy() & Qt::TabFocus)) {
            inside->setFocus(Qt::TabFocusReason);
            break;
        }
    }
}

} // namespace caravan
