// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_header.h"

#include "app/document/document.h"
#include "app/preview/preview_panel.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

// Widths of the panel from which the header has room for more than its pages in one line.
constexpr int lowerLineWithCopy = 300;
constexpr int headerWithCopy = 500;
constexpr int headerWithName = 620;
constexpr int longestTab = 140; // of an included file's name

QPushButton *makeLink(const QString &title, const QString &name, const QString &accessibleName)
{
    auto *button = new QPushButton(title);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    theme::setVariant(button, theme::Variant::Link);
    return button;
}

/// That of the worst of the problems.
theme::Sign worstSign(const Document &document)
{
    const QList<lint::Finding> &findings = document.derived().findings;
    const auto has = [&](lint::Severity severity) {
        return std::any_of(findings.cbegin(), findings.cend(), [&](const lint::Finding &finding) { return finding.severity == severity; });
    };
    if (document.syntaxError() || has(lint::Severity::Error))
        return theme::Sign::Error;
    if (has(lint::Severity::Warning))
        return theme::Sign::Warning;
    return findings.isEmpty() ? theme::Sign::Good : theme::Sign::Advice;
}

} // namespace

PreviewHeader::PreviewHeader(const Document *document, QWidget *parent) :
    Ground(Role::Panel, Qt::BottomEdge, parent), m_document(document), m_tabs(new QButtonGroup(this)), m_tabRow(new QWidget),
    m_fileName(new ElidedLabel({}, theme::Text::Heading, Role::Ink)), m_state(new ElidedLabel({}, theme::Text::Body, Role::Muted))
{
    setObjectName(u"previewHeader"_s);
    m_fileName->setObjectName(u"yamlFileName"_s);
    m_state->setObjectName(u"yamlState"_s);
    m_tabs->setExclusive(true);
    const QList<QPushButton *> tabs = {
        makeTab(TextPage::File, PreviewPanel::tr("File"), u"showFile"_s, PreviewPanel::tr("Show the text")),
        makeTab(TextPage::Resolved, PreviewPanel::tr("Resolved"), u"showResolved"_s, PreviewPanel::tr("Show the pipeline as GitLab runs it")),
        makeTab(TextPage::Disk, PreviewPanel::tr("± disk"), u"showDifference"_s,
                PreviewPanel::tr("Show the difference from the file on disk")),
        makeTab(TextPage::Head, PreviewPanel::tr("± HEAD"), u"showHeadDifference"_s,
                PreviewPanel::tr("Show the difference from the last commit")),
        makeTab(TextPage::Included, {}, u"showIncluded"_s, PreviewPanel::tr("Show the included file")),
        makeTab(TextPage::Change, PreviewPanel::tr("Fix"), u"showChange"_s, PreviewPanel::tr("Show what the fix would change")),
    };
    tabs.constFirst()->setChecked(true);
    for (QPushButton *tab : tabs.last(2))
        tab->hide();
    for (QPushButton *tab : tabs)
        tab->setToolTip(tab->accessibleName());
    m_copy = makeLink(PreviewPanel::tr("Copy"), u"copyYaml"_s, PreviewPanel::tr("Copy the whole text"));
    m_problemsButton = makeLink(PreviewPanel::tr("Problems"), u"showProblems"_s, PreviewPanel::tr("Show the problems"));
    m_problemsButton->setCheckable(true);
    connect(m_copy, &QPushButton::clicked, this, &PreviewHeader::copyPressed);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageChosen(TextPage(id)); });
    connect(m_problemsButton, &QPushButton::toggled, this, &PreviewHeader::problemsToggled);

    m_tabRow->setObjectName(u"previewTabs"_s);
    auto *row = new FlowLayout(m_tabRow);
    for (QPushButton *tab : tabs)
        row->addWidget(tab);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(theme::halfGrid);
    pages->addWidget(m_fileName);
    pages->addSpacing(theme::grid);
    pages->addWidget(m_tabRow, 1);
    auto *aside = new QHBoxLayout;
    aside->setSpacing(theme::halfGrid);
    aside->addWidget(m_state, 1);
    aside->addWidget(m_copy);
    aside->addWidget(m_problemsButton);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(theme::panelMargin, 2, theme::grid, 2);
    m_row->setSpacing(theme::halfGrid);
    m_row->addLayout(pages);
    m_row->addLayout(aside, 1);
}

