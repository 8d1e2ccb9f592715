// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetched.h"

#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/base/units.h"
#include "core/includes/cache.h"
#include "core/includes/instances.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>
#include <unistd.h>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FetchedTexts);

gitlab::Fetched keptFile(const includes::Kept &kept) { return {{}, kept.commit, kept.checksum, kept.fetched, kept.before, kept.version}; }

QString keptLine(const includes::Kept &kept)
{
    const QString name = kept.name.isEmpty() ? FetchedTexts::tr("a file fetched before names were written down") : kept.name;
    const QString line = u"%1: %2, %3"_s.arg(name, gitlab::originText(keptFile(kept)), formatBytes(Bytes{double(kept.bytes)}));
    return kept.isDamaged ? FetchedTexts::tr("%1; its text is damaged, so that it is fetched anew").arg(line) : line;
}

QJsonObject keptJson(const includes::Kept &kept)
{
    QJsonObject object{{u"name"_s, kept.name},
                       {u"commit"_s, kept.commit},
                       {u"sha256"_s, kept.checksum},
                       {u"fetched"_s, kept.fetched.toString(Qt::ISODate)},
                       {u"used"_s, kept.used.toString(Qt::ISODate)},
                       {u"bytes"_s, kept.bytes},
                       {u"isDamaged"_s, kept.isDamaged}};
    if (!kept.version.isEmpty())
        object.insert(u"version"_s, kept.version);
    if (kept.before) {
        object.insert(u"changedSince"_s, kept.before->fetched.toString(Qt::ISODate));
        object.insert(u"hasMovedTag"_s, kept.before->isMovedTag);
    }
    return object;
}

/// Whether somebody at a terminal says yes; nullopt where nobody is there.
std::optional<bool> saidYes(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return std::nullopt;
    std::fputs(qPrintable(question + u' '), stderr);
    QFile input;
    const QByteArray line = input.open(stdin, QIODevice::ReadOnly) ? input.readLine(100).trimmed().toLower() : QByteArray();
    const QByteArray yes = FetchedTexts::tr("yes").toUtf8();
    return !line.isEmpty() && (line == yes || line == yes.left(1));
}

Output saidText(const QString &text)
{
    Output output;
    output.out = printable(text + u'\n');
    return output;
}

Output clearedNow(includes::Cache &cache, const Arguments &arguments)
{
    QDateTime day;
    if (arguments.has(u"--unused"_s)) {
        bool isNumber = false;
        const int days = arguments.value(u"--unused"_s).toInt(&isNumber);
        if (!isNumber || days < 0)
            return failure({ErrorCode::Usage, FetchedTexts::tr("--unused wants days, not “%1”.").arg(arguments.value(u"--unused"_s))});
        day = QDateTime::currentDateTimeUtc().addDays(-days);
    }
    if (!arguments.has(u"--yes"_s)) {
        const QString question = day.isValid()
            ? FetchedTexts::tr("Remove what was not used since %1 from %2? It can be fetched again. [yes/no]")
                  .arg(day.date().toString(Qt::ISODate), cache.folder())
            : FetchedTexts::tr("Remove all that was fetched from %1? It can be fetched again. [yes/no]").arg(cache.folder());
        const std::optional<bool> answer = saidYes(question);
        if (!answer)
            return failure({ErrorCode::Usage, FetchedTexts::tr("Nobody is there to be asked: say --yes to remove what was fetched.")});
        if (!*answer)
            return saidText(FetchedTexts::tr("Nothing was removed."));
    }
    const Result<includes::Cleared> done = cache.clear(day);
    if (!done)
        return failure(done.error());
    Output output;
    output.out = arguments.has(u"--json"_s)
        ? printed({{u"removedFiles"_s, done->files}, {u"removedBytes"_s, done->bytes}})
        : printable(FetchedTexts::tr("%n file(s) removed, %1.", nullptr, int(done->files)).arg(formatBytes(Bytes{double(done->bytes)}))
                    + u'\n');
    return output;
}

} // namespace

Output fetchedCommand(const Arguments &arguments)
{
    includes::Cache cache;
    if (arguments.has(u"--clear"_s) || arguments.has(u"--unused"_s))
        return clearedNow(cache, arguments);
    const includes::Holding holding = cache.holding();
    Output output;
    if (arguments.has(u"--json"_s)) {
        QJsonArray files;
        for (const includes::Kept &kept : holding.files)
            files.append(keptJson(kept));
        output.out = printed({{u"folder"_s, cache.folder()}, {u"bytes"_s, holding.bytes}, {u"files"_s, files}});
        return output;
    }
    QString text;
    for (const includes::Kept &kept : holding.files)
        text += keptLine(kept) + u'\n';
    text += FetchedTexts::tr("%n file(s) in %1, %2 in all. What was not used for %3 days is dropped when something is fetched.", nullptr,
                             int(holding.files.size()))
                .arg(cache.folder(), formatBytes(Bytes{double(holding.bytes)}), QString::number(includes::Cache::usualDays))
        + u'\n';
    output.out = printable(text);
    return output;
}

Output instanceCommand(const Arguments &arguments)
{
    const Result<Done> done =
        arguments.has(u"--forget"_s) ? includes::removeInstance(arguments.path) : includes::addInstance(arguments.path);
    if (!done)
        return failure(done.error());
    const QStringList known = includes::instances();
    const QString text = known.isEmpty() ? FetchedTexts::tr("No GitLab is known that lives below a path.") : known.join(u'\n');
    return saidText(text);
}

} // namespace caravan::cli
