// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette_panel.h"

#include "app/document/block_gestures.h"
#include "app/palette/block_row.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan {

using namespace Qt::StringLiterals;
using palette::BlockRow;

namespace {

constexpr int sideMargin = theme::grid + theme::halfGrid + 2;

} // namespace

PalettePanel::PalettePanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_filter(new QLineEdit), m_scroll(new QScrollArea),
    m_nothing(new TextLabel({}, theme::Text::Body, theme::Role::Muted))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Blocks"));
    m_filter->setObjectName(u"paletteFilter"_s);
    m_filter->setPlaceholderText(tr("Filter blocks"));
    m_filter->setAccessibleName(tr("Filter blocks"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(sideMargin, 0, sideMargin, theme::grid);
    m_list->setSpacing(1);
    m_list->addWidget(m_nothing);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The ground is the side bar's.
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    // The rows end where the filter does, with a scroll bar beside them and without.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        const int taken = maximum > 0 ? bar->sizeHint().width() : 0;
        m_list->setContentsMargins(sideMargin, 0, std::max(0, sideMargin - taken), theme::grid);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sideMargin, 0, 0);
    column->setSpacing(theme::grid);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(sideMargin, 0, sideMargin, 0);
    filterRow->addWidget(m_filter);
    column->addLayout(filterRow);
    column->addWidget(m_scroll, 1);

    const recipes::Catalogue &catalogue = document->knowledge().catalogue;
    const auto addBlocks = [&](recipes::BlockKind kind) {
        for (const recipes::Block &block : catalogue.blocks) {
            if (block.kind == kind)
                addRow(block.id, block.title, block.summary);
        }
    };
    addSection(tr("Stages & jobs"), u"sectionJobs"_s);
    addBlocks(recipes::BlockKind::Stage);
    // The data has the special jobs first, so that they are recognised; people look for the common ones first.
    for (auto block = catalogue.blocks.crbegin(); block != catalogue.blocks.crend(); ++block) {
        if (block->kind == recipes::BlockKind::Job)
            addRow(block->id, block->title, block->summary);
    }
    addSection(tr("Switch & cache"), u"sectionStrategies"_s);
    for (const recipes::Strategy &strategy : catalogue.strategies)
        addRow(recipes::nameOf(strategy.id), strategy.title, strategy.summary);
    addSection(tr("Images"), u"sectionImages"_s); // the longest, and so the last
    addImages();
    m_list->addStretch(1);
    connect(m_filter, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Opened)
            beginAnew();
        if (changes & (Changes(Change::Opened) | Change::Project | Change::Derived))
            presentImages();
    });
}

void PalettePanel::addSection(const QString &title, const QString &objectName)
{
    auto *label = new SectionLabel(title);
    label->setObjectName(objectName);
    label->setContentsMargins(0, m_sections.isEmpty() ? 0 : theme::grid, 0, theme::halfGrid);
    m_list->addWidget(label);
    m_sections.append(Section{label, {}});
}

/// Adds a row for each image, those that the project or the user adds among them.
void PalettePanel::addImages()
{
    m_images.clear();
    for (const recipes::Block &block : m_document->knowledge().catalogue.blocks) {
        if (block.kind != recipes::BlockKind::Image)
            continue;
        m_images.append(block.id);
        addRow(block.id, block.title, block.summary);
    }
}

/// Another project has other images.
void PalettePanel::presentImages()
{
    QStringList ids;
    for (const recipes::Block &block : m_document->knowledge().catalogue.blocks) {
        if (block.kind == recipes::BlockKind::Image)
            ids.append(block.id);
    }
    if (ids == m_images)
        return;
    const QList<BlockRow *> old = std::exchange(m_sections.last().rows, {});
    for (BlockRow *row : old) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    if (QLayoutItem *stretch = m_list->count() > 0 ? m_list->itemAt(m_list->count() - 1) : nullptr; stretch && stretch->spacerItem())
        delete m_list->takeAt(m_list->count() - 1);
    addImages();
    m_list->addStretch(1);
    filter(m_filter->text());
}

void PalettePanel::addRow(const QString &id, const QString &title, const QString &summary)
{
    auto *row = new BlockRow(id, title, summary);
    m_list->addWidget(row);
    m_sections.last().rows.append(row);
    connect(row, &BlockRow::clicked, this, [this, id] { use(id); });
}

void PalettePanel::use(const QString &block)
{
    const Result<Done> done = useBlock(*m_document, block, {{}, m_document->selectedJob()});
    if (!done && done.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(done.error());
}

void PalettePanel::beginAnew()
{
    m_filter->clear();
    m_scroll->verticalScrollBar()->setValue(0);
}

void PalettePanel::filter(const QString &text)
{
    for (const Section &section : std::as_const(m_sections)) {
        bool isAnyShown = false;
        for (BlockRow *row : section.rows) {
            const bool isShown = row->matches(text);
            row->setVisible(isShown);
            isAnyShown = isAnyShown || isShown;
        }
        section.label->setVisible(isAnyShown);
    }
    m_nothing->setText(tr("No block matches “%1”.").arg(text.trimmed()));
    m_nothing->setVisible(!firstShown());
}

BlockRow *PalettePanel::firstShown() const
{
    for (const Section &section : m_sections) {
        for (BlockRow *row : section.rows) {
            if (!row->isHidden())
                return row;
        }
    }
    return nullptr;
}

bool PalettePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    BlockRow *first = firstShown();
    if (first && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        first->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace caravan
