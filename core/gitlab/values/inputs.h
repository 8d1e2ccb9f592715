// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/elsewhere.h"
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

    QStringList componentKeys = {};             ///< that the header's `spec:component` lists
    QHash<QString, yaml::Value> component = {}; ///< what stands for `$[[ component.x ]]`, of these
    bool isComponentOpen = false;               ///< the file may be included as a component, and is not here
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

/// What is known of the component that a file is, or belongs to.
struct ComponentContext {
    std::optional<ComponentData> data;
    bool isOpen = false; ///< without data: nobody included the file here, so that it may be a component all the same
};
/// Adds to \a inputs what `$[[ component.NAME ]]` is in a file with this \a header.
void addComponent(const yaml::Node &header, const ComponentContext &context, Inputs &inputs);

} // namespace caravan::gitlab
