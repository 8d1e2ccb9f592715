// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/value.h"

#include <QJsonValue>
#include <QMap>

namespace caravan::e2e {

/// A value as JSON, scalars by what they are for GitLab's YAML reader.
QJsonValue plain(const yaml::Value &value);

/// The keywords of a job with their values as text, in one form for all ways to write the same: short forms are written out, values
/// that GitLab takes for granted are left out, \a globals are among the variables.
QMap<QString, QString> plainJob(const yaml::Map &job, const yaml::Value &globals);

} // namespace caravan::e2e
