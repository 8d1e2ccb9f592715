// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/yaml/style.h"

#include <QList>
#include <QPair>
#include <QString>

#include <variant>

namespace caravan::yaml {

class Node;
struct Value;

/// Text that must be read back as exactly this string; it is quoted where YAML 1.1 or 1.2 would read something else.
struct Text {
    QString string;
    bool operator==(const Text &) const = default;
};
/// A scalar that is written as it stands: `true`, `2`, `null`, `*alias`.
struct Verbatim {
    QString token;
    bool operator==(const Verbatim &) const = default;
};
/// A list; flow lists are written `[a, b]` when they fit.
struct List {
    QList<Value> items;
    bool flow = false;
    bool operator==(const List &other) const;
};
/// A map whose order is kept.
struct Map {
    QList<QPair<QString, Value>> entries;
    bool operator==(const Map &other) const;
};

/// Something to be written into a YAML text.
struct Value : std::variant<Verbatim, Text, List, Map> {
    using variant::variant;
    bool operator==(const Value &) const = default;

    static Value text(const QString &string) { return Text{string}; }
    static Value texts(const QStringList &strings, bool flow = false);
    /// What a node says, without its comments and style; aliases and tags stay as they are written.
    static Value of(const Node &node);
    /// Reads a YAML snippet, as `edit … set KEY=YAML` takes it. Errors: Syntax.
    static Result<Value> parse(const QByteArray &yaml);
};

/// Whether two values mean the same, however they are written.
bool sameMeaning(const Value &left, const Value &right);

/// How new text is written: taken from the text around it.
struct Layout {
    int indentStep = 2;             ///< spaces per level
    bool indentLists = true;        ///< `- ` one level deeper than its key
    Style keyStyle = Style::Plain;  ///< quotes of keys that could do without
    Style textStyle = Style::Plain; ///< quotes of texts that could do without
    bool literals = true;           ///< a text of several lines may stand as a literal block
    bool flowLists = true;          ///< the text has short lists as `[a, b]`, or hardly any
    QByteArray lineEnd = "\n";
};

/// The layout that most of a text has.
Layout layoutOf(const QByteArray &text);

/// The lines of `key: value` at \a indent spaces, with a line end after each.
QByteArray writeEntry(const QString &key, const Value &value, int indent, const Layout &layout);
/// The lines of `- value` at \a indent spaces, with a line end after each.
QByteArray writeItem(const Value &value, int indent, const Layout &layout);
/// One line of flow style: `[a, b]`, `{k: v}`, a scalar.
QByteArray writeFlow(const Value &value, const Layout &layout = {});
/// `key: value` of a flow map.
QByteArray writePair(const QString &key, const Value &value, const Layout &layout = {});
/// Whether writeEntry() and writeItem() put \a value behind the colon or dash, on one line.
bool isOneLine(const Value &value, const Layout &layout = {});
/// Whether a plain scalar with this text can be read as something else than a string.
bool isTyped(const QString &plain);
/// A scalar in the quotes of \a style where that is possible.
QByteArray writeLike(Style style, const Value &value, bool inFlow, const Layout &layout = {});
/// A scalar that reads back as \a string: plain when that is safe for YAML 1.1 and 1.2 readers, else quoted.
QByteArray writeScalar(const QString &string, bool inFlow = false);

} // namespace caravan::yaml
