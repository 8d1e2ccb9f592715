// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/own_work.h"

#include "core/base/texts.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnWorkTexts);

constexpr double linesPerKiloline = 1000;

const project::Code &codeOf(const Setting &setting)
{
    static const project::Code none;
    return setting.inputs.project ? setting.inputs.project->code : none;
}

/// What work is done on: the project, or a part of it.
struct Stock {
    const Setting &setting;
    const std::optional<project::FolderSize> &part;

    double kilolines() const { return part ? double(part->ocamlLines) / linesPerKiloline : setting.kilolines(); }
    const project::CodeSize &code() const { return part ? *part : static_cast<const project::CodeSize &>(codeOf(setting)); }
};

bool isOfCoq(const QString &package)
{
    static const QStringList names = {u"coq"_s, u"rocq"_s};
    return names.contains(package.section(u'-', 0, 0));
}

OwnWork work(const OwnRate &rate, double units, const QString &because)
{
    return {rate.fixed + rate.each * units, {rate.down, rate.up}, because, rate.provenance};
}

/// Whether a dependency rewrites the sources of who asks for it: not what only tests have, nor libraries of those who write preprocessors. Of
/// bisect_ppx nothing is used unless somebody asks for coverage.
bool isPreprocessor(const opam::Dependency &dependency)
{
    static const QStringList others = {u"ppx_inline_test"_s, u"ppx_expect"_s, u"ppx_bench"_s, u"ppx_derivers"_s, u"ppx_tools"_s};
    const QString &name = dependency.name;
    if (dependency.isTestOnly || dependency.isDocOnly || dependency.isDevOnly || others.contains(name))
        return false;
    return (name.startsWith("ppx_"_L1) && !name.endsWith("_lib"_L1)) || name.endsWith("-ppx"_L1) || name == "lwt_ppx"_L1;
}

/// What preprocessors add to the compiling of OCaml, by what the project asks for; null where it asks for none.
const OwnRate *preprocessing(const Setting &setting)
{
    const OwnRate *rate = nullptr;
    const project::Project *project = setting.inputs.project;
    for (const opam::OpamFile &file : project ? project->opamFiles : QList<opam::OpamFile>()) {
        for (const opam::Dependency &dependency : file.depends) {
            if (!isPreprocessor(dependency))
                continue;
            if (dependency.name == "ppx_jane"_L1)
                return &setting.costs.own.ppxJane;
            rate = &setting.costs.own.ppx;
        }
    }
    return rate;
}

/// What is compiled of one language.
struct Part {
    qint64 project::CodeSize::*lines;
    OwnRate OwnRates::*rate;
    const char *because; ///< with the number of lines as %n
};
constexpr Part languageParts[] = {
    {&project::CodeSize::cLines, &OwnRates::c, QT_TRANSLATE_N_NOOP("OwnWorkTexts", "%n line(s) of C are compiled")},
    {&project::CodeSize::cppLines, &OwnRates::cpp, QT_TRANSLATE_N_NOOP("OwnWorkTexts", "%n line(s) of C++ are compiled")},
    {&project::CodeSize::rustLines, &OwnRates::rust, QT_TRANSLATE_N_NOOP("OwnWorkTexts", "%n line(s) of Rust are compiled")},
};

QList<OwnWork> compiling(const Stock &stock)
{
    const OwnRates &rates = stock.setting.costs.own;
    QList<OwnWork> all;
    const double kilolines = stock.kilolines();
    if (kilolines > 0)
        all.append(work(rates.ocaml, kilolines,
                        OwnWorkTexts::tr("%n line(s) of OCaml are compiled", nullptr, qRound(kilolines * linesPerKiloline))));
    if (const OwnRate *rate = kilolines > 0 ? preprocessing(stock.setting) : nullptr)
        all.append(work(*rate, kilolines, OwnWorkTexts::tr("preprocessors (ppx) rewrite the sources")));
    for (const Part &part : languageParts) {
        const qint64 lines = stock.code().*part.lines;
        const bool isLeftOut = part.rate == &OwnRates::rust && !codeOf(stock.setting).compilesRust;
        if (lines > 0 && !isLeftOut)
            all.append(work(rates.*part.rate, double(lines) / linesPerKiloline, OwnWorkTexts::tr(part.because, nullptr, int(lines))));
    }
    return all;
}

