// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/tree.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace caravan::estimate {

/// What a large system package brings with it.
struct SystemSize {
    double megabytes = 0;   ///< downloaded, with its dependencies
    double recommended = 0; ///< with what it recommends as well
    double seconds = 0;     ///< that apt-get took for it; 0 where nobody has measured it
    bool isOfUser = false;  ///< then the seconds hold for whatever installs it
    recipes::Provenance provenance = {};
    QStringList brings = {}; ///< packages among what it recommends that other commands ask for
};

/// `resources/catalogue/system.yml`: the large system packages.
class SystemSizes
{
public:
    /// Errors: Syntax with file and line.
    static Result<SystemSizes> read(const Source &source);

    /// Takes in the packages of a user's \a list, which go before those of the table: `names` and `megabytes`; `recommended`, `seconds` and the source
    /// may be left out. Errors: Syntax with file, line and column.
    Result<Done> add(const Source &source, yaml::Node list);

    /// Null for a small one. A version behind the name does not count: `llvm-14`, `curl=7.1-1`.
    const SystemSize *of(const QString &name) const;
    /// By name; of the names that only begin so, with a star behind them.
    QMap<QString, SystemSize> all() const;

private:
    void put(const QStringList &names, const SystemSize &size);

    QHash<QString, SystemSize> m_sizes;
    QList<std::pair<QString, SystemSize>> m_beginnings; ///< of names; the first that fits counts
};

} // namespace caravan::estimate
