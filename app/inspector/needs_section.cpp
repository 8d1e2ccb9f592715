// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/needs_section.h"

#include "app/document/value_gestures.h"
#include "app/inspector/need_row.h"
#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "app/widgets/tab_order.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/run/graph.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

NeedsSection::NeedsSection(Document *document, QWidget *parent) :
    Section(tr("Needs"), document, parent), m_asker(new QWidget), m_first(new QLineEdit), m_second(new QLineEdit), m_third(new QLineEdit),
    m_add(new QToolButton), m_menu(new QMenu(m_add)), m_sentence(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)),
    m_from(new LinkLabel)
{
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"needsSentence"_s);
    m_from->setObjectName(u"needsOrigin"_s);
    m_add->setText(tr("Wait for a job…"));
    m_add->setObjectName(u"addNeed"_s);
    m_add->setAccessibleName(tr("Wait for another job"));
    m_add->setToolTip(tr("Wait for another job"));
    theme::setVariant(m_add, theme::Variant::Link);
    addAsker();
    column()->addWidget(m_sentence);
    column()->addWidget(m_from);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    column()->addWidget(m_asker);
    m_asker->hide();
    connect(m_add, &QToolButton::clicked, this, &NeedsSection::openMenu);
    connect(m_from, &LinkLabel::clicked, this, [this] { choosePlace(m_origin); });
}

/// The fields of a need of another pipeline, which is added when all that it must have is there.
void NeedsSection::addAsker()
{
    auto *fields = new QVBoxLayout(m_asker);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme::halfGrid);
    m_first->setObjectName(u"needElsewhere"_s);
    m_second->setObjectName(u"needElsewhereJob"_s);
    m_third->setObjectName(u"needElsewhereBranch"_s);
    m_first->setAccessibleName(tr("Project or pipeline"));
    m_second->setAccessibleName(tr("Name of the job"));
    m_third->setAccessibleName(tr("Branch"));
    for (QLineEdit *field : {m_first, m_second, m_third}) {
        fields->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &NeedsSection::addElsewhere);
    }
    auto *add = new QPushButton(tr("Wait for it"));
    add->setObjectName(u"addNeedElsewhere"_s);
    add->setAccessibleName(add->text());
    fields->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &NeedsSection::addElsewhere);
    letEscapeForget(m_asker);
}

NeedRow *NeedsSection::rowAt(qsizetype index)
{
    if (index < m_rows.size())
        return m_rows.at(index);
    auto *row = new NeedRow(int(index));
    m_rows.append(row);
    column()->insertWidget(column()->indexOf(m_sentence), row);
    tabBefore(m_add, row);
    letEscapeForget(row);
    connect(row, &NeedRow::failed, this, [this](const Error &error) { report(error); });
    connect(row, &NeedRow::removeAsked, this, [this, index] { remove(int(index)); });
    connect(row, &NeedRow::changeAsked, this, [this, index](const NeedOption &option) {
        change(tr("Change a need of %1").arg(m_job), needWith(sources(), m_job, int(index), option.key, option.value));
    });
    return row;
}

void NeedsSection::present(const gitlab::Job &job)
{
    const bool isOther = m_job != job.name;
    m_job = job.name;
    if (isOther)
        m_asker->hide();
    m_needs = writtenNeeds(sources(), m_job);
    const gitlab::Pipeline &pipeline = document()->derived().pipeline;
    for (qsizetype i = 0; i < std::max(m_needs.size(), m_rows.size()); ++i) {
        NeedRow *row = rowAt(i);
        row->setVisible(i < m_needs.size());
        if (row->isHidden())
            continue;
        const WrittenNeed &need = m_needs.at(i);
        const gitlab::Job *needed = need.isOfThisPipeline() ? pipeline.job(need.job) : nullptr;
        row->present(need, needed && !needed->instances.isEmpty(), isOther);
    }
    const auto isFirst = [&] {
        const gitlab::Graph graph(pipeline);
        const int number = graph.numberOf(job.name);
        return number < 0 || graph.predecessors(number).isEmpty();
    };
    const bool hasKey = job.needs || !m_needs.isEmpty();
    m_sentence->setText(!hasKey                 ? (isFirst() ? tr("Starts at once.") : tr("Waits for all jobs of earlier stages."))
                            : m_needs.isEmpty() ? tr("Starts at once: its list of needs is empty.")
                                                : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_origin = sources().value({m_job, u"needs"_s}).origin;
    m_from->present(hasKey ? originText(m_origin) : QString(), canBeShown(m_origin));
    m_from->setVisible(!m_from->sentence().isEmpty());
}

void NeedsSection::change(const QString &title, const Result<gitlab::ValueChange> &change)
{
    report(change ? changeValue(*document(), title, *change) : Result<Done>(change.error()));
}

void NeedsSection::remove(int index)
{
    const WrittenNeed need = m_needs.value(index);
    if (!need.isOfThisPipeline())
        return change(tr("Let %1 no longer wait for another pipeline").arg(m_job), withoutNeed(sources(), m_job, index));
    report(document()->edit(tr("Let %1 no longer need %2").arg(m_job, need.job),
                            [&](const gitlab::Editing &edit) { return gitlab::removeNeed(edit, m_job, need.job, gitlab::At::Here); }));
}

void NeedsSection::openMenu()
{
    fillMenu();
    m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft()));
}

