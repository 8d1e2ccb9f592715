// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/desktop_script.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/graph.h"
#include "core/recipes/command_table.h"
#include "core/recipes/data_reader.h"
#include "core/recipes/image_lookup.h"
#include "core/recipes/missing_programs.h"
#include "core/script/expansion.h"
#include "core/script/word_reader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(DesktopScriptTexts);

constexpr auto everyCommand = {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After};

/// What `resources/recipes/desktop.yml` has.
struct Desktop {
    QList<QPair<QString, QString>> predefined; ///< variables, and the shell's words for their values
    QStringList environment;
    QStringList bash; ///< patterns
    std::optional<Error> error;
};

const Desktop &desktop()
{
    static const Desktop desktop = [] {
        Desktop read;
        DataReader data = DataReader::builtIn(u":/caravan/recipes/desktop.yml"_s);
        const QList<yaml::Entry> entries = data.entries(data.root(), u"predefined");
        for (const yaml::Entry &entry : entries)
            read.predefined.append({entry.key.text(), entry.value.text()});
        read.environment = data.texts(data.root(), u"environment");
        read.bash = data.texts(data.root(), u"bash");
        read.error = data.error();
        return read;
    }();
    return desktop;
}

/// The variables that a script asks for, and those that it sets itself.
struct NamesInScript {
    QStringList asked;
    QSet<QString> set;

    void takeText(QStringView written, bool isQuoted)
    {
        const QList<script::Piece> pieces = script::piecesOf(written, isQuoted);
        for (const script::Piece &piece : pieces) {
            const auto reference =
                piece.kind == script::Piece::Kind::Reference ? script::referenceAt(piece.text, script::Dialect::Shell) : std::nullopt;
            if (!reference)
                continue;
            if (reference->name.at(0).isLetter() || reference->name.at(0) == u'_')
                asked.append(reference->name);
            if (!reference->argument.isEmpty() && reference->argument.size() < written.size())
                takeText(reference->argument, true);
        }
    }
    void take(const script::SimpleCommand &command)
    {
        for (const QString &assignment : command.assignments)
            set.insert(assignment.section(u'=', 0, 0).remove(u'+'));
        static const QStringList setters = {u"export"_s, u"read"_s, u"local"_s, u"declare"_s, u"readonly"_s};
        if (setters.contains(command.program())) {
            for (const QString &word : command.words.mid(1))
                set.insert(word.section(u'=', 0, 0));
        }
        for (const QString &written : command.written)
            takeText(written, false);
        for (const script::SimpleCommand &inside : command.substitutions)
            take(inside);
    }
    void take(const QString &text)
    {
        const script::ParsedText parsed = parsedItem(text);
        for (const script::SimpleCommand &command : parsed->commands)
            take(command);
        for (const script::Block &block : parsed->blocks) {
            if (block.isFor)
                set.insert(block.head.words.value(1));
            take(block.head);
        }
    }
};

/// \a value as GitLab expands it, within double quotes of a shell: `$NAME` stays, all else is text.
QString inDoubleQuotes(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size();) {
        const QStringView rest = QStringView(value).mid(at);
        const auto reference = rest.startsWith(u'$') ? script::referenceAt(rest, script::Dialect::GitLab) : std::nullopt;
        if (reference) {
            text += u"${%1}"_s.arg(reference->name);
            at += reference->length;
            continue;
        }
        if (u"$`\"\\"_s.contains(rest.at(0)))
            text += u'\\';
        text += rest.at(0);
        ++at;
    }
    return u'"' + text + u'"';
}

/// Whether a command logs in to a registry.
bool logsIn(const ItemCommand &command)
{
    return imageTools().contains(command.words.value(0)) && command.words.mid(1, 2).contains(u"login"_s);
}

/// Images that the commands of an item push.
QStringList pushedIn(const QList<ItemCommand> &commands)
{
    QStringList images;
    QStringList named;
    for (const ItemCommand &command : commands) {
        images += pushedBy(command.words, named);
        named += namedBy(command.words);
    }
    return images;
}

