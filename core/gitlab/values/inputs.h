// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"
#include "core/yaml/value.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace caravan::gitlab {

/// Values for the inputs of a file, by name.
using InputValues = QMap<QString, yaml::Value>;

/// What stands for `$[[ inputs.x ]]` in a file that declares inputs in its header document.
struct Inputs {
    bool isDeclared = false;                                      ///< the file has a header with `spec`
    QHash<QString, yaml::Value> values;                           ///< given, or else the default
    QStringList missing;                                          ///< declared without default, and not given: to be asked for
    QStringList unknown;                                          ///< given, or chosen by rules, by what is not known here
    bool isWhole = true;                                          ///< no file of `spec:include` is unknown here
    std::function<QString(const QString &)> expandVariables = {}; ///< for `expand_vars`; may be empty
};

/// What somebody who includes a file gives for its inputs.
struct GivenInputs {
    InputValues values = {};
    QStringList unknown = {}; ///< names for which something is given that is not known here
};

/// What a file of `spec:include` declares.
struct InputFile {
    QString file;
    yaml::Node inputs; ///< its map `inputs`
};

/// The files of `spec:include`, in order.
struct InputFiles {
    QList<InputFile> files;
    bool isWhole = true; ///< none of them is unknown here
};

/// The inputs that the \a header document and the files that it \a included declare, with what is \a given; those with `rules` have the
/// default and options that hold for the inputs before them. Sentences about what GitLab would refuse go to \a complaints; a missing value
/// is none of them. Source: GitLab's lib/gitlab/ci/config/interpolation (2026-03) and lib/ci/inputs (2026-05).
Inputs readInputs(const yaml::Node &header, const GivenInputs &given, QStringList &complaints, const InputFiles &included = {});

/// Whether \a value asks for one of \a inputs that has no value here, at any depth, so that it is not known either.
bool asksForUnknown(const yaml::Value &value, const Inputs &inputs);

/// A text after interpolation.
struct Interpolated {
    yaml::Value value; ///< of the input's own type where the text was nothing but one `$[[ … ]]`
    QString input;     ///< the first input that was used
};

/// \a text with its `$[[ inputs.x | functions ]]` replaced; nullopt when nothing is. What has no value stays as it is written.
std::optional<Interpolated> interpolated(const QString &text, const Inputs &inputs);

/// What a value is inside a longer text.
QString textOf(const yaml::Value &value);

/// Names of the inputs that \a text asks for.
QStringList inputsIn(const QString &text);

} // namespace caravan::gitlab
