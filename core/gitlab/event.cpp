// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/event.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr Source allSources[] = {Source::Push, Source::MergeRequest, Source::Tag, Source::Schedule, Source::Web};

} // namespace

QString sourceName(Source source)
{
    switch (source) {
    case Source::Push:
        return u"push"_s;
    case Source::MergeRequest:
        return u"merge_request_event"_s;
    case Source::Tag:
        return u"tag"_s;
    case Source::Schedule:
        return u"schedule"_s;
    case Source::Web:
        return u"web"_s;
    }
    return {};
}

std::optional<Source> sourceOf(QStringView name)
{
    if (name == "merge_request"_L1 || name == "merge-request"_L1 || name == "mr"_L1)
        return Source::MergeRequest;
    for (const Source source : allSources) {
        if (name == sourceName(source))
            return source;
    }
    return std::nullopt;
}

QStringList sourceNames()
{
    QStringList names;
    for (const Source source : allSources)
        names.append(sourceName(source));
    return names;
}

QString Event::ref() const
{
    if (source == Source::Tag)
        return tag.isEmpty() ? u"v1.0.0"_s : tag;
    if (!branch.isEmpty())
        return branch;
    return source == Source::MergeRequest ? u"feature"_s : defaultBranch;
}

bool Event::isProtected() const
{
    return source != Source::Tag && ref() == defaultBranch;
}

QString slugOf(QStringView name)
{
    constexpr qsizetype longest = 63;
    QString slug = name.toString().toLower().left(longest);
    for (QChar &c : slug) {
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')))
            c = u'-';
    }
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace caravan::gitlab
