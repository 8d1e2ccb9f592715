// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as a job's log. What must hold: no time is negative, every finding has a sentence and a line of the text, lists have
// their bounds, and the same bytes in pieces tell the same.
#include "core/joblog/limits.h"
#include "core/joblog/reader.h"

#include <cstdlib>

using namespace caravan;
using namespace caravan::joblog;

namespace {

void holdOfLog(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const Log &log)
{
    holdOfLog(log.sections.size() <= limits.sections && log.commands.size() <= limits.commands && log.packages.size() <= limits.packages);
    holdOfLog(!log.total || log.total->count() >= 0);
    for (const Section &section : log.sections)
        holdOfLog(!section.seconds || section.seconds->count() >= 0);
    for (const Command &command : log.commands)
        holdOfLog(!command.seconds || command.seconds->count() >= 0);
    for (const CacheUse &cache : log.caches)
        holdOfLog((!cache.seconds || cache.seconds->count() >= 0) && (!cache.bytes || cache.bytes->value >= 0));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const Reading whole = read(text);
    for (const Log &log : whole.logs)
        check(log);
    for (const Finding &finding : whole.findings)
        holdOfLog(!finding.message.isEmpty() && finding.line >= 0 && finding.line <= text.count('\n') + 1);
    Reader reader;
    static constexpr qsizetype piece = 37;
    for (qsizetype at = 0; at < text.size(); at += piece)
        reader.feed(text.sliced(at, qMin(piece, text.size() - at)));
    const Reading pieces = reader.finish();
    holdOfLog(pieces.logs.size() == whole.logs.size() && pieces.findings.size() == whole.findings.size());
    for (qsizetype i = 0; i < whole.logs.size(); ++i)
        holdOfLog(pieces.logs.at(i).sections.size() == whole.logs.at(i).sections.size());
    return 0;
}
