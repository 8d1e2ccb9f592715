// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace caravan::yaml {

/// The texts for people in a data file, in order: the scalars at the places that its own entry `texts` lists, each as keys with `/` between,
/// where `*` stands for every key of a map and every item of a list. What a place does not lead to is left out.
QList<Node> dataTexts(const Tree &tree);

/// The context that the texts of a built-in file are translated in: its name below ":/caravan/", such as "lint/rules.yml".
QString dataContext(const QString &file);

/// The language that texts are in: "en", "fr", "de".
QString usersLanguage();

/// A text of a built-in table, as a cell of it has it, in the user's language.
QString inUsersLanguage(const QString &file, const QString &text);

/// \a tree of a built-in file with its texts for people in the user's language; \a tree itself where that is English. Its source stays as it is.
Tree inUsersLanguage(const Tree &tree);

} // namespace caravan::yaml
