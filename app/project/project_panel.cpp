// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_panel.h"

#include "app/document/document.h"
#include "app/project/dependency_tree.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "app/widgets/plain_tooltip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

constexpr int mostProblems = 4;
constexpr int lineGap = 3;
constexpr int progressHeight = 4;
constexpr int longestStep = 120; ///< seconds that opam may take for one

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

namespace {

/// Where facts of some kinds were read: “dune-project, line 3”.
QString readAt(const project::Project &project, const QList<project::FactKind> &kinds)
{
    QStringList places;
    for (const project::Fact &fact : project.facts) {
        if (!kinds.contains(fact.kind) || fact.file.isEmpty())
            continue;
        places.append(fact.line > 0 ? ProjectPanel::tr("%1, line %2").arg(fact.file, QString::number(fact.line)) : fact.file);
    }
    places.removeDuplicates();
    return places.join(u"; "_s);
}

QString packageFiles(const project::Project &project)
{
    QStringList files;
    for (const opam::OpamFile &file : project.opamFiles)
        files.append(file.file);
    for (const project::DuneFile &file : project.duneFiles)
        files.append(file.file);
    files += project.lockFiles;
    files.removeDuplicates();
    return files.join(u", "_s);
}

} // namespace

QList<FactLine> factLines(const project::Project &project)
{
    using project::FactKind;
    const opam::Closure &closure = project.closure;
    const QString solved = QStringList{packageFiles(project), closure.source}.join(u"; "_s);
    QList<FactLine> facts{{packagesLine(project), packageFiles(project)}, {dependenciesLine(project), solved}};
    if (!closure.debian.isEmpty())
        facts.append({ProjectPanel::tr("System packages: %1").arg(closure.debian.join(u", "_s)), closure.source});
    if (!closure.whyNotNewer.isEmpty() && closure.ocaml.isEmpty())
        facts.append({ProjectPanel::tr("%1 has no OCaml for “%2”").arg(closure.source, closure.whyNotNewer), solved});
    else if (!closure.whyNotNewer.isEmpty())
        facts.append({ProjectPanel::tr("OCaml %1 at most, because of “%2”").arg(closure.ocaml, closure.whyNotNewer), solved});
    if (!closure.problem.isEmpty())
        facts.append({closure.problem, solved});
    if (!closure.unknown.isEmpty())
        facts.append({ProjectPanel::tr("Not in %1: %2").arg(closure.source, closure.unknown.join(u", "_s)), solved});
    if (!closure.pinned.isEmpty())
        facts.append(
            {ProjectPanel::tr("Pinned, so what they need is not known: %1").arg(closure.pinned.join(u", "_s)), packageFiles(project)});
    if (!closure.packages.isEmpty())
        facts.append({ProjectPanel::tr("Versions from %1").arg(closure.source), closure.source});
    facts.append({gitLine(project), u".git"_s});
    facts.append({managersLine(project), readAt(project, {FactKind::LockedOcaml, FactKind::DunePackages, FactKind::Esy})});
    facts.append(
        {partsLine(project), readAt(project, {FactKind::Tests, FactKind::Documentation, FactKind::SiteGenerator, FactKind::Ocamlformat})});
    if (const project::Fact *missing = project.fact(FactKind::MissingOpamFile))
        facts.append({ProjectPanel::tr("%1 is not there: dune writes it").arg(missing->value), readAt(project, {FactKind::MissingOpamFile})});
    facts.removeIf([](const FactLine &line) { return line.text.isEmpty(); });
    return facts;
}

QString hostSentence(const project::Project &project, const recipes::RunnerTraits &runner)
{
    const std::optional<project::Host> host = project.server();
    QStringList assumed;
    const auto add = [&](const std::optional<bool> &known, bool value, const QString &yes, const QString &no) {
        if (!known)
            assumed.append(value ? yes : no);
    };
    if (runner.usesImages()) {
        add(runner.knownPrivileged(), runner.isPrivileged, ProjectPanel::tr("privileged builds"), ProjectPanel::tr("no privileged builds"));
        add(runner.knownSocket(), runner.bindsSocket, ProjectPanel::tr("the host's Docker socket"), ProjectPanel::tr("no Docker socket"));
    }
    add(runner.knownDistributedCache(), runner.hasDistributedCache, ProjectPanel::tr("a shared cache"), ProjectPanel::tr("no shared cache"));
    if (host && !host->hasRegistry)
        assumed.append(ProjectPanel::tr("no known registry"));
    const bool isSaid = !project.statements.isEmpty();
    if (assumed.isEmpty())
        return isSaid ? ProjectPanel::tr("Runners: as you said") : ProjectPanel::tr("Runners: nothing is assumed");
    return ProjectPanel::tr("Assumed of the runners: %1").arg(assumed.join(u", "_s));
}

QString opamSentence(const project::OpamAnswer &answer)
{
    const int differences = int(project::differencesOf(answer).size());
    return differences == 0
        ? ProjectPanel::tr("opam %1 chooses the same %n package(s)", nullptr, int(answer.packages.size())).arg(answer.version)
        : ProjectPanel::tr("opam %1 chooses %n package(s) otherwise", nullptr, differences).arg(answer.version);
}

