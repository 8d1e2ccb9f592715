// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/choice_bar.h"

#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace caravan::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int branchWidth = 200;
constexpr int commitNumbers[] = {100, 200, 500, 1000, 2000, 5000, 10000};

} // namespace

ChoiceBar::ChoiceBar(QWidget *parent) : QWidget(parent), m_branch(new QComboBox), m_commits(new QComboBox)
{
    m_branch->setObjectName(u"historyBranch"_s);
    m_branch->setAccessibleName(tr("Branch"));
    m_branch->setFixedWidth(branchWidth);
    m_branch->setToolTip(plainTooltip(tr("A branch is replayed with what was merged into it.")));
    m_commits->setObjectName(u"historyCommits"_s);
    m_commits->setAccessibleName(tr("Number of commits"));
    m_commits->setToolTip(plainTooltip(tr("The newest commits, no more than so many.")));
    for (const int number : commitNumbers)
        m_commits->addItem(QLocale().toString(number), number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new ElidedLabel(tr("Branch"), theme::Text::Body, theme::Role::Muted));
    row->addWidget(m_branch);
    row->addSpacing(theme::grid);
    row->addWidget(new ElidedLabel(tr("Commits"), theme::Text::Body, theme::Role::Muted));
    row->addWidget(m_commits);
    reset();
    connect(m_branch, &QComboBox::activated, this, &ChoiceBar::chosen);
    connect(m_commits, &QComboBox::activated, this, &ChoiceBar::chosen);
}

Selection ChoiceBar::selection() const { return {m_branch->currentData().toString(), m_commits->currentData().toInt()}; }

void ChoiceBar::reset()
{
    const Selection usual;
    m_commits->setCurrentIndex(m_commits->findData(usual.commits));
    m_branch->clear();
    m_branch->addItem(tr("All branches"), usual.branch);
}

void ChoiceBar::setBranches(const QStringList &branches)
{
    const QString chosen = selection().branch;
    QStringList names = branches;
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen);
    m_branch->clear();
    m_branch->addItem(tr("All branches"), QString());
    for (const QString &name : std::as_const(names))
        m_branch->addItem(name, name);
    m_branch->setCurrentIndex(std::max(0, m_branch->findData(chosen)));
}

} // namespace caravan::history
