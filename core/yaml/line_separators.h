// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace caravan::yaml {

struct Nodes;

/// The first place where U+2028, U+2029 or U+0085, which end a line for YAML 1.1 and so for GitLab but for no editor, leave a text
/// behind them that belongs to nothing; -1 for none. The ends of \a nodes must be known.
qsizetype strayLineEnd(const Nodes &nodes, const QByteArray &text);

} // namespace caravan::yaml
