// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_panel.h"

#include "app/document/document.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

constexpr int mostProblems = 4;
constexpr int lineGap = 3;

/// `>= "4.14" & < "5.4"` as people write it: "≥ 4.14, < 5.4".
QString readableConstraint(QString constraint)
{
    constraint.remove(u'"');
    constraint.replace(u">="_s, u"≥"_s);
    constraint.replace(u"<="_s, u"≤"_s);
    constraint.replace(u" & "_s, u", "_s);
    return constraint;
}

QString joined(const QStringList &parts) { return parts.join(u" · "_s); }

QString packagesLine(const project::Project &project)
{
    QStringList parts;
    if (!project.opamFiles.isEmpty())
        parts.append(ProjectPanel::tr("%n opam package(s)", nullptr, int(project.opamFiles.size())));
    if (project.isDuneWithoutPackages())
        parts.append(ProjectPanel::tr("no opam package"));
    if (project.dune && !project.dune->lang.isEmpty())
        parts.append(ProjectPanel::tr("dune %1").arg(project.dune->lang));
    if (!project.lockFiles.isEmpty())
        parts.append(ProjectPanel::tr("locked"));
    return parts.isEmpty() ? ProjectPanel::tr("no opam file and no dune-project") : joined(parts);
}

QString dependenciesLine(const project::Project &project)
{
    const QList<opam::ClosurePackage> &packages = project.closure.packages;
    const auto direct =
        std::count_if(packages.cbegin(), packages.cend(), [](const opam::ClosurePackage &package) { return package.isDirect; });
    QStringList parts;
    if (!project.ocamlConstraint.isEmpty())
        parts.append(ProjectPanel::tr("OCaml %1").arg(readableConstraint(project.ocamlConstraint)));
    if (!packages.isEmpty()) {
        parts.append(ProjectPanel::tr("%1 direct, %2 total").arg(QString::number(direct), QString::number(packages.size())));
    }
    return joined(parts);
}

QString gitLine(const project::Project &project)
{
    if (!project.git)
        return ProjectPanel::tr("not a git repository");
    const project::Git &git = *project.git;
    QStringList parts;
    if (git.host.isEmpty())
        parts.append(ProjectPanel::tr("git, no remote"));
    else
        parts.append(git.isSelfManaged() ? ProjectPanel::tr("%1, self-managed").arg(git.host) : git.host);
    if (git.commitCount > 0)
        parts.append(git.isShallow ? ProjectPanel::tr("shallow clone") : ProjectPanel::tr("%n commit(s)", nullptr, git.commitCount));
    if (git.keyCommits > 0 && git.keyChanges > 0)
        parts.append(
            ProjectPanel::tr("opam files changed in %1 of %2").arg(QString::number(git.keyChanges), QString::number(git.keyCommits)));
    return joined(parts);
}

/// What else than opam brings packages.
QString managersLine(const project::Project &project)
{
    QStringList parts;
    if (const project::Fact *fact = project.fact(project::FactKind::LockedOcaml))
        parts.append(ProjectPanel::tr("OCaml %1 locked").arg(fact->value));
    if (project.fact(project::FactKind::DunePackages))
        parts.append(ProjectPanel::tr("packages by dune"));
    if (project.fact(project::FactKind::Esy))
        parts.append(ProjectPanel::tr("packages by esy"));
    return joined(parts);
}

/// What there is for jobs to do.
QString partsLine(const project::Project &project)
{
    QStringList parts;
    if (project.fact(project::FactKind::Tests))
        parts.append(ProjectPanel::tr("tests"));
    if (project.fact(project::FactKind::Documentation))
        parts.append(ProjectPanel::tr("documentation"));
    if (const project::Fact *fact = project.fact(project::FactKind::SiteGenerator))
        parts.append(ProjectPanel::tr("%1 makes a site").arg(fact->value));
    if (const project::Fact *fact = project.fact(project::FactKind::Ocamlformat))
        parts.append(fact->value.isEmpty() ? u"ocamlformat"_s : ProjectPanel::tr("ocamlformat %1").arg(fact->value));
    return joined(parts);
}

