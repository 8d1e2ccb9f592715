// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/event_bar.h"

#include "app/event/event_text.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/plain_tooltip.h"
#include "app/widgets/text_area.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace event;

namespace {

constexpr int refWidth = 150;
constexpr int shortestRef = 64;
constexpr int fieldLines = 3;
constexpr int newBranchRole = Qt::UserRole + 1; ///< of an event: whether it is the first push of a branch
constexpr int wholeFrom = 480;                  // a narrower bar leaves out what is said elsewhere too
constexpr int besideFrom = 320;                 // a narrower bar has its fields below one another

} // namespace

EventBar::EventBar(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_label(new ElidedLabel(tr("Pipeline of"), theme::Text::Body, theme::Role::Muted)),
    m_events(new QComboBox), m_ref(new QLineEdit), m_more(new QToolButton),
    m_summary(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_details(new QWidget),
    m_fields(new QBoxLayout(QBoxLayout::LeftToRight)), m_refused(new TextLabel({}, theme::Text::Secondary, theme::Role::Bad)),
    m_other(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_notice(new NoticeBar),
    m_showPlace(new QAction(tr("Show the Line"), this))
{
    setObjectName(u"eventBar"_s);
    setAccessibleName(tr("Pipeline of an event"));
    m_notice->setObjectName(u"eventNotice"_s);
    m_notice->setState(true);
    m_showPlace->setObjectName(u"showEventPlace"_s);
    auto *ground = new Ground(theme::Role::Panel, Qt::BottomEdge);
    auto *groundColumn = new QVBoxLayout(ground);
    groundColumn->setContentsMargins(2 * theme::grid, theme::halfGrid + 1, 2 * theme::grid, theme::halfGrid + 2);
    groundColumn->setSpacing(theme::grid);
    groundColumn->addWidget(makeRow());
    groundColumn->addWidget(makeDetails());
    m_other->setObjectName(u"eventOfTimes"_s);
    groundColumn->addWidget(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(ground);
    column->addWidget(m_notice);

    connect(m_events, &QComboBox::activated, this, &EventBar::take);
    connect(m_ref, &QLineEdit::textEdited, this, &EventBar::take);
    connect(m_variables, &QPlainTextEdit::textChanged, this, &EventBar::take);
    connect(m_changed, &QPlainTextEdit::textChanged, this, &EventBar::take);
    connect(m_more, &QToolButton::toggled, this, &EventBar::present);
    connect(m_showPlace, &QAction::triggered, this, [this] { Q_EMIT placeChosen(m_place); });
    connect(document, &Document::changed, this, &EventBar::follow);
    connect(document, &Document::followingChanged, this, &EventBar::followChoice);
    fill();
}

QWidget *EventBar::makeRow()
{
    m_events->setObjectName(u"eventCombo"_s);
    m_events->setAccessibleName(tr("Pipeline of"));
    m_events->setToolTip(tr("Shows which jobs the pipeline of such an event has, and why."));
    m_events->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_events->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_events->addItem(tr("every job"));
    const std::pair<gitlab::PipelineSource, QString> events[] = {
        {gitlab::PipelineSource::Push, tr("a push")},
        {gitlab::PipelineSource::Push, tr("a first push")},
        {gitlab::PipelineSource::MergeRequest, tr("a merge request")},
        {gitlab::PipelineSource::Tag, tr("a tag")},
        {gitlab::PipelineSource::Schedule, tr("a schedule")},
        {gitlab::PipelineSource::Web, tr("a start by hand")},
    };
    for (const auto &[source, title] : events)
        m_events->addItem(title, int(source));
    const int first = m_events->findData(int(gitlab::PipelineSource::Push)) + 1;
    m_events->setItemData(first, true, newBranchRole);
    m_events->setItemData(first, tr("The branch is pushed for the first time, so that GitLab takes all files as changed."), Qt::ToolTipRole);
    m_ref->setObjectName(u"eventRef"_s);
    m_ref->setAccessibleName(tr("Branch"));
    m_ref->setMinimumWidth(shortestRef);
    m_ref->setMaximumWidth(refWidth);
    m_more->setObjectName(u"eventDetails"_s);
    m_more->setAccessibleName(tr("Variables and changed files"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFont(theme::font(theme::Text::Secondary));
    theme::setVariant(m_more, theme::Variant::Flat);
    m_summary->setObjectName(u"eventSummary"_s);
    m_summary->setAlignment(Qt::AlignRight);

    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::grid);
    line->addWidget(m_label);
    line->addWidget(m_events);
    line->addWidget(m_ref, 1);
    line->addWidget(m_more);
    line->addWidget(m_summary, 1);
    return row;
}

QWidget *EventBar::makeDetails()
{
    m_details->setObjectName(u"eventFields"_s);
    m_fields->setSpacing(2 * theme::grid);
    m_variables = addField(tr("Variables"), u"eventVariables"_s);
    m_variables->setPlaceholderText(tr("NAME=value, one a line"));
    m_changed = addField(tr("Changed files"), u"eventChanged"_s);
    m_refused->setObjectName(u"eventRefused"_s);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, theme::halfGrid);
    column->setSpacing(theme::halfGrid);
    column->addLayout(m_fields);
    column->addWidget(m_refused);
    return m_details;
}

TextArea *EventBar::addField(const QString &title, const QString &name)
{
    auto *edit = new TextArea(fieldLines);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    auto *label = new TextLabel(title, theme::Text::Secondary, theme::Role::Muted);
    label->setBuddy(edit);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(edit);
    m_fields->addLayout(column, 1);
    return edit;
}

void EventBar::choose()
{
    m_events->setFocus(Qt::ShortcutFocusReason);
    m_events->showPopup();
}

void EventBar::follow(Changes changes)
{
    if (changes & Change::Opened)
        m_more->setChecked(false);
    if (changes & (Changes(Change::Event) | Change::Project) && m_document->outlook().asked().event != entered())
        fill(); // not what was entered here last
    else if (changes & (verdictChanges | Change::Project | Change::Scenario))
        present();
}

/// Where another event was chosen elsewhere, or the one that was asked for is not wanted any more.
void EventBar::followChoice()
{
    if (m_document->outlook().asked().event != entered())
        fill();
}

std::optional<gitlab::Event> EventBar::entered() const
{
    if (m_events->currentIndex() <= 0)
        return std::nullopt;
    gitlab::Event event;
    event.source = gitlab::PipelineSource(m_events->currentData().toInt());
    event.isNewBranch = m_events->currentData(newBranchRole).toBool();
    (event.source == gitlab::PipelineSource::Tag ? event.tag : event.branch) = m_ref->text().trimmed();
    event.variables = variablesOf(m_variables->toPlainText()).variables;
    if (const QStringList files = linesOf(m_changed->toPlainText()); !files.isEmpty())
        event.changed = files;
    return event;
}

void EventBar::take()
{
    if (m_isFilling)
        return;
    // A branch is no tag: what is entered for one is not meant for the other.
    const std::optional<gitlab::Event> &before = m_document->outlook().asked().event;
    std::optional<gitlab::Event> now = entered();
    if (now && before && (now->source == gitlab::PipelineSource::Tag) != (before->source == gitlab::PipelineSource::Tag)) {
        m_ref->clear();
        now = entered();
    }
    m_document->outlook().setEvent(now);
    present();
}

void EventBar::fill()
{
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        const std::optional<gitlab::Event> &event = m_document->outlook().asked().event;
        m_events->setCurrentIndex(event ? m_events->findData(int(event->source)) + (event->isNewBranch ? 1 : 0) : 0);
        m_ref->setText(!event ? QString() : event->source == gitlab::PipelineSource::Tag ? event->tag : event->branch);
        m_variables->setPlainText(event ? textOf(event->variables) : QString());
        m_changed->setPlainText(event && event->changed ? event->changed->join(u'\n') : QString());
    }
    present();
}

void EventBar::present()
{
    const std::optional<Verdicts> &verdicts = m_document->derived().verdicts;
    const std::optional<gitlab::Event> &event = m_document->outlook().asked().event;
    m_ref->setVisible(event.has_value());
    m_more->setVisible(event.has_value());
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_details->setVisible(event && m_more->isChecked());
    m_summary->setText(!verdicts ? QString()
                                 : tr("%1 of %n job(s)", nullptr, int(verdicts->listing().jobs.size())).arg(verdicts->includedCount()));
    m_summary->setToolTip(!verdicts ? QString() : plainTooltip(tr("Jobs that the pipeline for %1 has.").arg(eventTitle(verdicts->event()))));
    const QStringList refused = variablesOf(m_variables->toPlainText()).refused;
    m_refused->setVisible(!refused.isEmpty());
    m_refused->setText(refused.isEmpty() ? QString() : tr("“%1” is no variable: write NAME=value.").arg(refused.constFirst()));
    if (event)
        presentHints();
    presentOther();
    presentNotice();
}

/// What an empty field stands for.
void EventBar::presentHints()
{
    const gitlab::Event chosen = *m_document->outlook().asked().event;
    gitlab::Event open = chosen;
    open.branch.clear();
    open.tag.clear();
    open.changed.reset();
    open = m_document->outlook().completed(open);
    QString title = tr("Branch");
    if (chosen.source == gitlab::PipelineSource::Tag)
        title = tr("Tag");
    else if (chosen.source == gitlab::PipelineSource::MergeRequest)
        title = tr("Source branch");
    m_ref->setPlaceholderText(open.ref());
    m_ref->setAccessibleName(title);
    m_ref->setToolTip(title);

    const auto entries = int(chosen.variables.size() + (chosen.changed ? chosen.changed->size() : 0));
    m_more->setText(entries > 0 ? tr("Variables and files (%1)").arg(entries) : tr("Variables and files"));
    const bool isPush = chosen.source == gitlab::PipelineSource::Push && !chosen.isNewBranch;
    const bool hasChanges = isPush || chosen.source == gitlab::PipelineSource::MergeRequest;
    if (!hasChanges)
        m_changed->setPlaceholderText(tr("only rules with compare_to ask for them here"));
    else if (!open.changed)
        m_changed->setPlaceholderText(tr("not known; one a line"));
    else if (chosen.source == gitlab::PipelineSource::MergeRequest)
        m_changed->setPlaceholderText(tr("as on this branch: %n file(s)", nullptr, int(open.changed->size())));
    else
        m_changed->setPlaceholderText(tr("as in the last commit: %n file(s)", nullptr, int(open.changed->size())));
    m_changed->setToolTip(hasChanges && open.changed ? plainTooltip(open.changed->mid(0, 20).join(u'\n')) : QString());
}

/// A scenario may be about another pipeline than the one that was chosen here.
void EventBar::presentOther()
{
    const std::optional<Verdicts> &verdicts = m_document->derived().verdicts;
    const estimate::Scenario scenario = m_document->outlook().scenario();
    const estimate::Estimate &estimate = m_document->derived().of(scenario);
    const QString timed = eventTitle(estimate.event);
    const bool isOther = verdicts && !estimate.jobs.isEmpty() && timed != eventTitle(verdicts->event());
    m_other->setVisible(isOther);
    m_other->setText(isOther ? tr("The times are those of “%1”: of the pipeline for %2.").arg(estimate::scenarioTitle(scenario), timed)
                             : QString());
}

void EventBar::presentNotice()
{
    const std::optional<Verdicts> &verdicts = m_document->derived().verdicts;
    const std::optional<NoPipeline> none = verdicts ? noPipeline(*verdicts) : std::nullopt;
    m_notice->setVisible(none.has_value());
    if (!none)
        return;
    m_place = none->place.file.isEmpty() ? none->place.span : Span();
    m_notice->showNotice(none->isRefused ? theme::Sign::Error : theme::Sign::Warning, none->sentence, none->reason,
                         m_place.isEmpty() ? QList<QAction *>() : QList<QAction *>{m_showPlace});
}

void EventBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < wholeFrom;
    m_fields->setDirection(width() < besideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_label->setVisible(!isNarrow);
    m_summary->setVisible(!isNarrow);
    m_more->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace caravan
