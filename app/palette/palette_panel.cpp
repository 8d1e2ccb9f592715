// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette_panel.h"

#include "app/document/block_gestures.h"
#include "app/document/strategy_times.h"
#include "app/palette/block_row.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/recipes/key_block.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
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
    addSection(new SectionLabel(tr("Cache keys")), u"sectionKeys"_s);
    for (const recipes::KeyBlock &key : recipes::keyBlocks())
        addRow(key.id, key.title, key.summary);
    m_imagesLabel = new SectionLabel(tr("Images")); // the longest, and so the last
    m_imagesLabel->setObjectName(u"sectionImages"_s);
    m_imagesLabel->setContentsMargins(0, theme::grid, 0, 0);
    m_list->addWidget(m_imagesLabel);
    m_firstImages = m_sections.size();
    addImages();
    m_list->addStretch(1);
    connect(m_filter, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(&document->strategyTimes(), &StrategyTimes::changed, this, &PalettePanel::presentTimes);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Opened)
            beginAnew();
        if (changes & (Changes(Change::Opened) | Change::Project | Change::Derived))
            presentImages();
        if (changes & (Changes(Change::Opened) | Change::Selection | Change::Scenario))
            presentTimes();
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
QStringList sayingsOf(const recipes::Catalogue &catalogue, const QList<recipes::ProjectImage> &own)
{
    QStringList sayings;
    for (const recipes::ProjectImage &image : own)
        sayings.append(image.reference + u'\n' + image.name);
    for (const recipes::ImageGroup &group : recipes::offeredImages(catalogue)) {
        for (const QString &id : group.blocks)
            sayings.append(id + u'\n' + recipes::linesOf(recipes::cardOf(catalogue, catalogue.block(id)->image)).join(u'\n'));
    }
    return sayings;
}

} // namespace

namespace {

/// What an image is looked for by: what it is, and not what is cited or warned of.
QString wordsOf(const recipes::ImageCard &card)
{
    return QStringList{card.holds, card.ocaml, card.system, card.libc, card.packageManager, card.opam, card.user}.join(u' ');
}

} // namespace

/// Adds a row for each image, family by family, those that the project or the user adds first.
void PalettePanel::addImages()
{
    m_known = m_document->sharedKnowledge();
    m_own = recipes::projectImages(m_document->derived().pipeline);
    const recipes::Catalogue &catalogue = m_known->catalogue;
    m_images = sayingsOf(catalogue, m_own);
    const QList<recipes::Block> ownBlocks = recipes::blocksOf(m_own);
    for (qsizetype i = 0; i < ownBlocks.size(); ++i) {
        const recipes::ImageCard card = recipes::cardOf(catalogue, m_own.at(i));
        if (i == 0)
            addSection(new TextLabel(card.family, theme::Text::Secondary, theme::Role::Muted), u"sectionImagesOwn"_s);
        addRow(ownBlocks.at(i).id, ownBlocks.at(i).title, (QStringList{m_own.at(i).name} + recipes::linesOf(card)).join(u'\n'))
            ->setWords(m_own.at(i).name + u' ' + wordsOf(card));
    }
    for (const recipes::ImageGroup &group : recipes::offeredImages(catalogue)) {
        addSection(new TextLabel(group.title, theme::Text::Secondary, theme::Role::Muted), u"sectionImages%1"_s.arg(m_sections.size()));
        for (const QString &id : group.blocks) {
            const recipes::Block &block = *catalogue.block(id);
            const recipes::ImageCard card = recipes::cardOf(catalogue, block.image);
            BlockRow *row = addRow(id, block.title, (QStringList{block.summary} + recipes::linesOf(card)).join(u'\n'));
            row->setWords(block.summary + u' ' + wordsOf(card));
            if (!card.ocaml.isEmpty() && !card.system.isEmpty())
                row->setShortTitle(u"%1 · %2"_s.arg(card.ocaml, card.system));
            if (card.compressed.value > 0)
                row->setDetail(formatBytes(card.compressed));
        }
    }
    foldFamilies();
}

