// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace caravan {

/// How a text editor shows the bytes of a file: without byte order mark, and with "\n" for every line end ("\r\n" too).
/// One UTF-16 unit of the shown text stands for one line end, or for one unit of a character; so every place in it is a
/// place in the bytes, and what was not touched keeps its bytes.
QString shownText(const QByteArray &bytes);

/// The byte where unit \a unit of the shown text begins; the size of \a bytes past the end.
qsizetype byteOffset(const QByteArray &bytes, qsizetype unit);
/// The unit of the shown text that byte \a byte belongs to.
qsizetype unitOffset(const QByteArray &bytes, qsizetype byte);

/// The same for many bytes, in one pass over the text.
QHash<qsizetype, qsizetype> unitOffsets(const QByteArray &bytes, QList<qsizetype> wanted);

/// Bytes for typed text, with \a lineEnd for every line end.
QByteArray typedBytes(const QString &typed, const QByteArray &lineEnd);

/// What an editor's raw text is as shown text: its block separators are line ends.
QString normalised(QString raw);

} // namespace caravan
