// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/yaml/value.h"

#include <QMap>
#include <QStringList>

namespace caravan::recipes {

/// What an input of a template is called and takes.
struct InputForm {
    QString description;
    QString regex;       ///< empty for any value
    QStringList options; ///< empty for any value
};

/// What `resources/recipes/template_inputs.yml` has.
struct InputForms {
    QMap<QString, InputForm> inputs;    ///< by kind: "ocaml", "packages" …
    QMap<QString, InputForm> variables; ///< by the variable's name

    /// The built-in ones, read once. Errors: Syntax with file and line, when the data file is damaged.
    static const Result<InputForms> &builtIn();
};

/// An input as the header of a template declares it: typed, with \a standard as its default. Of \a form it keeps what the default keeps to.
yaml::Value declaration(const InputForm &form, const yaml::Value &standard);

} // namespace caravan::recipes
