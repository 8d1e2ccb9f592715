// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/rules_section.h"

#include "app/document/value_gestures.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"
#include "app/widgets/tab_order.h"
#include "core/gitlab/edit/gestures.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int ruleLabelWidth = 64;
constexpr int ruleLabelTop = 6; // to the height of the text in the field beside

/// Conditions that people write, for completion.
const QStringList &usualConditions()
{
    static const QStringList conditions{
        u"$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"_s,
        u"$CI_PIPELINE_SOURCE == \"merge_request_event\""_s,
        u"$CI_PIPELINE_SOURCE == \"schedule\""_s,
        u"$CI_PIPELINE_SOURCE == \"web\""_s,
        u"$CI_COMMIT_TAG"_s,
        u"$CI_COMMIT_TAG =~ /^v\\d/"_s,
        u"$CI_COMMIT_BRANCH"_s,
        u"$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS"_s,
    };
    return conditions;
}

QList<FieldSpec> ruleFields()
{
    return {{{u"if"_s, {}}, RulesSection::tr("If"), Entry::Text, usualConditions(), RulesSection::tr("always")},
            {{u"changes"_s, {}}, RulesSection::tr("Changes"), Entry::Words, {}, RulesSection::tr("files, for example src/**/*.ml")},
            {{u"exists"_s, {}}, RulesSection::tr("Exists"), Entry::Words, {}, RulesSection::tr("files that must be there")},
            {{u"when"_s, {}},
             RulesSection::tr("Then"),
             Entry::Choice,
             {u"on_success"_s, u"on_failure"_s, u"always"_s, u"manual"_s, u"delayed"_s, u"never"_s}},
            {{u"allow_failure"_s, {}}, RulesSection::tr("May fail"), Entry::Truth}};
}

/// Whether the rules are a list of maps, each written where it is: only then is there a card for each.
bool isPlainList(const gitlab::Effective &rules)
{
    if (rules.isMap || !rules.node.isSequence())
        return false;
    const QList<yaml::Node> items = rules.node.items();
    return std::all_of(items.cbegin(), items.cend(), [](const yaml::Node &item) { return item.isMap(); });
}

} // namespace

RuleCard::RuleCard(int number, QWidget *parent) :
    QWidget(parent), m_up(makeButton(u"↑"_s, u"ruleUp"_s, tr("Try it earlier"))),
    m_down(makeButton(u"↓"_s, u"ruleDown"_s, tr("Try it later"))), m_remove(makeButton(u"✕"_s, u"ruleRemove"_s, tr("Remove the rule")))
{
    setObjectName(u"rule-%1"_s.arg(number));
    setAccessibleName(tr("Rule %1").arg(number + 1));
    auto *card = new Card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::grid, theme::halfGrid, theme::grid, theme::grid);
    column->setSpacing(theme::halfGrid);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Rule %1").arg(number + 1), theme::Text::Secondary, theme::Role::Muted), 1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        head->addWidget(button);
    column->addLayout(head);
    for (const FieldSpec &spec : ruleFields()) {
        auto *row = new FieldRow(spec);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::grid);
        auto *label = new TextLabel(spec.label);
        label->setFixedWidth(ruleLabelWidth);
        label->setContentsMargins(0, ruleLabelTop, 0, 0);
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(row, 1);
        column->addLayout(line);
        m_rows.append(row);
        connect(row, &FieldRow::entered, this,
                [this, row](const QString &text) { Q_EMIT changed(row->spec().field.key, text, row->entry()); });
    }
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &QToolButton::clicked, this, &RuleCard::removed);
}

QToolButton *RuleCard::makeButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    theme::setVariant(button, theme::Variant::Flat);
    return button;
}

void RuleCard::present(const gitlab::Effective &rule, bool isOther, bool isLast)
{
    m_up->setEnabled(objectName() != "rule-0"_L1);
    m_down->setEnabled(!isLast);
    for (FieldRow *row : std::as_const(m_rows)) {
        const gitlab::Effective *value = rule.entry(row->spec().field.key);
        gitlab::Effective shown = value ? *value : gitlab::Effective();
        shown.origin.via = gitlab::Via::Own; // whence the rules are is said once, below them
        shown.origin.file.clear();
        row->present(shown, isOther);
    }
}

