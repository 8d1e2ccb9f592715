// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caravan::script {

/// An option of the shell by which it stops at errors: `-e`, `-eux`, `-o errexit`.
bool setsErrorExit(const QString &word);

/// Whether a shell that \a words start, which reads \a text, stops at the first command that fails: `sh -e`, `#!/bin/sh -e`.
bool stopsAtErrors(const QStringList &words, const QString &text);

} // namespace caravan::script
