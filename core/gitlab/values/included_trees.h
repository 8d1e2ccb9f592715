// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

#include <QHash>

namespace caravan::gitlab {

/// Parses included files, each text once. A file with inputs that is included several times has a tree for each time, because its
/// values differ.
class IncludedTrees
{
public:
    /// To be called before a pipeline is read; files that were not asked for since the last time are forgotten.
    void begin();
    /// The tree of a file with these bytes. Errors: those of yaml::Tree::parse().
    Result<yaml::Tree> tree(const QString &file, const QByteArray &bytes);

private:
    struct Known {
        QByteArray bytes;
        QList<yaml::Tree> trees;
        qsizetype used = 0;
    };
    QHash<QString, Known> m_known;
};

} // namespace caravan::gitlab
