// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/gitlab/values/inputs.h"

namespace caravan::gitlab {

/// A `$[[ … ]]` that GitLab refuses for what it asks for.
struct WrongBlock {
    QString sentence;
    Span span; ///< of the scalar that it stands in
};
/// What GitLab refuses in the texts of \a root for the values that they ask for: what `spec:component` does not list, an index without an item, a
/// function of a value that is no text. Names that are not declared and functions that do not exist are none of that; see lint's rules.
QList<WrongBlock> wrongBlocks(const yaml::Node &root, const Inputs &inputs);

/// The name of the input that a block asks for, the text between `$[[` and `]]`; empty for something else.
QString inputNameOf(const QString &block);

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
