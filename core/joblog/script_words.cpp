// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/script_words.h"

#include "core/joblog/limits.h"

#include <array>
#include <optional>

namespace caravan::joblog {

namespace {

struct PackageVerb {
    QByteArrayView verb;
    PackageAct act;
};

/// opam 2.0 to 2.6, src/client/opamAction.ml: `-> installed dune.3.17.0`, with a sign in place of the arrow where the terminal knows UTF-8.
constexpr std::array packageVerbs{
    PackageVerb{"installed", PackageAct::Installed},
    PackageVerb{"removed", PackageAct::Removed},
    PackageVerb{"retrieved", PackageAct::Fetched},
    PackageVerb{"compiled", PackageAct::Compiled},
};

/// The next word behind \a at, which is moved past it.
QByteArrayView nextWord(QByteArrayView line, qsizetype &at)
{
    while (at < line.size() && line.at(at) == ' ')
        ++at;
    const qsizetype begin = at;
    while (at < line.size() && line.at(at) != ' ')
        ++at;
    return line.sliced(begin, at - begin);
}

bool isPackageName(QByteArrayView name)
{
    bool hasLetter = false;
    for (const char c : name) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        hasLetter |= isLetter;
        if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '+')
            return false;
    }
    return hasLetter && name.size() <= 100;
}

bool takePackage(QByteArrayView line, Builder &builder)
{
    qsizetype at = 0;
    const QByteArrayView sign = nextWord(line, at);
    if (sign != "->" && (sign.isEmpty() || uchar(sign.at(0)) < 0x80 || sign.size() > 6))
        return false;
    const QByteArrayView verb = nextWord(line, at);
    const auto known = std::find_if(packageVerbs.begin(), packageVerbs.end(), [&](const PackageVerb &entry) { return entry.verb == verb; });
    if (known == packageVerbs.end())
        return false;
    // Of sources that several packages share, "retrieved a.1, b.1  (url)" names each.
    for (;;) {
        QByteArrayView package = nextWord(line, at);
        const bool hasMore = package.endsWith(',');
        if (hasMore)
            package.chop(1);
        const qsizetype dot = package.indexOf('.');
        if (dot <= 0 || dot + 1 >= package.size() || package.size() > limits.textBytes || !isPackageName(package.first(dot)))
            return true;
        builder.addPackage(QString::fromUtf8(package.first(dot)), QString::fromUtf8(package.sliced(dot + 1)), known->act);
        if (!hasMore)
            return true;
    }
}

/// `[ERROR] The compilation of NAME.VERSION failed at "…"` (src/client/opamAction.ml)
bool takeFailure(QByteArrayView line, Builder &builder)
{
    static constexpr QByteArrayView words = "[ERROR] The compilation of ";
    if (!line.startsWith(words))
        return false;
    qsizetype at = words.size();
    const QByteArrayView package = nextWord(line, at);
    const qsizetype dot = package.indexOf('.');
    const QByteArrayView name = dot < 0 ? package : package.first(dot);
    if (isPackageName(name))
        builder.addPackage(QString::fromUtf8(name),
                           dot < 0 ? QString()
                                   : QString::fromUtf8(package.sliced(dot + 1).first(qMin(package.size() - dot - 1, qsizetype(100)))),
                           PackageAct::Failed);
    return true;
}

/// `Done: 97% (123/126, 3 left) (jobs: 2)`, dune's progress; before 3.0 `Done: 123/126 (jobs: 2)`.
bool takeDuneProgress(QByteArrayView line, Builder &builder)
{
    static constexpr QByteArrayView words = "Done: ";
    if (!line.startsWith(words))
        return false;
    const qsizetype slash = line.indexOf('/');
    if (slash < 0)
        return true;
    qsizetype end = slash + 1;
    while (end < line.size() && line.at(end) >= '0' && line.at(end) <= '9' && end - slash < 12)
        ++end;
    builder.log.duneSteps = qMax(builder.log.duneSteps, line.sliced(slash + 1, end - slash - 1).toLongLong());
    return true;
}

} // namespace

void readScriptLine(QByteArrayView line, Builder &builder)
{
    if (line.isEmpty())
        return;
    if (takePackage(line, builder) || takeFailure(line, builder) || takeDuneProgress(line, builder))
        return;
    if (line == "Nothing to do." || line == "Nothing to do")
        ++builder.log.nothingToDo;
}

} // namespace caravan::joblog
