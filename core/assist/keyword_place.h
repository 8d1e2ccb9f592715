// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/language/shape.h"
#include "core/yaml/tree.h"

namespace caravan::assist {

/// What the language says of a place in a pipeline's text.
struct KeywordPlace {
    QList<const gitlab::Shape *> shapes; ///< what the value there may look like: several where that hangs on more than the place
    QString keyword;                     ///< the keyword and the keys below it: "cache:key:files"; empty for the root and a job itself
    QStringList keys; ///< that the map there may have, in the language's order; names that people choose are not among them

    bool takes(gitlab::Shape::Kind kind) const;
    /// Whether a value of one line may stand there.
    bool takesScalar() const;
    /// The texts that are allowed, where the language names them; “true” and “false” where those are all.
    QStringList words() const;
};

/// \a path as Spot has it: keys, and `-` for items.
KeywordPlace keywordPlaceOf(const yaml::Path &path);

/// What a keyword means, as one or two sentences (`resources/gitlab/meanings.yml`): of the keys that lead to it, or of the
/// last of them that are known together. Empty where nothing is known.
QString meaningOf(const QString &keyword);

} // namespace caravan::assist
