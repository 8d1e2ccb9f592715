// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/occasions.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

Event eventOf(Occasion occasion)
{
    Event event;
    switch (occasion) {
    case Occasion::DefaultBranch:
        break;
    case Occasion::OtherBranch:
        event.branch = u"feature/one"_s;
        break;
    case Occasion::ThirdBranch:
        event.branch = u"feature/two"_s;
        break;
    case Occasion::MergeRequest:
        event.source = PipelineSource::MergeRequest;
        event.branch = u"feature/one"_s;
        break;
    case Occasion::ThirdMergeRequest:
        event.source = PipelineSource::MergeRequest;
        event.branch = u"feature/two"_s;
        break;
    case Occasion::Tag:
        event.source = PipelineSource::Tag;
        break;
    case Occasion::Schedule:
        event.source = PipelineSource::Schedule;
        break;
    case Occasion::Web:
        event.source = PipelineSource::Web;
        break;
    }
    return event;
}

} // namespace caravan::gitlab
