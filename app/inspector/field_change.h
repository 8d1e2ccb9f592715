// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/value_change.h"

namespace caravan::inspector {

/// A field of a job that a form shows: a key, or an entry of a key's map. A key may have a short form, in which its value is that of one
/// of its entries: `environment: production` for `environment:name`.
struct JobField {
    QString key;   ///< "environment"
    QString entry; ///< "name"; empty for the value of the key itself
    bool operator==(const JobField &) const = default;
};

/// The entry that the short form of a key gives: "name" for `environment`; empty for keys without one.
/// Source: https://docs.gitlab.com/ci/yaml/, the keywords in question, 2026-08.
QString shortEntryOf(const QString &key);

/// What \a job has for \a field, its own or from elsewhere, everything in it followed; invalid where it has nothing.
gitlab::Effective fieldValue(gitlab::Sources &sources, const QString &job, const JobField &field);

/// The field with \a value, or without one: a short form becomes a map where it has to, and a map without its last entry goes.
gitlab::ValueChange withField(gitlab::Sources &sources, const QString &job, const JobField &field, const std::optional<yaml::Value> &value);

/// A value as YAML text that stands alone: in block style, without the key; a scalar on one line.
QString blockText(const yaml::Value &value);

} // namespace caravan::inspector
