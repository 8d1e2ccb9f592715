// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assuming.h"

#include "app/cli/assumed_times.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/recipes/image_card.h"
#include "core/recipes/image_state.h"
#include "core/recipes/image_word.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AssumingTexts);

constexpr double megabyte = 1e6;

Error unusableWord(const QString &message, const QString &hint = {}) { return {ErrorCode::Usage, message, {}, 0, 0, hint}; }

/// "yes", "no", "unsaid" and what else people write for them. Errors: Usage.
Result<std::optional<bool>> answerOf(const QString &word)
{
    static const QStringList yes = {u"yes"_s, u"true"_s};
    static const QStringList no = {u"no"_s, u"false"_s};
    if (yes.contains(word))
        return std::optional<bool>(true);
    if (no.contains(word))
        return std::optional<bool>(false);
    if (word == "unsaid"_L1)
        return std::optional<bool>();
    return unusableWord(AssumingTexts::tr("Say yes, no or unsaid, not “%1”.").arg(word));
}

/// Takes one `NAME=VALUE`. Errors: Usage.
Result<Done> takeWord(const QString &word, const QString &runner, project::Statements &statements)
{
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (name == project::tagsFact) {
        const QStringList tags = value.split(u',', Qt::SkipEmptyParts);
        statements.runners[runner].jobTags = tags.isEmpty() || value == "unsaid"_L1 ? std::nullopt : std::optional(tags);
        return Done{};
    }
    const Result<std::optional<bool>> answer = answerOf(value);
    QStringList names{project::registryFact};
    if (name == project::registryFact) {
        if (answer)
            statements.hasRegistry = *answer;
        return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
    }
    for (const project::StatedFact &fact : project::statedFacts()) {
        names.append(fact.name);
        if (name != fact.name)
            continue;
        if (!answer)
            return answer.error();
        statements.runners[runner].*fact.value = *answer;
        return Done{};
    }
    return unusableWord(
        AssumingTexts::tr("There is nothing to say about “%1”.").arg(name),
        AssumingTexts::tr("Say NAME=VALUE with one of these names: %1.").arg((names + QStringList{project::tagsFact}).join(u", "_s)));
}

/// What holds of one fact, and who says it.
struct Held {
    QString name;
    std::optional<bool> value;
    bool isSaid = false;    ///< by the user
    bool isAssumed = false; ///< nobody has said it
};

QList<Held> heldOf(const project::Project &project, const recipes::RunnerTraits &runner)
{
    const std::optional<project::Host> host = project.server();
    const std::optional<bool> registry = host ? host->hasRegistry : std::nullopt;
    return {{project::registryFact, registry, project.statements.hasRegistry.has_value(), false},
            {u"privileged"_s, runner.isPrivileged, runner.isSaid(u"isPrivileged"), !runner.knownPrivileged()},
            {u"dockerSocket"_s, runner.bindsSocket, runner.isSaid(u"bindsSocket"), !runner.knownSocket()},
            {u"sharedCache"_s, runner.hasDistributedCache, runner.isSaid(u"hasDistributedCache"), !runner.knownDistributedCache()}};
}

QString heldText(const Held &held)
{
    if (!held.value)
        return AssumingTexts::tr("not known");
    const QString value = *held.value ? AssumingTexts::tr("yes") : AssumingTexts::tr("no");
    return held.isSaid   ? AssumingTexts::tr("%1 (you said so)").arg(value)
        : held.isAssumed ? AssumingTexts::tr("%1 (assumed)").arg(value)
                         : value;
}

QByteArray assumedLine(const QString &name, const QString &value)
{
    constexpr int column = 16;
    return printable(name.leftJustified(column) + value + u'\n');
}

