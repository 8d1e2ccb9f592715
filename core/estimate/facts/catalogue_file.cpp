// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/catalogue_file.h"

#include "core/base/disk.h"
#include "resources/resources.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

Result<Source> catalogueFile(const QString &name)
{
    initialiseResources();
    const QString path = u":/caravan/catalogue/"_s + name;
    const auto file = readFile(path);
    if (!file)
        return file.error();
    return Source(path, file->bytes);
}

} // namespace caravan::estimate
