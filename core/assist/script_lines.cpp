// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/script_lines.h"

#include "core/assist/text_line.h"

namespace caravan::assist {

using namespace Qt::StringLiterals;

namespace {

/// Whether the value of \a key, which begins at \a column, is a list of commands.
bool hasCommands(const QString &key, qsizetype column)
{
    if (column == 0)
        return key == "before_script"_L1 || key == "after_script"_L1;
    return key == "script"_L1 || key.endsWith("_script"_L1);
}

/// A line with its columns in characters, where TextLine counts bytes.
struct Read {
    QByteArray bytes;
    TextLine line;
    int length = 0;
    int units(qsizetype column) const { return int(QString::fromUtf8(bytes.first(column)).size()); }
};

/// The command that a scalar is which begins at column \a column (bytes).
void setCommand(ScriptLine &read, const Read &from, qsizetype column)
{
    const QByteArrayView rest = QByteArrayView(from.bytes).sliced(column);
    // Lists on one line and what stands elsewhere are YAML alone.
    if (rest.isEmpty() || from.line.isBlockScalar || QByteArrayView("[{*!&").contains(rest.front()))
        return;
    read.begin = from.units(column);
    read.end = from.length;
    const char first = rest.front();
    if (first != '"' && first != '\'')
        return;
    ++read.begin;
    if (rest.size() > 1 && rest.trimmed().back() == first)
        read.end = read.begin + int(QString::fromUtf8(rest.trimmed()).size()) - 2;
}

} // namespace

ScriptLine scriptLineOf(QStringView line, const ScriptState &before)
{
    ScriptLine read;
    read.after = before;
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return read;
    const int indent = int(trimmed.begin() - line.begin());
    ScriptState &state = read.after;
    if (before.block >= 0) {
        if (indent > before.block) {
            read.begin = indent;
            read.end = int(line.size());
            read.isContinued = true;
            return read;
        }
        state.block = -1;
    }
    if (trimmed.startsWith(u'#'))
        return read;
    const QByteArray bytes = line.toUtf8();
    const Read from{bytes, textLineOf(bytes), int(line.size())};
    if (state.script >= 0) {
        if (!from.line.dashes.isEmpty() && from.line.dashes.constFirst() >= state.script) {
            setCommand(read, from, from.line.content);
            if (from.line.isBlockScalar && !from.line.hasKey)
                state.block = int(from.line.dashes.constLast());
            return read;
        }
        if (indent > state.script && !state.isOfList) {
            read.begin = indent;
            read.end = int(line.size());
            read.isContinued = true;
            return read;
        }
        state = {};
    }
    if (!from.line.hasKey)
        return read;
    const bool isList =
        from.line.content == 0 && from.line.key.startsWith(u'.') && (from.line.value >= bytes.size() || bytes.at(from.line.value) == '&');
    if (!isList && !hasCommands(from.line.key, from.line.content))
        return read;
    state.script = int(from.line.content);
    state.isOfList = isList;
    if (from.line.isBlockScalar)
        state.block = state.script;
    else if (!isList)
        setCommand(read, from, from.line.value);
    return read;
}

} // namespace caravan::assist
