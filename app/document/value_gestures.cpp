// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/value_gestures.h"

#include "app/document/document.h"
#include "core/base/texts.h"

namespace caravan {

namespace {

CARAVAN_TEXTS(ValueGesturesTexts);

} // namespace

Result<Done> changeValue(Document &document, const QString &title, const yaml::Path &path, const PlacedGesture &gesture)
{
    if (document.syntaxError())
        return *document.syntaxError();
    const gitlab::EditPlace place = gitlab::Sources(document.derived().tree, document.reading()).place(path);
    const std::optional<gitlab::At> at = document.choosePlace(path, place);
    if (!at)
        return Error{ErrorCode::Cancelled, ValueGesturesTexts::tr("Nothing was changed.")};
    return document.edit(title, [&](const gitlab::Editing &edit) { return gesture(edit, *at); });
}

Result<Done> changeValue(Document &document, const QString &title, const gitlab::ValueChange &change)
{
    return changeValue(document, title, change.path,
                       [&](const gitlab::Editing &edit, gitlab::At at) { return gitlab::make(edit, change, at); });
}

std::optional<Error> obstacleToValue(const Document &document, const yaml::Path &path, const PlacedGesture &gesture)
{
    std::optional<Error> obstacle;
    for (const gitlab::At at : {gitlab::At::Here, gitlab::At::Source}) {
        if (at == gitlab::At::Source && !asksWhere(document, path))
            break;
        yaml::Draft draft(document.derived().tree);
        const Result<Done> done = gesture({draft, document.reading()}, at);
        if (done)
            return std::nullopt;
        if (!obstacle)
            obstacle = done.error();
    }
    return obstacle;
}

bool asksWhere(const Document &document, const yaml::Path &path)
{
    return !document.syntaxError() && gitlab::Sources(document.derived().tree, document.reading()).place(path).isAsked();
}

} // namespace caravan
