// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <optional>

namespace caravan::recipes {

/// What a command is for, so that a strategy knows which lines are its own.
enum class Purpose {
    User,                ///< nothing that a strategy may touch
    SafeDirectory,       ///< `git config … safe.directory`, `chown` of the checkout
    OpamSetup,           ///< `opam init`, `opam update`, choice of the opam binary, `opam option`
    AddRepository,       ///< `opam repo add` of a repository that strategies know
    PackageIndex,        ///< `apt-get update`, `apk update`
    SystemPackages,      ///< depexts of the switch
    MoveSwitch,          ///< `mv ~/.opam _opam` and back
    CreateSwitch,        ///< `opam switch create`, with or without guard
    OpamEnvironment,     ///< `eval $(opam env)`
    InstallDependencies, ///< `opam install … --deps-only`
    CleanSwitch,         ///< `opam clean`
    TrimCache,           ///< `dune cache trim`
    InstallOcaml,        ///< OCaml and its libraries from the distribution
    SetUpDune,           ///< dune itself, without opam
    EnterNix,            ///< the environment of a flake
    KeepProgram,         ///< a program that was built, into a folder that is cached
    DuneRoot,            ///< a dune-workspace where the project folder has no dune-project
    KeepDownloads,       ///< a link from opam's download cache into the project
};

/// Some of the purposes.
class Purposes
{
public:
    constexpr Purposes() = default;
    constexpr Purposes(std::initializer_list<Purpose> all)
    {
        for (const Purpose purpose : all)
            insert(purpose);
    }
    constexpr void insert(Purpose purpose) { m_bits |= bitOf(purpose); }
    constexpr void unite(const Purposes &other) { m_bits |= other.m_bits; }
    constexpr bool contains(Purpose purpose) const { return (m_bits & bitOf(purpose)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool intersects(const Purposes &other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool operator==(const Purposes &) const = default;

private:
    static constexpr quint32 bitOf(Purpose purpose) { return 1U << quint32(purpose); }

    quint32 m_bits = 0;
};

/// The purpose of one script item, by the patterns in `resources/recipes/commands.yml`. An item that does several things,
/// one of which belongs to the user, is the user's.
Purpose purposeOf(const QString &command);

/// "CreateSwitch", as data files and JSON have it.
QString purposeName(Purpose purpose);
std::optional<Purpose> purposeNamed(QStringView name);

} // namespace caravan::recipes
