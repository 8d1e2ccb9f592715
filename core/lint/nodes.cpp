// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/nodes.h"

#include <QCoreApplication>
#include <QSet>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Nodes)
};

constexpr int namedAtMost = 3; ///< names in a sentence before it counts

yaml::Node below(const yaml::Node &node, const Span &span)
{
    if (!node || !node.span().contains(span))
        return {};
    if (node.span() == span)
        return node;
    for (const yaml::Node &item : node.items()) {
        if (const yaml::Node found = below(item, span))
            return found;
    }
    for (const yaml::Entry &entry : node.entries()) {
        if (entry.key.span() == span)
            return entry.key;
        if (const yaml::Node found = below(entry.value, span))
            return found;
    }
    return {};
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
    for (const yaml::Entry &entry : survey.context.tree.root().entries()) {
        if (entry.value.span().contains(span))
            return below(entry.value, span);
    }
    return {};
}

yaml::Path pathOf(const yaml::Node &node)
{
    yaml::Path path;
    yaml::Node child = node;
    for (yaml::Node parent = node.parent(); child && parent; child = parent, parent = parent.parent()) {
        const QList<yaml::Node> items = parent.items();
        if (const qsizetype index = items.indexOf(child); index >= 0) {
            path.prepend(QString::number(index));
            continue;
        }
        for (const yaml::Entry &entry : parent.entries()) {
            if (entry.value == child)
                path.prepend(entry.key.text());
        }
    }
    return path;
}

Span placeOfKey(const gitlab::Job &job, QStringView key)
{
    const Span span = job.keySpans.value(key.toString());
    return span.isEmpty() ? job.nameSpan : span;
}

bool hasOwn(const Survey &survey, const gitlab::Job &job, QStringView key)
{
    return survey.body(job).entryOf(key).has_value();
}

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
    QStringList quoted;
    for (const QString &name : names.mid(0, namedAtMost))
        quoted.append(u"“%1”"_s.arg(name));
    const qsizetype more = names.size() - quoted.size();
    const QString listed = quoted.join(u", "_s);
    return more > 0 ? Text::tr("%1 and %2 more").arg(listed, QString::number(more)) : listed;
}

} // namespace caravan::lint
