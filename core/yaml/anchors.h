// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"
#include "core/yaml/tree.h"

namespace caravan::yaml {

/// Gives each anchor in \a span, whole entries, that the rest of \a tree has too a name that is free, and the aliases in \a span that mean
/// it the same. So aliases around it mean what they meant without it, and those in it what they mean there.
TextEdits anchorsSetApart(const Tree &tree, const Span &span);

/// The name of the anchor that an alias at \a offset of \a text stands for; empty where none begins.
QString aliasNameAt(const QByteArray &text, qsizetype offset);

/// Of a text that is refused for an alias without an anchor above it: the name. \a error is what Tree::parse() says of \a text.
QString missingAnchor(const QByteArray &text, const Error &error);

} // namespace caravan::yaml
