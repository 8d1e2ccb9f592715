// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/strategy_section.h"

#include "app/document/block_gestures.h"
#include "app/document/strategy_times.h"
#include "app/inspector/differences_card.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardHeight = 5 * theme::grid;
constexpr int dotSize = theme::grid + 2;
constexpr int textLeft = 4 * theme::grid;
constexpr qreal disabledOpacity = 0.5;

QString timesOf(Seconds warm, Seconds cold)
{
    return StrategySection::tr("%1 warm · %2 cold").arg(formatDuration(warm), formatDuration(cold));
}

} // namespace

ChoiceCard::ChoiceCard(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setLine(const QString &line)
{
    if (line == m_line)
        return;
    m_line = line;
    describe();
}

void ChoiceCard::setFigures(const QString &figures)
{
    if (figures == m_figures)
        return; // with each key that somebody types
    m_figures = figures;
    describe();
}

void ChoiceCard::describe()
{
    QStringList parts{m_figures, m_line};
    parts.removeAll({});
    setAccessibleDescription(parts.join(u". "_s));
    setToolTip(plainTooltip(u"%1\n%2"_s.arg(text(), parts.join(u'\n'))));
    update();
}

QSize ChoiceCard::sizeHint() const { return {theme::inspectorWidth / 2, cardHeight}; }

QSize ChoiceCard::minimumSizeHint() const { return {2 * textLeft, cardHeight}; }

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(disabledOpacity);
    const bool isMarked = isChecked() || hasFocus() || underMouse();
    const qreal width = hasFocus() ? theme::focusRingWidth : theme::borderWidth();
    painter.setPen(QPen(theme::color(isMarked ? theme::Role::Accent : theme::Role::Line), width));
    painter.setBrush(theme::color(isChecked() ? theme::Role::AccentSoft : theme::Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), theme::fieldRadius, theme::fieldRadius);

    // A ring, filled when it is the choice: the shape tells it, not only the colour.
    QRectF dot(0, 0, dotSize, dotSize);
    dot.moveCenter({textLeft / 2.0, height() / 2.0});
    painter.setPen(QPen(theme::color(isChecked() ? theme::Role::Accent : theme::Role::Muted), theme::borderWidth()));
    painter.setBrush(isChecked() ? QBrush(theme::color(theme::Role::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);

    const QRect place = rect().adjusted(textLeft, theme::halfGrid, -theme::grid, -theme::halfGrid);
    const auto line = [&](const QString &text, int flags, theme::Text font, theme::Role role, int taken = 0) {
        painter.setFont(theme::font(font));
        painter.setPen(theme::color(role));
        const int width = place.width() - taken;
        painter.drawText(place, flags | Qt::TextSingleLine, QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, width));
    };
    // A title that has no room beside the figures sends them down: titles are what a choice is made by.
    const theme::Text titleFont = isChecked() ? theme::Text::Heading : theme::Text::Body;
    const QFontMetrics small(theme::font(theme::Text::Secondary));
    const int taken = m_figures.isEmpty() ? 0 : small.horizontalAdvance(m_figures) + theme::grid;
    const bool isBeside = QFontMetrics(theme::font(titleFont)).horizontalAdvance(text()) + taken <= place.width();
    line(m_figures, (isBeside ? Qt::AlignTop : Qt::AlignBottom) | Qt::AlignRight, theme::Text::Secondary, theme::Role::Ink);
    line(text(), Qt::AlignTop, titleFont, theme::Role::Ink, isBeside ? taken : 0);
    line(m_line, Qt::AlignBottom, theme::Text::Secondary, theme::Role::Muted, isBeside ? 0 : taken);
}

StrategySection::StrategySection(Document *document, QWidget *parent) :
    Section(tr("Switch strategy"), document, parent), m_group(new QButtonGroup(this)), m_differences(new DifferencesCard(document)),
    m_note(new TextLabel({}, theme::Text::Body, theme::Role::Muted))
{
    m_note->setWordWrap(true);
    m_note->setObjectName(u"strategyNote"_s);
    column()->addWidget(m_note);
    column()->addWidget(m_differences);
    connect(m_differences, &DifferencesCard::rewriteWanted, this, [this] {
        if (const auto now = strategyOfJob())
            report(useStrategy(*this->document(), *now, m_job));
    });
    for (const recipes::Strategy &strategy : document->knowledge().catalogue.strategies) {
        auto *card = new ChoiceCard(strategy.title);
        card->setObjectName(recipes::nameOf(strategy.id));
        card->setLine(strategy.summary);
        m_group->addButton(card);
        m_cards.insert(strategy.id, card);
        column()->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, strategy] { pick(strategy); });
    }
    connect(&document->strategyTimes(), &StrategyTimes::changed, this, [this] {
        if (const gitlab::Job *job = this->document()->derived().pipeline.job(m_job))
            present(*job);
    });
    for (const recipes::Extra &extra : document->knowledge().catalogue.extras) {
        auto *box = new QCheckBox(tr("With the %1", "what is added to a strategy").arg(extra.title));
        box->setObjectName(recipes::nameOf(extra.id));
        box->setToolTip(extra.summary);
        m_extras.insert(extra.id, box);
        column()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, id = extra.id](bool isOn) {
            if (const auto now = strategyOfJob())
                choose(now->with(id, isOn));
        });
    }
}

