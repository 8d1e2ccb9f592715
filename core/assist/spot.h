// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/yaml/tree.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace caravan::assist {

/// Where a caret stands in a text, told from the lines above it: the text need not parse.
struct Spot {
    enum class Kind {
        Key,     ///< a key of a map is, or would be, here
        Value,   ///< a value is here
        Block,   ///< within a text of several lines
        Comment, ///< nothing that is read
    };
    /// An item of a list in \c path.
    static constexpr QLatin1StringView item{"-"};

    Kind kind = Kind::Key;
    /// From the root, keys and \c item. Of a key: the map that it is in. Of anything else: down to the value itself.
    yaml::Path path;
    QString typed;              ///< the part of the word in front of the caret
    QString word;               ///< without quotes
    Span span;                  ///< of the word, without quotes; empty at the caret where there is none
    bool mayBeKey = false;      ///< alone behind a dash: may become the key of a map, too
    bool isVariable = false;    ///< the word is a name behind `$` or `${`
    bool isReference = false;   ///< within `!reference [ … ]`, whose items are then at the end of \c path
    int referenceItem = 0;      ///< which of them, from 0
    QStringList referenceWords; ///< those in front of it
    bool isBracedVariable = false;
    qsizetype column = 0;  ///< bytes: where keys of this map begin
    QStringList siblings;  ///< of a key: the other keys that stand in its map
    bool hasColon = false; ///< of a key: its colon is there already

    /// The job that the place belongs to, as far as \c path says; empty at the root.
    QString top() const { return path.isEmpty() ? QString() : path.constFirst(); }
};

/// \a offset in bytes, from 0 to the text's size.
Spot spotAt(const QByteArray &text, qsizetype offset);

} // namespace caravan::assist
