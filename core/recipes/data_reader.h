// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"
#include "core/yaml/value.h"

#include <optional>

namespace caravan::recipes {

/// Reads a data file and keeps the first thing that is wrong in it, so that readers can be written straight on and ask
/// once at the end.
class DataReader
{
public:
    explicit DataReader(const Source &source);
    /// Reads a built-in file, such as ":/caravan/recipes/strategies.yml".
    static DataReader builtIn(const QString &path);

    yaml::Node root() const { return m_tree.root(); }
    const std::optional<Error> &error() const { return m_error; }
    void fail(const yaml::Node &node, const QString &message);

    /// The text of a scalar entry; one that is missing gives \a fallback, or an error when that is null.
    QString text(const yaml::Node &map, QStringView key, const QString &fallback = QString());
    /// The texts of a list; a missing list is empty.
    QStringList texts(const yaml::Node &map, QStringView key);
    bool flag(const yaml::Node &map, QStringView key, bool fallback = false);
    double number(const yaml::Node &map, QStringView key);
    /// The entries of a map that must be there.
    QList<yaml::Entry> entries(const yaml::Node &map, QStringView key);
    /// The items of a list; a missing list is empty.
    QList<yaml::Node> items(const yaml::Node &map, QStringView key);
    /// The map under a key as a value; a missing one is empty.
    yaml::Map map(const yaml::Node &map, QStringView key);

private:
    DataReader() = default;
    yaml::Tree m_tree;
    std::optional<Error> m_error;
};

} // namespace caravan::recipes
