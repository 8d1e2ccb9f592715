// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/nodes.h"

#include "core/base/quotes.h"
#include "core/base/texts.h"

#include <QSet>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(NodesTexts);

constexpr int namedAtMost = 3; ///< names in a sentence before it counts

} // namespace

int childBefore(const yaml::Node &node, qsizetype offset)
{
    int from = 0;
    for (int to = node.size(); from < to;) {
        const int middle = from + (to - from) / 2;
        const yaml::Node child = node.isMap() ? node.entry(middle).key : node.item(middle);
        if (child.span().begin <= offset)
            from = middle + 1;
        else
            to = middle;
    }
    return from - 1;
}

namespace {

yaml::Node below(const yaml::Node &node, const Span &span)
{
    if (!node || !node.span().contains(span))
        return {};
    if (node.span() == span)
        return node;
    const int child = childBefore(node, span.begin);
    if (node.isSequence())
        return below(node.item(child), span);
    const yaml::Entry entry = node.entry(child);
    return entry.key.span() == span ? entry.key : below(entry.value, span);
}

} // namespace

yaml::Node nodeAt(const Survey &survey, const gitlab::Job *job, const Span &span)
{
    if (span.isEmpty())
        return {};
    if (job) {
        if (const yaml::Node found = below(survey.body(*job), span))
            return found;
    }
    const yaml::Node root = survey.context.tree.root();
    return root.isMap() ? below(root.entry(childBefore(root, span.begin)).value, span) : yaml::Node();
}

yaml::Path pathOf(const yaml::Node &node) { return node.path().value_or(yaml::Path()); }

Span placeOfKey(const gitlab::Job &job, QStringView key)
{
    const Span span = job.keySpans.value(key.toString());
    return span.isEmpty() ? job.nameSpan : span;
}

bool hasOwn(const Survey &survey, const gitlab::Job &job, QStringView key) { return survey.body(job).entryOf(key).has_value(); }

bool isIncomplete(const Survey &survey, const gitlab::Job &job)
{
    QStringList open = job.extends;
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        const gitlab::Job *parent = survey.context.pipeline.job(name);
        if (!parent)
            return true;
        if (!seen.contains(name))
            open += parent->extends;
        seen.insert(name);
    }
    return false;
}

std::optional<QStringList> matrixVariables(const Survey &survey, const gitlab::Job &job)
{
    QStringList names;
    const gitlab::Effective parallel = survey.field(job, u"parallel");
    if (!parallel.isValid() && job.parallel > 1)
        return std::nullopt;
    const gitlab::Effective *matrix = parallel.entry(u"matrix");
    for (const gitlab::Effective &row : matrix ? matrix->items : QList<gitlab::Effective>()) {
        for (const auto &[name, value] : row.entries)
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

QString someOf(const QStringList &names)
{
    const QString listed = inQuotes(names.mid(0, namedAtMost));
    const int more = int(names.size()) - namedAtMost;
    return more > 0 ? NodesTexts::tr("%1 and %n more", nullptr, more).arg(listed) : listed;
}

QString publishedFolder(const Survey &survey, const gitlab::Job &job)
{
    const yaml::Node body = survey.body(job);
    const QString folder = body[u"pages"][u"publish"].text();
    const QString old = body[u"publish"].text();
    return !folder.isEmpty() ? folder : !old.isEmpty() ? old : u"public"_s;
}

} // namespace caravan::lint
