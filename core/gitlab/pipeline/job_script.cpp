// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/job_script.h"

#include "core/base/remembered.h"
#include "core/script/parsed_once.h"
#include "core/script/variables.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everyScript = {Script::Before, Script::Main, Script::After};

script::Lookup lookupIn(const Job &job)
{
    return [&job](const QString &name) {
        const auto found = job.variables.constFind(name);
        return found == job.variables.cend() ? std::nullopt : std::optional(found->value);
    };
}

/// A shell of a job.
class JobPlayer : public script::Player
{
public:
    JobPlayer(const Job &job, const JobPlay &play, script::Scope &scope) :
        Player(scope, play.answer ? Choice::Likely : Choice::Every), m_job(job), m_play(play)
    {
    }

    /// Behind how many characters of its item the last command stands.
    qsizetype lastEnd() const { return m_last ? m_last->span.end : 0; }

protected:
    script::Status run(const script::Step &step) override
    {
        m_last = step.place;
        m_play.see(step);
        if (m_play.isEnough && m_play.isEnough())
            endScript();
        return m_play.answer ? m_play.answer(step) : script::Status::Unknown;
    }
    std::optional<QString> fileText(const QString &path) const override
    {
        const auto found = m_job.scriptFiles.constFind(path);
        return found == m_job.scriptFiles.cend() ? std::nullopt : std::optional(*found);
    }
    script::ParsedText parsed(const QString &text) override { return m_play.parse(text); }

private:
    const Job &m_job;
    const JobPlay &m_play;
    const script::SimpleCommand *m_last = nullptr;
};

/// Looks for the files that a job runs.
class FileFinder : public script::Player
{
public:
    FileFinder(const Files &files, script::Scope &scope) : Player(scope, Choice::Every), m_files(files) { }

    mutable QMap<QString, QString> found;

protected:
    script::Status run(const script::Step &) override { return script::Status::Unknown; }
    script::ParsedText parsed(const QString &text) override { return script::parsedOnce(text); }
    std::optional<QString> fileText(const QString &path) const override
    {
        constexpr qsizetype longest = 65'536;
        constexpr qsizetype most = 50;
        if (found.size() >= most)
            return std::nullopt;
        const Result<QByteArray> bytes = m_files.read(path);
        if (!bytes || bytes->size() > longest || !isShellScript(*bytes))
            return std::nullopt;
        return *found.insert(path, QString::fromUtf8(*bytes));
    }

private:
    /// Whether the first line names sh or bash, or no program at all.
    static bool isShellScript(const QByteArray &bytes)
    {
        if (bytes.contains('\0'))
            return false;
        if (!bytes.startsWith("#!"))
            return true;
        const QByteArray program = bytes.left(bytes.indexOf('\n')).mid(2).replace("/usr/bin/env", "").trimmed();
        const QByteArray name = program.left(program.indexOf(' ') < 0 ? program.size() : program.indexOf(' '));
        return name.endsWith("sh") && !name.endsWith("fish") && !name.endsWith("csh");
    }

    const Files &m_files;
};

/// A quick look before \a text is read as shell.
bool looksLikeRunningFile(const QString &text)
{
    static const QStringList signs = {u"./"_s,      u".sh"_s,     u"source "_s, u"sh "_s,  u"&& . "_s, u"|| . "_s,         u"; . "_s,
                                      u"then . "_s, u"else . "_s, u"do . "_s,   u"{ . "_s, u"( . "_s,  u"CI_PROJECT_DIR"_s};
    if (std::any_of(signs.begin(), signs.end(), [&](const QString &sign) { return text.contains(sign); }))
        return true;
    // A command such as "scripts/build": a slash in the first word of a line.
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView word = line.trimmed().left(line.trimmed().indexOf(u' '));
        if (word == u"." || (word.contains(u'/') && !word.startsWith(u'/')))
            return true;
    }
    return text.contains(u"&& "_s) && text.contains(u'/');
}

/// Whether a line may run a file of the project.
bool mayRunFile(const QString &text)
{
    // Each strategy, and each step of writing one, reads the same lines.
    static constexpr qsizetype mostKnown = 5'000;
    static constexpr qsizetype longestKnown = 2'000;
    thread_local Remembered<QString, bool> known(mostKnown);
    return text.size() > longestKnown ? looksLikeRunningFile(text) : known.of(text, [&] { return looksLikeRunningFile(text); });
}

} // namespace

QString expandedIn(const Job &job, const QString &text) { return script::expandForGitLab(text, lookupIn(job)); }

script::Value shellValue(const Job &job, const QString &name)
{
    const auto found = job.variables.constFind(name);
    if (found == job.variables.cend())
        return {};
    const QString text = expandedIn(job, found->value);
    return script::Value::of(text, !text.contains(u'$'));
}

QList<script::ParsedText> playJob(const Job &job, const JobPlay &play)
{
    QList<script::ParsedText> texts;
    int item = 0;
    std::optional<script::Variables> variables;
    std::optional<JobPlayer> player;
    for (const Script which : everyScript) {
        if (which != Script::Main) {
            if (player)
                texts += player->texts();
            player.reset();
            variables.emplace([&](const QString &name) {
                if (play.asked)
                    play.asked->insert(name);
                return play.knowsVariables ? shellValue(job, name) : script::Value();
            });
            player.emplace(job, play, *variables);
        }
        for (const Command &command : job.commands(which)) {
            const bool wasOver = player->hasExited();
            player->play(play.parse(command.text), item++);
            if (play.reached)
                play.reached->append(wasOver ? 0 : player->hasExited() ? player->lastEnd() : command.text.size());
        }
    }
    return texts += player->texts();
}

QMap<QString, QString> scriptFilesOf(const Job &job, const Files &files)
{
    if (!files.read)
        return {};
    const auto runsFile = [&](Script which) {
        const QList<Command> &commands = job.commands(which);
        return std::any_of(commands.begin(), commands.end(), [](const Command &command) { return mayRunFile(command.text); });
    };
    if (std::none_of(everyScript.begin(), everyScript.end(), runsFile))
        return {};
    QMap<QString, QString> found;
    for (const QList<Script> &shell : {QList<Script>{Script::Before, Script::Main}, QList<Script>{Script::After}}) {
        script::Variables variables([&](const QString &name) { return shellValue(job, name); });
        FileFinder finder(files, variables);
        for (const Script which : shell) {
            for (const Command &command : job.commands(which))
                finder.play(script::parsedOnce(command.text), 0);
        }
        found.insert(finder.found);
    }
    return found;
}

} // namespace caravan::gitlab
