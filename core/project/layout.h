// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source.h"
#include "core/project/code.h"

#include <QList>
#include <QMap>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace caravan::project {

/// How much there is in some folders.
struct FolderSize : CodeSize {
    qint64 ocamlLines = 0; ///< as Project::sourceLines
    qint64 lines() const { return ocamlLines + coqLines + cLines + cppLines + rustLines; }
    FolderSize &operator+=(const FolderSize &other);
    auto operator<=>(const FolderSize &) const = default; // NOLINT(modernize-use-nullptr): the compiler's own 0
};

/// A stanza of a dune file: what it makes, and of what.
struct Part {
    enum class Kind { Library, Program, Test, Theory };
    Kind kind = Kind::Library;
    QString file; ///< the dune file, relative to the project
    Position at;
    QString folder; ///< that its modules are in
    QString name;
    QString publicName;        ///< empty where it has none
    QString package;           ///< that it is installed with; empty where it is with none, or where that is not known
    QStringList libraries;     ///< that it links, or theories that it requires
    QStringList preprocessors; ///< libraries that rewrite its sources
    bool operator==(const Part &) const = default;
};

/// Folders of a project that something asks for.
struct Extent {
    QSet<QString> own;    ///< whose contents are asked for
    QSet<QString> needed; ///< of libraries and theories that these need, besides
    bool isOpen = false;  ///< they may need others, too: rules and dune files that are not read tell
    bool operator==(const Extent &) const = default;
    void unite(const Extent &other);
};

/// A project by its folders, as its dune files have it. A path is relative to the project, and empty for its own folder.
struct Layout {
    QMap<QString, FolderSize> folders;   ///< what is in each, without the folders below
    QList<Part> parts;                   ///< a library with a public name is there under both of its names
    QSet<QString> openFolders;           ///< with those below they are one
    QSet<QString> ruleFolders;           ///< whose dune files ask for things that are not read
    QSet<QString> ranAliases;            ///< for which rules run a program
    QMap<QString, QStringList> packages; ///< by the folder that their opam file is for
    bool isComplete = true;              ///< every dune file has been read

    bool operator==(const Layout &) const = default;
    FolderSize &folderOfFile(const QString &file);
    /// The package of a stanza in \a folder that has a \a publicName and names no package. Empty where that is not known.
    QString packageFor(const QString &folder, const QString &publicName) const;
    FolderSize sizeOf(const QSet<QString> &of) const;

    /// A folder with those below; \a isAlone: without. Nullopt where there is no such folder.
    std::optional<Extent> extentOf(const QString &folder, bool isAlone = false) const;
    /// The part that makes the file \a name of a folder: "main.exe", "core.cmxa". Nullopt where none does.
    std::optional<Extent> extentOfFile(const QString &folder, const QString &name) const;
    /// The program that is installed as \a publicName. Nullopt where none is.
    std::optional<Extent> extentOfProgram(const QString &publicName) const;
    /// What is installed with some packages, where those of others are there already; \a withTests: and what tests them. Nullopt where nothing tells.
    std::optional<Extent> extentOfPackages(const QStringList &names, bool withTests) const;
};

/// The names of all libraries that a part of \a layout links, those of others than the project, too.
class Links
{
public:
    explicit Links(const Layout &layout);
    QStringList of(const Part &part) const;
    /// The parts that make a library; none for one that is not the project's.
    QList<const Part *> makersOf(const QString &library) const { return m_makers.values(library); }

private:
    QMultiHash<QString, const Part *> m_makers;
};

} // namespace caravan::project