ProjectPanel::ProjectPanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_name(new ElidedLabel({}, theme::Text::Job, Role::Ink)), m_lines(new QVBoxLayout),
    m_host(new LinkLabel), m_ask(new LinkLabel), m_answer(new LinkLabel), m_progress(new QProgressBar), m_toggle(new QToolButton),
    m_tree(new DependencyTree),
    m_opam([](const project::Project &project, const Step &step) { return project::askOpam(project, {}, longestStep, step); })
{
    setObjectName(u"projectPanel"_s);
    setAccessibleName(tr("Project"));
    m_name->setObjectName(u"projectName"_s);
    // The facts scroll where there is not room for all; the tree has what is left.
    m_facts = new QWidget;
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(theme::panelMargin, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_name);
    m_lines->setSpacing(lineGap);
    column->addLayout(m_lines);
    m_host->setObjectName(u"projectHost"_s);
    m_ask->setObjectName(u"askOpam"_s);
    m_answer->setObjectName(u"opamAnswer"_s);
    m_progress->setObjectName(u"opamProgress"_s);
    m_progress->setAccessibleName(tr("Asking opam"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    for (QWidget *widget : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_host)})
        column->addWidget(widget);
    m_toggle->setObjectName(u"dependencyToggle"_s);
    m_toggle->setAccessibleName(tr("Dependencies"));
    m_toggle->setCheckable(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFont(theme::font(theme::Text::Secondary));
    theme::setVariant(m_toggle, theme::Variant::Flat);
    m_tree->hide();
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_facts);
    m_facts->setAutoFillBackground(false); // the ground is the dock's
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    // The tree begins where the facts end, and where they begin.
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(theme::panelMargin, 0, theme::grid, theme::grid);
    row->addWidget(m_tree);
    whole->addWidget(ground, 2);
    ground->hide();
    connect(m_toggle, &QToolButton::toggled, scroll, [scroll](bool isOpen) {
        scroll->setSizePolicy(QSizePolicy::Expanding, isOpen ? QSizePolicy::Maximum : QSizePolicy::Expanding);
        scroll->setSizeAdjustPolicy(isOpen ? QAbstractScrollArea::AdjustToContents : QAbstractScrollArea::AdjustIgnored);
    });
    connect(m_toggle, &QToolButton::toggled, this, &ProjectPanel::presentDependencies);
    connect(m_host, &LinkLabel::clicked, this, &ProjectPanel::hostAsked);
    connect(m_ask, &LinkLabel::clicked, this, &ProjectPanel::askOpam);
    connect(m_answer, &LinkLabel::clicked, this, &ProjectPanel::showDifferences);
    connect(&m_opam, &BackgroundWork::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        presentOpam();
    });
    connect(&m_opam, &BackgroundWork::finished, this, [this] {
        m_said = m_opam.value();
        presentOpam();
    });
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Project)
            follow(changes & Change::Opened);
        else if (changes & Change::Runner)
            presentHost();
    });
    follow(true);
}

ProjectPanel::~ProjectPanel() { m_opam.cancel(); }

/// As high as its facts, so that none of them has to be scrolled to where there is room.
QSize ProjectPanel::sizeHint() const { return m_facts->sizeHint(); }

void ProjectPanel::askOpam()
{
    if (m_opam.isRunning()) {
        m_opam.cancel();
    } else if (const project::Project *project = m_document->project()) {
        m_said.reset();
        m_askedAbout = project->opamFiles;
        m_progress->setRange(0, 0);
        m_opam.start(*project);
    }
    presentOpam();
}

void ProjectPanel::presentOpam()
{
    const project::Project *project = m_document->project();
    const bool isRunning = m_opam.isRunning();
    m_ask->setVisible(project && !project->opamFiles.isEmpty());
    m_ask->present(!isRunning                      ? tr("Ask opam itself")
                       : m_progress->maximum() > 0 ? tr("Cancel asking opam, which has done step %1 of %2")
                                                         .arg(QString::number(m_progress->value()), QString::number(m_progress->maximum()))
                                                   : tr("Cancel asking opam"),
                   true);
    m_ask->setToolTip(tr("Asks the opam of this machine which packages it would choose."));
    m_progress->setVisible(isRunning);
    m_answer->setVisible(m_said.has_value());
    if (!m_said)
        return;
    const Result<project::OpamAnswer> &said = *m_said;
    if (said)
        m_answer->present(opamSentence(*said), !project::differencesOf(*said).isEmpty());
    else
        m_answer->present(said.error().hint.isEmpty() ? said.error().message : said.error().message + u' ' + said.error().hint, false);
}

void ProjectPanel::showDifferences()
{
    if (m_said && *m_said)
        Q_EMIT textAsked(opamSentence(**m_said), project::differencesOf(**m_said).join(u'\n'));
}

void ProjectPanel::presentHost()
{
    const project::Project *project = m_document->project();
    m_host->setVisible(project);
    if (project)
        m_host->present(hostSentence(*project, m_document->outlook().runner()), true);
}

void ProjectPanel::presentDependencies()
{
    const project::Project *project = m_document->project();
    const int count = project ? int(project->closure.packages.size()) : 0;
    const bool isOpen = m_toggle->isChecked() && count > 0;
    m_toggle->setVisible(count > 0);
    m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_tree->setVisible(isOpen);
    m_tree->parentWidget()->setVisible(isOpen);
    if (isOpen)
        m_tree->present(project, m_document->sharedKnowledge());
    m_toggle->setText(tr("%n package(s)", nullptr, count));
    m_toggle->setToolTip(isOpen ? m_tree->summary() : tr("Shows what needs what, with versions, times and sizes."));
}

/// \a isOther: another project than before.
void ProjectPanel::follow(bool isOther)
{
    const project::Project *now = m_document->project();
    if (isOther || !now || now->opamFiles != m_askedAbout) { // what opam said is of other files
        m_opam.cancel();
        m_said.reset();
    }
    presentHost();
    presentOpam();
    presentDependencies();
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
    const QList<FactLine> facts = factLines(*project);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const FactLine &fact = facts[i];
        addLine(fact.text, u"projectFact%1"_s.arg(i), false,
                fact.source.isEmpty() ? fact.text : tr("%1\nRead from: %2").arg(fact.text, fact.source));
    }
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
