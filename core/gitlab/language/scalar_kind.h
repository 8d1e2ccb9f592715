// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"
#include "core/yaml/value.h"

namespace caravan::gitlab {

/// What GitLab's YAML reader makes of a scalar.
enum class ScalarKind { Null, Truth, Integer, Real, Date, Text };

/// The kind of a scalar node by its style, tag and text. Source: Ruby Psych, scalar_scanner.rb (YAML 1.1), 2026-08.
ScalarKind kindOf(const yaml::Node &scalar);
/// The kind of a plain scalar with this text.
ScalarKind kindOfPlain(QStringView text);

/// What the reader makes of a scalar, in its plain form: `0x1F` is 31, `1.50` is 1.5, `yes` is true, `!!str 5` is the text "5".
/// A date stays as it is written; GitLab refuses it. Source: as above, to_ruby.rb for the tags.
yaml::Value scalarValue(const yaml::Node &scalar);
/// The same as text, as Ruby's to_s writes it: the value of a variable, and the name of a job of a matrix.
QString scalarText(const yaml::Node &scalar);
/// The same of a plain scalar with this text.
QString plainText(const QString &text);

} // namespace caravan::gitlab
