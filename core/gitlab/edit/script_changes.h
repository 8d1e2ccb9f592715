// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/value_change.h"
#include "core/gitlab/pipeline/pipeline.h"

#include <QStringList>

/// A script as text that people edit: a command a line; further lines of the same command are indented by two spaces.
namespace caravan::gitlab {

QString scriptText(const QStringList &commands);
/// The commands of such a text; lines without anything are left out, but for those inside a command.
QStringList commandsOf(const QString &text);

/// "before_script", "script" or "after_script".
QString scriptKey(Script which);

/// Whether every command of the script that \a job has is an item, or the only text, of one key, its own or an inherited one; only then
/// can it be edited as text.
bool isScriptEditable(Sources &sources, const QString &job, Script which);

/// The script turned into \a commands: made, only the items are touched that differ. Without commands the key goes. Errors: Refused
/// where it is not editable, NotFound where there is no such job.
Result<ValueChange> withScript(Sources &sources, const QString &job, Script which, const QStringList &commands);

} // namespace caravan::gitlab
