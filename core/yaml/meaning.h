// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"
#include "core/yaml/value.h"

#include <QHash>

#include <optional>

namespace caravan::yaml {

/// What an edit of the text is to do to the values: one child of one collection goes, comes, or both; of a sequence also
/// several that stand one behind the other.
struct Change {
    Path collection;
    int removed = -1;           ///< index of the child that goes; -1 for none
    int added = -1;             ///< index that the child that comes has afterwards; -1 for none
    QString key;                ///< of the child that comes, in a map
    std::optional<Value> value; ///< of the child that comes; nullopt: it is the one that went
    int removedCount = 1;       ///< children that go, from \c removed on
    QList<Value> items = {};    ///< of the children that come from \c added on, in a sequence, instead of \c value
    bool wraps = false;         ///< the child at \c removed becomes the first item of a list, and \c items the others
};

/// Whether \a after says what \a before says with \a change made, and nothing else is different: values, keys and their
/// order, tags, anchors, and what aliases mean. Where \a before has no final line end, a last line end of a text does not count.
bool isMade(const Change &change, const Tree &before, const Tree &after);

/// The same for several changes below top-level entries, all with the paths and indexes of \a before: each child may go or change once,
/// and what comes in front of the same child comes in the order of \a changes.
bool areMade(const QList<Change> &changes, const Tree &before, const Tree &after);

/// Whether \a after says what \a before says, with other texts in the scalars that begin at the offsets \a texts has.
bool isRewritten(const QHash<qsizetype, QString> &texts, const Tree &before, const Tree &after);

} // namespace caravan::yaml