/// A family with many images is one line with a button that unfolds them; what is looked for is shown in any case.
void PalettePanel::foldFamilies()
{
    constexpr qsizetype mostUnfolded = 3;
    for (qsizetype i = m_firstImages; i < m_sections.size(); ++i) {
        Section &section = m_sections[i];
        if (section.rows.size() <= mostUnfolded)
            continue;
        section.toggle = new QToolButton;
        section.toggle->setObjectName(section.label->objectName() + u"Toggle"_s);
        section.toggle->setText(tr("%n image(s)", nullptr, int(section.rows.size())));
        section.toggle->setAccessibleName(section.toggle->text());
        section.toggle->setCheckable(true);
        section.toggle->setArrowType(Qt::RightArrow);
        section.toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        section.toggle->setFont(theme::font(theme::Text::Secondary));
        theme::setVariant(section.toggle, theme::Variant::Flat);
        m_list->insertWidget(m_list->indexOf(section.rows.constFirst()), section.toggle, 0, Qt::AlignLeft);
        connect(section.toggle, &QToolButton::toggled, this, [this, toggle = section.toggle](bool isOpen) {
            toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
            filter(m_filter->text());
        });
    }
    filter(m_filter->text());
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
        if (section.toggle)
            remove(section.toggle);
        remove(section.label);
    }
}

/// Another project has other images, and what is said of one may be another.
void PalettePanel::presentImages()
{
    const QList<recipes::ProjectImage> own = recipes::projectImages(m_document->derived().pipeline);
    if (m_known == m_document->sharedKnowledge() && own == m_own)
        return;
    m_known = m_document->sharedKnowledge();
    if (sayingsOf(m_known->catalogue, own) == m_images)
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

void PalettePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_document->strategyTimes().want();
    m_document->strategyTimes().wantOfSelected();
}

/// What each job and strategy would take in this project, and why it would not work.
void PalettePanel::presentTimes()
{
    const StrategyTimes &times = m_document->strategyTimes();
    for (const Section &section : m_sections.mid(0, m_firstImages)) {
        for (BlockRow *row : section.rows) {
            if (const BlockTime *time = times.block(row->block()))
                presentTime(*row, {time->warm, time->cold, time->obstacle}, tr("In this project the job takes %1 warm and %2 cold."));
            else if (const std::optional<recipes::StrategyId> strategy = recipes::strategyNamed(row->block()))
                presentStrategy(*row, *strategy);
        }
    }
}

/// Its time in the run that is looked at; in others than these two the warm one, which says so.
QString PalettePanel::detailOf(const BlockTime &time) const
{
    const estimate::Scenario scenario = m_document->outlook().scenario();
    const std::optional<Seconds> &shown = scenario == estimate::Scenario::Cold ? time.cold : time.warm;
    if (!shown)
        return {};
    const QString text = formatDuration(*shown);
    return scenario == estimate::Scenario::Cold || scenario == estimate::Scenario::Warm ? text : tr("%1 warm").arg(text);
}

void PalettePanel::presentTime(BlockRow &row, const BlockTime &time, const QString &note)
{
    const bool isKnown = time.obstacle.isEmpty() && time.warm && time.cold;
    row.setDetail(!time.obstacle.isEmpty() ? tr("not here") : detailOf(time));
    row.setObstacle(time.obstacle.isEmpty() ? QString() : tr("Not here: %1").arg(time.obstacle));
    row.setNote(isKnown ? note.arg(formatDuration(*time.warm), formatDuration(*time.cold)) : QString());
}

/// What a click gives: to the selected jobs where some can have a strategy, as their cards in the inspector say; else what the whole pipeline would take.
void PalettePanel::presentStrategy(BlockRow &row, recipes::StrategyId strategy)
{
    const StrategyTimes &times = m_document->strategyTimes();
    const QString job = times.shownJob();
    const StrategyTime *time = job.isEmpty() ? times.strategy(strategy) : times.strategyOfSelected(strategy);
    if (!time) {
        presentTime(row, {}, {});
        return row.setDetail(job.isEmpty() || times.isSelectedCurrent() ? QString() : u"…"_s);
    }
    if (job.isEmpty() || !time->isPossible)
        return presentTime(row, {time->warm, time->cold, time->obstacle}, tr("Under it this pipeline takes %1 warm and %2 cold."));
    const auto found = time->jobs.constFind(job);
    if (found == time->jobs.cend())
        return presentTime(row, {}, {});
    presentTime(row, {found->warm, found->cold, found->failure}, tr("Under it “%1” takes %2 warm and %3 cold.").arg(job));
}

void PalettePanel::use(const QString &block)
{
    const Result<Done> done = useBlockOnSelected(*m_document, block);
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
        bool isAnyFound = false;
        const bool isFolded = section.toggle && !section.toggle->isChecked() && text.trimmed().isEmpty();
        for (BlockRow *row : section.rows) {
            const bool isFound = row->matches(text);
            row->setVisible(isFound && !isFolded);
            isAnyFound = isAnyFound || isFound;
        }
        section.label->setVisible(isAnyFound);
        if (section.toggle)
            section.toggle->setVisible(text.trimmed().isEmpty());
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