std::optional<recipes::StrategyId> StrategySection::strategyOfJob() const { return document()->derived().recognised.value(m_job).strategy; }

/// The strategy on whose card a job's strategy shows: itself, or what it is without extras.
recipes::StrategyId StrategySection::cardOf(recipes::StrategyId strategy) const
{
    return m_cards.contains(strategy) ? strategy : recipes::StrategyId(strategy.base);
}

/// Takes the strategy of a card; extras that the job has stay, where it can have them.
void StrategySection::pick(const recipes::Strategy &strategy)
{
    const std::optional<recipes::StrategyId> now = strategyOfJob();
    if (now && cardOf(*now) == strategy.id && selectedJobs().size() == 1)
        return check(now);
    choose(pickedStrategy(strategy, now, document()->knowledge().catalogue));
}

void StrategySection::present(const gitlab::Job &job)
{
    const Derived &derived = document()->derived();
    const QStringList jobs = selectedJobs();
    const QString timed = document()->strategyTimes().shownJob();
    m_job = timed.isEmpty() ? job.name : timed;
    const recipes::Recognised recognised = derived.recognised.value(m_job);
    if (recognised.usesOpam)
        document()->strategyTimes().wantOfSelected();
    for (const recipes::Strategy &strategy : document()->knowledge().catalogue.strategies) {
        ChoiceCard *card = m_cards.value(strategy.id);
        presentCard(*card, strategy);
        card->setVisible(recognised.usesOpam);
    }
    const recipes::Strategy *followed = document()->knowledge().catalogue.strategy(recognised.strategy);
    for (auto extra = m_extras.cbegin(); extra != m_extras.cend(); ++extra)
        extra.value()->setVisible(followed && followed->extras.contains(extra.key()));
    m_note->setText(recognised.usesOpam   ? tr("The times are those of “%1”.").arg(m_job)
                        : jobs.size() > 1 ? tr("These jobs use no opam, so they need no switch.")
                                          : tr("This job uses no opam, so it needs no switch."));
    m_note->setVisible(!recognised.usesOpam || jobs.size() > 1);
    const bool isSame = std::all_of(jobs.cbegin(), jobs.cend(),
                                    [&](const QString &name) { return derived.recognised.value(name).strategy == recognised.strategy; });
    if (jobs.size() == 1)
        m_differences->present(job);
    else
        m_differences->clear();
    check(isSame ? recognised.strategy : std::nullopt);
}

/// What a job would take if it got a strategy by this card, warm and cold, or why it would not work; below it what the strategy is.
void StrategySection::presentCard(ChoiceCard &card, const recipes::Strategy &strategy) const
{
    using estimate::Scenario;
    const auto show = [&](const QString &figures, const QString &line) {
        card.setFigures(figures);
        card.setLine(line);
    };
    const std::optional<recipes::StrategyId> now = strategyOfJob();
    const estimate::JobEstimate *warm = document()->derived().of(Scenario::Warm).job(m_job);
    const estimate::JobEstimate *cold = document()->derived().of(Scenario::Cold).job(m_job);
    if (now && strategy.id == cardOf(*now) && warm)
        return show(warm->fails() ? tr("fails") : timesOf(warm->seconds.p50, (cold ? cold : warm)->seconds.p50), strategy.summary);
    const StrategyTimes &times = document()->strategyTimes();
    const StrategyTime *time = times.strategyOfSelected(strategy.id);
    if (!time)
        return show(times.isSelectedCurrent() ? QString() : tr("…", "times are being worked out"), strategy.summary);
    if (!time->isPossible)
        return show(tr("not here"), time->obstacle);
    const auto job = time->jobs.constFind(m_job);
    if (job == time->jobs.cend())
        return show({}, strategy.summary);
    if (!job->failure.isEmpty())
        return show(tr("would fail"), job->failure);
    show(timesOf(job->warm, job->cold), strategy.summary);
}

void StrategySection::check(std::optional<recipes::StrategyId> strategy)
{
    // No card is right when the strategy is none of the known ones.
    m_group->setExclusive(false);
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        card.value()->setChecked(strategy && card.key() == cardOf(*strategy));
    m_group->setExclusive(true);
    for (auto extra = m_extras.cbegin(); extra != m_extras.cend(); ++extra)
        extra.value()->setChecked(strategy && strategy->extras.testFlag(extra.key()));
}

void StrategySection::choose(recipes::StrategyId strategy)
{
    const std::optional<recipes::StrategyId> now = strategyOfJob();
    if (strategy == now && selectedJobs().size() == 1)
        return;
    const Result<Done> done = useStrategy(*document(), strategy, selectedJobs());
    if (!done)
        check(now);
    report(done);
}

} // namespace caravan::inspector
