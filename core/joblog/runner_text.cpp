// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/runner_text.h"

#include "core/joblog/limits.h"

namespace caravan::joblog {

namespace {

int twoDigits(QByteArrayView bytes, qsizetype at)
{
    const auto digit = [&](qsizetype i) { return i < bytes.size() && bytes.at(i) >= '0' && bytes.at(i) <= '9' ? bytes.at(i) - '0' : -1; };
    return digit(at) < 0 || digit(at + 1) < 0 ? -1 : 10 * digit(at) + digit(at + 1);
}

} // namespace

QString textOf(QByteArrayView bytes) { return QString::fromUtf8(bytes.first(qMin(bytes.size(), limits.textBytes)).trimmed()); }

QByteArrayView before(QByteArrayView bytes, QByteArrayView end)
{
    const qsizetype at = bytes.indexOf(end);
    return at < 0 ? bytes : bytes.first(at);
}

QByteArrayView behind(QByteArrayView bytes, QByteArrayView start)
{
    const qsizetype at = bytes.indexOf(start);
    return at < 0 ? QByteArrayView() : bytes.sliced(at + start.size());
}

QByteArrayView quoted(QByteArrayView bytes) { return before(behind(bytes, "\""), "\""); }

std::optional<Seconds> shownDuration(QByteArrayView bytes)
{
    if (bytes.size() != 5 && bytes.size() != 8)
        return {};
    int seconds = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 3) {
        const int part = twoDigits(bytes, at);
        if (part < 0 || (at + 2 < bytes.size() && bytes.at(at + 2) != ':'))
            return {};
        seconds = 60 * seconds + part;
    }
    return Seconds(seconds);
}

std::optional<Seconds> goDuration(QByteArrayView bytes)
{
    double sum = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = at;
        while (end < bytes.size() && ((bytes.at(end) >= '0' && bytes.at(end) <= '9') || bytes.at(end) == '.'))
            ++end;
        bool isNumber = false;
        const double number = bytes.sliced(at, end - at).toDouble(&isNumber);
        if (!isNumber)
            return {};
        const QByteArrayView unit = bytes.sliced(end);
        const qsizetype length = unit.startsWith("ms") ? 2 : 1;
        const double factor = unit.startsWith("ms") ? 0.001
            : unit.startsWith('s')                  ? 1
            : unit.startsWith('m')                  ? 60
            : unit.startsWith('h')                  ? 3600
                                                    : -1;
        if (factor < 0)
            return {};
        sum += number * factor;
        at = end + length;
    }
    return Seconds(sum);
}

std::optional<Bytes> meteredBytes(QByteArrayView bytes)
{
    const qsizetype space = bytes.indexOf(' ');
    if (space <= 0)
        return {};
    bool isNumber = false;
    const double number = bytes.first(space).toDouble(&isNumber);
    if (!isNumber || !(number >= 0) || number > 1e6)
        return {};
    static constexpr QByteArrayView prefixes = "KMGTPE"; // powers of 1000: commands/helpers/meter/formatters.go
    const QByteArrayView unit = bytes.sliced(space + 1);
    if (unit.startsWith("B"))
        return Bytes{number};
    double factor = 1;
    for (const char prefix : prefixes) {
        factor *= 1000;
        if (unit.size() >= 2 && unit.at(0) == prefix && unit.at(1) == 'B')
            return Bytes{number * factor};
    }
    return {};
}

std::optional<Bytes> meteredRate(QByteArrayView text)
{
    const QByteArrayView rate = before(text.sliced(qMax(qsizetype(0), text.lastIndexOf('(') + 1)), ")");
    return rate.endsWith("B/s") ? meteredBytes(rate.chopped(2)) : std::nullopt;
}

} // namespace caravan::joblog
