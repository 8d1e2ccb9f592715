// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/recipes/catalogue.h"

#include <memory>

namespace caravan {

namespace project {
struct Project;
}

/// Everything that Caravan knows without reading a pipeline: the built-in data, with what users add to it.
struct Knowledge {
    recipes::Catalogue catalogue; ///< images, strategies, blocks, what runners are like
    estimate::Facts facts;        ///< what commands cost, energy, the runners' profiles; at least one
    QList<lint::Rule> rules;      ///< what is said of each rule, sorted by id

    /// Errors: that of the data file that cannot be read, with its file and line; NotFound when no runner or no rule is known.
    static Result<std::shared_ptr<const Knowledge>> builtIn();
    /// The same with what the user says: images, figures, and what the runners of the project in \a folder (empty: none) can do. Errors: those of
    /// recipes::Catalogue::addWordsOfUser() and estimate::Facts::addFactsOfUser() too.
    static Result<std::shared_ptr<const Knowledge>> ofUser(const QString &folder);
    /// The same of data that are read already.
    static Result<Knowledge> withWordsOfUser(const Knowledge &known, const QString &folder);

    /// The profile that estimates are made for: the one called \a chosen; where none is chosen (empty, or not known) that of the server the
    /// \a project is on, of runners of one's own where the server is somebody's own, else the first.
    const estimate::Runner &runnerFor(QStringView chosen, const project::Project *project) const;
};

} // namespace caravan