RulesSection::RulesSection(Document *document, QWidget *parent) :
    FoldSection(tr("Rules"), u"rules"_s, document, parent), m_list(new QWidget),
    m_sentence(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_add(new QToolButton), m_menu(new QMenu(m_add)),
    m_text(new FieldRow({{u"rules"_s, {}}, tr("Rules as text"), Entry::Yaml, {}, tr("no rules: the job runs for branches and tags")}))
{
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(theme::grid);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"rulesSentence"_s);
    m_add->setObjectName(u"addRule"_s);
    m_add->setText(tr("Add a rule…"));
    m_add->setAccessibleName(tr("Add a rule"));
    connect(m_add, &QToolButton::clicked, this, [this] { m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft())); });
    theme::setVariant(m_add, theme::Variant::Link);
    makeMenu();
    content()->addWidget(m_sentence);
    content()->addWidget(m_list);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    addRow(tr("As text"), m_text);
    letEscapeForget(m_text);
    connect(m_text, &FieldRow::entered, this, &RulesSection::applyText);
    connect(m_text, &FieldRow::placeAsked, this, &RulesSection::choosePlace);
}

void RulesSection::makeMenu()
{
    const struct {
        QString title;
        QString name;
        QByteArray rule;
    } usual[] = {
        {tr("On the default branch"), u"ruleDefaultBranch"_s, "{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}"},
        {tr("In merge requests"), u"ruleMergeRequest"_s, "{if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'}"},
        {tr("For a tag"), u"ruleTag"_s, "{if: $CI_COMMIT_TAG}"},
        {tr("By a schedule"), u"ruleSchedule"_s, "{if: '$CI_PIPELINE_SOURCE == \"schedule\"'}"},
        {tr("When OCaml sources change"), u"ruleSources"_s, "{changes: ['**/*.ml', '**/*.mli', '**/dune', dune-project, '*.opam']}"},
        {tr("By hand, without holding up the pipeline"), u"ruleManual"_s, "{when: manual, allow_failure: true}"},
        {tr("Never, whatever follows"), u"ruleNever"_s, "{when: never}"},
        {tr("In all other cases"), u"ruleElse"_s, "{when: on_success}"},
    };
    for (const auto &entry : usual) {
        QAction *action = m_menu->addAction(entry.title);
        action->setObjectName(entry.name);
        connect(action, &QAction::triggered, this, [this, rule = entry.rule] { add(rule); });
    }
}

void RulesSection::present(const gitlab::Job &job)
{
    const QStringList jobs = selectedJobs();
    const bool isOther = m_jobs != jobs;
    m_jobs = jobs;
    m_job = job.name;
    const bool isSame = jobs.size() == 1 || haveSame(u"rules"_s);
    gitlab::Sources &sources = this->sources();
    const gitlab::Effective raw = sources.value({m_job, u"rules"_s});
    const gitlab::Effective rules = sources.settled(raw, m_job);
    if (isSame)
        m_text->present(rules, isOther);
    else
        m_text->presentMixed(isOther);
    const bool hasCards = !isSame || !raw.isValid() || isPlainList(raw);
    const int count = hasCards && isSame && rules.isList ? int(rules.items.size()) : 0;
    makeCards(count);
    for (int i = 0; i < count; ++i)
        m_cards[i]->present(rules.items[i], isOther, i + 1 == count);
    m_add->setVisible(hasCards);
    const bool isOld = sources.value({m_job, u"only"_s}).isValid() || sources.value({m_job, u"except"_s}).isValid();
    m_sentence->setText(!isSame         ? tr("These jobs have different rules. A rule that is added is added to each of them.")
                            : !hasCards ? tr("These rules are put together from several places; they are changed as text.")
                            : isOld     ? tr("The job has “only” or “except”, which GitLab does not take beside rules.")
                            : rules.isValid()
                            ? tr("The first rule that holds decides; when none holds, the job is left out.")
                            : tr("No rules: the job is in the pipelines of branches and tags, and not in those of merge requests."));
    setSummary(!isSame                ? tr("differs")
                   : !rules.isValid() ? tr("none")
                   : rules.isList     ? tr("%n rule(s)", nullptr, int(rules.items.size()))
                                      : QString());
}

