// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/host_dialog.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int hostDialogWidth = 480;
enum HostAnswer { Unsaid, SaidYes, SaidNo };

QString yesNo(bool value) { return value ? HostDialog::tr("yes") : HostDialog::tr("no"); }

/// What holds while nothing is said of a fact of the profile.
QString unsaidOf(bool value, const std::optional<bool> &known)
{
    return known ? HostDialog::tr("As the profile says: %1").arg(yesNo(value)) : HostDialog::tr("Assumed: %1").arg(yesNo(value));
}

std::optional<bool> answerIn(const QComboBox *combo)
{
    switch (combo->currentIndex()) {
    case SaidYes:
        return true;
    case SaidNo:
        return false;
    default:
        return std::nullopt;
    }
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

HostDialog::HostDialog(const HostQuestion &question, QWidget *parent) : QDialog(parent), m_question(question), m_tags(new QLineEdit)
{
    setObjectName(u"hostDialog"_s);
    setWindowTitle(tr("Server and Runners"));
    const recipes::RunnerTraits &runner = question.runner;
    const project::RunnerStatement said = question.said.runners.value(runner.id);

    auto *intro = new TextLabel(question.server.isEmpty() ? tr("Runners: %1.").arg(runner.title)
                                                          : tr("Server: %1. Runners: %2.").arg(question.server, runner.title));
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(theme::grid * 2);
    form->setVerticalSpacing(theme::grid);
    m_registry = addFact(form, tr("Container registry"), u"hostRegistry"_s,
                         question.registry ? tr("As its owner says: %1").arg(yesNo(*question.registry)) : tr("Not known"),
                         question.said.hasRegistry);
    m_facts = {addFact(form, tr("Privileged builds"), u"hostPrivileged"_s, unsaidOf(runner.isPrivileged, runner.knownPrivileged()),
                       said.isPrivileged),
               addFact(form, tr("Docker socket of the host"), u"hostSocket"_s, unsaidOf(runner.bindsSocket, runner.knownSocket()),
                       said.bindsSocket),
               addFact(form, tr("Cache that all runners share"), u"hostCache"_s,
                       unsaidOf(runner.hasDistributedCache, runner.knownDistributedCache()), said.hasDistributedCache)};
    m_tags->setObjectName(u"hostTags"_s);
    m_tags->setAccessibleName(tr("Tags that jobs ask for"));
    m_tags->setPlaceholderText(!runner.jobTags                 ? tr("not known")
                                   : runner.jobTags->isEmpty() ? tr("none", "tags")
                                                               : runner.jobTags->join(u", "_s));
    m_tags->setText(said.jobTags.value_or(QStringList()).join(u", "_s));
    form->addRow(tr("Tags that jobs ask for"), m_tags);

    auto *where =
        new TextLabel(tr("What you say holds for this project, in proposals, comparisons, estimates and problems. It is kept in %1, never "
                         "in the project.")
                          .arg(QDir::toNativeSeparators(project::statementsFile())),
                      theme::Text::Secondary, theme::Role::Muted);
    where->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid * 2);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(where);
    column->addWidget(buttons);
    setMinimumWidth(hostDialogWidth);
}

QComboBox *HostDialog::addFact(QFormLayout *form, const QString &label, const QString &name, const QString &unsaid, std::optional<bool> said)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->addItems({unsaid, tr("Yes"), tr("No")});
    combo->setCurrentIndex(said ? (*said ? SaidYes : SaidNo) : Unsaid);
    form->addRow(label, combo);
    return combo;
}

project::Statements HostDialog::statements() const
{
    project::Statements statements = m_question.said;
    statements.hasRegistry = answerIn(m_registry);
    project::RunnerStatement &said = statements.runners[m_question.runner.id];
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        said.*project::statedFacts().at(i).value = answerIn(m_facts.at(i));
    const QStringList tags = tagsIn(m_tags->text());
    said.jobTags = tags.isEmpty() ? std::nullopt : std::optional(tags);
    return statements;
}

} // namespace caravan
