// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/texts.h"
#include "core/opam/dune_stanzas.h"
#include "core/project/folder_walk.h"
#include "core/project/git.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ProjectTexts);

constexpr int maxSourceFiles = 5'000;
constexpr qint64 maxSourceBytes = 2'000'000; ///< a larger file was not written by hand
constexpr std::array sourceSuffixes = {".ml"_L1, ".mli"_L1, ".mll"_L1, ".mly"_L1, ".re"_L1};

bool isOpamFile(const QString &file)
{
    const QString name = file.section(u'/', -1);
    return name.endsWith(".opam"_L1) || name.endsWith(".opam.locked"_L1) || name == "opam"_L1 || name == "opam.locked"_L1;
}

/// Whether `opam install .` reads the file: it is in the folder itself, in `opam/`, or is `NAME.opam/opam`.
bool isClose(const QString &file)
{
    if (!file.contains(u'/'))
        return true;
    const QString folder = file.section(u'/', 0, -2);
    const QString name = file.section(u'/', -1);
    return folder == "opam"_L1 || (!folder.contains(u'/') && folder.endsWith(".opam"_L1) && (name == "opam"_L1 || name == "opam.locked"_L1));
}

/// Whether the file belongs to a copy of somebody else's package, or to what another tool has locked.
bool isForeign(const QString &file)
{
    static const QStringList folders = {u"vendor"_s,    u"vendors"_s,  u"vendored"_s, u"third_party"_s,
                                        u"duniverse"_s, u"esy.lock"_s, u"dune.lock"_s};
    const QStringList parts = file.split(u'/');
    return std::any_of(parts.cbegin(), parts.cend() - 1, [&](const QString &part) { return folders.contains(part); });
}

/// The opam files that `opam install .` reads; without any, those further down.
QStringList opamFilesAmong(const QStringList &files)
{
    QStringList close;
    QStringList deep;
    for (const QString &file : files) {
        if (isOpamFile(file) && (isClose(file) || !isForeign(file)))
            (isClose(file) ? close : deep).append(file);
    }
    QStringList chosen = close.isEmpty() ? deep : close;
    chosen.sort();
    return chosen;
}

/// The table is read once; it is what the program was built with.
const Result<opam::PackageTable> &builtInTable()
{
    static const Result<opam::PackageTable> table = opam::PackageTable::builtIn();
    return table;
}

/// Fills a Project from a folder, one kind of file after the other.
class Inspection
{
public:
    explicit Inspection(const QString &folder) : m_root(folder) { m_project.folder = folder; }

    Project run();

private:
    std::optional<Source> sourceOf(const QString &file);
    void readDune();
    void readOpamFiles(const QStringList &files);
    void readOcamlformat();
    void readDuneFiles(const QStringList &files);
    void countSourceLines(const QStringList &files);
    void nameProject();
    void report(Error error, const QString &file)
    {
        error.file = m_root.filePath(file);
        m_project.problems.append(error);
    }

    QDir m_root;
    Project m_project;
};

/// A file of the folder; one that cannot be read becomes a problem.
std::optional<Source> Inspection::sourceOf(const QString &file)
{
    const Result<ReadFile> read = readFile(m_root.filePath(file));
    if (read)
        return Source(file, read->bytes);
    report(read.error(), file);
    return std::nullopt;
}

void Inspection::readDune()
{
    const std::optional<Source> source = sourceOf(u"dune-project"_s);
    if (!source)
        return;
    const Result<opam::DuneProject> dune = opam::readDuneProject(*source);
    if (dune)
        m_project.dune = *dune;
    else
        report(dune.error(), source->file);
}

void Inspection::readOpamFiles(const QStringList &files)
{
    for (const QString &file : files) {
        const std::optional<Source> source = sourceOf(file);
        if (!source) {
            m_project.unreadOpamFiles.append(file);
            continue;
        }
        Result<opam::OpamFile> read = opam::readOpamFile(*source);
        if (!read) {
            report(read.error(), file);
            m_project.unreadOpamFiles.append(file);
            continue;
        }
        if (read->package.isEmpty())
            read->package = m_root.dirName();
        m_project.opamFiles.append(*read);
    }
    // An opam file that cannot be read is a problem to solve, not a reason to take the packages from elsewhere.
    if (files.isEmpty() && m_project.dune)
        m_project.opamFiles = m_project.dune->packages;

    QStringList constraints;
    for (const opam::OpamFile &file : std::as_const(m_project.opamFiles)) {
        for (const opam::Dependency &dependency : file.depends) {
            if (dependency.name == "ocaml"_L1 && !dependency.constraint.isEmpty() && !file.isLocked)
                constraints.append(dependency.constraint);
        }
    }
    m_project.ocamlConstraint = opam::intersection(constraints);
}

