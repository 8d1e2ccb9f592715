// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/language/shape.h"

namespace caravan::gitlab {

/// What a shape takes, as a phrase: `a whole number from 0 to 2, or a map`. Translated.
QString allowedBy(const Shape &shape);
/// A value as a phrase: `the text “2”`, `a list`. \a text is that of a scalar.
QString phraseOf(Shape::Kind kind, const QString &text);
/// `“a”, “b”, “c”`; long lists are cut.
QString quotedWords(const QStringList &words);

} // namespace caravan::gitlab
