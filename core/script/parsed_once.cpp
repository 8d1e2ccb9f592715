// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/parsed_once.h"

#include "core/base/remembered.h"

namespace caravan::script {

ParsedText parsedOnce(const QString &text)
{
    constexpr qsizetype longestKnown = 2'000;
    constexpr qsizetype mostKnown = 5'000;
    const auto read = [&text] { return std::make_shared<const Parsed>(parse(text)); };
    if (text.size() > longestKnown)
        return read();
    thread_local Remembered<QString, ParsedText> known(mostKnown);
    return known.of(text, read);
}

} // namespace caravan::script