/// The number of tests; a typical one where nobody knows.
int testsOf(const Stock &stock)
{
    if (stock.part)
        return stock.part->tests;
    const Setting &setting = stock.setting;
    const project::Project *project = setting.inputs.project;
    if (project && !project->folder.isEmpty() && project->dune)
        return project->code.tests;
    const TypicalNumber &typical = setting.costs.own.typicalTests;
    setting.assumeUsual(Setting::Usual::Tests, [&] {
        return Assumption{OwnWorkTexts::tr("The project has %n test(s), as a small one has, since it does not tell.", nullptr,
                                           int(typical.value)),
                          typical.provenance.source,
                          typical.provenance.confidence,
                          causeOf(setting.costs.own.tests.provenance.source),
                          0,
                          false,
                          {},
                          {{OwnFigure::Place::Typical, {}, u"tests"_s, typical.value}}};
    });
    return int(typical.value);
}

QList<OwnWork> extras(const Stock &stock)
{
    const OwnRates &rates = stock.setting.costs.own;
    const int tests = testsOf(stock);
    OwnWork made = work(rates.extras, tests, OwnWorkTexts::tr("programs that are not installed, with %n test(s)", nullptr, tests));
    const OwnRate *ppx = preprocessing(stock.setting);
    made.cpuSeconds += rates.extras.share * (rates.ocaml.fixed + (rates.ocaml.each + (ppx ? ppx->each : 0)) * stock.kilolines());
    return {made};
}

/// That nothing tells how long so many tests run.
Assumption lengthOfTests(const OwnWork &run, int tests, const OwnRate &rate)
{
    return {OwnWorkTexts::tr("How long the project's tests run, its files do not tell: %1 CPU seconds for %n test(s), up to %2.", nullptr,
                             tests)
                .arg(QString::number(run.cpuSeconds, 'f', 0), QString::number(run.cpuSeconds * run.spread.up, 'f', 0)),
            rate.provenance.source,
            rate.provenance.confidence,
            run.cause(),
            0,
            true,
            {},
            {{OwnFigure::Place::Rate, u"tests"_s, u"each"_s, rate.each}}};
}

QList<OwnWork> testing(const Stock &stock)
{
    const Setting &setting = stock.setting;
    const OwnRate &rate = setting.costs.own.tests;
    const int tests = testsOf(stock);
    const OwnWork run = work(rate, tests, OwnWorkTexts::tr("%n test(s) run", nullptr, tests));
    if (stock.part)
        setting.assume(lengthOfTests(run, tests, rate));
    else
        setting.assumeUsual(Setting::Usual::TestTimes, [&] { return lengthOfTests(run, tests, rate); });
    return {run};
}

QList<OwnWork> proving(const Stock &stock)
{
    const Setting &setting = stock.setting;
    const qint64 counted = stock.code().coqLines;
    if (stock.part ? counted == 0 : !hasProofs(setting))
        return {};
    const OwnRates &rates = setting.costs.own;
    const qint64 lines = counted > 0 ? counted : qint64(rates.typicalCoqLines.value);
    OwnWork checked =
        work(rates.proofs, double(lines) / linesPerKiloline, OwnWorkTexts::tr("%n line(s) of proofs are checked", nullptr, int(lines)));
    if (counted == 0) {
        checked.spread.down *= 2; // so unsure is the number of lines
        checked.spread.up *= 2;
        setting.assumeUnknown(
            OwnWorkTexts::tr("The project has %n line(s) of proofs, as one of a middling size has, since they are not known.", nullptr,
                             int(lines)),
            rates.typicalCoqLines.provenance, checked.cause(),
            {{OwnFigure::Place::Typical, {}, u"coqLines"_s, rates.typicalCoqLines.value}});
    }
    setting.assumeUnknown(OwnWorkTexts::tr("Checking proofs takes %1 CPU seconds for each 1,000 lines, up to %2.")
                              .arg(QString::number(rates.proofs.each), QString::number(rates.proofs.each * rates.proofs.up, 'f', 0)),
                          rates.proofs.provenance, checked.cause(), {{OwnFigure::Place::Rate, u"proofs"_s, u"each"_s, rates.proofs.each}});
    return {checked};
}

