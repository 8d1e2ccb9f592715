// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace caravan::test {

/// Takes the processor time of this program, on all its threads: what else runs on the machine adds nothing to it.
class ProcessorTimer
{
public:
    void start() { m_begin = std::clock(); }
    double seconds() const { return double(std::clock() - m_begin) / CLOCKS_PER_SEC; }
    /// In milliseconds.
    qint64 elapsed() const
    {
        constexpr double millisecondsPerSecond = 1000;
        return qRound64(seconds() * millisecondsPerSecond);
    }
    qint64 restart()
    {
        const qint64 time = elapsed();
        start();
        return time;
    }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace caravan::test
