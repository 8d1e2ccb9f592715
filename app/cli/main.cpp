// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

constexpr std::size_t hugePage = 2 << 20;

/// A run takes some megabytes, gives none back before it ends, and is over in milliseconds, of which the system would spend a good part on giving it out
/// page by page. So the main thread's is asked for in one large piece, and in the large pages that are there for programs that want them. Other threads keep
/// memory of their own (no M_ARENA_MAX): with many processors they would wait for one another.
void takeMemoryAtOnce()
{
    constexpr int piece = 32 << 20; // of addresses: what is not touched takes no memory
    mallopt(M_MMAP_THRESHOLD, piece);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_TOP_PAD, piece);
    // More than is there, so that the piece is taken. It stays untouched: what is allocated next lies behind it, where large pages begin.
    const void *first = std::malloc(hugePage);
    const auto begin = (reinterpret_cast<std::uintptr_t>(first) / hugePage + 1) * hugePage;
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0)) / hugePage * hugePage;
    if (first && begin < end)
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE); // NOLINT(performance-no-int-to-ptr): an address was rounded
}

} // namespace

int main(int argc, char *argv[])
{
    takeMemoryAtOnce();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("caravan"));
    const caravan::Translations translations{QLocale()};
    const caravan::cli::Output output = caravan::cli::run(QCoreApplication::arguments().mid(1));
    std::fwrite(output.out.constData(), 1, size_t(output.out.size()), stdout);
    std::fwrite(output.err.constData(), 1, size_t(output.err.size()), stderr);
    std::fflush(nullptr);
    std::_Exit(int(output.exit)); // all is written; the system takes the memory back faster than it is freed piece by piece
}
