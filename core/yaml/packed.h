// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace caravan::yaml {

/// A tree as bytes, without its text, which are read far faster than the text is parsed. For this machine's byte order only.
QByteArray packed(const Tree &tree);

/// The tree of \a source from what packed() made of it. Nullopt when the bytes are cut short, or those of another text.
std::optional<Tree> unpacked(const QByteArray &bytes, const Source &source);

/// The tree of a data file. A built-in one (":/caravan/…") comes with its packed form, which the build made; where that is not
/// there or of another text, and for a user's file, the text is parsed. The texts for people in a built-in one are in the user's language
/// (data_texts.h). Errors: those of Tree::parse().
Result<Tree> treeOfData(const Source &source);

} // namespace caravan::yaml
