// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/written_names.h"

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/interpolation.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

bool hasInterpolation(const QString &name) { return name.contains("$[["_L1); }

/// The inputs of the open text, with their values.
Inputs inputsOf(const yaml::Tree &tree, const Reading &reading) { return compose(tree, reading).parts.constLast().inputs; }

/// Whether the open text makes a job of this name without an entry that is called so.
bool isMade(const yaml::Tree &tree, const Reading &reading, const QString &name)
{
    const Resolver resolver(compose(tree, reading).parts);
    return resolver.contains(name) && resolver.filesWith(name).contains(QString());
}

} // namespace

QString writtenName(const yaml::Tree &tree, const Reading &reading, const QString &name)
{
    const yaml::Node root = tree.root();
    if (!tree.header() || root[name])
        return name;
    const Inputs inputs = inputsOf(tree, reading);
    QString found = name;
    for (const yaml::Entry &entry : root.entries()) {
        const QString key = entry.key.text();
        const std::optional<Interpolated> made = hasInterpolation(key) ? interpolated(key, inputs) : std::nullopt;
        if (made && textOf(made->value) == name)
            found = key; // of duplicates the last counts
    }
    return found;
}

Result<WrittenEditing> asWritten(const Editing &edit, const QStringList &names)
{
    WrittenEditing written{edit.reading, {}};
    const yaml::Tree &tree = edit.draft.tree();
    for (const QString &name : names) {
        const QString key = writtenName(tree, edit.reading, name);
        const bool mayBeMerged = key == name && !tree.root()[name] && tree.root().entryOf(u"<<");
        if (mayBeMerged && isMade(tree, edit.reading, name))
            return writtenOtherwise(name);
        written.names.append(key);
        written.reading.asWritten = written.reading.asWritten || hasInterpolation(key);
    }
    return written;
}

} // namespace caravan::gitlab
