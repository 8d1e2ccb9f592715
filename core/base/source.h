// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/line_index.h"

#include <QByteArray>
#include <QString>

namespace caravan {

/// A text with the name of the file it came from and the index of its lines.
struct Source {
    QString file;    ///< as shown to people; may be empty
    QByteArray text; ///< UTF-8, exactly the bytes of the file
    LineIndex lines;

    Source() = default;
    Source(QString fileName, QByteArray bytes) : file(std::move(fileName)), text(std::move(bytes)), lines(text) { }

    Position positionAt(qsizetype offset) const { return lines.positionAt(text, offset); }
    QByteArray slice(const Span &span) const { return text.mid(span.begin, span.length()); }
    /// An error placed at \a offset of this text.
    Error errorAt(qsizetype offset, ErrorCode code, const QString &message, const QString &hint = {}) const
    {
        const Position at = positionAt(offset);
        return {code, message, file, at.line, at.column, hint};
    }
};

} // namespace caravan
