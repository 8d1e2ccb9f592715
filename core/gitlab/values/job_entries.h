// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace caravan::gitlab {

/// Whether the entry \a name of \a root is a job or template as far as this text alone says: its name is no keyword's, or what stands
/// there has a script, its own or by `extends` and merge keys. The same as Resolver::isJob() where nothing is included.
bool isJobEntry(const yaml::Node &root, const QString &name);

} // namespace caravan::gitlab