QString sentenceOf(const Error &error, const QString &folder)
{
    QString file = error.file;
    if (file.startsWith(folder + u'/'))
        file.remove(0, folder.size() + 1);
    if (file.isEmpty())
        return error.message;
    return error.line > 0 ? ProjectPanel::tr("%1, line %2: %3").arg(file, QString::number(error.line), error.message)
                          : ProjectPanel::tr("%1: %2").arg(file, error.message);
}

} // namespace

QStringList projectFacts(const project::Project &project)
{
    QStringList facts = {packagesLine(project), dependenciesLine(project)};
    if (!project.closure.debian.isEmpty())
        facts.append(ProjectPanel::tr("System packages: %1").arg(project.closure.debian.join(u", "_s)));
    if (!project.closure.whyNotNewer.isEmpty())
        facts.append(ProjectPanel::tr("OCaml %1 at most, because of “%2”").arg(project.closure.ocaml, project.closure.whyNotNewer));
    if (!project.closure.problem.isEmpty())
        facts.append(project.closure.problem);
    if (!project.closure.unknown.isEmpty())
        facts.append(ProjectPanel::tr("Not in %1: %2").arg(project.closure.source, project.closure.unknown.join(u", "_s)));
    if (!project.closure.pinned.isEmpty())
        facts.append(ProjectPanel::tr("Pinned, so what they need is not known: %1").arg(project.closure.pinned.join(u", "_s)));
    if (!project.closure.packages.isEmpty())
        facts.append(ProjectPanel::tr("Versions from %1").arg(project.closure.source));
    facts.append(gitLine(project));
    facts.append(managersLine(project));
    facts.append(partsLine(project));
    if (const project::Fact *missing = project.fact(project::FactKind::MissingOpamFile))
        facts.append(ProjectPanel::tr("%1 is not there: dune writes it").arg(missing->value));
    facts.removeAll(QString());
    return facts;
}

ProjectPanel::ProjectPanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_name(new ElidedLabel({}, theme::Text::Job, Role::Ink)), m_lines(new QVBoxLayout)
{
    setObjectName(u"projectPanel"_s);
    setAccessibleName(tr("Project"));
    m_name->setObjectName(u"projectName"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelMargin, theme::panelMargin - 2, theme::grid, theme::panelMargin);
    column->setSpacing(theme::halfGrid);
    column->addWidget(new SectionLabel(tr("Project")));
    column->addWidget(m_name);
    m_lines->setSpacing(lineGap);
    column->addLayout(m_lines);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Project)
            follow();
    });
    follow();
}

void ProjectPanel::follow()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const project::Project *project = m_document->project();
    m_name->setText(project ? project->name : QString());
    if (!project)
        return;
    m_name->setToolTip(plainTooltip(project->folder));
    const QStringList facts = projectFacts(*project);
    for (qsizetype i = 0; i < facts.size(); ++i)
        addLine(facts[i], u"projectFact%1"_s.arg(i), false);
    QList<Error> problems = project->problems;
    for (const opam::Remark &remark : project->remarks)
        problems.append(remark.error);
    const qsizetype shown = std::min<qsizetype>(mostProblems, problems.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const Error &error = problems[i];
        const QString sentence = sentenceOf(error, project->folder);
        addLine(sentence, u"projectProblem%1"_s.arg(i), true, error.hint.isEmpty() ? sentence : sentence + u'\n' + error.hint);
    }
    if (const int more = int(problems.size() - shown); more > 0)
        addLine(tr("and %n more problem(s) with files", nullptr, more), u"projectProblemsMore"_s, false);
}

void ProjectPanel::addLine(const QString &text, const QString &name, bool isProblem, const QString &tooltip)
{
    auto *label = new ElidedLabel(text, theme::Text::Body, isProblem ? Role::Warn : Role::Muted);
    label->setObjectName(name);
    if (!tooltip.isEmpty())
        label->setToolTip(plainTooltip(tooltip));
    if (!isProblem) {
        m_lines->addWidget(label);
        return;
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme::halfGrid);
    row->addWidget(new SignLabel(theme::Sign::Warning, tr("Warning")));
    row->addWidget(label, 1);
    m_lines->addWidget(line);
}

} // namespace caravan
