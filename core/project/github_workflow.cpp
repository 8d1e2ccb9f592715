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
            for (const yaml::Node &step : steps)
                read(step.target(), body[u"strategy"].target()[u"matrix"].target());
        }
    }
    QList<Fact> facts;
    bool hasOcaml = false;

private:
    void read(const yaml::Node &step, const yaml::Node &matrix)
    {
        const QString action = step[u"uses"].target().text().section(u'@', 0, 0);
        const QString lines = step[u"run"].target().text();
        if (action == setupAction || action == "avsm/setup-ocaml"_L1) {
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
