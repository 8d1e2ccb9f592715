// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/gitlab/language/keywords.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <deque>
#include <optional>

namespace caravan::yaml {
class Node;
}

namespace caravan::gitlab {

/// A named form of texts, such as a project's path.
struct Format {
    QString name;
    QRegularExpression pattern; ///< empty for `duration`, which readDuration() decides
};

/// What a value may look like. One part for each kind of value; `resources/gitlab/keywords.yml` says what the parts mean.
struct Shape {
    enum Kind : quint8 { Null = 1, Truth = 2, Integer = 4, Real = 8, Text = 16, List = 32, Map = 64 };
    static constexpr quint8 everything = 127;

    quint8 kinds = 0;
    QString code; ///< of issues; empty: that of the value around it

    bool isFilled = false; ///< the text may not be empty
    QStringList words;
    bool mayBeVariable = false;
    const Format *format = nullptr;
    bool hasRegex = false;       ///< a text between slashes must be a regular expression that GitLab can read
    int longest = 0;             ///< characters of a text; 0 for no limit
    std::optional<int> from, to; ///< of a number, or of a span of time in seconds
    bool isGiven = false;        ///< a null is refused, and not taken as if the key were not there

    const Shape *item = nullptr;  ///< null: items are not looked at
    int least = 0, most = 0;      ///< items of a list or entries of a map; 0 for no limit
    bool mayNest = false;         ///< lists in lists are flattened
    bool mayNestInSchema = false; ///< GitLab's schema takes them, GitLab itself does not

    QHash<QString, const Shape *> keys;
    QStringList keyNames;          ///< in the order of the data
    const Shape *others = nullptr; ///< of the values of other keys
    const Format *otherNames = nullptr;
    QStringList required, exactlyOne, atLeastOne;
    QList<QStringList> apart;
    QList<QPair<QString, QString>> with;          ///< a key, and the key that it asks for
    QString typed;                                ///< the key whose value must have the type that the key `type` names
    QList<QPair<QString, const Shape *>> choices; ///< by the first key that is there

    bool takes(Kind kind) const { return (kinds & kind) != 0; }
    /// Whether a map's keys are looked at.
    bool hasKeys() const { return !keys.isEmpty() || others || !choices.isEmpty(); }
};

/// A keyword of the language.
struct Keyword {
    QString name;
    quint8 places = 0; ///< of Place
    const Shape *shape = nullptr;
    const Shape *atRoot = nullptr;    ///< its shape at the root, where that is another
    const Shape *inTrigger = nullptr; ///< its shape in a job with `trigger`, where that is another
    QString code;                     ///< of issues about it: "bad-retry"
};

/// The language as data. Shapes point at one another, so a table stays where it was made.
class Language
{
public:
    Language() = default;
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// The table that is built in, read once; empty when the resource is damaged, which a test would show.
    static const Language &builtIn();
    /// Fills an empty table from a file like `resources/gitlab/keywords.yml`. Errors: Syntax with the place.
    Result<Done> read(const Source &source);

    const Keyword *keyword(QStringView name) const;
    QString nowCalled(const QString &name) const { return m_renamed.value(name); } ///< of a keyword that is gone; empty for others
    const std::deque<Keyword> &keywords() const { return m_keywords; }             ///< sorted by name

private:
    friend class ShapeReader;
    QHash<QString, Format> m_formats;
    QHash<QString, Shape *> m_named;
    std::deque<Shape> m_shapes;
    std::deque<Keyword> m_keywords;
    QHash<QStringView, const Keyword *> m_byName;
    QHash<QString, QString> m_renamed;
};

} // namespace caravan::gitlab
