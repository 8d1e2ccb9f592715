// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

#include <QList>
#include <QString>

namespace caravan::opam {

/// What a value of an opam file is (opam manual, section "General syntax").
enum class ValueKind {
    Bool,   ///< `true`; the word is in Value::text
    Int,    ///< `42`; the digits are in Value::text
    String, ///< `"…"` or `"""…"""`, decoded in Value::text
    Ident,  ///< `with-test`, `pkg:installed`
    List,   ///< `[ … ]`
    Group,  ///< `( … )`; as in a list, what stands side by side belongs together
    Option, ///< `value { … } …`; the first part is the value, the others what stands in braces; text is their number if there are several
    Relation, ///< `a >= b`; text is the operator
    Bound,    ///< `>= "1.0"`, a relation to the version of the package; text is the operator
    And,      ///< two or more parts
    Or,       ///< two or more parts
    Not,      ///< `! a`
    Defined,  ///< `? a`
    Binding,  ///< `PATH += "bin"`, of environment fields; text is the operator
};

/// A value of an opam file. Chains of `&` and `|` are flat, so a value is never deeper than Limits::nesting.
struct Value {
    ValueKind kind = ValueKind::List;
    QString text = {};
    QList<Value> parts = {};
    Span span = {}; ///< in the text that it was read from
};

/// `name: value`.
struct Field {
    QString name;
    Value value;
    qsizetype offset = 0;
};

struct Section;

/// A file, or what stands in the braces of a section such as `url { … }`.
struct Items {
    QList<Field> fields;
    QList<Section> sections;
    /// The first field of that name, which is the one that opam reads, or null.
    const Field *field(QStringView name) const;
};

/// `extra-source "name" { … }`.
struct Section {
    QString kind;
    QString name; ///< empty for none
    bool hasName = false;
    Items items;
    qsizetype offset = 0;
};

/// Limits against hostile input.
struct Limits {
    static constexpr int nesting = 100; ///< brackets, parentheses, braces and prefix operators in one another
    static constexpr qsizetype bytes = 4'000'000;
    static constexpr qsizetype entries = 10'000;  ///< dependencies, or groups of system packages
    static constexpr qsizetype condition = 4'000; ///< characters of all that one entry depends on
};

/// The fields and sections of an opam file. Errors: Syntax and Limit, with line and column.
Result<Items> parseItems(const Source &source);
/// A single formula such as `>= "4.14" & < "5.4"`. Errors: as above.
Result<Value> parseFormula(const Source &source);

/// The value as opam writes it, with single spaces.
QString printed(const Value &value);

} // namespace caravan::opam
