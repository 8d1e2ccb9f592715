// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/repository_folder.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/opam/field_check.h"
#include "core/opam/packed.h"

#include <QDir>
#include <QFileInfo>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RepositoryFolderTexts);

constexpr qint64 maxOpamFile = 1'000'000;      ///< bytes
constexpr qint64 maxArchive = 2'000'000'000;   ///< bytes unpacked
constexpr qsizetype maxVersionsOfName = 5'000; ///< ten times what any package has

/// "1.2" of "name.1.2"; empty for what is no version of \a name.
QString versionIn(const QString &folderName, const QString &name)
{
    return folderName.size() > name.size() + 1 && folderName.startsWith(name) && folderName[name.size()] == u'.'
        ? folderName.sliced(name.size() + 1)
        : QString();
}

Definition definitionFrom(const QString &version, const Source &opamFile)
{
    const Result<DefinitionTexts> texts = definitionTextsOf(opamFile);
    if (texts)
        return definitionOf(version, *texts);
    Definition broken;
    broken.version = version;
    broken.isBroken = true;
    return broken;
}

Error noPackages(const QString &path)
{
    return Error{ErrorCode::Syntax, RepositoryFolderTexts::tr("This is no opam repository: it has no packages."), path};
}

/// The definitions of one name in a folder.
class FolderReading
{
public:
    explicit FolderReading(const QString &root) : m_packages(root + u"/packages"_s), m_root(QDir(root).canonicalPath() + u'/') { }

    QStringList names() const
    {
        QStringList names;
        for (const QString &entry : m_packages.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString name = entry.section(u'.', 0, 0);
            if (isPackageName(name))
                names.append(name);
        }
        return names;
    }

    QList<Definition> operator()(const QString &name) const
    {
        QList<Definition> definitions;
        if (!isPackageName(name))
            return definitions;
        const QString own = m_packages.filePath(name);
        const QDir near(QFileInfo(own).isDir() ? own : m_packages.path());
        for (const QString &entry : near.entryList({name + u".*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString version = versionIn(entry, name);
            if (version.isEmpty() || definitions.size() == maxVersionsOfName)
                continue;
            const QString file = near.filePath(entry + u"/opam"_s);
            if (!QFileInfo(file).canonicalFilePath().startsWith(m_root))
                continue; // a link out of the folder, or no file
            const Result<ReadFile> read = readFile(file, maxOpamFile);
            definitions.append(definitionFrom(version, Source(file, read ? read->bytes : QByteArray("{"))));
        }
        return definitions;
    }

private:
    QDir m_packages;
    QString m_root;
};

} // namespace

Result<std::shared_ptr<const Repository>> openRepositoryFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Error{ErrorCode::NotFound, RepositoryFolderTexts::tr("The folder does not exist."), folder};
    if (!info.isReadable() || !info.isExecutable())
        return Error{ErrorCode::Unreadable, RepositoryFolderTexts::tr("The folder cannot be listed."), folder};
    const FolderReading reading(folder);
    const QStringList names = reading.names();
    if (names.isEmpty())
        return noPackages(folder);
    return std::shared_ptr<const Repository>(std::make_shared<Repository>(folder, names, reading));
}

Result<std::shared_ptr<const Repository>> openRepositoryArchive(const QString &file)
{
    using Texts = QHash<QString, QList<std::pair<QString, QByteArray>>>; // name: versions with their files
    const auto texts = std::make_shared<Texts>();
    // …packages/[NAME/]NAME.VERSION/opam
    const auto folderOf = [](const QString &path) {
        const QStringList parts = path.split(u'/');
        return parts.size() >= 3 && parts.last() == "opam"_L1 && parts.contains(u"packages"_s) ? parts[parts.size() - 2] : QString();
    };
    const auto wants = [&](const QString &path) { return isPackageName(folderOf(path).section(u'.', 0, 0)); };
    const auto visit = [&](const QString &path, const QByteArray &bytes) {
        const QString folder = folderOf(path);
        const QString name = folder.section(u'.', 0, 0);
        const QString version = versionIn(folder, name);
        if (!version.isEmpty() && (*texts)[name].size() < maxVersionsOfName)
            (*texts)[name].append({version, bytes.size() <= maxOpamFile ? bytes : QByteArray("{")});
    };
    if (const Result<Done> done = readArchive(file, maxArchive, wants, visit); !done)
        return done.error();
    if (texts->isEmpty())
        return noPackages(file);
    const auto reading = [texts, file](const QString &name) {
        QList<Definition> definitions;
        for (const auto &[version, bytes] : texts->value(name))
            definitions.append(definitionFrom(version, Source(file, bytes)));
        return definitions;
    };
    return std::shared_ptr<const Repository>(std::make_shared<Repository>(file, texts->keys(), reading));
}

} // namespace caravan::opam
