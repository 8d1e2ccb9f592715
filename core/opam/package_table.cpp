// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/opam/closure.h"
#include "resources/resources.h"

#include <array>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PackageTableTexts);

constexpr auto tablePath = ":/caravan/catalogue/packages.tsv"_L1;
constexpr auto sourceMark = "# source:"_L1;

/// The columns that are read; the table may have others.
constexpr std::array columnNames = {"package"_L1, "version"_L1, "depends"_L1, "debian"_L1, "alpine"_L1, "fedora"_L1};
using Columns = std::array<qsizetype, columnNames.size()>;

} // namespace

Result<PackageTable> PackageTable::builtIn()
{
    initialiseResources();
    const Result<ReadFile> file = readFile(tablePath);
    if (!file)
        return file.error();
    return read(Source(tablePath, file->bytes));
}

Result<PackageTable> PackageTable::read(const Source &tsv)
{
    PackageTable table;
    Columns columns;
    bool hasHead = false;
    qsizetype width = 0;
    for (int line = 1; line <= tsv.lines.lineCount(); ++line) {
        const qsizetype begin = tsv.lines.lineStart(line);
        QString text = QString::fromUtf8(tsv.slice({begin, tsv.lines.lineEnd(line)}));
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        if (text.startsWith(sourceMark))
            table.source = text.sliced(sourceMark.size()).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const QStringList cells = text.split(u'\t');
        if (!hasHead) {
            for (std::size_t i = 0; i < columnNames.size(); ++i) {
                columns[i] = cells.indexOf(columnNames[i]);
                if (columns[i] < 0) {
                    return tsv.errorAt(begin, ErrorCode::Syntax, PackageTableTexts::tr("The table has no column “%1”.").arg(columnNames[i]));
                }
            }
            hasHead = true;
            width = cells.size();
            continue;
        }
        if (cells.size() != width) {
            return tsv.errorAt(begin, ErrorCode::Syntax, PackageTableTexts::tr("This line has another number of cells than the first."));
        }
        const auto list = [&](std::size_t column) { return cells[columns[column]].split(u' ', Qt::SkipEmptyParts); };
        table.packages.insert(cells[columns[0]], {cells[columns[1]], list(2), list(3), list(4), list(5)});
    }
    if (!hasHead)
        return Error{ErrorCode::Syntax, PackageTableTexts::tr("The table is empty."), tsv.file};
    return table;
}

} // namespace caravan::opam
