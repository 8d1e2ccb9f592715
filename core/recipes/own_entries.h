// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/yaml/value.h"

#include <QStringList>

namespace caravan::recipes {

/// An entry of a list in a file of the user's own, such as a runner profile or an image: each value as it is written there.
struct OwnEntry {
    QString id; ///< what names it among the others
    yaml::Map entry;

    /// The text of the scalar at \a key, or of the `value` in a map there; empty when it is not said.
    QString said(const QString &key) const;
    /// The texts of the list at \a key; of a scalar that one.
    QStringList saidList(const QString &key) const;
    /// Says \a text at \a key in place of what is said there; an empty one takes it out.
    void say(const QString &key, const QString &text);
    /// The same of a list.
    void sayList(const QString &key, const QStringList &texts);
    bool operator==(const OwnEntry &) const = default;
};

/// Which list of a file that is, and which key names an entry of it.
struct OwnList {
    QString key;   ///< "runners"
    QString idKey; ///< "id"
};

/// The entries of such a file, whatever else it says. Errors: Syntax.
Result<QList<OwnEntry>> entriesIn(const Source &file, const OwnList &list);
/// \a file, or an empty text, with \a entry in the place of the one with its id, or at the end. Comments and what else the file says stay.
/// Errors: those of yaml::Draft, and Syntax where the text is no such file.
Result<QByteArray> withOwnEntry(const Source &file, const OwnList &list, const yaml::Map &entry);
/// The same without the entry \a id. Errors: NotFound when there is none; as above.
Result<QByteArray> withoutOwnEntry(const Source &file, const OwnList &list, const QString &id);
/// \a file with the entries \a after where it had \a before: only what differs is written. Errors: Usage for an id that is there twice; as above.
Result<QByteArray> withChangedEntries(const Source &file, const OwnList &list, const QList<OwnEntry> &before, const QList<OwnEntry> &after);
/// A file with nothing but these entries, for others to take in.
QByteArray fileOfEntries(const OwnList &list, const QList<OwnEntry> &entries);

} // namespace caravan::recipes
