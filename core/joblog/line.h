// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joblog/log.h"

#include <QByteArray>
#include <QByteArrayView>

namespace caravan::joblog {

/// The time in front of a line, as the runner writes it with FF_TIMESTAMPS (gitlab-runner, common/buildlogger/internal/timestamper/
/// timestamper.go): `2024-05-01T10:00:00.123456Z 00O text`, where 00 is the stream, O or E the kind, and `+` in place of the blank before the text
/// goes on with that stream's last line. The web page shows the time alone.
struct Stamp {
    Moment at{0};
    int stream = 0;
    bool isContinued = false;
};

/// Takes the time off the front of \a line; nullopt, with \a line as it was, when there is none.
std::optional<Stamp> takeStamp(QByteArrayView &line);

/// A mark of a section inside a line: `section_start:UNIX:NAME[options]\r\033[0K`.
struct Mark {
    bool isStart = false;
    bool isCollapsed = false;
    QByteArrayView name;
    QByteArrayView time; ///< as written
    qsizetype begin = 0; ///< where it stands in the line
    qsizetype end = 0;
};

/// The first mark of \a line at or behind \a from; nullopt for none. What only looks like one (in a script that is shown) is none.
std::optional<Mark> nextMark(QByteArrayView line, qsizetype from);

/// The moment of a mark; nullopt when it is no number of seconds in this or the next decades.
std::optional<Moment> momentOf(const Mark &mark);

enum class Colour { None, Green, Cyan, Other };

/// A line as a person sees it.
struct Shown {
    QByteArray text;              ///< without colours, and of what carriage returns overwrite the last state; no blanks at its end
    Colour colour = Colour::None; ///< in which its first letter is shown
    bool hasEscapes = false;
    bool isBinary = false; ///< has bytes that no text has; they are left out
};
Shown shown(QByteArrayView raw);

} // namespace caravan::joblog
