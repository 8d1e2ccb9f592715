// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/site_signs.h"

#include "core/base/disk.h"
#include "resources/resources.h"

#include <algorithm>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

SiteSigns readSigns()
{
    initialiseResources();
    SiteSigns signs;
    const Result<ReadFile> file = readFile(u":/caravan/catalogue/sites.tsv"_s);
    for (const QByteArray &line : file ? file->bytes.split('\n') : QList<QByteArray>()) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() == 2 && cells.first() == "text")
            signs.texts.append(cells.last());
        else if (cells.size() == 2 && cells.first() == "generator")
            signs.generators.append(QString::fromUtf8(cells.last()));
        else if (cells.size() == 2 && cells.first() == "server")
            signs.servers.append(QString::fromUtf8(cells.last()));
    }
    return signs;
}

} // namespace

bool SiteSigns::areIn(const QByteArray &source) const
{
    const QByteArray small = source.toLower();
    return std::any_of(texts.cbegin(), texts.cend(), [&](const QByteArray &text) { return small.contains(text); });
}

const SiteSigns &SiteSigns::builtIn()
{
    static const SiteSigns signs = readSigns();
    return signs;
}

} // namespace caravan::project