QPushButton *PreviewHeader::makeTab(TextPage page, const QString &title, const QString &name, const QString &accessibleName)
{
    QPushButton *tab = makeLink(title, name, accessibleName);
    tab->setCheckable(true);
    theme::setVariant(tab, theme::Variant::Page);
    m_tabs->addButton(tab, int(page));
    return tab;
}

QString PreviewHeader::fileName() const { return m_fileName->text(); }

void PreviewHeader::setFileName(const QString &name) { m_fileName->setText(name); }

void PreviewHeader::setState(const QString &state) { m_state->setText(state); }

void PreviewHeader::choosePage(TextPage page) { m_tabs->button(int(page))->setChecked(true); }

void PreviewHeader::setTabShown(TextPage page, bool isShown)
{
    m_tabs->button(int(page))->setVisible(isShown);
    arrange();
}

void PreviewHeader::nameIncluded(const QString &path)
{
    QAbstractButton *tab = m_tabs->button(int(TextPage::Included));
    tab->setText(tab->fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, longestTab));
    tab->setToolTip(plainTooltip(path));
}

bool PreviewHeader::hasProblemsOpen() const { return m_problemsButton->isChecked(); }

void PreviewHeader::setProblemsOpen(bool isOpen) { m_problemsButton->setChecked(isOpen); }

/// Where there is no room beside the pages, a sign stands for a word; where there is none for that, what is beside them goes below, and the pages
/// take several rows where one is too short.
void PreviewHeader::arrange()
{
    const int width = parentWidget()->width(); // it may not have that width itself yet
    m_fileName->setVisible(width >= headerWithName);
    int tabs = 0;
    for (const QAbstractButton *tab : m_tabs->buttons())
        tabs += tab->isHidden() ? 0 : tab->sizeHint().width() + theme::halfGrid;
    m_tabRow->setMinimumWidth(tabs);
    m_row->itemAt(0)->invalidate(); // it is asked before it is laid out again
    const QMargins margins = m_row->contentsMargins();
    const int beside = width - m_row->itemAt(0)->sizeHint().width() - m_row->spacing() - margins.left() - margins.right();
    presentProblems(false);
    const bool isWhole = m_problemsButton->sizeHint().width() <= beside;
    if (!isWhole)
        presentProblems(true);
    const bool isBelow = m_problemsButton->sizeHint().width() > beside;
    if (isBelow)
        presentProblems(false);
    m_tabRow->setMinimumWidth(isBelow ? 0 : tabs);
    m_row->itemAt(0)->invalidate();
    const int left = beside - m_problemsButton->sizeHint().width() - m_copy->sizeHint().width() - 2 * theme::halfGrid;
    m_copy->setVisible(isBelow ? width >= lowerLineWithCopy : width >= headerWithCopy && left >= 0);
    m_state->setVisible(isBelow || (width >= headerWithCopy && left >= m_state->minimumSizeHint().width()));
    m_row->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->itemAt(1)->invalidate();
    setMinimumHeight(m_row->totalHeightForWidth(width));
}

void PreviewHeader::presentProblems(bool isShort)
{
    const int problems = m_document->syntaxError() ? 1 : int(m_document->derived().findings.size());
    const bool isLooking = m_document->derived().isBehind && !m_document->syntaxError();
    const QString title = isLooking ? PreviewPanel::tr("Problems…") : PreviewPanel::tr("Problems (%1)").arg(problems);
    m_problemsButton->setText(!isShort ? title : isLooking ? u"…"_s : QString::number(problems));
    m_problemsButton->setIcon(isShort ? theme::signIcon(worstSign(*m_document)) : QIcon());
    m_problemsButton->setToolTip(isShort ? title : QString());
    m_problemsButton->updateGeometry();
}

} // namespace caravan
