// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace caravan::test {

/// A YAML node as a reader that is not Caravan's gives it: plain data, nothing resolved.
struct Plain {
    enum class Kind { Scalar, List, Map, Alias } kind = Kind::Scalar;
    QString text;                            ///< of a scalar; of an alias its name
    QString type = QStringLiteral("String"); ///< Ruby class of a scalar
    QString anchor;
    QString tag;
    QString value;     ///< of a scalar, as Ruby's to_s writes it
    QList<Plain> keys; ///< of a map, beside \c children
    QList<Plain> children;
    /// Whether the same is written; \c value follows from that.
    bool operator==(const Plain &other) const
    {
        return kind == other.kind && text == other.text && type == other.type && anchor == other.anchor && tag == other.tag
            && keys == other.keys && children == other.children;
    }

    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }
    /// One line, for messages.
    QString shown() const;
};

/// What Psych, the YAML reader of GitLab, says of one text: its documents, or why it cannot read it.
struct PsychAnswer {
    QList<Plain> documents;
    QString error;
    bool isRead() const { return error.isEmpty(); }
};

/// Whether there is a Ruby to ask.
bool hasPsych();

/// Reads many texts in one process. Errors: why Ruby could not be run.
Result<QList<PsychAnswer>> readWithPsych(const QList<QByteArray> &texts);

} // namespace caravan::test
