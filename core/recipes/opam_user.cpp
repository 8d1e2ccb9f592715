// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/opam_user.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/missing_programs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(OpamUserTexts);

constexpr auto ownUser = "opam"_L1; ///< of the images

/// Whether the words in front of the program, as they are written, name another user or keep the home folder.
bool keepsHome(const QStringList &written, const QString &program)
{
    for (qsizetype i = 0; i < written.size() && written.at(i) != program; ++i) {
        const QString &word = written.at(i);
        const bool isShort = word.startsWith(u'-') && !word.startsWith("--"_L1);
        const qsizetype ofUser = isShort ? word.indexOf(u'u') : -1; // `-u opam`, `-iu opam`, `-uopam`
        const bool isNext = word == "--user"_L1 || (ofUser > 0 && ofUser == word.size() - 1);
        if (isNext && written.value(i + 1) != "root"_L1)
            return true;
        if (word.startsWith("--user="_L1) && word != "--user=root"_L1)
            return true;
        if (word.startsWith("--preserve-env"_L1) || word.startsWith("HOME="_L1) || word.startsWith("OPAMROOT="_L1))
            return true;
        if (isShort && (word.contains(u'E') || (ofUser > 0 && !isNext && word.mid(ofUser + 1) != "root"_L1)))
            return true;
    }
    return false;
}

QStringList operandsOf(const QStringList &words)
{
    QStringList operands;
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u'-'))
            operands += word;
    }
    return operands;
}

bool isElevated(const script::Step &step)
{
    const bool isWrapped = step.wrappers.contains(u"sudo"_s) || step.wrappers.contains(u"doas"_s);
    return isWrapped && !keepsHome(step.command->words, step.words.value(0));
}

/// `su -c …`, `su - -c …`, `su root -c …`
bool isRootShell(const script::Step &step)
{
    if (step.words.value(0) != "su"_L1)
        return false;
    QStringList users = operandsOf(step.words);
    users.removeAll(step.words.value(step.words.indexOf(u"-c"_s) + 1));
    return users.isEmpty() || users.constFirst() == "root"_L1;
}

/// Whether a command goes back to the user whose root the image has.
bool becomesOpam(const QStringList &texts)
{
    static const QRegularExpression back(uR"(\bsu\s+(?:-\s+|-l\s+)?opam\b|-u\s*opam\b|--user[= ]opam\b|\b(?:gosu|su-exec)\s+opam\b)"_s);
    return std::any_of(texts.cbegin(), texts.cend(), [](const QString &text) { return text.contains(back); });
}

/// Whether the job tells opam where its root is, or home.
bool namesRoot(const gitlab::Job &job, const QStringList &texts)
{
    const auto mentions = [&texts](QLatin1StringView word) {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return text.contains(word); });
    };
    return job.variables.contains(u"OPAMROOT"_s) || mentions("OPAMROOT"_L1) || mentions("--root"_L1)
        || gitlab::expandedIn(job, job.variables.value(u"HOME"_s).value) == "/home/opam"_L1 || mentions("HOME=/home/opam"_L1);
}

/// The subcommand of a call of opam that reads its root; empty for others.
QString rootReader(const script::Step &step)
{
    static const QStringList others = {u"init"_s, u"help"_s};
    const QString command = step.words.value(0) == "opam"_L1 && !step.isOpened ? operandsOf(step.words).value(0) : QString();
    const bool hasRoot = std::any_of(step.words.begin(), step.words.end(), [](const QString &word) { return word.startsWith("--root"_L1); });
    return others.contains(command) || hasRoot ? QString() : command;
}

bool mayBeOther(const gitlab::Job &job, const QString &user)
{
    if (!user.isEmpty() && user != ownUser)
        return true;
    const auto elevates = [](const QString &text) {
        return text.contains("sudo"_L1) || text.contains("doas"_L1) || text.contains("su "_L1);
    };
    const auto isIn = [&](const auto &variable) { return elevates(variable.value); };
    const auto mayElevate = [&](const QList<gitlab::Command> &commands) {
        return std::any_of(commands.cbegin(), commands.cend(), [&](const gitlab::Command &command) { return elevates(command.text); });
    };
    return mayElevate(job.beforeScript) || mayElevate(job.script) || mayElevate(job.afterScript)
        || std::any_of(job.scriptFiles.cbegin(), job.scriptFiles.cend(), elevates)
        || std::any_of(job.variables.cbegin(), job.variables.cend(), isIn);
}

} // namespace

ForeignRootSearch::ForeignRootSearch(const gitlab::Job &job, const Image &image) :
    m_job(job), m_user(image.name.repository == "ocaml/opam"_L1 ? asStartedBy(job, image).user : QString()),
    m_isOver(image.name.repository != "ocaml/opam"_L1 || !mayBeOther(job, m_user))
{
}

void ForeignRootSearch::see(const script::Step &step)
{
    if (m_isOver)
        return;
    if (step.isOpened && (isElevated(step) || isRootShell(step)))
        m_rootShells.insert({step.command, step.item});
    m_isMade =
        m_isMade || (step.words.value(0) == "opam"_L1 && step.words.contains("init"_L1) && operandsOf(step.words).value(0) == "init"_L1);
    const bool isRoot = isElevated(step) || (step.place != step.command && m_rootShells.contains({step.place, step.item}));
    const bool isOther = !isRoot && !m_isMade && !m_user.isEmpty() && m_user != ownUser;
    if ((!isRoot && !isOther) || rootReader(step).isEmpty())
        return;
    ForeignRootCall call{placeOf(m_job, step), {}, isRoot, step.isCertain && !step.feedsPipe && step.command->group == 0};
    const QString text = textAt(m_job, call.place);
    if (isRoot) {
        call.message =
            OpamUserTexts::tr("“%1” runs “%2”: as root opam looks into another root, which has not been initialised.").arg(m_job.name, text);
        m_bySudo.append(call);
    } else {
        call.message = OpamUserTexts::tr("“%1” runs “%2” as the user “%3”, who has another opam root than the image: it has not been "
                                         "initialised.")
                           .arg(m_job.name, text, m_user);
        m_byUser.append(call);
    }
}

QList<ForeignRootCall> ForeignRootSearch::found(const QList<qsizetype> &reached) const
{
    if (m_bySudo.isEmpty() && m_byUser.isEmpty())
        return {};
    QStringList texts;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : m_job.commands(which))
            texts.append(command.text.left(reached.at(texts.size())));
    }
    if (namesRoot(m_job, texts))
        return {};
    return becomesOpam(texts) ? m_bySudo : m_bySudo + m_byUser;
}

QList<ForeignRootCall> foreignRootCalls(const gitlab::Job &job, const Image &image)
{
    ForeignRootSearch search(job, image);
    if (search.isOver())
        return {};
    QList<qsizetype> reached;
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.reached = &reached;
    play.see = [&search](const script::Step &step) { search.see(step); };
    gitlab::playJob(job, play);
    return search.found(reached);
}

} // namespace caravan::recipes
