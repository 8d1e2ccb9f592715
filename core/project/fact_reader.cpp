// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/fact_reader.h"

#include "core/opam/dune_stanzas.h"
#include "core/opam/dune_workspace.h"
#include "core/project/file_kinds.h"
#include "core/project/github_workflow.h"
#include "core/project/inputs.h"
#include "core/project/site_signs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSourceFiles = 5'000;
constexpr qint64 maxSourceBytes = 2'000'000; ///< a larger file was not written by hand
constexpr qsizetype maxParts = 5'000;
constexpr qsizetype maxLibraries = 100'000; ///< that parts name, all of them
constexpr qsizetype maxOpenFolders = 1'000;
constexpr int maxProgramsLookedAt = 500; ///< for one that makes a site
constexpr Position wholeFolder = {0, 0};

QString below(const QString &folder, const QString &name)
{
    return folder.isEmpty() || name.isEmpty() ? folder + name : folder + u'/' + name;
}

/// The place of a word in a text; the begin where it is not.
Position placeOf(const Source &source, const QByteArray &word)
{
    return source.positionAt(std::max<qsizetype>(0, source.text.indexOf(word)));
}

} // namespace

FactReader::FactReader(Project &project, const QStringList &files) :
    m_project(project), m_files(files), m_names(files.cbegin(), files.cend()), m_root(project.folder)
{
}

void FactReader::add(FactKind kind, const QString &value, const QString &file, Position at)
{
    m_project.facts.append({kind, value, file, at.line, at.column});
}

std::optional<Source> FactReader::sourceOf(const QString &file)
{
    Result<ReadFile> read = readFile(m_root.filePath(file));
    if (read)
        return Source(file, read->bytes);
    Error error = read.error();
    error.file = m_root.filePath(file);
    m_project.problems.append(error);
    return std::nullopt;
}

void FactReader::readDuneProject(const DuneFile &read)
{
    const opam::DuneProject &dune = read.project;
    const QString &file = read.file;
    add(FactKind::DuneLanguage, dune.lang, file, dune.langAt);
    if (dune.generatesOpamFiles)
        add(FactKind::GeneratesOpamFiles, {}, file, dune.generatesAt);
    if (dune.keepsOpamFilesInFolder)
        add(FactKind::OpamFilesInFolder, {}, file, dune.locationAt);
    for (const opam::OpamFile &package : dune.packages) {
        add(FactKind::DunePackage, package.package, file, package.at);
        const QString opamFile = read.pathOf(dune.opamFileOf(package.package));
        if (dune.generatesOpamFiles && !hasFile(opamFile))
            add(FactKind::MissingOpamFile, opamFile, file, package.at);
    }
}

void FactReader::readWorkspace()
{
    const QString file = u"dune-workspace"_s;
    const std::optional<Source> source = hasFile(file) ? sourceOf(file) : std::nullopt;
    if (!source)
        return;
    const Result<opam::DuneWorkspace> workspace = opam::readDuneWorkspace(*source);
    if (!workspace) {
        Error error = workspace.error();
        error.file = m_root.filePath(file);
        m_project.problems.append(error);
        return;
    }
    add(FactKind::DuneWorkspace, workspace->contexts.join(u", "_s), file);
    if (workspace->packagesAt)
        add(FactKind::DunePackages, {}, file, *workspace->packagesAt);
}

/// A lock folder of dune is one for every version that its files have: a file for each package.
void FactReader::readDuneLock()
{
    const QString folder = u"dune.lock"_s;
    if (!QFileInfo(m_root.filePath(folder)).isDir())
        return;
    QString version;
    const std::optional<Source> lock = hasFile(folder + "/lock.dune"_L1) ? sourceOf(folder + "/lock.dune"_L1) : std::nullopt;
    const QString compiler = lock ? opam::lockedCompiler(*lock) : QString();
    for (const QString &file : compiler.isEmpty() ? QStringList() : m_files) {
        const QString name = file.section(u'/', 1);
        const bool isCompiler = name == compiler + ".pkg"_L1 || (name.startsWith(compiler + u'.') && name.endsWith(".pkg"_L1));
        const std::optional<Source> package = isCompiler && folderOfFile(file) == folder ? sourceOf(file) : std::nullopt;
        if (package)
            version = opam::lockedVersion(*package);
    }
    add(FactKind::DunePackages, version, folder, wholeFolder);
}

