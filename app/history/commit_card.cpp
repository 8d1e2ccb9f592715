// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/commit_card.h"

#include "app/history/replay_model.h"
#include "app/widgets/figure_table.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace caravan::history {

using namespace Qt::StringLiterals;

CommitCard::CommitCard(QWidget *parent) :
    Card(parent), m_title(new ElidedLabel({}, theme::Text::Heading, theme::Role::Ink)), m_files(new TextLabel),
    m_table(new FigureTable(tr("The commit under each strategy"), FigureTable::Height::OfRows))
{
    m_title->setObjectName(u"commitTitle"_s);
    m_files->setObjectName(u"commitFiles"_s);
    m_files->setWordWrap(true);
    m_files->setMinimumWidth(1); // a long path is cut rather than the card
    m_table->setObjectName(u"commitTable"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_table->makeCopyButton());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelMargin, theme::grid, theme::panelMargin, theme::grid);
    column->setSpacing(theme::halfGrid);
    column->addLayout(head);
    column->addWidget(m_files);
    column->addWidget(m_table);
    column->addStretch(1);
}

void CommitCard::present(const ReplayModel &model, int column)
{
    m_title->setText(tr("Commit %1").arg(model.commitTitle(column)));
    QStringList sentences{model.keySentence(column)};
    const project::HistoryCommit &commit = model.commit(column);
    if (commit.isWhole && commit.parent >= 0)
        sentences.append(tr("%n file(s) changed in all.", nullptr, int(commit.changes.size())));
    m_files->setText(sentences.join(u' '));
    QList<QStringList> rows;
    for (int row = 0; row < model.strategies(); ++row) {
        const std::optional<compare::Outcome> outcome = model.outcome(row, column);
        const std::optional<Seconds> time = model.runnerTime(row, column);
        rows.append({model.strategy(row).column.title, outcome ? outcomeTitle(*outcome) : u"–"_s, time ? formatDuration(*time) : u"–"_s});
    }
    m_table->setContent({{tr("Strategy"), {}, false},
                         {tr("Found"), tr("What the pipeline of this commit finds of the caches and the image that it asks for."), false},
                         {tr("Runner time"), tr("Of all jobs together, the median: estimated for the runner that is chosen."), true}},
                        rows);
}

} // namespace caravan::history
