// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/resolved_text.h"

namespace caravan::assist {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyIndent = 2;

QString sentenceOf(const gitlab::Origin &origin, const Source &source)
{
    const auto [file, line] = placeOf(origin, source);
    QStringList parts;
    if (line > 0)
        parts.append(u"%1:%2"_s.arg(file, QString::number(line)));
    const QString through = throughName(origin.via);
    if (origin.via != gitlab::Via::Own)
        parts.append(origin.from.isEmpty() || origin.from == through ? through : through + u' ' + origin.from);
    return parts.join(u" · "_s);
}

/// YAML of one job, with a comment in front of each key that says where it comes from.
QByteArray writtenWithOrigins(const gitlab::ResolvedJob &job, const Source &source, const yaml::Layout &layout)
{
    const QByteArray head = yaml::writeEntry(job.name, yaml::Map{{{u"stage"_s, yaml::Value::text(u"x"_s)}}}, 0, layout);
    QByteArray text = head.left(head.indexOf('\n') + 1);
    for (const auto &[key, value] : job.body.entries) {
        const QString comment = sentenceOf(job.origins.value(key), source);
        if (!comment.isEmpty())
            text += "  # " + key.toUtf8() + ": " + comment.toUtf8() + '\n';
        text += yaml::writeEntry(key, value, keyIndent, layout);
    }
    return text;
}

} // namespace

QString throughName(gitlab::Via via)
{
    switch (via) {
    case gitlab::Via::Own:
        return u"job"_s;
    case gitlab::Via::Merge:
        return u"merge"_s;
    case gitlab::Via::Alias:
        return u"alias"_s;
    case gitlab::Via::Extends:
        return u"extends"_s;
    case gitlab::Via::Default:
        return u"default"_s;
    case gitlab::Via::Global:
        return u"global"_s;
    case gitlab::Via::Reference:
        return u"reference"_s;
    case gitlab::Via::Input:
        return u"input"_s;
    case gitlab::Via::BuiltIn:
        break;
    }
    return u"gitlab"_s;
}

QPair<QString, int> placeOf(const gitlab::Origin &origin, const Source &source)
{
    if (!origin.file.isEmpty())
        return {origin.file, origin.line};
    if (origin.span.isEmpty())
        return {{}, 0};
    return {source.file, source.positionAt(origin.span.begin).line};
}

QByteArray resolvedText(const gitlab::Resolved &resolved, const QList<gitlab::ResolvedJob> &jobs, const Source &source, Origins origins,
                        bool isWhole)
{
    const yaml::Layout layout;
    QByteArray text = yaml::writeEntry(u"stages"_s, yaml::Value::texts(resolved.stages), 0, layout);
    if (resolved.workflow && isWhole)
        text += '\n' + yaml::writeEntry(u"workflow"_s, *resolved.workflow, 0, layout);
    for (const gitlab::ResolvedJob &job : jobs) {
        text += '\n';
        text += origins == Origins::Written ? writtenWithOrigins(job, source, layout) : yaml::writeEntry(job.name, job.body, 0, layout);
    }
    return text;
}

} // namespace caravan::assist