/// `esy.json`, or a package.json that has an entry `esy`.
void FactReader::readEsy()
{
    for (const QString &file : {u"esy.json"_s, u"package.json"_s}) {
        const std::optional<Source> source = hasFile(file) ? sourceOf(file) : std::nullopt;
        if (!source)
            continue;
        const QJsonObject object = QJsonDocument::fromJson(source->text).object();
        if (file == "package.json"_L1 && !object.contains("esy"_L1))
            continue;
        const auto versionIn = [&](QLatin1StringView key) { return object.value(key).toObject().value("ocaml"_L1).toString(); };
        const QString ocaml = versionIn("dependencies"_L1);
        add(FactKind::Esy, ocaml.isEmpty() ? versionIn("devDependencies"_L1) : ocaml, file, placeOf(*source, "\"esy\""));
        break;
    }
    if (hasFile(u"esy.lock/index.json"_s))
        add(FactKind::EsyLock, {}, u"esy.lock"_s, wholeFolder);
}

void FactReader::readOcamlformat()
{
    QString file = u".ocamlformat"_s;
    for (const DuneFile &dune : std::as_const(m_project.duneFiles)) {
        if (!hasFile(file) && hasFile(dune.pathOf(u".ocamlformat"_s)))
            file = dune.pathOf(u".ocamlformat"_s);
    }
    m_project.hasOcamlformat = hasFile(file);
    const std::optional<Source> source = m_project.hasOcamlformat ? sourceOf(file) : std::nullopt;
    if (!source)
        return;
    static const QRegularExpression setting(u"^\\s*version\\s*=\\s*([^\\s#]+)"_s, QRegularExpression::MultilineOption);
    Position at;
    const QString text = QString::fromUtf8(source->text);
    for (auto matches = setting.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        m_project.ocamlformatVersion = match.captured(1);
        at = {int(QStringView(text).left(match.capturedStart(1)).count(u'\n')) + 1, 1};
    }
    add(FactKind::Ocamlformat, m_project.ocamlformatVersion, file, at);
}

void FactReader::readOpamFiles()
{
    for (const QString &file : m_files) {
        if (file.endsWith(".opam.template"_L1))
            add(FactKind::OpamTemplate, file.section(u'/', -1).section(u'.', 0, 0), file);
    }
    const Inputs inputs = inputsOf(m_project);
    for (const opam::OpamFile &lock : std::as_const(m_project.opamFiles)) {
        if (!inputs.lockFiles.contains(lock.file))
            continue;
        add(FactKind::LockFile, lock.package, lock.file);
        if (const std::optional<Source> source = inputs.lockedOcaml.isEmpty() ? std::nullopt : sourceOf(lock.file))
            add(FactKind::LockedOcaml, inputs.lockedOcaml, lock.file, placeOf(*source, "\"ocaml"));
    }
}

