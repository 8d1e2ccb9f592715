// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/issue.h"
#include "core/yaml/tree.h"

#include <QList>

namespace caravan::gitlab {

struct Reading;

/// What GitLab refuses of the text \a now and does not refuse of \a before, which it was: issues of the pipeline, needs in a circle, and
/// `rules` beside `only` or `except`. Where files are included that are not known here, what they may explain is left out.
QList<Issue> newRefusals(const yaml::Tree &before, const yaml::Tree &now, const Reading &reading);

/// The same for those of \a codes alone, the first of them as the reason why a gesture is not made; nullopt for none.
std::optional<Error> whyRefused(const yaml::Tree &before, const yaml::Tree &now, const Reading &reading, const QStringList &codes);

} // namespace caravan::gitlab
