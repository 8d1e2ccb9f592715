// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/texts.h"
#include "core/opam/requirement.h"
#include "core/project/fact_reader.h"
#include "core/project/file_kinds.h"
#include "core/project/folder_walk.h"
#include "core/project/git.h"
#include "core/project/inputs.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ProjectTexts);

const QString duneProjectName = u"dune-project"_s;

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

/// The outermost dune-project files in the folders of one that has none. A folder whose own packages are not for dune has none there, either.
QStringList duneProjectsBelow(const QStringList &files, const QList<opam::OpamFile> &packages)
{
    const auto isForDune = [](const opam::OpamFile &package) {
        return !isClose(package.file)
            || std::any_of(package.depends.cbegin(), package.depends.cend(), [](const opam::Dependency &dependency) {
                   return dependency.name == "dune"_L1 || dependency.name == "jbuilder"_L1;
               });
    };
    if (!packages.isEmpty() && std::none_of(packages.cbegin(), packages.cend(), isForDune))
        return {};
    QStringList chosen;
    for (const QString &file : files) { // deeper ones come later
        const auto isAround = [&file](const QString &other) { return file.startsWith(other.chopped(duneProjectName.size())); };
        if (file.endsWith(u'/' + duneProjectName) && !isForeign(file) && std::none_of(chosen.cbegin(), chosen.cend(), isAround))
            chosen.append(file);
    }
    chosen.sort();
    return chosen;
}

