// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/joblog/log.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace caravan::joblog {

/// Reads a log piece by piece, in time linear in its size and memory that does not grow with it. It cannot fail: what is odd about the log is in
/// the findings.
class Reader
{
public:
    Reader();
    ~Reader();

    /// The next bytes, as many or few as there are.
    void feed(QByteArrayView bytes);
    /// All bytes were given.
    Reading finish();
    /// There are more bytes, which are not given.
    void cut();

private:
    class State;
    std::unique_ptr<State> m_state;
    QByteArray m_line;        ///< what is there of the line that is read
    qint64 m_number = 1;      ///< its number
    bool m_isTooLong = false; ///< some of it is passed over
};

/// Reads a whole log.
Reading read(QByteArrayView log);
/// Reads the log in a file, as far as Limits::fileBytes. Errors: NotFound, Unreadable; the sentence names the file.
Result<Reading> readLog(const QString &path);

} // namespace caravan::joblog
