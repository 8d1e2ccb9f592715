// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/github_workflow.h"

#include "core/yaml/tree.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFacts = 100;
constexpr auto setupAction = "ocaml/setup-ocaml"_L1;

/// Signs of what a step does: in the name of its action, and in the lines that it runs.
struct StepSign {
    QLatin1StringView job;
    QLatin1StringView action;
    QLatin1StringView lines; ///< a pattern
};
constexpr StepSign stepSigns[] = {
    {"test"_L1, {}, "\\bdune (?:runtest|test)\\b|@runtest\\b|\\bopam install\\b.*(?:--with-test|-t)\\b"_L1},
    {"doc"_L1, "ocaml/setup-ocaml/lint-doc"_L1, "@doc\\b|\\bodoc\\b"_L1},
    {"fmt"_L1, "ocaml/setup-ocaml/lint-fmt"_L1, "@fmt\\b|\\bdune fmt\\b|\\bocamlformat --check\\b"_L1},
    {"opam-lint"_L1, "ocaml/setup-ocaml/lint-opam"_L1, "\\bopam lint\\b|\\bopam-dune-lint\\b"_L1},
};

/// Looks through the jobs of one workflow.
class WorkflowReader
{
public:
    explicit WorkflowReader(const Source &source, const yaml::Tree &tree) : m_source(source)
    {
        for (const yaml::Entry &job : tree.root()[u"jobs"].target().entries()) {
            const yaml::Node body = job.value.target();
            const QList<yaml::Node> steps = body[u"steps"].target().items();
            bool setsUp = false;
            for (const yaml::Node &step : steps) {
                read(step.target(), body[u"strategy"].target()[u"matrix"].target());
                setsUp = setsUp || isSetup(actionOf(step.target()));
            }
            if (setsUp)
                readVariables(body[u"env"].target());
        }
        if (hasOcaml)
            readVariables(tree.root()[u"env"].target());
    }
    QList<Fact> facts;
    bool hasOcaml = false;

private:
    void read(const yaml::Node &step, const yaml::Node &matrix)
    {
        const QString action = actionOf(step);
        const QString lines = step[u"run"].target().text();
        if (isSetup(action)) {
            hasOcaml = true;
            const yaml::Node with = step[u"with"].target();
            for (const QStringView key : {QStringView(u"ocaml-compiler"), QStringView(u"ocaml-version")})
                readReleases(with[key].target(), matrix);
        }
        for (const StepSign &sign : stepSigns) {
            const bool isAction = !sign.action.isEmpty() && action == sign.action;
            hasOcaml = hasOcaml || isAction;
            if (isAction || (!lines.isEmpty() && QRegularExpression(sign.lines).match(lines).hasMatch()))
                add(FactKind::WorkflowJob, sign.job, isAction ? step[u"uses"] : step[u"run"]);
        }
        readFlags(lines, step[u"run"]);
    }

    static QString actionOf(const yaml::Node &step) { return step[u"uses"].target().text().section(u'@', 0, 0); }
    static bool isSetup(const QString &action) { return action == setupAction || action == "avsm/setup-ocaml"_L1; }

    /// What its calls of `opam install` ask for besides what the packages need to be built.
    void readFlags(const QString &lines, const yaml::Node &node)
    {
        static const QRegularExpression install(u"\\bopam install\\b[^\\n;&|]*"_s);
        static const QRegularExpression flag(u"(?<!\\S)(?:--with-(?:test|doc|dev-setup)|-[td])(?!\\S)"_s);
        for (auto call = install.globalMatch(lines); call.hasNext();) {
            for (auto match = flag.globalMatch(call.next().captured()); match.hasNext();) {
                const QString word = match.next().captured();
                add(FactKind::WorkflowFlag, word == "-t"_L1 ? u"--with-test"_s : word == "-d"_L1 ? u"--with-doc"_s : word, node);
            }
        }
    }

    void readVariables(const yaml::Node &variables)
    {
        static const QRegularExpression name(u"\\A(?!GITHUB_|RUNNER_|ACTIONS_|CI\\z)[A-Za-z_]\\w*\\z"_s);
        const QList<yaml::Entry> entries = variables.entries();
        for (const yaml::Entry &entry : entries) {
            const yaml::Node value = entry.value.target();
            if (value.isScalar() && !value.text().contains(u"${{"_s) && name.match(entry.key.text()).hasMatch())
                add(FactKind::WorkflowVariable, entry.key.text() + u'=' + value.text(), entry.key);
        }
    }

    /// A release as it is written, or those of the matrix that it names.
    void readReleases(const yaml::Node &value, const yaml::Node &matrix)
    {
        static const QRegularExpression ofMatrix(u"^\\$\\{\\{\\s*matrix\\.([\\w-]+)\\s*\\}\\}$"_s);
        const QString written = value.text().trimmed();
        if (const auto match = ofMatrix.match(written); match.hasMatch()) {
            const QString name = match.captured(1);
            const QList<yaml::Node> releases = matrix[name].target().items();
            for (const yaml::Node &release : releases)
                addRelease(release.target());
            const QList<yaml::Node> further = matrix[u"include"].target().items();
            for (const yaml::Node &row : further)
                addRelease(row.target()[name].target());
            return;
        }
        if (written.contains(u'\n')) // the block form: one release, or none that can be told
            return;
        addRelease(value);
    }

    void addRelease(const yaml::Node &node)
    {
        if (node.isScalar() && !node.text().isEmpty() && !node.text().contains(u"${{"_s))
            add(FactKind::WorkflowOcaml, node.text().trimmed(), node);
    }

    void add(FactKind kind, const QString &value, const yaml::Node &node)
    {
        const bool isKnown =
            std::any_of(facts.cbegin(), facts.cend(), [&](const Fact &fact) { return fact.kind == kind && fact.value == value; });
        if (isKnown || facts.size() >= mostFacts)
            return;
        const Position at = node.position();
        facts.append({kind, value, m_source.file, at.line, at.column});
    }

    const Source &m_source;
};

} // namespace

QList<Fact> readGithubWorkflow(const Source &source)
{
    const Result<yaml::Tree> tree = yaml::Tree::parse(source);
    if (!tree)
        return {};
    const WorkflowReader reader(source, *tree);
    return reader.hasOcaml ? reader.facts : QList<Fact>();
}

QString seriesInWorkflow(const QString &release)
{
    static const QRegularExpression form(u"^(?:ocaml-base-compiler[.=])?~?(\\d+)(?:\\.(\\d+|x))?(?:\\.(?:\\d+|x))?$"_s);
    const QRegularExpressionMatch match = form.match(release);
    if (!match.hasMatch())
        return {};
    const QString minor = match.captured(2);
    return minor.isEmpty() || minor == "x"_L1 ? match.captured(1) : match.captured(1) + u'.' + minor;
}

} // namespace caravan::project