/// What several dune-project files say as one: the newest language that they need, and all their packages.
opam::DuneProject together(const QList<DuneFile> &files)
{
    opam::DuneProject all = files.constFirst().project;
    for (const DuneFile &file : files.sliced(1)) {
        if (opam::compareVersions(file.project.lang, all.lang) > 0)
            all.lang = file.project.lang;
        all.name.clear();
        all.generatesOpamFiles = all.generatesOpamFiles || file.project.generatesOpamFiles;
        all.packages += file.project.packages;
    }
    return all;
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

/// Fills a Project from a folder, one kind of file after the other.
class Inspection
{
public:
    Inspection(const QString &folder, const std::shared_ptr<const opam::Repository> &repository) : m_root(folder)
    {
        m_project.folder = folder;
        m_project.repository = repository;
    }

    Project run();

private:
    std::optional<Source> sourceOf(const QString &file);
    void readDune(const QStringList &files);
    void readOpamFiles(const QStringList &files);
    void takeDunePackages();
    void applyTemplate(const DuneFile &dune, opam::OpamFile &package);
    void boundOcaml();
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

void Inspection::readDune(const QStringList &files)
{
    for (const QString &file : files) {
        const std::optional<Source> source = sourceOf(file);
        if (!source)
            continue;
        const Result<opam::DuneProject> dune = opam::readDuneProject(*source);
        if (dune)
            m_project.duneFiles.append({file, *dune});
        else
            report(dune.error(), source->file);
    }
    if (!m_project.duneFiles.isEmpty())
        m_project.dune = together(m_project.duneFiles);
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
        for (const opam::Remark &remark : std::as_const(read->remarks)) {
            m_project.remarks.append(remark);
            m_project.remarks.last().error.file = m_root.filePath(file);
        }
        m_project.opamFiles.append(*read);
    }
}

/// Without opam files, the packages are those of dune-project: as dune would write them.
void Inspection::takeDunePackages()
{
    for (const DuneFile &dune : std::as_const(m_project.duneFiles)) {
        for (opam::OpamFile package : dune.project.packages) {
            applyTemplate(dune, package);
            m_project.opamFiles.append(package);
        }
    }
}

/// What one opam file asks of `ocaml` whatever else is chosen; of alternatives, that one of them holds.
QStringList boundsOfOcaml(const opam::OpamFile &file)
{
    QStringList constraints;
    int count = 0;
    for (const opam::Dependency &dependency : file.depends) {
        if (dependency.name != "ocaml"_L1)
            continue;
        ++count;
        if (!dependency.constraint.isEmpty())
            constraints.append(dependency.constraint);
    }
    const Result<opam::Value> formula = count > 1 && !file.dependsFormula.isEmpty()
        ? opam::parseFormula(Source(file.file, file.dependsFormula.toUtf8()))
        : Result<opam::Value>(Error{});
    if (!formula)
        return constraints;
    constraints.clear();
    const opam::Environment environment{opam::systemOf(u"debian"_s), opam::With::Nothing, true, {}};
    for (const opam::Clause &clause : opam::clausesOf(*formula, environment, file.version)) {
        QStringList alternatives;
        const bool isBound = std::all_of(clause.cbegin(), clause.cend(), [&](const opam::Atom &atom) {
            const bool isOcaml = atom.name == "ocaml"_L1 && atom.bounds;
            if (isOcaml)
                alternatives.append(opam::printed(*atom.bounds));
            return isOcaml;
        });
        if (isBound)
            constraints.append(alternatives.size() == 1 ? alternatives.constFirst() : u'(' + alternatives.join(") | ("_L1) + u')');
    }
    return constraints;
}

void Inspection::boundOcaml()
{
    QStringList constraints;
    for (const opam::OpamFile &file : std::as_const(m_project.opamFiles)) {
        if (!file.isLocked)
            constraints += boundsOfOcaml(file);
    }
    m_project.ocamlConstraint = opam::intersection(constraints);
}

/// dune puts the fields of `PACKAGE.opam.template` into the opam file that it writes, in the place of its own.
void Inspection::applyTemplate(const DuneFile &dune, opam::OpamFile &package)
{
    const QString file = dune.pathOf(dune.project.opamFileOf(package.package)) + ".template"_L1;
    if (!QFileInfo(m_root.filePath(file)).isFile())
        return;
    const std::optional<Source> source = sourceOf(file);
    const Result<opam::OpamFile> read = source ? opam::readOpamFile(*source) : Result<opam::OpamFile>(Error{});
    if (!read) {
        if (source)
            report(read.error(), file);
        return;
    }
    if (!read->depends.isEmpty())
        package.depends = read->depends;
    if (!read->depopts.isEmpty())
        package.depopts = read->depopts;
    if (!read->depexts.isEmpty())
        package.depexts = read->depexts;
    if (!read->pinDepends.isEmpty())
        package.pinDepends = read->pinDepends;
    if (!read->available.isEmpty())
        package.available = read->available;
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

    if (files.contains(duneProjectName))
        readDune({duneProjectName});
    const QStringList opamFiles = opamFilesAmong(listing.files);
    readOpamFiles(opamFiles);
    if (!files.contains(duneProjectName))
        readDune(duneProjectsBelow(listing.files, m_project.opamFiles));
    m_project.lacksDuneRoot = m_project.dune && !files.contains(duneProjectName) && !files.contains(u"dune-workspace"_s);
    // An opam file that cannot be read is a problem to solve, not a reason to take the packages from elsewhere.
    if (opamFiles.isEmpty())
        takeDunePackages();
    boundOcaml();
    for (const QString &file : opamFiles) {
        if (file.endsWith(".locked"_L1))
            m_project.lockFiles.append(file);
    }
    if (QFileInfo(m_root.filePath(u"dune.lock"_s)).isDir())
        m_project.lockFiles.append(u"dune.lock"_s);
    FactReader(m_project, listing.files).read();
    nameProject();

    m_project.pipelineFile = m_root.filePath(u".gitlab-ci.yml"_s);
    m_project.hasPipeline = QFileInfo(m_project.pipelineFile).isFile();
    m_project.hasDockerfile = files.contains(u"Dockerfile"_s);

    const Result<Statements> statements = statementsOf(m_project.folder);
    if (statements)
        m_project.statements = *statements;
    else
        m_project.problems.append(statements.error());
    if (!m_project.repository) {
        if (const auto own = opam::Repository::ofUser(); !own)
            m_project.problems.append(own.error());
        m_project.repository = opam::usersRepository();
    }
    m_project.closure = m_project.closureWith(opam::WithFlags(opam::With::Test) | opam::With::Doc);

    const Inputs inputs = inputsOf(m_project);
    const GitReading reading = readGit(m_project.folder, inputs.opamFiles + inputs.lockFiles);
    m_project.git = reading.git;
    if (reading.problem)
        m_project.problems.append(*reading.problem);
    return m_project;
}

} // namespace

std::optional<Host> Project::server() const
{
    std::optional<Host> known = git ? hostNamed(git->host) : std::nullopt;
    if (!statements.hasRegistry)
        return known;
    if (!known)
        known = Host();
    known->hasRegistry = statements.hasRegistry;
    return known;
}

opam::Closure Project::closureWith(opam::WithFlags with) const { return closureFor({.with = with}); }

opam::Closure Project::closureFor(const opam::Request &request) const
{
    return opam::closureOf(opamFiles, request, repository ? *repository : *opam::usersRepository());
}

const Fact *Project::fact(FactKind kind) const
{
    const auto found = std::find_if(facts.cbegin(), facts.cend(), [kind](const Fact &fact) { return fact.kind == kind; });
    return found == facts.cend() ? nullptr : &*found;
}

Result<Project> inspectFolder(const QString &folder, const std::shared_ptr<const opam::Repository> &repository)
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
    return Inspection(QDir::cleanPath(entry.absoluteFilePath()), repository).run();
}

} // namespace caravan::project
