// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/files.h"

#include "core/base/disk.h"
#include "core/base/texts.h"

#include <QDir>
#include <QMutex>

#include <memory>
#include <optional>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 100'000;
constexpr int deepestFolder = 64;

CARAVAN_TEXTS(FilesTexts);

bool isLeftOut(const QString &folder)
{
    static const QStringList names{u".git"_s, u"_build"_s, u"_opam"_s, u"_esy"_s};
    return names.contains(folder);
}

/// Adds the files below \a folder; \a prefix is its path from the project, empty or with a slash at its end.
void collect(const QString &folder, const QString &prefix, int depth, QStringList &out)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const QFileInfo &entry : entries) {
        if (out.size() >= mostFiles)
            return;
        const bool isFolder = entry.isDir() && !entry.isSymLink();
        if (!isFolder && entry.isFile())
            out.append(prefix + entry.fileName());
        else if (isFolder && depth < deepestFolder && !isLeftOut(entry.fileName()))
            collect(entry.filePath(), prefix + entry.fileName() + u'/', depth + 1, out);
    }
}

Result<QByteArray> readBelow(const QString &folder, const QString &path)
{
    const Error outside{ErrorCode::NotFound, FilesTexts::tr("“%1” is not a file of the project.").arg(path), path};
    const QString clean = QDir::cleanPath(path);
    if (clean.isEmpty() || QDir::isAbsolutePath(clean) || clean == ".."_L1 || clean.startsWith("../"_L1))
        return outside;
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString file = QFileInfo(folder + u'/' + clean).canonicalFilePath();
    if (root.isEmpty() || file.isEmpty() || !file.startsWith(root.endsWith(u'/') ? root : root + u'/'))
        return outside;
    Result<ReadFile> read = readFile(file);
    if (!read)
        return read.error();
    return std::move(read->bytes);
}

} // namespace

Files filesOf(const QString &folder)
{
    const auto listed = std::make_shared<std::optional<QStringList>>();
    Files files;
    files.list = [folder, listed] {
        if (!listed->has_value()) {
            QStringList found;
            collect(folder, {}, 0, found);
            found.sort();
            *listed = found;
        }
        return **listed;
    };
    files.read = [folder](const QString &path) { return readBelow(folder, path); };
    return files;
}

Files shared(const Files &files)
{
    const auto mutex = std::make_shared<QMutex>();
    const auto inTurn = [&](const auto &function) {
        auto asked = function;
        if (function) {
            asked = [mutex, function](auto &&...about) {
                const QMutexLocker locker(mutex.get());
                return function(std::forward<decltype(about)>(about)...);
            };
        }
        return asked;
    };
    return {inTurn(files.list), inTurn(files.read), inTurn(files.home), inTurn(files.fetched)};
}

} // namespace caravan::gitlab
