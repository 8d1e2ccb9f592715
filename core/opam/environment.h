// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/filter.h"
#include "core/opam/opam_file.h"

#include <QFlags>

namespace caravan::opam {

/// Kinds of dependencies that are asked for besides the others; opam's `--with-test`, `--with-doc`, `--with-dev-setup`.
enum class With { Nothing = 0, Test = 1, Doc = 2, Dev = 4 };
Q_DECLARE_FLAGS(WithFlags, With)

/// A system as opam sees it, for filters on `os-family`, `os-distribution`, `os-version` and `arch`.
struct System {
    QString family;       ///< "debian"
    QString distribution; ///< "ubuntu"
    QString version;      ///< "24.04"
    QString architecture = QStringLiteral("x86_64");
    bool operator==(const System &) const = default;
};

/// The systems that images are of, in their newest releases (`resources/catalogue/systems.tsv`), keyed by distribution.
const QHash<QString, System> &knownSystems();
/// The known system of \a distribution ("debian", "ubuntu", "alpine", "fedora") in \a release, or in the newest one without it.
System systemOf(const QString &distribution, const QString &release = {});

/// What conditions are evaluated in: opam's variables.
struct Environment {
    System system;
    WithFlags with;           ///< for the project's own packages alone; nothing for others
    bool isOwn = false;       ///< whether the conditions are of one of the project's own packages
    QString opamVersion;      ///< "2.5.2"
    QString systemOcaml = {}; ///< the version of OCaml that the system has, where it is to be used; else empty

    /// The value of a variable; nothing for one that opam would not know either.
    std::optional<QString> variable(const QString &name) const;
    /// Whether a filter holds; one that is not known does not.
    bool holds(const Value &filter) const;
    bool holds(const QString &filter) const;
};

/// The names among \a packages that \a environment's system needs, sorted, each once.
QStringList systemPackagesFor(const QList<SystemPackages> &packages, const Environment &environment);

} // namespace caravan::opam
Q_DECLARE_OPERATORS_FOR_FLAGS(caravan::opam::WithFlags)