QList<OwnWork> newOwnWork(const Stock &stock, Goal goal)
{
    const OwnRates &rates = stock.setting.costs.own;
    const double kilolines = stock.kilolines();
    const int lines = qRound(kilolines * linesPerKiloline);
    switch (goal) {
    case Goal::Build:
        return compiling(stock);
    case Goal::Extras:
        return extras(stock);
    case Goal::Test:
        return testing(stock);
    case Goal::Proofs:
        return proving(stock);
    case Goal::Doc:
        return {work(rates.doc, kilolines, OwnWorkTexts::tr("documentation of %n line(s)", nullptr, lines))};
    case Goal::Format:
        return {work(rates.format, kilolines, OwnWorkTexts::tr("format of %n line(s)", nullptr, lines))};
    }
    return {};
}

} // namespace

/// Work with what was assumed for it.
struct KnownWork {
    QList<OwnWork> work;
    QList<Assumption> assumptions;
};

bool hasToDoWithOcaml(const Shell &shell)
{
    static const QLatin1StringView words[] = {"opam"_L1, "dune"_L1, "ocaml"_L1, "coq"_L1, "rocq"_L1};
    const project::Project *project = shell.setting.inputs.project;
    const bool isOfProject = project && (project->hasOcaml() || project->sourceLines > 0 || hasProofs(shell.setting));
    if (isOfProject)
        return true;
    const QString text = shell.text();
    return std::any_of(std::begin(words), std::end(words),
                       [&](QLatin1StringView word) { return text.contains(word) || shell.imageReference.contains(word); });
}

void chargeUnknown(Shell &shell, const QString &like, Phase phase, const QString &title, const QString &text)
{
    const ProgramTime &time = shell.costs().programs.like(like);
    const Cause cause = causeOf(time.provenance.source);
    shell.chargeRough(phase, {time.seconds, time.down, time.up}, time.usesCpu, title, time.provenance, cause);
    shell.setting.assumeUnknown(text.arg(formatDuration(Seconds(time.seconds)), formatDuration(Seconds(time.seconds * time.up))),
                                time.provenance, cause);
}

bool hasProofs(const Setting &setting)
{
    const project::Project *project = setting.inputs.project;
    if (!project)
        return false;
    if (project->code.coqLines > 0)
        return true;
    const bool hasOtherCode = project->sourceLines > 0;
    return !hasOtherCode && std::any_of(project->opamFiles.cbegin(), project->opamFiles.cend(), [](const opam::OpamFile &file) {
        return std::any_of(file.depends.cbegin(), file.depends.cend(),
                           [](const opam::Dependency &dependency) { return isOfCoq(dependency.name); });
    });
}

Goals everythingOfDune(const Setting &setting)
{
    Goals goals = Goals(Goal::Build) | Goal::Extras;
    if (codeOf(setting).provesWithDune)
        goals |= Goal::Proofs;
    return goals;
}

Goals installedPart(const Setting &setting)
{
    Goals goals = Goal::Build;
    if (hasProofs(setting))
        goals |= Goal::Proofs;
    return goals;
}

const QList<OwnWork> &ownWork(const Setting &setting, Goal goal, const std::optional<project::FolderSize> &part)
{
    std::shared_ptr<const KnownWork> &known = setting.knownWork(int(goal), part);
    if (!known) {
        KnownWork found;
        found.assumptions = setting.assumedIn([&] { found.work = newOwnWork({setting, part}, goal); });
        known = std::make_shared<const KnownWork>(std::move(found));
    }
    setting.assumeAgain(known->assumptions);
    return known->work;
}

} // namespace caravan::estimate
