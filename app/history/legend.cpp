// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/legend.h"

#include "app/history/strip_view.h"
#include "app/widgets/beside_row.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace caravan::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastEntryWidth = 28 * theme::grid;

/// The sign of an outcome; nullopt: that of a commit which changes keys.
class Sample : public QWidget
{
public:
    explicit Sample(const std::optional<compare::Outcome> &outcome) : m_outcome(outcome) { setFixedSize(size_); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_outcome)
            paintOutcome(&painter, rect(), *m_outcome);
        else
            paintKeyChange(&painter, rect());
    }

private:
    static constexpr QSize size_{10, 20};
    std::optional<compare::Outcome> m_outcome;
};

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"legend"_s);
    setAccessibleName(tr("Legend"));
    const struct {
        std::optional<compare::Outcome> outcome;
        QString text;
    } entries[] = {
        {compare::Outcome::Hit, tr("hit: all is there")},
        {compare::Outcome::Partial, tr("partial hit: some is, or for other dependencies")},
        {compare::Outcome::Miss, tr("miss: everything is made anew")},
        {compare::Outcome::Uncached, tr("no cache")},
        {compare::Outcome::NotRun, tr("no pipeline")},
        {std::nullopt, tr("changes the key")},
    };
    auto *all = new BesideRow(leastEntryWidth, theme::grid);
    for (const auto &entry : entries) {
        auto *one = new QWidget;
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::halfGrid);
        row->addWidget(new Sample(entry.outcome));
        row->addWidget(new ElidedLabel(entry.text, theme::Text::Secondary, theme::Role::Muted), 1);
        all->add(one);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(all);
}

} // namespace caravan::history
