// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/tree.h"

#include <optional>

namespace caravan::estimate {

/// The entries of a map in a data file, read with their types. The first thing that is wrong is kept as the error, and
/// every later question has an empty answer, so that a reader asks once at its end.
class Fields
{
public:
    Fields(const Source &source, yaml::Node map);

    QString text(QStringView key);
    /// A number that is not negative.
    double number(QStringView key);
    bool flag(QStringView key);
    yaml::Node node(QStringView key);
    /// The same for entries that may be left out.
    bool has(QStringView key) const { return m_map[key].isValid(); }
    QString text(QStringView key, const QString &standard) { return has(key) ? text(key) : standard; }
    double number(QStringView key, double standard) { return has(key) ? number(key) : standard; }
    /// A text, or a list of texts.
    QStringList texts(QStringView key);
    /// Notes an entry whose name is not among \a known, which is likely misspelt.
    void expectOnly(const QStringList &known);
    /// `source`, `date` and `confidence` of this entry.
    recipes::Provenance provenance();
    /// The same where each may be left out, as users do: by default it is said by the \a file.
    recipes::Provenance provenanceOr(const QString &file);

    /// Notes that something is wrong with \a node, or with the whole map where it is not valid.
    void reject(yaml::Node node, const QString &message);
    const std::optional<Error> &error() const { return m_error; }

private:
    const Source &m_source;
    yaml::Node m_map;
    std::optional<Error> m_error;
};

} // namespace caravan::estimate