/// What the options say of an image. Errors: Usage.
Result<recipes::ImageWord> wordOf(const Arguments &arguments)
{
    recipes::ImageWord word;
    word.reference = arguments.path.section(u'@', 0, 0);
    word.packageManager = arguments.value(u"--packages"_s);
    word.user = arguments.value(u"--user"_s);
    word.digest = arguments.value(u"--digest"_s, arguments.path.section(u'@', 1));
    const QString ocaml = arguments.value(u"--ocaml"_s);
    if (!ocaml.isEmpty())
        word.hasOcaml = ocaml != "none"_L1;
    word.ocaml = ocaml == "none"_L1 ? QString() : ocaml;
    const Result<std::optional<bool>> opam = answerOf(arguments.value(u"--opam"_s, u"unsaid"_s));
    if (!opam)
        return opam.error();
    word.hasOpam = *opam;
    bool isNumber = true;
    const QString size = arguments.value(u"--size"_s);
    word.compressed = Bytes{size.isEmpty() ? 0 : size.toDouble(&isNumber) * megabyte};
    if (!isNumber || word.compressed < Bytes{})
        return unusableWord(AssumingTexts::tr("--size takes a number of megabytes, not “%1”.").arg(size));
    return word;
}

QJsonObject cardJson(const recipes::ImageCard &card)
{
    return {{u"reference"_s, card.reference},
            {u"isKnown"_s, card.isKnown},
            {u"family"_s, card.family},
            {u"ocaml"_s, card.ocaml},
            {u"system"_s, card.system},
            {u"libc"_s, card.libc},
            {u"packageManager"_s, card.packageManager},
            {u"opam"_s, card.opam},
            {u"user"_s, card.user},
            {u"compressedBytes"_s, card.compressed.value},
            {u"uncompressedBytes"_s, card.uncompressed.value},
            {u"state"_s, card.state},
            {u"instead"_s, card.instead},
            {u"digest"_s, card.digest},
            {u"faults"_s, jsonOf(card.faults)},
            {u"source"_s, card.provenance.source},
            {u"date"_s, card.provenance.date},
            {u"confidence"_s, card.provenance.confidence}};
}

/// What was known of an image before somebody said something of it, as far as that is no longer taken; empty where all of it still is.
QString remarkOnEarlier(const recipes::ImageCard &before, const recipes::ImageCard &now)
{
    const QStringList lines = recipes::linesOf(now);
    QStringList gone = before.isKnown ? recipes::linesOf(before) : QStringList();
    gone.removeIf([&lines](const QString &line) { return lines.contains(line); });
    if (gone.isEmpty())
        return {};
    return AssumingTexts::tr("“%1” was known already, and what you say goes before it. This is no longer taken: %2")
               .arg(before.reference, gone.join(u"; "_s))
        + u'\n';
}

} // namespace

QList<Option> imageOptions()
{
    return {{u"--packages"_s, u"NAME"_s, AssumingTexts::tr("remember that it installs system packages by apt, apk, dnf, zypper or pacman")},
            {u"--ocaml"_s, u"VERSION"_s, AssumingTexts::tr("remember that it has this series of OCaml, such as 5.4, or “none”")},
            {u"--opam"_s, u"ANSWER"_s, AssumingTexts::tr("remember whether it has opam: yes or no")},
            {u"--user"_s, u"NAME"_s, AssumingTexts::tr("remember who runs the commands of jobs in it")},
            {u"--size"_s, u"MB"_s, AssumingTexts::tr("remember how many megabytes are pulled")},
            {u"--digest"_s, u"DIGEST"_s, AssumingTexts::tr("remember the digest that it is pinned to")}};
}

