// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/opam_switch.h"

namespace caravan::estimate {

/// `opam switch import FILE`: what a file of the project has that `opam switch export` has written.
Status runImport(Shell &shell, const OpamArguments &arguments);
/// `opam switch reinstall`: the packages of a switch once more.
Status runReinstallOfSwitch(Shell &shell, const OpamArguments &arguments);
/// `opam upgrade`: what has newer versions since the switch was made, which is seen by an `opam update` before it.
Status runUpgrade(Shell &shell, const OpamArguments &arguments);
/// `opam update`, with `--upgrade` what follows from it.
Status runUpdate(Shell &shell, const OpamArguments &arguments);

} // namespace caravan::estimate