/// Keeps what a dune file makes, as long as there is room.
void FactReader::keepParts(const QString &file, const opam::DuneStanzas &stanzas)
{
    Layout &layout = m_project.layout;
    const QString folder = folderOfFile(file);
    const auto packageOf = [&](const opam::DuneStanzas::Stanza &stanza) {
        return stanza.package.isEmpty() ? layout.packageFor(below(folder, stanza.folder), stanza.publicName) : stanza.package;
    };
    const auto packageThatInstalls = [&](const opam::DuneStanzas::Stanza &program) {
        const auto install = std::find_if(stanzas.installed.cbegin(), stanzas.installed.cend(),
                                          [&](const opam::DuneStanzas::Stanza &one) { return one.folder == program.folder; });
        return install == stanzas.installed.cend() ? QString() : packageOf(*install);
    };
    const auto keep = [&](Part::Kind kind, const opam::DuneStanzas::Stanza &stanza) {
        m_libraryCount += stanza.libraries.size() + stanza.preprocessors.size();
        layout.isComplete = layout.isComplete && layout.parts.size() < maxParts && m_libraryCount <= maxLibraries;
        if (layout.parts.size() >= maxParts || m_libraryCount > maxLibraries)
            return;
        const QString at = below(folder, stanza.folder);
        const bool isPublic = !stanza.package.isEmpty() || !stanza.publicName.isEmpty();
        const QString package = isPublic ? packageOf(stanza) : kind == Part::Kind::Program ? packageThatInstalls(stanza) : QString();
        layout.parts.append({kind, file, stanza.at, at, stanza.name, stanza.publicName, package, stanza.libraries, stanza.preprocessors});
    };
    for (const auto &stanza : stanzas.libraries)
        keep(Part::Kind::Library, stanza);
    for (const auto &stanza : stanzas.executables)
        keep(Part::Kind::Program, stanza);
    for (const auto &stanza : stanzas.testPrograms)
        keep(Part::Kind::Test, stanza);
    for (const auto &stanza : stanzas.theories)
        keep(Part::Kind::Theory, stanza);
    for (const QString &open : stanzas.openFolders) {
        if (layout.openFolders.size() < maxOpenFolders)
            layout.openFolders.insert(below(folder, open));
        else
            layout.isComplete = false;
    }
    constexpr qsizetype maxAliases = 1'000;
    for (const QString &alias : stanzas.ranAliases.mid(0, maxAliases - std::min(maxAliases, layout.ranAliases.size())))
        layout.ranAliases.insert(alias);
    for (const QString &ruled : stanzas.ruleFolders)
        layout.ruleFolders.insert(below(folder, ruled));
}

void FactReader::noteTests(const QString &file, int tests)
{
    m_project.code.tests += tests;
    m_project.layout.folderOfFile(file).tests += tests;
}

void FactReader::readDuneFiles()
{
    for (const opam::OpamFile &file : std::as_const(m_project.opamFiles)) {
        QStringList &names = m_project.layout.packages[sourceFolderOf(file.file)];
        if (!names.contains(file.package))
            names.append(file.package);
    }
    int read = 0;
    bool isKnown = true;
    bool documents = false;
    bool installs = false;
    bool hasTests = false;
    bool runsRust = false;
    for (const QString &file : m_files) {
        if (file != "dune"_L1 && !file.endsWith("/dune"_L1))
            continue;
        if (++read > maxSourceFiles) {
            m_project.layout.isComplete = false;
            return;
        }
        const Result<ReadFile> text = readFile(m_root.filePath(file), maxSourceBytes);
        const auto stanzas = text ? opam::readDuneStanzas(Source(file, text->bytes)) : Result<opam::DuneStanzas>(text.error());
        isKnown = isKnown && stanzas && !stanzas->hasUnread;
        if (!stanzas)
            continue;
        if (stanzas->documentation && !documents)
            add(FactKind::Documentation, stanzas->documentation->name, file, stanzas->documentation->at);
        if (stanzas->test && !hasTests)
            add(FactKind::Tests, stanzas->test->name, file, stanzas->test->at);
        noteTests(file, stanzas->tests);
        m_project.code.provesWithDune = m_project.code.provesWithDune || stanzas->hasProofs;
        documents = documents || stanzas->documentsPackage;
        installs = installs || stanzas->installs;
        hasTests = hasTests || stanzas->test;
        runsRust = runsRust || stanzas->runsRust;
        keepParts(file, *stanzas);
    }
    m_project.layout.isComplete = m_project.layout.isComplete && isKnown;
    if (documents || (read > 0 && isKnown))
        m_project.documentsPackages = documents;
    m_project.code.compilesRust = runsRust || read == 0 || !isKnown;
    if (installs || (read > 0 && isKnown))
        m_project.installsByDune = installs;
}