Output assume(const Arguments &arguments)
{
    Result<project::Project> project = project::inspectFolder(arguments.path);
    if (!project)
        return failure(project.error());
    auto knowledge = Knowledge::ofUser(arguments.path);
    if (!knowledge)
        return failure(knowledge.error());
    if (arguments.has(u"--job"_s))
        return assumeJob(arguments, *project);
    const QString id = arguments.value(u"--runner"_s);
    const Result<estimate::Runner> runner = runnerOf(**knowledge, id, &*project);
    if (!runner)
        return failure(runner.error());
    if (!arguments.words.isEmpty()) {
        for (const QString &word : arguments.words) {
            if (const Result<Done> done = takeWord(word, runner->id, project->statements); !done)
                return failure(done.error());
        }
        if (const Result<Done> done = project::remember(project->statements, arguments.path); !done)
            return failure(done.error());
        knowledge = Knowledge::ofUser(arguments.path);
        if (!knowledge)
            return failure(knowledge.error());
    }
    const recipes::RunnerTraits &now = (*knowledge)->runnerFor(runner->id, &*project);
    Output output;
    QJsonArray facts;
    output.out += assumedLine(u"runner"_s, u"%1 (%2)"_s.arg(now.id, now.title));
    for (const Held &held : heldOf(*project, now)) {
        output.out += assumedLine(held.name, heldText(held));
        facts.append(QJsonObject{{u"name"_s, held.name},
                                 {u"value"_s, held.value ? QJsonValue(*held.value) : QJsonValue()},
                                 {u"said"_s, held.isSaid},
                                 {u"assumed"_s, held.isAssumed}});
    }
    const QString tags = !now.jobTags ? AssumingTexts::tr("not known")
        : now.jobTags->isEmpty()      ? AssumingTexts::tr("none", "tags")
                                      : now.jobTags->join(u", "_s);
    output.out += assumedLine(project::tagsFact, now.isSaid(u"jobTags") ? AssumingTexts::tr("%1 (you said so)").arg(tags) : tags);
    QJsonArray jobs;
    for (const estimate::JobFigure &figure : figuresOf((*knowledge)->facts, *project, {})) {
        output.out += figureLine(figure);
        jobs.append(figureJson(figure));
    }
    if (arguments.has(u"--json"_s)) {
        output.out = printed({{u"runner"_s, now.id},
                              {u"jobs"_s, jobs},
                              {u"facts"_s, facts},
                              {u"tags"_s, jsonOf(now.knownTags())},
                              {u"tagsSaid"_s, now.isSaid(u"jobTags")},
                              {u"file"_s, project::statementsFile()}});
    }
    return output;
}

Output imageCommand(const Arguments &arguments)
{
    static const QRegularExpression form(u"^[A-Za-z0-9$][\\w$./:@{}+-]*$"_s);
    if (!form.match(arguments.path).hasMatch())
        return failure(unusableWord(AssumingTexts::tr("“%1” is no name of an image.").arg(arguments.path)));
    Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser({});
    if (!catalogue)
        return failure(catalogue.error());
    const recipes::ImageCard before = recipes::cardOf(*catalogue, arguments.path);
    const QList<Option> options = imageOptions();
    const bool isSaid = std::any_of(options.cbegin(), options.cend(), [&](const Option &option) { return arguments.has(option.name); });
    if (isSaid) {
        const Result<recipes::ImageWord> word = wordOf(arguments);
        if (!word)
            return failure(word.error());
        const Result<Done> done = recipes::rememberImage(*word, *catalogue, QDate::currentDate().toString(Qt::ISODate));
        if (!done)
            return failure(done.error());
        catalogue = recipes::Catalogue::ofUser({});
        if (!catalogue)
            return failure(catalogue.error());
    }
    const recipes::ImageCard card = recipes::cardOf(*catalogue, arguments.path);
    Output output;
    const bool isUnheard = recipes::stateOf(*catalogue, arguments.path).age == recipes::ImageAge::Unheard;
    output.exit = card.isKnown && !isUnheard ? Exit::Fine : Exit::Findings;
    if (isSaid)
        output.err += printable(remarkOnEarlier(before, card));
    if (arguments.has(u"--json"_s)) {
        output.out = printed(cardJson(card));
        return output;
    }
    output.out = printable(u"%1: %2\n"_s.arg(card.reference, card.family));
    for (const QString &text : recipes::linesOf(card))
        output.out += printable(u"  "_s + text + u'\n');
    return output;
}

} // namespace caravan::cli