void NeedsSection::fillMenu()
{
    m_menu->clear();
    const auto isNeeded = [this](const QString &name) {
        return std::any_of(m_needs.cbegin(), m_needs.cend(),
                           [&](const WrittenNeed &need) { return need.isOfThisPipeline() && need.job == name; });
    };
    for (const gitlab::Job *other : document()->derived().pipeline.runnableJobs()) {
        if (other->name == m_job || isNeeded(other->name))
            continue;
        QAction *add = m_menu->addAction(QString(other->name).replace(u'&', u"&&"_s));
        connect(add, &QAction::triggered, this, [this, name = other->name] {
            report(document()->edit(tr("Let %1 need %2").arg(m_job, name),
                                    [&](const gitlab::Editing &edit) { return gitlab::addNeed(edit, m_job, name, gitlab::At::Here); }));
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("There is no other job"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *project = m_menu->addAction(tr("A job of another project…"));
    project->setObjectName(u"needOfProject"_s);
    connect(project, &QAction::triggered, this, [this] { ask(Elsewhere::Project); });
    QAction *pipeline = m_menu->addAction(tr("A job of another pipeline…"));
    pipeline->setObjectName(u"needOfPipeline"_s);
    connect(pipeline, &QAction::triggered, this, [this] { ask(Elsewhere::Pipeline); });
}

void NeedsSection::ask(Elsewhere elsewhere)
{
    m_asked = elsewhere;
    const bool isProject = elsewhere == Elsewhere::Project;
    const auto name = [](QLineEdit *field, const QString &text) {
        field->clear();
        field->setPlaceholderText(text);
        field->setAccessibleName(text);
    };
    name(m_first, isProject ? tr("Project, for example group/project") : tr("Pipeline, for example $PARENT_PIPELINE_ID"));
    name(m_second, tr("Name of the job"));
    name(m_third, tr("Branch, for example main"));
    m_third->setVisible(isProject);
    m_asker->show();
    m_first->setFocus(Qt::OtherFocusReason);
}

void NeedsSection::addElsewhere()
{
    const bool isProject = m_asked == Elsewhere::Project;
    for (QLineEdit *field : {m_first, m_second, m_third}) {
        if (!field->isHidden() && field->text().trimmed().isEmpty())
            return field->setFocus(Qt::OtherFocusReason);
    }
    const auto text = [](const QLineEdit *field) { return yaml::Value::text(field->text().trimmed()); };
    yaml::Map need{{{isProject ? u"project"_s : u"pipeline"_s, text(m_first)}, {u"job"_s, text(m_second)}}};
    if (isProject)
        need.entries.append({u"ref"_s, text(m_third)});
    need.entries.append({u"artifacts"_s, yaml::Value(yaml::Verbatim{u"true"_s})});
    const QPointer<QWidget> focus(m_asker->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr);
    m_asker->hide();
    m_isAdding = true;
    change(tr("Let %1 need %2").arg(m_job, m_second->text().trimmed()), withNeed(sources(), m_job, need));
    m_isAdding = false;
    if (focus && !m_asker->isHidden()) // refused
        focus->setFocus(Qt::OtherFocusReason);
}

void NeedsSection::forgetEntries()
{
    Section::forgetEntries();
    m_asker->hide();
}

void NeedsSection::refuseEntries() { m_asker->setVisible(m_isAdding || !m_asker->isHidden()); }

} // namespace caravan::inspector