void FactReader::countSourceLines()
{
    const SiteSigns &signs = SiteSigns::builtIn();
    int counted = 0;
    for (const QString &file : m_files) {
        if (!isOcamlSource(file))
            continue;
        if (++counted > maxSourceFiles)
            return;
        const Result<ReadFile> read = readFile(m_root.filePath(file), maxSourceBytes);
        if (!read)
            continue;
        const qint64 lines = linesIn(read->bytes);
        m_project.sourceLines += lines;
        m_project.layout.folderOfFile(file).ocamlLines += lines;
        if (!m_pageFolders.contains(folderOfFile(file)) && signs.areIn(read->bytes))
            m_pageFolders.insert(folderOfFile(file));
    }
}

/// An executable whose sources, or those of the project's libraries that it links, have a sign of pages, and that is no server.
void FactReader::lookForSite()
{
    const QStringList &servers = SiteSigns::builtIn().servers;
    const QStringList &generators = SiteSigns::builtIn().generators;
    const Links links(m_project.layout);
    int lookedAt = 0;
    for (const Part &program : std::as_const(m_project.layout.parts)) {
        if (program.kind != Part::Kind::Program)
            continue;
        if (++lookedAt > maxProgramsLookedAt)
            return;
        const QStringList libraries = links.of(program);
        const auto makesPages = [&](const QString &library) {
            const QList<const Part *> makers = links.makersOf(library);
            return generators.contains(library)
                || std::any_of(makers.cbegin(), makers.cend(), [&](const Part *part) { return m_pageFolders.contains(part->folder); });
        };
        const bool isServer = std::any_of(libraries.cbegin(), libraries.cend(), [&](const QString &name) { return servers.contains(name); });
        if (isServer)
            continue;
        if (m_pageFolders.contains(program.folder) || std::any_of(libraries.cbegin(), libraries.cend(), makesPages)) {
            add(FactKind::SiteGenerator, "./"_L1 + below(program.folder, program.name) + ".exe"_L1, program.file, program.at);
            return;
        }
    }
}

/// The workflows of GitHub, where many OCaml projects are tested. What cannot be read is no problem of a pipeline for GitLab.
void FactReader::readWorkflows()
{
    constexpr qsizetype mostFiles = 20;
    constexpr qint64 mostBytes = 200'000;
    const QString folder = u".github/workflows"_s;
    const QDir workflows(m_root.filePath(folder));
    if (QFileInfo(m_root.filePath(u".github"_s)).isSymLink() || QFileInfo(workflows.path()).isSymLink())
        return;
    const QStringList names = workflows.entryList({u"*.yml"_s, u"*.yaml"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name).mid(0, mostFiles);
    for (const QString &name : names) {
        const Result<ReadFile> read = readFile(workflows.filePath(name), mostBytes);
        const QList<Fact> facts = read ? readGithubWorkflow(Source(below(folder, name), read->bytes)) : QList<Fact>();
        for (const Fact &fact : facts) {
            const bool isKnown = std::any_of(m_project.facts.cbegin(), m_project.facts.cend(),
                                             [&](const Fact &one) { return one.kind == fact.kind && one.value == fact.value; });
            if (!isKnown)
                m_project.facts.append(fact);
        }
    }
}

void FactReader::read()
{
    for (const DuneFile &file : std::as_const(m_project.duneFiles))
        readDuneProject(file);
    readWorkspace();
    readDuneLock();
    readEsy();
    readOcamlformat();
    readOpamFiles();
    readDuneFiles();
    readWorkflows();
    countSourceLines();
    readCode(m_root, m_files, m_project.code, m_project.layout);
    for (const QString &file : m_project.dune ? cramTestsAmong(m_files) : QStringList()) {
        noteTests(file, 1);
        m_project.layout.ruleFolders.insert(folderOfFile(file));
    }
    lookForSite();
    std::stable_sort(m_project.facts.begin(), m_project.facts.end(),
                     [](const Fact &left, const Fact &right) { return left.kind < right.kind; });
}

} // namespace caravan::project