/// Whether an item does nothing but change or open a registry, and say what came of it.
bool isForRegistry(const QList<ItemCommand> &commands)
{
    static const QStringList sayings = {u"echo"_s, u"printf"_s, u"exit"_s, u"true"_s, u":"_s};
    bool isAny = false;
    for (const ItemCommand &command : commands) {
        const bool isRegistrys = logsIn(command) || !pushedBy(command.words).isEmpty();
        if (!isRegistrys && !sayings.contains(command.words.value(0)))
            return false;
        isAny = isAny || isRegistrys;
    }
    return isAny;
}

/// What an item says of files on the machine: the text that it feeds to a builder of images is about files in those.
QString placesIn(const QString &text, const QList<ItemCommand> &commands)
{
    QStringList words;
    for (const ItemCommand &command : commands) {
        if (imageTools().contains(command.words.value(0)))
            words += command.words;
    }
    return words.isEmpty() ? text : words.join(u' ');
}

/// Writes the script of one job.
class DesktopWriter
{
public:
    DesktopWriter(const gitlab::ListedJob &listed, const gitlab::Listing &listing, const DesktopSite &site) :
        m_listed(listed), m_listing(listing), m_site(site), m_job(gitlab::jobOf(listed, *site.pipeline.job(listed.job)))
    {
        for (const gitlab::Script which : everyCommand) {
            for (const gitlab::Command &command : m_job.commands(which)) {
                if (whyLeftOut(command.text).isEmpty())
                    m_names.take(command.text);
            }
        }
        for (auto file = m_job.scriptFiles.cbegin(); file != m_job.scriptFiles.cend(); ++file)
            m_names.take(*file);
        for (auto variable = m_job.variables.cbegin(); variable != m_job.variables.cend(); ++variable)
            m_names.takeText(gitlab::expandedIn(m_job, variable->value), true);
    }

    QByteArray script();

private:
    /// One line of comment, whatever a file put into it.
    void remark(const QString &text) { m_text += u"# "_s + text.simplified() + u'\n'; }
    void item(const QString &text) { remark(u"- "_s + text); }
    void line(const QString &text) { m_text += text + u'\n'; }
    void writeHeader();
    void writeLimits();
    void writeSystemLimits();
    void writeOpamLimits();
    void writeRegistryLimits();
    void writeVariables();
    void writePredefined(const QString &name, const QString &words);
    void writeCommands(gitlab::Script which);
    QString whyLeftOut(const QString &command) const;
    QStringList givers() const;
    QStringList unknownVariables() const;
    bool needsBash() const;

    const gitlab::ListedJob &m_listed;
    const gitlab::Listing &m_listing;
    const DesktopSite &m_site;
    gitlab::Job m_job;
    NamesInScript m_names;
    QString m_text;
};

bool DesktopWriter::needsBash() const
{
    return std::any_of(everyCommand.begin(), everyCommand.end(), [this](gitlab::Script which) {
        const QList<gitlab::Command> &commands = m_job.commands(which);
        return std::any_of(commands.cbegin(), commands.cend(), [](const gitlab::Command &command) {
            return std::any_of(desktop().bash.cbegin(), desktop().bash.cend(), [&command](const QString &pattern) {
                return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(command.text).hasMatch();
            });
        });
    });
}

/// Why a command is not for a desktop; empty when it is.
QString DesktopWriter::whyLeftOut(const QString &command) const
{
    const QList<ItemCommand> commands = commandsOf(command);
    if (const QString path = imagePathIn(m_site.catalogue, placesIn(command, commands)); !path.isEmpty())
        return DesktopScriptTexts::tr("left out: %1 is a file of the image").arg(path);
    if (isForRegistry(commands))
        return DesktopScriptTexts::tr("left out: what is in a registry, pipelines alone change");
    const Role role = CommandTable::builtIn().roleOf(command);
    if (role.has(Purpose::MoveSwitch))
        return DesktopScriptTexts::tr("left out: it moves opam's root of this user");
    if (role.purposes == Purposes{Purpose::SafeDirectory} && !role.hasUserCommands)
        return DesktopScriptTexts::tr("left out: it changes git's settings for this user, or who owns the folder");
    return {};
}

