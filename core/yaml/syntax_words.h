// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan::yaml {

/// What is wrong with a text that is no YAML, in Caravan's own words, told from \a message, the parser's. Its own text is never shown:
/// it differs from version to version and is not translated.
QString syntaxSentence(const QString &message);

} // namespace caravan::yaml
