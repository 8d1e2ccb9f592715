// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/repository.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/opam/packed.h"
#include "core/opam/repository_folder.h"
#include "resources/resources.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <atomic>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RepositoryTexts);

constexpr auto indexPath = ":/caravan/catalogue/opam-index.tsv.xz"_L1;
constexpr QByteArrayView sourceLine = "# source:";
constexpr qint64 maxIndex = 100'000'000; ///< bytes unpacked; the whole of opam-repository takes 4.6 million
constexpr int columnCount = 9;

/// The lines of one name in the text of an index.
struct Lines {
    qsizetype begin = 0;
    qsizetype end = 0;
};

Definition definitionOfLine(QByteArrayView line)
{
    std::array<QByteArrayView, columnCount> cells;
    qsizetype begin = 0;
    for (QByteArrayView &cell : cells) {
        const qsizetype tab = line.indexOf('\t', begin);
        const qsizetype end = tab < 0 ? line.size() : tab;
        cell = line.sliced(begin, end - begin);
        begin = std::min(end + 1, line.size());
    }
    const auto bytes = [&](int column) { return cells[std::size_t(column)].toByteArray(); };
    return definitionOf(QString::fromUtf8(cells[1]), {bytes(2), bytes(4), bytes(5), bytes(6), bytes(7), bytes(8)});
}

QList<Definition> definitionsIn(QByteArrayView text)
{
    QList<Definition> definitions;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        definitions.append(definitionOfLine(text.sliced(begin, end - begin)));
        begin = end + 1;
    }
    return definitions;
}

int nextNumber()
{
    static std::atomic_int number = 0;
    return ++number;
}

/// A repository that was opened, and the state of the file that it was opened from.
struct Opened {
    QString path;
    QDateTime modified;
    std::shared_ptr<const Repository> repository;
};

} // namespace

Repository::Repository(QString source, QStringList names, Reading read) :
    m_number(nextNumber()), m_source(std::move(source)), m_names(std::move(names)), m_read(std::move(read))
{
    m_names.sort();
    m_names.removeDuplicates();
}

Result<std::shared_ptr<const Repository>> Repository::fromIndex(const QByteArray &tsv, const QString &file)
{
    QString source = file;
    QHash<QString, Lines> places;
    QStringList names;
    qsizetype begin = 0;
    QByteArrayView last;
    for (int number = 1; begin < tsv.size(); ++number) {
        const qsizetype newline = tsv.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? tsv.size() : newline;
        const QByteArrayView line = QByteArrayView(tsv).sliced(begin, end - begin);
        if (line.startsWith(sourceLine))
            source = QString::fromUtf8(line.sliced(sourceLine.size())).trimmed();
        if (!line.isEmpty() && !line.startsWith('#')) {
            if (line.count('\t') != columnCount - 1) {
                return Error{ErrorCode::Syntax, RepositoryTexts::tr("A line of an index of packages has %1 cells.").arg(columnCount), file,
                             number};
            }
            const QByteArrayView name = line.first(line.indexOf('\t'));
            if (name != last) {
                names.append(QString::fromUtf8(name));
                if (places.contains(names.last())) {
                    return Error{ErrorCode::Syntax, RepositoryTexts::tr("The lines of “%1” should stand together.").arg(names.last()), file,
                                 number};
                }
                places.insert(names.last(), {begin, end});
                last = name;
            } else {
                places[names.last()].end = end;
            }
        }
        begin = end + 1;
    }
    if (names.isEmpty())
        return Error{ErrorCode::Syntax, RepositoryTexts::tr("The index of packages is empty."), file};
    const Reading read = [tsv, places](const QString &name) {
        const auto found = places.constFind(name);
        return found == places.cend() ? QList<Definition>()
                                      : definitionsIn(QByteArrayView(tsv).sliced(found->begin, found->end - found->begin));
    };
    return std::shared_ptr<const Repository>(std::make_shared<Repository>(source, names, read));
}

Result<std::shared_ptr<const Repository>> Repository::builtIn()
{
    static const Result<std::shared_ptr<const Repository>> repository = [] {
        initialiseResources();
        return open(indexPath);
    }();
    return repository;
}

Result<std::shared_ptr<const Repository>> Repository::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return openRepositoryFolder(path);
    if (path.endsWith(".tar.gz"_L1) || path.endsWith(".tgz"_L1) || path.endsWith(".tar"_L1))
        return openRepositoryArchive(path);
    const Result<ReadFile> file = readFile(path, maxIndex);
    if (!file)
        return file.error();
    if (!path.endsWith(".xz"_L1) && !path.endsWith(".gz"_L1))
        return fromIndex(file->bytes, path);
    const Result<QByteArray> text = unpacked(file->bytes, maxIndex, path);
    return text ? fromIndex(*text, path) : text.error();
}

Result<std::shared_ptr<const Repository>> Repository::ofUser()
{
    static QMutex mutex;
    static Opened opened;
    const QString path = userPath();
    if (path.isEmpty())
        return builtIn();
    const QMutexLocker locker(&mutex);
    const QDateTime modified = QFileInfo(path).lastModified();
    if (opened.repository && opened.path == path && opened.modified == modified)
        return opened.repository;
    const Result<std::shared_ptr<const Repository>> repository = open(path);
    if (repository)
        opened = {path, modified, *repository};
    return repository;
}

QString Repository::userPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caravan"_s);
    for (const QString &name : {u"opam-index.tsv.xz"_s, u"opam-index.tsv"_s, u"opam-repository"_s, u"opam-repository.tar.gz"_s}) {
        if (folder.exists(name))
            return folder.filePath(name);
    }
    return {};
}

QString Repository::machinePath()
{
    const QString root = qEnvironmentVariable("OPAMROOT", QDir::homePath() + u"/.opam"_s);
    for (const QString &name : {u"default"_s, u"default.tar.gz"_s}) {
        const QString path = root + u"/repo/"_s + name;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

bool Repository::has(const QString &name) const { return std::binary_search(m_names.cbegin(), m_names.cend(), name); }

Repository::Versions Repository::versions(const QString &name) const
{
    {
        const QMutexLocker locker(&m_mutex);
        if (const auto known = m_versions.constFind(name); known != m_versions.cend())
            return *known;
    }
    QList<Definition> definitions = has(name) ? m_read(name) : QList<Definition>();
    std::stable_sort(definitions.begin(), definitions.end(),
                     [](const Definition &a, const Definition &b) { return compareVersions(a.version, b.version) < 0; });
    const Versions versions = std::make_shared<const QList<Definition>>(std::move(definitions));
    const QMutexLocker locker(&m_mutex);
    return *m_versions.insert(name, versions);
}

QString Repository::newest(const QString &name) const
{
    const Versions all = versions(name);
    const auto found = std::find_if(all->crbegin(), all->crend(),
                                    [](const Definition &definition) { return !definition.isAvoided && !definition.isBroken; });
    return found != all->crend() ? found->version : all->isEmpty() ? QString() : all->last().version;
}

} // namespace caravan::opam
