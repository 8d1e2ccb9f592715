// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/switch_moves.h"

#include "core/base/contains.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

/// `~/.opam` and what people write for it, without what follows; empty for another path.
QString outsideOpam(const JobSteps &job, const QString &path)
{
    static const QRegularExpression root(uR"(^(?:(?:~|\$HOME|\$\{HOME\}|/home/[a-z_]+|/root)/\.opam|\$OPAMROOT|\$\{OPAMROOT\})(?=/|$))"_s);
    const auto match = root.match(path);
    if (match.hasMatch() && !(path.contains("OPAMROOT"_L1) && isInProject(*job.job, path)))
        return match.captured();
    return {};
}

std::optional<SwitchMove> moveOf(const JobSteps &job, qsizetype index)
{
    static const QStringList programs = {u"mv"_s, u"cp"_s, u"rsync"_s};
    const ScriptStep &call = job.steps.at(index);
    if (!programs.contains(call.program()))
        return {};
    const QStringList operands = call.operands();
    if (operands.size() < 2)
        return {};
    const QString &from = operands.constFirst();
    const QString &to = operands.constLast();
    SwitchMove move;
    move.call = index;
    move.isCopy = call.program() != "mv"_L1;
    move.isSave = !outsideOpam(job, from).isEmpty();
    const QString root = outsideOpam(job, move.isSave ? from : to);
    if (root.isEmpty() || !isInProject(*job.job, move.isSave ? to : from))
        return {};
    move.outside = move.isSave ? from : to;
    move.inside = placeInProject(*job.job, move.isSave ? to : from);
    move.isContents = from.endsWith("/."_L1) || from.endsWith("/*"_L1) || (call.program() == "rsync"_L1 && from.endsWith(u'/'));
    QString rest = move.outside.mid(root.size());
    rest.remove(u'/');
    move.isWhole = rest.isEmpty();
    return move;
}

/// Whether the scripts of \a job make \a clean opam's root: `opam init --root=…`, `export OPAMROOT=…`.
bool isNamedRoot(const gitlab::Job &job, const QString &clean)
{
    static const QRegularExpression name(uR"((?:--root[= ]|\bOPAMROOT=)["']?([^\s"';|&)]+))"_s);
    const auto mayName = [](const gitlab::Command &command) {
        return command.text.contains("OPAMROOT="_L1) || (command.text.contains("--root"_L1) && command.text.contains("opam"_L1));
    };
    const auto before = job.beforeScript.size();
    if (std::none_of(job.beforeScript.cbegin(), job.beforeScript.cend(), mayName)
        && std::none_of(job.script.cbegin(), job.script.cend(), mayName))
        return false;
    const QStringList texts = stepsOf(job).texts.mid(0, before + job.script.size()); // not behind an `exit`
    return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
        for (auto matches = name.globalMatch(text); matches.hasNext();) {
            const QString root = matches.next().captured(1);
            if (isInProject(job, root) && placeInProject(job, root) == clean)
                return true;
        }
        return false;
    });
}

} // namespace

QList<SwitchMove> movesOf(const JobSteps &job)
{
    QList<SwitchMove> moves;
    for (qsizetype i = 0; i < job.steps.size(); ++i) {
        const auto move = moveOf(job, i);
        if (move && (isCached(*job.job, move->inside) || isOpamPath(*job.job, move->inside)))
            moves += *move;
    }
    return moves;
}

QList<SwitchMove> movesOf(const gitlab::Job &job) { return mayMoveSwitch(job) ? movesOf(stepsOf(job)) : QList<SwitchMove>(); }

bool isCached(const gitlab::Job &job, const QString &inside)
{
    return std::any_of(job.caches.cbegin(), job.caches.cend(), [&](const auto &cache) { return isCacheOf(job, cache.value, inside); });
}

bool mayMoveSwitch(const gitlab::Job &job)
{
    const auto anyText = [&job](const auto &holds) {
        const auto isIn = [&](gitlab::Script which) {
            const QList<gitlab::Command> &commands = job.commands(which);
            return std::any_of(commands.cbegin(), commands.cend(), [&](const gitlab::Command &command) { return holds(command.text); });
        };
        return isIn(gitlab::Script::Before) || isIn(gitlab::Script::Main) || isIn(gitlab::Script::After)
            || std::any_of(job.scriptFiles.cbegin(), job.scriptFiles.cend(), holds);
    };
    // Few jobs name opam's files, and many have something with "cp" in it.
    return anyText([](const QString &text) { return hasPart(text, u"/.opam") || hasPart(text, u"OPAMROOT"); })
        && anyText([](const QString &text) { return hasPart(text, u"mv") || hasPart(text, u"cp") || hasPart(text, u"rsync"); });
}

bool isCacheOf(const gitlab::Job &job, const gitlab::Cache &cache, const QString &inside)
{
    return std::any_of(cache.paths.cbegin(), cache.paths.cend(), [&](const QString &path) {
        const QString cached = placeInProject(job, path);
        return cached == inside || cached.startsWith(inside + u'/') || inside.startsWith(cached + u'/');
    });
}

bool isOpamPath(const gitlab::Job &job, const QString &path)
{
    static const QRegularExpression contents(u"(?:/\\*+)+$"_s); // `_opam/**`
    static const QStringList exact = {u"_opam"_s, u".opam"_s, u"_switch"_s};
    QString clean = placeInProject(job, path);
    if (clean.contains(u'*'))
        clean.remove(contents);
    const QStringList parts = clean.toLower().split(u'/');
    const bool isNamed = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return exact.contains(part) || part.contains("opamroot"_L1) || part.contains("opam-root"_L1) || part.contains("opam_root"_L1);
    });
    if (isNamed && !clean.contains("download"_L1) && !clean.contains(u'*'))
        return true;
    const QString root = variableOf(job, u"OPAMROOT"_s);
    return (!root.isEmpty() && clean == placeInProject(job, root)) || isNamedRoot(job, clean);
}

bool isInProject(const gitlab::Job &job, const QString &path)
{
    return gitlab::cachePlaceOf(gitlab::expandedIn(job, path)) == gitlab::CachePlace::Inside;
}
QString placeInProject(const gitlab::Job &job, const QString &path) { return gitlab::projectPathOf(gitlab::expandedIn(job, path)); }

bool isTouchedBefore(const JobSteps &job, qsizetype index, const QString &path, const QStringList &programs)
{
    const auto isSame = [&](const QString &operand) { return placeInProject(*job.job, operand) == placeInProject(*job.job, path); };
    return std::any_of(job.steps.begin(), job.steps.begin() + index, [&](const ScriptStep &call) {
        const QStringList operands = call.operands();
        return programs.contains(call.program()) && std::any_of(operands.begin(), operands.end(), isSame);
    });
}

QString variableOf(const gitlab::Job &job, const QString &name)
{
    const auto found = job.variables.constFind(name);
    return found == job.variables.cend() ? QString() : gitlab::expandedIn(job, found->value);
}

} // namespace caravan::recipes
