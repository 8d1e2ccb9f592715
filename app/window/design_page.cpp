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
#include "app/window/settings.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int leastColumn = 180;
constexpr int leastMiddle = 320;
constexpr int leastCanvas = 160;
constexpr int leastText = 120;
constexpr double canvasShare = 0.59;

} // namespace

DesignPage::DesignPage(Document *document, QWidget *parent) :
    QWidget(parent), m_project(new ProjectPanel(document)), m_canvas(new CanvasView(document)), m_events(new EventBar(document)),
    m_palette(new PalettePanel(document)), m_inspector(new InspectorPanel(document)), m_preview(new PreviewPanel(document)),
    m_problems(new ProblemsPanel(document)), m_columns(new QSplitter(Qt::Horizontal)), m_middle(new QSplitter(Qt::Vertical))
{
    setObjectName(u"designPage"_s);
    setAccessibleName(tr("Design"));
    m_columns->setObjectName(u"columnSplitter"_s);
    m_middle->setObjectName(u"middleSplitter"_s);
    m_preview->setProblems(m_problems);

    auto *left = new Ground(theme::Role::Panel);
    left->setObjectName(u"leftColumn"_s);
    left->setMinimumWidth(leastColumn);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(0);
    auto *project = new Ground(theme::Role::Panel, Qt::BottomEdge);
    auto *projectLayout = new QVBoxLayout(project);
    projectLayout->setContentsMargins({});
    projectLayout->addWidget(m_project);
    leftLayout->addWidget(project);
    leftLayout->addWidget(m_palette, 1);

    m_canvas->setMinimumHeight(leastCanvas);
    m_preview->setMinimumHeight(leastText);
    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->setSpacing(0);
    topLayout->addWidget(m_events);
    topLayout->addWidget(m_canvas, 1);
    m_middle->addWidget(top);
    m_middle->addWidget(m_preview);
    m_middle->setMinimumWidth(leastMiddle);
    m_inspector->setMinimumWidth(leastColumn);
    m_columns->addWidget(left);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_columns, m_middle})
        splitter->setChildrenCollapsible(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_columns);
    connect(m_problems, &ProblemsPanel::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_problems, &ProblemsPanel::otherPlaceChosen, m_preview, &PreviewPanel::openIncluded);
    connect(m_problems, &ProblemsPanel::previewAsked, m_preview, &PreviewPanel::showChange);
    connect(m_problems, &ProblemsPanel::previewEnded, m_preview, &PreviewPanel::endChange);
    connect(m_inspector, &InspectorPanel::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_events, &EventBar::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_canvas, &CanvasView::placeChosen, m_preview, &PreviewPanel::showSpan);
    connect(m_canvas, &CanvasView::editAsked, this, &DesignPage::focusInspector);
}

QList<QSplitter *> DesignPage::splitters() const
{
    QList<QSplitter *> all = {m_columns, m_middle};
    if (auto *text = m_preview->findChild<QSplitter *>(u"textSplitter"_s))
        all.append(text);
    return all;
}

bool DesignPage::isTextBeside() const { return m_middle->orientation() == Qt::Horizontal; }

void DesignPage::setTextBeside(bool isBeside)
{
    if (isBeside == isTextBeside())
        return;
    m_middle->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    const int size = isBeside ? m_middle->width() : m_middle->height();
    m_middle->setSizes({size / 2, size - size / 2});
}

void DesignPage::save(Settings &settings) const
{
    for (const QSplitter *splitter : splitters())
        settings.saveSplitter(*splitter);
}

void DesignPage::restore(const Settings &settings)
{
    for (QSplitter *splitter : splitters())
        m_isPlaced = settings.restoreSplitter(*splitter) || m_isPlaced;
}

void DesignPage::showEvent(QShowEvent *event)
{
    if (!m_isPlaced) {
        m_isPlaced = true;
        const int middle = std::max(leastMiddle, width() - theme::projectPanelWidth - theme::inspectorWidth);
        m_columns->setSizes({theme::projectPanelWidth, middle, theme::inspectorWidth});
        const int canvas = int(height() * canvasShare);
        m_middle->setSizes({canvas, height() - canvas});
    }
    QWidget::showEvent(event);
}

void DesignPage::focusNextPanel()
{
    QList<QWidget *> panels = {m_palette->filterField(), m_canvas, m_preview->editor()};
    if (m_problems->isVisible())
        panels.append(m_problems->findChild<QWidget *>(u"problemsList"_s));
    panels.append(m_inspector);
    qsizetype current = -1;
    for (qsizetype i = 0; i < panels.size(); ++i) {
        const QWidget *ancestor = panels[i] == m_palette->filterField() ? static_cast<QWidget *>(m_palette) : panels[i];
        if (ancestor->hasFocus() || (focusWidget() && ancestor->isAncestorOf(focusWidget())))
            current = i;
    }
    QWidget *next = panels[(current + 1) % panels.size()];
    next->setFocus(Qt::TabFocusReason);
    if (!next->hasFocus() && next == m_inspector)
        focusInspector();
}

/// The panel takes no focus itself: the first widget in it that does.
void DesignPage::focusInspector()
{
    for (QWidget *inside : m_inspector->findChildren<QWidget *>()) {
        if (inside->isVisible() && inside->isEnabled() && (inside->focusPolicy() & Qt::TabFocus)) {
            inside->setFocus(Qt::TabFocusReason);
            break;
        }
    }
}

} // namespace caravan
