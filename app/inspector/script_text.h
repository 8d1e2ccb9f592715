// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/yaml/edit.h"

#include <QStringList>

/// A script as text that people edit: a command a line; further lines of the same command are indented by two spaces.
namespace caravan::inspector {

QString scriptText(const QStringList &commands);
/// The commands of such a text; lines without anything are left out, but for those inside a command.
QStringList commandsOf(const QString &text);

/// Whether every command of \a job's script is an item, or the only text, of one key, its own or an inherited one; only then can it be
/// edited as text.
bool isEditable(const yaml::Tree &tree, const gitlab::Job &job, gitlab::Script which, const gitlab::Reading *reading = nullptr);

/// Turns the script into \a commands and touches only the items that differ.
Result<Done> setScript(yaml::Draft &draft, const gitlab::Job &job, gitlab::Script which, const QStringList &commands,
                       gitlab::At at = gitlab::At::Here, const gitlab::Reading *reading = nullptr);

/// "before_script", "script" or "after_script".
QString scriptKey(gitlab::Script which);

} // namespace caravan::inspector
