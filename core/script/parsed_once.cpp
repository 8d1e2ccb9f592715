// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/parsed_once.h"

#include <QHash>

namespace caravan::script {

ParsedText parsedOnce(const QString &text)
{
    constexpr qsizetype longestKnown = 2'000;
    constexpr qsizetype mostKnown = 5'000;
    const auto read = [&text] { return std::make_shared<const Parsed>(parse(text)); };
    if (text.size() > longestKnown)
        return read();
    thread_local QHash<QString, ParsedText> known;
    if (known.size() > mostKnown)
        known.clear();
    const auto found = known.constFind(text);
    return found == known.cend() ? *known.insert(text, read()) : *found;
}

} // namespace caravan::script
