// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/field_change.h"

#include <QList>

namespace caravan {

class Document;

namespace inspector {

/// How a field is entered. A value that does not fit, such as a map where a text is expected, is shown as YAML.
enum class Entry {
    Text,   ///< one line
    Number, ///< one line with a whole number
    Truth,  ///< yes, no, or not said
    Choice, ///< one of some words, or not said
    Words,  ///< a list on one line, separated by commas
    Lines,  ///< a list, an item a line
    Yaml,   ///< any value, as YAML
};

/// A keyword of a job, or an entry of its map, and how it is entered.
struct FieldSpec {
    JobField field;
    QString label;
    Entry entry = Entry::Text;
    QStringList choices = {}; ///< of a choice; of a text what is suggested
    QString hint = {};        ///< what stands in an empty field: an example, or what holds without it
};

/// Fields that are shown together.
struct FieldGroup {
    QString title;
    QString name; ///< "artifacts"
    QList<FieldSpec> fields;
};

/// The groups of the inspector, in its order.
QList<FieldGroup> fieldGroups();
/// Keywords of a job for which there is a form: those of the groups, and those of the other sections.
QStringList keywordsWithForm();
/// What is suggested for a field besides the choices it always has: tags of the runner, jobs, templates.
QStringList suggestionsFor(const JobField &field, const Document &document, const QString &job);

/// A value as it is entered; nullopt where it does not fit the kind of entry.
std::optional<QString> enteredText(const gitlab::Effective &value, Entry entry);
/// What was entered as a value; nullopt for nothing. Errors: Syntax of YAML, Usage of a number.
Result<std::optional<yaml::Value>> valueOfEntry(const QString &text, Entry entry);

} // namespace inspector
} // namespace caravan