/// Jobs whose artifacts are in the folder when the job begins.
QStringList DesktopWriter::givers() const
{
    QStringList names;
    const gitlab::Graph graph(m_site.pipeline, m_listing);
    const int number = graph.numberOf(m_listed.name);
    const QList<int> before = number < 0 ? QList<int>() : graph.predecessors(number);
    for (const int one : before) {
        const QString name = graph.node(one).name;
        const auto listed = std::find_if(m_listing.jobs.cbegin(), m_listing.jobs.cend(),
                                         [&name](const gitlab::ListedJob &job) { return job.name == name || job.job == name; });
        const gitlab::Job *job = listed == m_listing.jobs.cend() ? nullptr : m_site.pipeline.job(listed->job);
        if (!job || !job->artifacts || (job->artifacts->value.paths.isEmpty() && !job->artifacts->value.untracked))
            continue;
        const bool isTaken = !m_listed.needs
            || std::any_of(m_listed.needs->cbegin(), m_listed.needs->cend(),
                           [&](const gitlab::Need &need) { return need.artifacts && (need.job == job->name || need.job == name); });
        if (isTaken && m_job.mayTakeFrom(job->name) && !names.contains(job->name))
            names.append(job->name);
    }
    return names;
}

/// Variables that the scripts ask for and that neither the file nor git nor the scripts set.
QStringList DesktopWriter::unknownVariables() const
{
    QStringList names;
    for (const QString &name : m_names.asked) {
        const bool isOurs = name == "CI_PROJECT_DIR"_L1 || name == "CI_JOB_NAME"_L1 || name == "CI_JOB_STAGE"_L1
            || name == "CI_DEFAULT_BRANCH"_L1 || name == "CI_JOB_STATUS"_L1
            || std::any_of(desktop().predefined.cbegin(), desktop().predefined.cend(),
                           [&name](const auto &one) { return one.first == name; });
        if (!isOurs && !m_job.variables.contains(name) && !m_names.set.contains(name) && !desktop().environment.contains(name)
            && !names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

void DesktopWriter::writeHeader()
{
    line(needsBash() ? u"#!/usr/bin/env bash"_s : u"#!/bin/sh"_s);
    remark(
        DesktopScriptTexts::tr("What the job “%1” of %2 does, for a desktop. Made by Caravan; the pipeline stays the place to change it.")
            .arg(m_listed.name, m_site.source.file.section(u'/', -1)));
    if (needsBash())
        remark(DesktopScriptTexts::tr("Its lines are bash's, and no plain shell's."));
    if (m_listed.instances > 1)
        remark(DesktopScriptTexts::tr("It is one of %1 jobs that “%2” makes in parallel.")
                   .arg(QString::number(m_listed.instances), m_listed.job));
    if (m_listed.verdict.included == gitlab::Inclusion::No)
        remark(DesktopScriptTexts::tr("The pipeline for %1 does not have it: %2")
                   .arg(gitlab::eventTitle(m_site.reading.event), m_listed.verdict.because));
    line(u"#"_s);
}

/// What the machine must bring, and what happens to it.
void DesktopWriter::writeSystemLimits()
{
    bool installs = false;
    bool asRoot = false;
    for (const gitlab::Script which : everyCommand) {
        for (const gitlab::Command &command : m_job.commands(which)) {
            const Role role = CommandTable::builtIn().roleOf(command.text);
            installs = installs || role.has(Purpose::SystemPackages) || role.has(Purpose::PackageIndex) || role.has(Purpose::InstallOcaml);
            asRoot = asRoot || (whyLeftOut(command.text).isEmpty() && command.text.contains("sudo "_L1));
        }
    }
    if (installs)
        item(DesktopScriptTexts::tr("It installs system packages on this machine, with the package manager of the image's distribution."));
    if (asRoot)
        item(DesktopScriptTexts::tr("It calls sudo, which may ask for a password."));
}

/// What happens to the user's opam.
void DesktopWriter::writeOpamLimits()
{
    Purposes purposes;
    for (const gitlab::Script which : everyCommand) {
        for (const gitlab::Command &command : m_job.commands(which)) {
            if (whyLeftOut(command.text).isEmpty())
                purposes.unite(CommandTable::builtIn().roleOf(command.text).purposes);
        }
    }
    if (purposes.contains(Purpose::AddRepository))
        item(DesktopScriptTexts::tr("It adds a repository to the opam of this user."));
    if (purposes.contains(Purpose::CreateSwitch))
        item(DesktopScriptTexts::tr("It makes an opam switch where there is none yet, which compiles OCaml and stays."));
    else if (purposes.contains(Purpose::InstallDependencies))
        item(DesktopScriptTexts::tr("It installs the dependencies into the opam switch that is chosen here, whatever OCaml that has."));
}

/// What happens to registries of images.
void DesktopWriter::writeRegistryLimits()
{
    QStringList kept;
    QStringList leftOut;
    bool isLoginLeftOut = false;
    for (const gitlab::Script which : everyCommand) {
        for (const gitlab::Command &command : m_job.commands(which)) {
            const QList<ItemCommand> commands = commandsOf(command.text);
            const bool isLeftOut = !whyLeftOut(command.text).isEmpty();
            (isLeftOut ? leftOut : kept) += pushedIn(commands);
            isLoginLeftOut = isLoginLeftOut || (isLeftOut && std::any_of(commands.cbegin(), commands.cend(), logsIn));
        }
    }
    if (!leftOut.isEmpty())
        item(DesktopScriptTexts::tr("It pushes no images to a registry: %1 stay on this machine.").arg(leftOut.join(u", "_s)));
    if (isLoginLeftOut)
        item(DesktopScriptTexts::tr("It logs in to no registry: what is not public there, it does not see, unless you have logged in."));
    if (!kept.isEmpty())
        item(DesktopScriptTexts::tr("It pushes images to a registry, as the job does: %1.").arg(kept.join(u", "_s)));
}

void DesktopWriter::writeLimits()
{
    remark(DesktopScriptTexts::tr("What it does not do, or does otherwise than the job:"));
    if (m_job.image) {
        item(DesktopScriptTexts::tr("It runs on this machine, not in the image “%1”: what that has must be installed here.")
                 .arg(imageTextOf(m_job)));
        if (imageOfJob(m_site.catalogue, m_job).isOpamFamily())
            item(DesktopScriptTexts::tr(
                "The image runs its lines with opam's environment. Start this with “opam exec -- sh FILE” for the same."));
    }
    if (!m_job.services.isEmpty())
        item(DesktopScriptTexts::tr("It starts no services: %1.").arg(m_job.services.join(u", "_s)));
    QStringList cached;
    for (const gitlab::Field<gitlab::Cache> &cache : std::as_const(m_job.caches))
        cached += cache.value.paths;
    if (!cached.isEmpty())
        item(DesktopScriptTexts::tr("It fetches and stores no cache: %1 stay here as they are.").arg(cached.join(u", "_s)));
    if (const QStringList names = givers(); !names.isEmpty())
        item(DesktopScriptTexts::tr("It takes no artifacts of other jobs. Run these first, here: %1.").arg(names.join(u", "_s)));
    if (m_job.artifacts && !m_job.artifacts->value.paths.isEmpty())
        item(DesktopScriptTexts::tr("It uploads no artifacts: %1 stay here.").arg(m_job.artifacts->value.paths.join(u", "_s)));
    writeSystemLimits();
    writeOpamLimits();
    writeRegistryLimits();
    const bool isShell = std::all_of(everyCommand.begin(), everyCommand.end(), [this](gitlab::Script which) {
        const QList<gitlab::Command> &commands = m_job.commands(which);
        return std::all_of(commands.cbegin(), commands.cend(),
                           [](const gitlab::Command &command) { return parsedItem(command.text)->isComplete; });
    });
    if (!isShell)
        item(DesktopScriptTexts::tr("Some of its lines do not read as a shell's, as those for PowerShell do not: they may not run here."));
    item(DesktopScriptTexts::tr("It works on the folder as it is, with what is not committed, and does not clean it."));
    if (const QStringList unknown = unknownVariables(); !unknown.isEmpty())
        item(DesktopScriptTexts::tr(
                 "Its lines ask for variables that GitLab or the project's settings have, and that are empty here unless you "
                 "set them: %1.")
                 .arg(unknown.join(u", "_s)));
    line({});
}

void DesktopWriter::writePredefined(const QString &name, const QString &words) { line(u"%1=${%1:-%2}\nexport %1"_s.arg(name, words)); }

void DesktopWriter::writeVariables()
{
    line(u"CI_PROJECT_DIR=$(git rev-parse --show-toplevel 2>/dev/null || pwd)\nexport CI_PROJECT_DIR\ncd \"$CI_PROJECT_DIR\" || exit 1"_s);
    for (const auto &[name, words] : desktop().predefined) {
        if (name == "CI"_L1 || (m_names.asked.contains(name) && !m_job.variables.contains(name)))
            writePredefined(name, words);
    }
    const QList<QPair<QString, QString>> own = {{u"CI_JOB_NAME"_s, m_listed.name},
                                                {u"CI_JOB_STAGE"_s, m_listed.stage},
                                                {u"CI_DEFAULT_BRANCH"_s, m_site.reading.event.defaultBranch}};
    for (const auto &[name, value] : own) {
        if (m_names.asked.contains(name))
            line(u"export %1=%2"_s.arg(name, script::quoted(value)));
    }
    static const QRegularExpression shellName(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    for (auto variable = m_job.variables.cbegin(); variable != m_job.variables.cend(); ++variable) {
        const QString value = gitlab::expandedIn(m_job, variable->value);
        if (!shellName.match(variable.key()).hasMatch()) {
            remark(DesktopScriptTexts::tr("left out: “%1” is no name that a shell takes").arg(variable.key()));
            continue;
        }
        if (const QString path = imagePathIn(m_site.catalogue, value); !path.isEmpty()) {
            remark(u"export %1=%2  (%3)"_s.arg(variable.key(), value,
                                               DesktopScriptTexts::tr("left out: %1 is a file of the image").arg(path)));
            continue;
        }
        line(u"export %1=%2"_s.arg(variable.key(), value.contains(u'$') ? inDoubleQuotes(value) : script::quoted(value)));
    }
}

void DesktopWriter::writeCommands(gitlab::Script which)
{
    for (const gitlab::Command &command : m_job.commands(which)) {
        const QString why = whyLeftOut(command.text);
        QString text = command.text;
        while (text.endsWith(u'\n'))
            text.chop(1);
        if (why.isEmpty()) {
            line(text);
            continue;
        }
        remark(why);
        const QStringList lines = text.split(u'\n');
        for (const QString &one : lines)
            line(u"#   "_s + one);
    }
}

QByteArray DesktopWriter::script()
{
    writeHeader();
    writeLimits();
    writeVariables();
    line(u"\n# before_script, script\n(\nset -e"_s);
    writeCommands(gitlab::Script::Before);
    writeCommands(gitlab::Script::Main);
    line(u")\nstatus=$?"_s);
    if (!m_job.afterScript.isEmpty()) {
        line(u"\n# after_script\nif [ \"$status\" -eq 0 ]; then CI_JOB_STATUS=success; else CI_JOB_STATUS=failed; fi\nexport CI_JOB_STATUS\n(\nset -e"_s);
        writeCommands(gitlab::Script::After);
        line(u")"_s);
    }
    line(u"\nexit \"$status\""_s);
    return m_text.toUtf8();
}

} // namespace

Result<QByteArray> desktopScript(const QString &job, const DesktopSite &site)
{
    if (desktop().error)
        return *desktop().error;
    const gitlab::Listing listing = gitlab::listJobs(site.pipeline, site.source, site.reading.event, site.reading.files);
    const auto named = [&job](const gitlab::ListedJob &one) { return one.name == job || one.job == job; };
    const auto found = std::find_if(listing.jobs.cbegin(), listing.jobs.cend(), named);
    if (found == listing.jobs.cend()) {
        QStringList names;
        for (const gitlab::ListedJob &one : listing.jobs)
            names.append(one.name);
        return Error{ErrorCode::NotFound,
                     DesktopScriptTexts::tr("There is no job “%1”.").arg(job),
                     site.source.file,
                     0,
                     0,
                     DesktopScriptTexts::tr("Jobs are: %1.").arg(names.join(u", "_s))};
    }
    const gitlab::Job *body = site.pipeline.job(found->job);
    if (!body || body->isTrigger || body->script.isEmpty())
        return Error{ErrorCode::Refused, DesktopScriptTexts::tr("“%1” has no script: GitLab itself does what it does.").arg(job),
                     site.source.file};
    return DesktopWriter(*found, listing, site).script();
}

} // namespace caravan::recipes
