// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/edit_choice.h"

#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Draft;
using yaml::Path;

namespace {

CARAVAN_TEXTS(EditChoiceTexts);

Error otherFile(const Path &path, const EditPlace &place)
{
    return {ErrorCode::Refused,
            EditChoiceTexts::tr("%1 comes from line %2 of the included file “%3”, which is not the file that is edited.")
                .arg(path.join(u'.'), QString::number(place.origin.line), place.origin.file),
            {},
            0,
            0,
            EditChoiceTexts::tr("Override it in “%1”, or change that file.").arg(path.constFirst()),
            {true, false}};
}

Error ask(const Draft &draft, const Path &path, const EditPlace &place)
{
    Error error = draft.tree().source().errorAt(place.origin.span.begin, ErrorCode::Refused, place.whenceSentence(path));
    error.hint = EditChoiceTexts::tr("Change “%1” only, or change it where it stands. %2").arg(path.constFirst(), place.sourceSentence());
    error.choices = {true, true};
    return error;
}

} // namespace

Error noSource(const Path &path)
{
    return {ErrorCode::Refused,
            EditChoiceTexts::tr("%1 does not come from another place in the file.").arg(path.join(u'.')),
            {},
            0,
            0,
            EditChoiceTexts::tr("Change it here."),
            {true, false}};
}

Error onlyThere(Error error)
{
    error.hint = EditChoiceTexts::tr("Change it in that file.");
    error.choices = {};
    return error;
}

bool needsPlace(const Sources &sources, const Path &path, const EditPlace &place)
{
    return place.isInherited || (!isGlobalKeyword(path.value(0)) && sources.elsewhere(path.value(0)));
}

Result<At> chosen(const Draft &draft, const Sources &sources, const Path &path, const EditPlace &place, At at)
{
    if (at == At::Ask && place.isAsked())
        return ask(draft, path, place);
    const std::optional<Error> elsewhere = isGlobalKeyword(path.constFirst()) ? std::nullopt : sources.whyElsewhere(path.constFirst());
    if (at == At::Ask)
        return elsewhere ? Result<At>(*elsewhere) : Result<At>(At::Here);
    if (at == At::Source && !place.isInherited)
        return elsewhere ? *elsewhere : noSource(path);
    if (at == At::Source && place.source.isEmpty())
        return place.origin.file.isEmpty() ? noSource(path) : otherFile(path, place);
    return at;
}

} // namespace caravan::gitlab