void Inspection::readOcamlformat()
{
    m_project.hasOcamlformat = true;
    const std::optional<Source> source = sourceOf(u".ocamlformat"_s);
    if (!source)
        return;
    for (const QByteArray &line : source->text.split('\n')) {
        const QByteArray key = line.left(line.indexOf('=')).trimmed();
        if (key == "version" && line.contains('='))
            m_project.ocamlformatVersion = QString::fromUtf8(line.sliced(line.indexOf('=') + 1).trimmed());
    }
}

void Inspection::readDuneFiles(const QStringList &files)
{
    int read = 0;
    bool isKnown = true;
    bool documents = false;
    for (const QString &file : files) {
        if (file != "dune"_L1 && !file.endsWith("/dune"_L1))
            continue;
        if (++read > maxSourceFiles)
            return;
        const Result<ReadFile> text = readFile(m_root.filePath(file), maxSourceBytes);
        const auto stanzas = text ? opam::readDuneStanzas(Source(file, text->bytes)) : Result<opam::DuneStanzas>(text.error());
        isKnown = isKnown && stanzas && !stanzas->hasUnread;
        documents = documents || (stanzas && stanzas->documentsPackage);
    }
    if (documents || (read > 0 && isKnown))
        m_project.documentsPackages = documents;
}

void Inspection::countSourceLines(const QStringList &files)
{
    int counted = 0;
    for (const QString &file : files) {
        const bool isSource =
            std::any_of(sourceSuffixes.begin(), sourceSuffixes.end(), [&](QLatin1StringView suffix) { return file.endsWith(suffix); });
        if (!isSource)
            continue;
        if (++counted > maxSourceFiles)
            return;
        if (const Result<ReadFile> read = readFile(m_root.filePath(file), maxSourceBytes))
            m_project.sourceLines += read->bytes.count('\n') + (read->bytes.isEmpty() || read->bytes.endsWith('\n') ? 0 : 1);
    }
}

void Inspection::nameProject()
{
    QSet<QString> packages;
    for (const opam::OpamFile &file : std::as_const(m_project.opamFiles))
        packages.insert(file.package);
    m_project.name = m_project.dune ? m_project.dune->name : QString();
    if (m_project.name.isEmpty() && packages.size() == 1)
        m_project.name = *packages.cbegin();
    if (m_project.name.isEmpty())
        m_project.name = m_root.dirName();
}

Project Inspection::run()
{
    const FolderListing listing = listFolder(m_project.folder);
    m_project.problems = listing.problems;
    const QSet<QString> files(listing.files.cbegin(), listing.files.cend());

    if (files.contains(u"dune-project"_s))
        readDune();
    const QStringList opamFiles = opamFilesAmong(listing.files);
    readOpamFiles(opamFiles);
    for (const QString &file : opamFiles) {
        if (file.endsWith(".locked"_L1))
            m_project.lockFiles.append(file);
    }
    if (QFileInfo(m_root.filePath(u"dune.lock"_s)).isDir())
        m_project.lockFiles.append(u"dune.lock"_s);
    if (files.contains(u".ocamlformat"_s))
        readOcamlformat();
    readDuneFiles(listing.files);
    countSourceLines(listing.files);
    nameProject();

    m_project.pipelineFile = m_root.filePath(u".gitlab-ci.yml"_s);
    m_project.hasPipeline = QFileInfo(m_project.pipelineFile).isFile();
    m_project.hasDockerfile = files.contains(u"Dockerfile"_s);

    if (!builtInTable())
        m_project.problems.append(builtInTable().error());
    m_project.closure = m_project.closureWith(opam::WithFlags(opam::With::Test) | opam::With::Doc);

    const GitReading reading = readGit(m_project.folder);
    m_project.git = reading.git;
    if (reading.problem)
        m_project.problems.append(*reading.problem);
    return m_project;
}

} // namespace

opam::Closure Project::closureWith(opam::WithFlags with) const
{
    return opam::closureOf(opamFiles, with, builtInTable() ? *builtInTable() : opam::PackageTable());
}

Result<Project> inspectFolder(const QString &folder)
{
    const QFileInfo entry(folder);
    if (!entry.exists())
        return Error{ErrorCode::NotFound, ProjectTexts::tr("The folder does not exist."), folder};
    if (!entry.isDir())
        return Error{ErrorCode::Unreadable, ProjectTexts::tr("This is a file, not a folder."), folder};
    if (!entry.isReadable() || !entry.isExecutable()) {
        return Error{ErrorCode::Unreadable,
                     ProjectTexts::tr("The folder cannot be listed."),
                     folder,
                     0,
                     0,
                     ProjectTexts::tr("Check its permissions.")};
    }
    return Inspection(QDir::cleanPath(entry.absoluteFilePath())).run();
}

} // namespace caravan::project
