// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes/manager_fix.h"

#include "core/lint/facts/opam_facts.h"
#include "core/lint/fixes/call_fix.h"
#include "core/opam/system_names.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

/// What a call of a package manager does.
struct Deed {
    bool isUpdate = false;
    QStringList packages; ///< that it installs
};

/// Nullopt where it does, or may do, anything else.
std::optional<Deed> deedOf(const QStringList &words)
{
    static const QStringList updates = {u"update"_s, u"makecache"_s, u"refresh"_s};
    static const QStringList installs = {u"install"_s, u"add"_s};
    static const QStringList plain = {u"-y"_s,         u"-q"_s,          u"-qq"_s,   u"-yq"_s,     u"-yqq"_s,
                                      u"-qy"_s,        u"-qqy"_s,        u"--yes"_s, u"--quiet"_s, u"--no-install-recommends"_s,
                                      u"--no-cache"_s, u"--assume-yes"_s};
    Deed deed;
    QString command;
    for (const QString &word : words.mid(1)) {
        if (word.startsWith(u'-')) {
            if (!plain.contains(word))
                return std::nullopt;
        } else if (command.isEmpty()) {
            command = word;
        } else {
            deed.packages += word;
        }
    }
    deed.isUpdate = updates.contains(command) && deed.packages.isEmpty();
    const bool isInstall = installs.contains(command) && !deed.packages.isEmpty();
    return deed.isUpdate || isInstall ? std::optional(deed) : std::nullopt;
}

using Names = QStringList opam::SystemNames::*;

/// The names of system packages that a package manager takes; null for one whose names are not known.
Names namesFor(const recipes::Catalogue &catalogue, const QString &program)
{
    const auto isOf = [&](const QString &manager) { return catalogue.packageManagers.value(manager).programs.contains(program); };
    return isOf(u"apt"_s) ? &opam::SystemNames::debian
        : isOf(u"apk"_s)  ? &opam::SystemNames::alpine
        : isOf(u"dnf"_s)  ? &opam::SystemNames::fedora
                          : nullptr;
}

/// What is called \a name in one distribution, by its names in another; empty where that is not known, or not the same everywhere.
QStringList counterpart(const QString &name, Names from, Names to)
{
    QStringList found;
    const QList<opam::SystemNames> all = opam::systemNames();
    for (const opam::SystemNames &entry : all) {
        if (entry.*from != QStringList{name} || (entry.*to).isEmpty())
            continue;
        if (!found.isEmpty() && found != entry.*to)
            return {};
        found = entry.*to;
    }
    return found;
}

/// All of them, each once; nullopt where one is not known.
std::optional<QStringList> counterparts(const QStringList &names, Names from, Names to)
{
    QStringList found;
    for (const QString &name : names) {
        const QStringList there = counterpart(name, from, to);
        if (there.isEmpty())
            return std::nullopt;
        found += there;
    }
    found.removeDuplicates();
    return found;
}

bool isWrittenHere(const JobSurvey &job, const Call &call)
{
    return call.file.isEmpty() && call.place == call.command && !call.isInside && job.itemOf(call).origin.via == gitlab::Via::Own;
}

} // namespace

TextEdits withOwnManager(const Survey &survey, const JobSurvey &job)
{
    const recipes::Catalogue &catalogue = survey.context.catalogue;
    const recipes::PackageManager own = catalogue.packageManagers.value(job.known.packageManager);
    const Names to = namesFor(catalogue, own.programs.value(0));
    const auto asUser = [&job](QString command) { return job.known.isRoot() ? command.remove(u"sudo "_s) : command; };
    TextEdits edits;
    bool hasIndex = false;
    for (const Call &call : job.calls) {
        const Names from = namesFor(catalogue, call.program());
        if (!from || !job.known.lacks(call.program()))
            continue;
        const std::optional<Deed> deed = deedOf(call.words);
        const auto names = deed && to ? counterparts(deed->packages, from, to) : std::nullopt;
        if (!names || !isWrittenHere(job, call))
            return {};
        QString text = deed->isUpdate ? asUser(own.update) : asUser(own.install) + u' ' + names->join(u' ');
        if (!deed->isUpdate && !hasIndex && job.known.packageManager == "apt"_L1) // `apk add` fetches its index, apt does not
            text = asUser(own.update) + u" && "_s + text;
        hasIndex = true;
        const TextEdits replaced = replacedIn(survey, job, call, job.writtenOf(call).toUtf8(), text.toUtf8());
        if (replaced.isEmpty())
            return {};
        edits += replaced;
    }
    std::sort(edits.begin(), edits.end(), [](const TextEdit &left, const TextEdit &right) { return left.span.begin < right.span.begin; });
    return edits;
}

} // namespace caravan::lint
