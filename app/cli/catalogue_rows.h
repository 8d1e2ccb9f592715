// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/knowledge.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace caravan::cli {

/// One fact of the catalogue: its name, what is known as text for people and as JSON, and where that comes from.
struct CatalogueRow {
    QString name;
    QString figures;
    QJsonObject json;
    QList<recipes::Provenance> provenance;
};

/// What `catalogue` can print.
struct CatalogueTopic {
    QString id;  ///< as people write it
    QString key; ///< in JSON
    QList<CatalogueRow> (*rows)(const Knowledge &knowledge);
};

const QList<CatalogueTopic> &catalogueTopics();

} // namespace caravan::cli
