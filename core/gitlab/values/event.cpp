// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/event.h"

#include "core/base/texts.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EventTexts);

constexpr PipelineSource allSources[] = {PipelineSource::Push, PipelineSource::MergeRequest, PipelineSource::Tag, PipelineSource::Schedule,
                                         PipelineSource::Web};

} // namespace

QString sourceName(PipelineSource source)
{
    switch (source) {
    case PipelineSource::Push:
        return u"push"_s;
    case PipelineSource::MergeRequest:
        return u"merge_request_event"_s;
    case PipelineSource::Tag:
        return u"tag"_s;
    case PipelineSource::Schedule:
        return u"schedule"_s;
    case PipelineSource::Web:
        return u"web"_s;
    }
    return {};
}

std::optional<PipelineSource> sourceOf(QStringView name)
{
    if (name == "merge_request"_L1 || name == "merge-request"_L1 || name == "mr"_L1)
        return PipelineSource::MergeRequest;
    for (const PipelineSource source : allSources) {
        if (name == sourceName(source))
            return source;
    }
    return std::nullopt;
}

QStringList sourceNames()
{
    QStringList names;
    for (const PipelineSource source : allSources)
        names.append(sourceName(source));
    return names;
}

QString Event::ref() const
{
    if (source == PipelineSource::Tag)
        return tag.isEmpty() ? u"v1.0.0"_s : tag;
    if (!branch.isEmpty())
        return branch;
    return source == PipelineSource::MergeRequest ? u"feature"_s : defaultBranch;
}

bool Event::isProtected() const { return source != PipelineSource::Tag && ref() == defaultBranch; }

QString eventTitle(const Event &event)
{
    switch (event.source) {
    case PipelineSource::Push:
        return event.isNewBranch ? EventTexts::tr("the first push of %1").arg(event.ref()) : EventTexts::tr("a push to %1").arg(event.ref());
    case PipelineSource::MergeRequest:
        return EventTexts::tr("a merge request of %1").arg(event.ref());
    case PipelineSource::Tag:
        return EventTexts::tr("the tag %1").arg(event.ref());
    case PipelineSource::Schedule:
        return EventTexts::tr("a schedule on %1").arg(event.ref());
    case PipelineSource::Web:
        return EventTexts::tr("a start by hand on %1").arg(event.ref());
    }
    return {};
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
