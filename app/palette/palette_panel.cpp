// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette_panel.h"

#include "app/document/block_gestures.h"
#include "app/palette/block_row.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/recipes/image_card.h"

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
    addSection(new SectionLabel(tr("Stages & jobs")), u"sectionJobs"_s);
    addBlocks(recipes::BlockKind::Stage);
    // The data has the special jobs first, so that they are recognised; people look for the common ones first.
    for (auto block = catalogue.blocks.crbegin(); block != catalogue.blocks.crend(); ++block) {
        if (block->kind == recipes::BlockKind::Job)
            addRow(block->id, block->title, block->summary);
    }
    addSection(new SectionLabel(tr("Switch & cache")), u"sectionStrategies"_s);
    for (const recipes::Strategy &strategy : catalogue.strategies)
        addRow(recipes::nameOf(strategy.id), strategy.title, strategy.summary);
    m_imagesLabel = new SectionLabel(tr("Images")); // the longest, and so the last
    m_imagesLabel->setObjectName(u"sectionImages"_s);
    m_imagesLabel->setContentsMargins(0, theme::grid, 0, 0);
    m_list->addWidget(m_imagesLabel);
    m_firstImages = m_sections.size();
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

void PalettePanel::addSection(QWidget *label, const QString &objectName)
{
    label->setObjectName(objectName);
    label->setContentsMargins(0, m_sections.isEmpty() ? 0 : theme::grid, 0, theme::halfGrid);
    m_list->addWidget(label);
    m_sections.append(Section{label, {}});
}

namespace {

/// What tells one image from another in all that is said of it.
QStringList sayingsOf(const recipes::Catalogue &catalogue)
{
    QStringList sayings;
    for (const recipes::ImageGroup &group : recipes::offeredImages(catalogue)) {
        for (const QString &id : group.blocks)
            sayings.append(id + u'\n' + recipes::linesOf(recipes::cardOf(catalogue, catalogue.block(id)->image)).join(u'\n'));
    }
    return sayings;
}

} // namespace

/// Adds a row for each image, family by family, those that the project or the user adds first.
void PalettePanel::addImages()
{
    m_known = m_document->sharedKnowledge();
    const recipes::Catalogue &catalogue = m_known->catalogue;
    m_images = sayingsOf(catalogue);
    for (const recipes::ImageGroup &group : recipes::offeredImages(catalogue)) {
        addSection(new TextLabel(group.title, theme::Text::Secondary, theme::Role::Muted), u"sectionImages%1"_s.arg(m_sections.size()));
        for (const QString &id : group.blocks) {
            const recipes::Block &block = *catalogue.block(id);
            const recipes::ImageCard card = recipes::cardOf(catalogue, block.image);
            BlockRow *row = addRow(id, block.title, (QStringList{block.summary} + recipes::linesOf(card)).join(u'\n'));
            if (!card.ocaml.isEmpty() && !card.system.isEmpty())
                row->setShortTitle(u"%1 · %2"_s.arg(card.ocaml, card.system));
            if (card.compressed.value > 0)
                row->setDetail(formatBytes(card.compressed));
        }
    }
}

void PalettePanel::removeImages()
{
    const auto remove = [this](QWidget *widget) {
        m_list->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    };
    while (m_sections.size() > m_firstImages) {
        const Section section = m_sections.takeLast();
        for (BlockRow *row : section.rows)
            remove(row);
        remove(section.label);
    }
}

/// Another project has other images, and what is said of one may be another.
void PalettePanel::presentImages()
{
    if (m_known == m_document->sharedKnowledge())
        return;
    m_known = m_document->sharedKnowledge();
    if (sayingsOf(m_known->catalogue) == m_images)
        return;
    removeImages();
    if (QLayoutItem *stretch = m_list->count() > 0 ? m_list->itemAt(m_list->count() - 1) : nullptr; stretch && stretch->spacerItem())
        delete m_list->takeAt(m_list->count() - 1);
    addImages();
    m_list->addStretch(1);
    filter(m_filter->text());
}

BlockRow *PalettePanel::addRow(const QString &id, const QString &title, const QString &summary)
{
    auto *row = new BlockRow(id, title, summary);
    m_list->addWidget(row);
    m_sections.last().rows.append(row);
    connect(row, &BlockRow::clicked, this, [this, id] { use(id); });
    return row;
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
    bool hasImages = false;
    for (const Section &section : m_sections.sliced(m_firstImages))
        hasImages = hasImages || !section.label->isHidden();
    m_imagesLabel->setVisible(hasImages);
    m_nothing->setText(nothingFound(text.trimmed()));
    m_nothing->setVisible(!firstShown());
}

/// An old name of an image, or one that is another image tomorrow, is not offered: what is instead, and why.
QString PalettePanel::nothingFound(const QString &text) const
{
    const recipes::Catalogue &catalogue = m_document->knowledge().catalogue;
    const bool isTag = !text.contains(u'/') && catalogue.systems.contains(text.section(u'-', 0, 0));
    const QString reference = isTag ? u"ocaml/opam:"_s + text : text;
    const QString state = text.contains(u' ') ? QString() : recipes::cardOf(catalogue, reference).state;
    return state.isEmpty() ? tr("No block matches “%1”.").arg(text) : state;
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
