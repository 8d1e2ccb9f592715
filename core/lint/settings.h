// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/lint/facts/finding.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace caravan::lint {

/// What a project says about the rules, in the file `.caravan.yml` of its folder:
///
///     lint:
///       severity: {C09: advice, Y17: off}
///       ignore:
///         - {rule: P04, job: docs, because: the site of every branch is meant}
///     images:
///       - {reference: "registry.example.org/ci:*", packages: apt, user: root, has: [opam, dune], lacks: [docker]}
///
///     estimate:
///       packages:
///         - {name: ours, cpuSeconds: 40}
///
/// The list of images is what recipes::Catalogue::addImages() reads, and the estimate what estimate::addOwnFacts() does.
struct Settings {
    /// Findings that a project accepts.
    struct Exemption {
        QString rule;
        QString job; ///< may hold `*`; empty for findings of every job and of none
        QString because;
        bool operator==(const Exemption &) const = default;
    };
    QMap<QString, std::optional<Severity>> severities; ///< by rule; nullopt for `off`
    QList<Exemption> exemptions;

    /// Errors: Syntax with file, line and column: what is not YAML, unknown keys, rules and severities, a missing reason.
    static Result<Settings> read(const Source &source);
    /// Those of a project folder; nothing is set where it has no such file. Errors: as read(), and Unreadable.
    static Result<Settings> ofFolder(const QString &folder);

    bool isOff(const QString &rule) const { return severities.contains(rule) && !severities.value(rule); }
    /// The exemption that a finding falls under; null for none.
    const Exemption *exemption(const QString &rule, const QString &job) const;
    bool operator==(const Settings &) const = default;
};

/// The file's name in a project folder.
extern const QString settingsFile;

} // namespace caravan::lint
