// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/knowledge.h"

#include <QString>

namespace caravan::benchmark {

/// How long a gesture keeps the window from answering: processor time of the window's thread in milliseconds, which others on the machine do not
/// change much.
struct WindowWork {
    QString gesture;
    double atOnce = 0; ///< until the gesture's own call returns
    double after = 0;  ///< the longest turn of the event loop behind it, in the next two seconds: painting, what comes from the background
};

/// Drives a real window with \a text as its pipeline through what people do with a large one.
QList<WindowWork> windowWorkOf(const std::shared_ptr<const Knowledge> &knowledge, const QByteArray &text);

} // namespace caravan::benchmark
