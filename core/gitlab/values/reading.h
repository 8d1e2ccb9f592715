// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/event.h"
#include "core/gitlab/values/files.h"
#include "core/gitlab/values/inputs.h"

namespace caravan::gitlab {

struct Configuration;
/// Trees of included files that did not change since they were read; kept by whoever reads the same pipeline again and again.
class IncludedTrees;

/// What belongs to a pipeline besides its text. With nothing given, includes stay unresolved.
struct Reading {
    Files files = {};                          ///< of the project, for `include:local` and `exists`
    Event event = {};                          ///< for the rules of includes
    InputValues inputs = {};                   ///< for the open text's own `spec:inputs`
    QString path = {};                         ///< of the open text, relative to the project; empty: as its source says
    std::shared_ptr<IncludedTrees> trees = {}; ///< may be null
    bool asWritten = false;                    ///< the open text keeps its `$[[ inputs.x ]]`: names and values are as they stand in it
    bool asDraft = false; ///< more is written before anybody asks what is wrong: the form of the jobs' values is not looked at
    /// The pipeline, where it is composed already and the text is one that it includes: see includedTexts(). Else null.
    std::shared_ptr<const Configuration> composed = {};
};

/// A file that a pipeline includes, to be read as its open text: in \c reading the whole pipeline is composed, and this text alone has places.
struct IncludedText {
    QString file; ///< relative to the project
    yaml::Tree tree;
    Span include; ///< the item of the pipeline's first file that brought it
    Reading reading;
};
/// Every file that \a tree includes, and those that they include; a text that is read twice as it is read last.
QList<IncludedText> includedTexts(const yaml::Tree &tree, const Reading &reading);

/// A reading with nothing given.
inline const Reading &nothingGiven()
{
    static const Reading reading;
    return reading;
}

} // namespace caravan::gitlab
