// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/presence.h"

#include "core/estimate/condition.h"
#include "core/yaml/tree.h"

#include <optional>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// The value of `rules` as a text of its own: its first line begins in the middle of one, so it gets back what it lost.
QByteArray outdented(const QString &text)
{
    constexpr qsizetype dash = 2;
    const QStringList lines = text.split(u'\n');
    qsizetype least = -1;
    bool isSibling = false; // of the first item, as far as the least indented line shows
    bool isFirst = true;
    for (const QString &line : lines.mid(1)) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const qsizetype indent = line.indexOf(trimmed);
        if (least < 0 || indent < least) {
            least = indent;
            const bool isBelowFirst = isFirst && lines.constFirst().trimmed().endsWith(u':');
            isSibling = trimmed.startsWith(u'-') && !isBelowFirst;
        }
        isFirst = false;
    }
    const qsizetype indent = isSibling ? least : std::max<qsizetype>(0, least - dash);
    return (QString(indent, u' ') + text).toUtf8();
}

Presence byWhen(const QString &when)
{
    if (when == "manual"_L1)
        return Presence::Manual;
    if (when == "never"_L1 || when == "on_failure"_L1)
        return Presence::Absent;
    return Presence::Runs;
}

bool isAbout(const QString &pattern, QLatin1String ending) { return pattern.contains(ending); }

/// Whether such files have changed since the last run.
bool haveChanged(const yaml::Node &patterns, const Revision &revision)
{
    if (revision.isFirst)
        return true;
    const yaml::Node list = patterns.isMap() ? patterns[u"paths"].target() : patterns;
    for (const yaml::Node &item : list.items()) {
        const QString pattern = item.target().text();
        if (pattern == u"*" || pattern == u"**/*" || pattern == u"**")
            return true;
        const bool isDependencies = isAbout(pattern, ".opam"_L1) || isAbout(pattern, "dune-project"_L1)
            || isAbout(pattern, "Dockerfile"_L1) || isAbout(pattern, ".lock"_L1);
        if (revision.dependencies > 1 && isDependencies)
            return true;
        if (revision.sources > 1 && !isDependencies && !pattern.endsWith(u".yml"_s))
            return true;
    }
    return false;
}

std::optional<Presence> byRule(const yaml::Node &rule, const gitlab::Job &job, const Environment &environment,
                               const Revision &revision)
{
    if (const yaml::Node condition = rule[u"if"].target(); condition && !holds(condition.text(), environment))
        return std::nullopt;
    if (const yaml::Node changes = rule[u"changes"].target(); changes && !haveChanged(changes, revision))
        return std::nullopt;
    const yaml::Node when = rule[u"when"].target();
    return byWhen(when ? when.text() : job.when);
}

} // namespace

Presence presenceOf(const gitlab::Job &job, const Environment &environment, const Revision &revision)
{
    if (!job.rules)
        return byWhen(job.when);
    const auto tree = yaml::Tree::parse(Source(QString(), outdented(job.rules->value)));
    if (!tree || !tree->root().isSequence())
        return byWhen(job.when);
    bool hasRules = false;
    for (const yaml::Node &item : tree->root().items()) {
        const yaml::Node rule = item.target();
        if (!rule.isMap()) // an item of only or except, or a reference to rules elsewhere
            return byWhen(job.when);
        hasRules = true;
        if (const auto presence = byRule(rule, job, environment, revision))
            return *presence;
    }
    return hasRules ? Presence::Absent : byWhen(job.when);
}

} // namespace caravan::estimate
