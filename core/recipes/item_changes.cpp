// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/item_changes.h"

#include "core/base/texts.h"
#include "core/recipes/command_table.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ItemChangesTexts);

/// The scalars of a text by where they begin, with their tags and anchors and without.
void collectScalars(const yaml::Node &node, QHash<qsizetype, yaml::Node> &found)
{
    if (node.isScalar()) {
        found.insert(node.span().begin, node);
        found.insert(node.contentSpan().begin, node);
    }
    for (const yaml::Node &item : node.isSequence() ? node.items() : QList<yaml::Node>())
        collectScalars(item, found);
    for (const yaml::Entry &entry : node.isMap() ? node.entries() : QList<yaml::Entry>())
        collectScalars(entry.value, found);
}

} // namespace

Result<Done> ItemChanges::add(const gitlab::Job &job, const gitlab::Command &command, const QString &text)
{
    if (!command.origin.file.isEmpty() || command.origin.span.isEmpty()) {
        return refusal(
            job,
            ItemChangesTexts::tr("“%1” of job “%2” stands in another file and does not fit the image.").arg(headOf(command.text), job.name));
    }
    const QString known = m_texts.value(command.origin.span.begin, text);
    const QString other = userBeside(command);
    if (known != text || !other.isEmpty()) {
        return refusal(job,
                       ItemChangesTexts::tr("“%1” of job “%2” does not fit the image, and job “%3”, which has another one, shares it.")
                           .arg(headOf(command.text), job.name, other.isEmpty() ? job.name : other));
    }
    m_texts.insert(command.origin.span.begin, text);
    return Done{};
}

Result<Done> ItemChanges::make(yaml::Draft &draft) const
{
    QHash<qsizetype, yaml::Node> scalars;
    if (!m_texts.isEmpty())
        collectScalars(m_tree.root(), scalars);
    QList<QPair<yaml::Node, QString>> rewritten;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (!scalars.contains(it.key()))
            return Error{ErrorCode::Refused, ItemChangesTexts::tr("“%1” stands where Caravan cannot write.").arg(headOf(*it))};
        rewritten.append({scalars.value(it.key()), *it});
    }
    return rewritten.isEmpty() ? Result<Done>(Done{}) : draft.rewrite(rewritten);
}

Error ItemChanges::refusal(const gitlab::Job &job, const QString &message) const
{
    return m_tree.source().errorAt(job.nameSpan.begin, ErrorCode::Refused, message,
                                   ItemChangesTexts::tr("Give the job lines of its own first."));
}

/// A job besides these that runs the same item; empty for none.
QString ItemChanges::userBeside(const gitlab::Command &command) const
{
    const auto isIt = [&](const gitlab::Command &other) { return other.origin.file.isEmpty() && other.origin.span == command.origin.span; };
    for (const gitlab::Job &job : m_pipeline.jobs) {
        if (job.isHidden || m_jobs.contains(job.name))
            continue;
        for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
            if (std::any_of(job.commands(which).cbegin(), job.commands(which).cend(), isIt))
                return job.name;
        }
    }
    return {};
}

} // namespace caravan::recipes
