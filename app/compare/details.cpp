// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/details.h"

#include "app/compare/column_card.h"
#include "app/compare/crossover_chart.h"
#include "app/compare/phase_chart.h"
#include "app/theme/style.h"
#include "app/widgets/beside_row.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"
#include "core/base/in_parallel.h"
#include "core/base/text_edit.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsHeight = 240;
constexpr int printedScale = 2; // of charts, against the screen
constexpr int leastDetailWidth = 60 * theme::grid;
constexpr int comboWidth = 20 * theme::grid;

/// A unified diff without the names of files.
QByteArray changedLines(const QByteArray &before, const QByteArray &after)
{
    const QByteArray diff = unifiedDiff(before, after, "before", "after");
    return diff.mid(std::max<qsizetype>(0, diff.indexOf("@@")));
}

/// A card with a row of controls and a body below it.
QWidget *framed(const QList<QWidget *> &head, QWidget *body)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    for (QWidget *part : head)
        row->addWidget(part);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::panelMargin, theme::panelMargin - theme::halfGrid, theme::panelMargin, theme::grid);
    column->setSpacing(theme::grid);
    column->addLayout(row);
    column->addWidget(body, 1);
    return card;
}

} // namespace

Details::Details(QWidget *parent) :
    QWidget(parent), m_phases(new PhaseChart), m_crossover(new CrossoverChart),
    m_noChart(new TextLabel(tr("No strategy works here, so that there are no times to compare."), theme::Text::Body, theme::Role::Muted)),
    m_charts(new QStackedWidget), m_from(new QComboBox), m_to(new QComboBox), m_difference(new DiffView)
{
    auto *row = new BesideRow(leastDetailWidth, theme::stageGap);
    row->add(makeCharts());
    row->add(makeDifference());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row);
}

Details::~Details()
{
    letGoLater(std::move(m_columns)); // they are large
}

QWidget *Details::makeCharts()
{
    for (QWidget *chart : QList<QWidget *>{m_phases, m_crossover, m_noChart}) {
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as there is room
        m_charts->addWidget(chart);
    }
    m_crossover->setMinimumHeight(detailsHeight);
    m_noChart->setWordWrap(true);
    m_noChart->setAlignment(Qt::AlignCenter);
    auto *choice = new QButtonGroup(this);
    QList<QWidget *> head;
    const struct {
        QString title;
        QString name;
        QString tip;
    } charts[] = {{tr("By Phase"), u"chartPhases"_s, tr("Minutes of a warm run on the critical path, by phase")},
                  {tr("Where They Cross"), u"chartCrossover"_s, tr("Expected minutes, as more and more runs have other dependencies")}};
    for (const auto &chart : charts) {
        auto *button = new QPushButton(chart.title);
        button->setObjectName(chart.name);
        button->setCheckable(true);
        button->setToolTip(chart.tip);
        theme::setVariant(button, theme::Variant::Page);
        choice->addButton(button, int(head.size()));
        head.append(button);
    }
    choice->button(0)->setChecked(true);
    connect(choice, &QButtonGroup::idClicked, this, [this](int id) {
        if (m_charts->currentWidget() != m_noChart)
            m_charts->setCurrentIndex(id);
    });
    auto *copy = new QPushButton(tr("Copy as Table"));
    copy->setObjectName(u"copyChart"_s);
    theme::setVariant(copy, theme::Variant::Link);
    connect(copy, &QPushButton::clicked, this, &Details::copyTable);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head += {space, copy};
    return framed(head, m_charts);
}

QWidget *Details::makeDifference()
{
    m_difference->setObjectName(u"difference"_s);
    m_difference->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_difference->setMinimumHeight(detailsHeight);
    m_from->setObjectName(u"differenceFrom"_s);
    m_from->setAccessibleName(tr("Difference from"));
    m_to->setObjectName(u"differenceTo"_s);
    m_to->setAccessibleName(tr("Difference to"));
    for (QComboBox *choice : {m_from, m_to}) {
        choice->setMinimumWidth(comboWidth);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(choice, &QComboBox::activated, this, &Details::showDifference);
    }
    return framed({m_from, new TextLabel(u"→"_s), m_to}, m_difference);
}

void Details::present(const QList<Shown> &columns, const compare::Comparison &comparison, const QByteArray &text)
{
    const QString from = m_from->currentData().toString();
    const QString to = shown();
    m_columns = columns;
    m_text = text;
    QList<PhaseBarRow> rows;
    for (QComboBox *choice : {m_from, m_to}) {
        choice->clear();
        choice->addItem(tr("Now"), QString());
    }
    for (const Shown &one : columns) {
        if (one.column.isPossible) {
            for (QComboBox *choice : {m_from, m_to})
                choice->addItem(one.column.title, one.id);
        }
        if (!one.column.estimates.isEmpty() && one.column.failure().isEmpty()) // the times of a run that fails are no times to compare
            rows.append({one.column.title, criticalPhases(one.column.of(estimate::Scenario::Warm))});
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(from)));
    m_to->setCurrentIndex(std::max(0, m_to->findData(to)));
    m_phases->setRows(rows);
    m_crossover->present(comparison);
    if (rows.isEmpty())
        m_charts->setCurrentWidget(m_noChart);
    else if (m_charts->currentWidget() == m_noChart)
        m_charts->setCurrentIndex(0);
    showDifference();
}

void Details::show(const QString &id)
{
    m_from->setCurrentIndex(0);
    m_to->setCurrentIndex(std::max(0, m_to->findData(id)));
    showDifference();
}

QString Details::shown() const { return m_to->currentData().toString(); }

QByteArray Details::textOf(const QString &id) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const Shown &one) { return one.id == id; });
    return found == m_columns.cend() ? m_text : found->column.text;
}

void Details::showDifference()
{
    const QString from = m_from->currentData().toString();
    const QString to = shown();
    QString same = tr("Both texts are the same.");
    if (from.isEmpty())
        same = to.isEmpty() ? tr("“Show YAML” shows what a strategy changes.") : tr("This is in use: the text stays as it is.");
    m_difference->setDiff(changedLines(textOf(from), textOf(to)), same);
    Q_EMIT shownChanged();
}

void Details::copyTable() const
{
    const auto *chart = qobject_cast<ChartFrame *>(m_charts->currentWidget());
    if (chart)
        QGuiApplication::clipboard()->setText(chart->asTable());
}

QList<QPixmap> Details::charts()
{
    QList<QPixmap> pictures;
    if (m_charts->currentWidget() == m_noChart)
        return pictures;
    const int chosen = m_charts->currentIndex();
    for (const int chart : {0, 1}) { // each is laid out before it is drawn
        m_charts->setCurrentIndex(chart);
        m_charts->currentWidget()->ensurePolished();
        QPixmap picture(m_charts->size() * printedScale);
        picture.setDevicePixelRatio(printedScale);
        picture.fill(theme::color(theme::Role::Panel));
        m_charts->render(&picture, {}, {}, QWidget::DrawChildren);
        pictures.append(picture);
    }
    m_charts->setCurrentIndex(chosen);
    return pictures;
}

} // namespace caravan::comparing
