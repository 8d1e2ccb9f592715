// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(TarCommandsTexts);

constexpr double bytesPerGigabyte = 1e9;

/// What a run of tar is asked for.
struct TarCall {
    QChar mode;          ///< c, x, t …
    QChar packer;        ///< z, j, J; null for none, and for zstd, which is nearly as fast as none
    QString file;        ///< of the archive; empty for standard input or output
    QString folder;      ///< that it works in, absolute
    QStringList members; ///< absolute paths
};

TarCall tarCallOf(const Shell &shell, const QStringList &words)
{
    static const QStringList valued = {u"--exclude"_s, u"-T"_s, u"-X"_s, u"--files-from"_s, u"-I"_s, u"--use-compress-program"_s};
    TarCall call;
    call.folder = shell.folder;
    QStringList files; // letters that take the next words
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool isBundle = (i == 1 && !word.startsWith("--"_L1)) || (word.startsWith(u'-') && !word.startsWith("--"_L1));
        if (valued.contains(word)) {
            ++i;
        } else if (word.startsWith("--directory="_L1) || word.startsWith("--file="_L1)) {
            const QString value = shell.environment.expanded(word.section(u'=', 1));
            (word.startsWith("--f"_L1) ? call.file : call.folder) = absolutePath(value, call.folder);
        } else if (word == "--create"_L1 || word == "--extract"_L1) {
            call.mode = word == "--create"_L1 ? u'c' : u'x';
        } else if (word == "--gzip"_L1) {
            call.packer = u'z';
        } else if (isBundle) {
            for (const QChar letter : word) {
                if (u"cxtru"_s.contains(letter) && call.mode.isNull())
                    call.mode = letter;
                else if (u"zjJ"_s.contains(letter))
                    call.packer = letter;
                else if (letter == u'f')
                    call.file = absolutePath(shell.environment.expanded(words.value(++i)), call.folder);
                else if (letter == u'C')
                    call.folder = absolutePath(shell.environment.expanded(words.value(++i)), call.folder);
            }
        } else if (!word.startsWith(u'-')) {
            call.members.append(absolutePath(shell.environment.expanded(word), call.folder));
        }
    }
    if (call.file.endsWith("/-"_L1))
        call.file.clear();
    if (call.mode == u'c' && call.packer.isNull() && (call.file.endsWith("gz"_L1) && words.contains("-a"_L1)))
        call.packer = u'z';
    return call;
}

Status pack(Shell &shell, const TarCall &call)
{
    const Costs &costs = shell.costs();
    Files::Entries packed;
    Size size;
    for (const QString &member : call.members) {
        const Files::Entries entries = shell.files.under(member);
        for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
            packed.insert(it.key().startsWith(call.folder + u'/') ? it.key().mid(call.folder.size() + 1) : it.key(), it.value());
            size += sizeOf(it.value(), costs);
        }
    }
    if (packed.isEmpty()) { // files of the project
        shell.chargeSeconds(Phase::Save, costs.tarFixed, TarCommandsTexts::tr("files are packed"));
        if (!call.file.isEmpty())
            shell.files.put(call.file, Bulk{costs.artifactBytes, 1});
        return Status::Success;
    }
    const Cost &rate = call.packer.isNull() ? costs.zipCpuPerGigabyteStore : costs.layerZipCpuPerGigabyte;
    shell.chargeCpu(Phase::Save, size.bytes / bytesPerGigabyte * rate + size.files * costs.zipCpuPerFile, costs.twoCoresSerial, rate,
                    TarCommandsTexts::tr("tar packs %1").arg(formatBytes({size.bytes})));
    if (!call.file.isEmpty()) {
        const double ratio = call.packer.isNull() ? 1 : double(costs.cacheRatio);
        shell.files.put(call.file, Tarball{size.bytes * ratio, std::make_shared<const TarContents>(TarContents{packed})});
    }
    return Status::Success;
}

Status unpack(Shell &shell, const TarCall &call)
{
    const Costs &costs = shell.costs();
    const Content *content = shell.files.at(call.file);
    const auto *archive = content ? std::get_if<Tarball>(content) : nullptr;
    if (!archive || !archive->contents) {
        shell.chargeSeconds(Phase::Restore, costs.tarFixed, TarCommandsTexts::tr("files are unpacked"));
        return Status::Unknown;
    }
    const std::shared_ptr<const TarContents> contents = archive->contents; // what is unpacked may stand in its place
    Size size;
    for (auto it = contents->entries.cbegin(); it != contents->entries.cend(); ++it) {
        size += sizeOf(it.value(), costs);
        shell.files.put(absolutePath(it.key(), call.folder), it.value());
    }
    const Cost &rate = costs.unzipCpuPerGigabyte;
    shell.chargeCpu(Phase::Restore, size.bytes / bytesPerGigabyte * rate + size.files * costs.unzipCpuPerFile, costs.twoCoresSerial, rate,
                    TarCommandsTexts::tr("tar unpacks %1").arg(formatBytes({size.bytes})));
    return Status::Success;
}

} // namespace

Status runTar(Shell &shell, const QStringList &words)
{
    const TarCall call = tarCallOf(shell, words);
    if (call.mode == u'c')
        return pack(shell, call);
    if (call.mode == u'x')
        return unpack(shell, call);
    return Status::Success;
}

} // namespace caravan::estimate