void RulesSection::makeCards(int count)
{
    while (m_cards.size() > count) {
        RuleCard *card = m_cards.takeLast();
        m_list->layout()->removeWidget(card);
        card->hide();
        card->deleteLater(); // its own button may have led here
    }
    while (m_cards.size() < count) {
        const int number = int(m_cards.size());
        auto *card = new RuleCard(number);
        m_list->layout()->addWidget(card);
        tabBefore(m_add, card);
        m_cards.append(card);
        letEscapeForget(card);
        connect(card, &RuleCard::changed, this,
                [this, number](const QString &key, const QString &text, Entry entry) { changeRule(number, key, text, entry); });
        connect(card, &RuleCard::moved, this, [this, number](int steps) { moveRule(number, steps); });
        connect(card, &RuleCard::removed, this, [this, number] { removeRule(number); });
    }
}

/// Makes a change of the rules of all jobs that are shown.
void RulesSection::change(const QString &title, const JobChange &change) { report(changeJobs(title, selectedJobs(), change)); }

void RulesSection::add(const QByteArray &rule)
{
    const Result<yaml::Value> value = yaml::Value::parse(rule);
    if (!value)
        return report(value.error());
    change(tr("Add a rule to %1").arg(namesOfJobs()), [&](gitlab::Sources &sources, const QString &job) {
        const yaml::Path rules{job, u"rules"_s};
        return sources.value(rules).isValid() ? gitlab::ValueChange{rules, *value, true}
                                              : gitlab::ValueChange{rules, yaml::Value(yaml::List{{*value}})};
    });
}

void RulesSection::changeRule(int rule, const QString &key, const QString &text, Entry entry)
{
    const Result<std::optional<yaml::Value>> value = valueOfEntry(text, entry);
    if (!value)
        return report(value.error());
    change(tr("Change rule %1 of %2").arg(QString::number(rule + 1), namesOfJobs()), [&](gitlab::Sources &, const QString &job) {
        return gitlab::ValueChange{{job, u"rules"_s, QString::number(rule), key}, *value};
    });
}

void RulesSection::removeRule(int rule)
{
    const bool isLast = m_cards.size() == 1; // an empty list is refused
    change(tr("Remove rule %1 of %2").arg(QString::number(rule + 1), namesOfJobs()), [&](gitlab::Sources &, const QString &job) {
        const yaml::Path rules{job, u"rules"_s};
        return gitlab::ValueChange{isLast ? rules : rules + yaml::Path{QString::number(rule)}, std::nullopt};
    });
}

void RulesSection::moveRule(int rule, int steps)
{
    gitlab::Sources &sources = this->sources();
    const gitlab::Effective rules = sources.value({m_job, u"rules"_s});
    // What the job has itself keeps its aliases; from elsewhere they may lead nowhere here.
    const bool isOwn = rules.origin.via == gitlab::Via::Own && rules.origin.file.isEmpty();
    yaml::Value whole = isOwn ? yaml::Value::of(rules.node) : sources.copied(rules, m_job);
    auto *list = std::get_if<yaml::List>(&whole);
    if (!list || rule + steps < 0 || rule + steps >= list->items.size())
        return;
    list->items.move(rule, rule + steps);
    change(tr("Move rule %1 of %2").arg(QString::number(rule + 1), namesOfJobs()), [&](gitlab::Sources &, const QString &job) {
        return gitlab::ValueChange{{job, u"rules"_s}, whole};
    });
}

void RulesSection::applyText(const QString &text)
{
    const Result<std::optional<yaml::Value>> value = valueOfEntry(text, Entry::Yaml);
    if (!value)
        return report(value.error());
    change(tr("Change the rules of %1").arg(namesOfJobs()), [&](gitlab::Sources &, const QString &job) {
        return gitlab::ValueChange{{job, u"rules"_s}, *value};
    });
}

} // namespace caravan::inspector
