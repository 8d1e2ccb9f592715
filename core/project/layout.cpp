// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/layout.h"

#include "core/project/file_kinds.h"

#include <algorithm>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const QString &path, const QString &folder)
{
    return folder.isEmpty() || path == folder || (path.startsWith(folder) && path.at(folder.size()) == u'/');
}

/// Folders of \a layout at and below one.
QSet<QString> foldersWithin(const Layout &layout, const QString &folder)
{
    QSet<QString> found;
    const auto add = [&](const QString &path) {
        if (isWithin(path, folder))
            found.insert(path);
    };
    for (auto it = layout.folders.lowerBound(folder); it != layout.folders.cend() && it.key().startsWith(folder); ++it)
        add(it.key());
    for (const Part &part : layout.parts)
        add(part.folder);
    return found;
}

/// Collects the folders that parts need, each part once.
class Needs
{
public:
    /// \a packages: the only ones whose libraries are built; empty for all.
    explicit Needs(const Layout &layout, QStringList packages = {}) : m_layout(layout), m_packages(std::move(packages))
    {
        for (const Part &part : layout.parts) {
            if (part.kind == Part::Kind::Library || part.kind == Part::Kind::Theory)
                m_makers.insert(part.name, &part);
        }
    }
    void add(const Part &part)
    {
        QList<const Part *> next{&part};
        while (!next.isEmpty()) {
            const Part *one = next.takeLast();
            if (m_seen.contains(one))
                continue;
            m_seen.insert(one);
            m_folders.unite(modulesOf(*one));
            for (const QString &name : one->libraries + one->preprocessors) {
                for (auto maker = m_makers.constFind(name); maker != m_makers.cend() && maker.key() == name; ++maker) {
                    if (isBuilt(**maker))
                        next.append(*maker);
                }
            }
        }
    }
    /// With \a own as what is asked for.
    Extent extent(const QSet<QString> &own) const
    {
        const QSet<QString> needed = m_folders - own;
        const bool isOpen = !m_layout.isComplete || m_layout.ruleFolders.intersects(own) || m_layout.ruleFolders.intersects(needed);
        return {own, needed, isOpen};
    }

private:
    bool isBuilt(const Part &part) const { return m_packages.isEmpty() || part.package.isEmpty() || m_packages.contains(part.package); }
    QSet<QString> modulesOf(const Part &part) const
    {
        return m_layout.openFolders.contains(part.folder) ? foldersWithin(m_layout, part.folder) : QSet<QString>{part.folder};
    }

    const Layout &m_layout;
    const QStringList m_packages;
    QMultiHash<QString, const Part *> m_makers;
    QSet<const Part *> m_seen;
    QSet<QString> m_folders;
};

} // namespace

FolderSize &FolderSize::operator+=(const FolderSize &other)
{
    for (qint64 CodeSize::*lines : {&CodeSize::coqLines, &CodeSize::cLines, &CodeSize::cppLines, &CodeSize::rustLines})
        this->*lines += other.*lines;
    ocamlLines += other.ocamlLines;
    tests += other.tests;
    return *this;
}

void Extent::unite(const Extent &other)
{
    own.unite(other.own);
    needed.unite(other.needed).subtract(own);
    isOpen = isOpen || other.isOpen;
}

FolderSize &Layout::folderOfFile(const QString &file) { return folders[project::folderOfFile(file)]; }

/// Source: dune manual, `package` and `public_name`; a library's is "PACKAGE" or "PACKAGE.name", a program's package is the only one there is.
QString Layout::packageFor(const QString &folder, const QString &publicName) const
{
    for (QString path = folder;; path = project::folderOfFile(path)) {
        const QStringList here = packages.value(path);
        if (here.size() == 1)
            return here.constFirst();
        if (const QString named = publicName.section(u'.', 0, 0); here.contains(named))
            return named;
        if (!here.isEmpty() || path.isEmpty())
            return {};
    }
}

FolderSize Layout::sizeOf(const QSet<QString> &of) const
{
    FolderSize size;
    for (const QString &folder : of)
        size += folders.value(folder);
    return size;
}

std::optional<Extent> Layout::extentOf(const QString &folder, bool isAlone) const
{
    const QSet<QString> within = foldersWithin(*this, folder);
    if (within.isEmpty())
        return std::nullopt;
    const QSet<QString> own = isAlone && !openFolders.contains(folder) ? QSet<QString>{folder} : within;
    Needs needs(*this);
    for (const Part &part : parts) {
        if (own.contains(part.folder))
            needs.add(part);
    }
    return needs.extent(own);
}

std::optional<Extent> Layout::extentOfFile(const QString &folder, const QString &name) const
{
    static const QStringList suffixes = {u"exe"_s, u"bc"_s,    u"bc.exe"_s, u"bc.js"_s,      u"bc.wasm.js"_s, u"bc-for-jsoo"_s,
                                         u"cma"_s, u"cmxa"_s,  u"cmxs"_s,   u"a"_s,          u"so"_s,         u"o"_s,
                                         u"js"_s,  u"exe.o"_s, u"bc.o"_s,   u"shared_obj"_s, u"vo"_s};
    if (!suffixes.contains(name.section(u'.', 1)))
        return std::nullopt;
    const QString stem = name.section(u'.', 0, 0);
    Needs needs(*this);
    QSet<QString> own;
    for (const Part &part : parts) {
        if (part.folder != folder || part.name != stem)
            continue;
        needs.add(part);
        own.insert(folder);
    }
    return own.isEmpty() ? std::nullopt : std::optional(needs.extent(own));
}

std::optional<Extent> Layout::extentOfProgram(const QString &publicName) const
{
    const auto program = std::find_if(parts.cbegin(), parts.cend(),
                                      [&](const Part &part) { return part.kind == Part::Kind::Program && part.publicName == publicName; });
    if (publicName.isEmpty() || program == parts.cend())
        return std::nullopt;
    Needs needs(*this);
    needs.add(*program);
    return needs.extent({program->folder});
}

/// Source: dune manual, `--only-packages`: what belongs to another package is hidden, and what belongs to none is not.
std::optional<Extent> Layout::extentOfPackages(const QStringList &names, bool withTests) const
{
    Needs needs(*this, names);
    QSet<QString> own;
    for (const Part &part : parts) {
        const bool isTest = part.kind == Part::Kind::Test;
        const bool isAsked = names.contains(part.package) || (isTest && part.package.isEmpty());
        if (!isAsked || (isTest && !withTests))
            continue;
        needs.add(part);
        own.insert(part.folder);
    }
    const bool areKnown = std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return std::any_of(packages.cbegin(), packages.cend(), [&](const QStringList &some) { return some.contains(name); });
    });
    if (own.isEmpty() && (!areKnown || !isComplete))
        return std::nullopt;
    return needs.extent(own);
}

Links::Links(const Layout &layout)
{
    for (const Part &part : layout.parts) {
        if (part.kind == Part::Kind::Library)
            m_makers.insert(part.name, &part);
    }
}

QStringList Links::of(const Part &part) const
{
    QStringList libraries = part.libraries;
    QSet<QString> known(libraries.cbegin(), libraries.cend());
    for (qsizetype i = 0; i < libraries.size(); ++i) {
        for (const Part *maker : makersOf(libraries.at(i))) {
            for (const QString &next : maker->libraries) {
                if (!known.contains(next))
                    libraries.append(next);
                known.insert(next);
            }
        }
    }
    return libraries;
}

} // namespace caravan::project
