// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/file_kinds.h"

#include <algorithm>
#include <array>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ocamlSuffixes = {".ml"_L1, ".mli"_L1, ".mll"_L1, ".mly"_L1, ".re"_L1};
constexpr std::array builtSuffixes = {".c"_L1, ".h"_L1, ".cpp"_L1, ".hpp"_L1, ".rei"_L1, ".v"_L1, ".mld"_L1, ".opam.template"_L1};

/// Asked for every path of a repository and every one that a commit changes.
QStringView nameOfFile(const QString &path) { return QStringView(path).sliced(path.lastIndexOf(u'/') + 1); }

template<size_t count>
bool endsWithOne(const QString &path, const std::array<QLatin1StringView, count> &suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&](QLatin1StringView suffix) { return path.endsWith(suffix); });
}

} // namespace

bool isOpamFile(const QString &path)
{
    const QStringView name = nameOfFile(path);
    return name.endsWith(".opam"_L1) || name == "opam"_L1 || isOpamLockFile(path);
}

bool isOpamLockFile(const QString &path)
{
    const QStringView name = nameOfFile(path);
    return name.endsWith(".opam.locked"_L1) || name == "opam.locked"_L1;
}

bool asksForPackages(const QString &path) { return isOpamFile(path) || nameOfFile(path) == "dune-project"_L1; }

bool isDockerfile(const QString &path)
{
    const QStringView name = nameOfFile(path);
    return name == "Dockerfile"_L1 || name == "Containerfile"_L1 || name.startsWith("Dockerfile."_L1)
        || name.endsWith(".dockerfile"_L1, Qt::CaseInsensitive);
}

bool isOcamlSource(const QString &path) { return endsWithOne(path, ocamlSuffixes); }

bool isBuiltByDune(const QString &path)
{
    const QStringView name = nameOfFile(path);
    return isOcamlSource(path) || endsWithOne(path, builtSuffixes) || name == "dune"_L1 || name == "dune-workspace"_L1
        || name == "dune.inc"_L1;
}

QString folderOfFile(const QString &path) { return path.contains(u'/') ? path.section(u'/', 0, -2) : QString(); }

qint64 linesIn(const QByteArray &text) { return text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1); }

} // namespace caravan::project
