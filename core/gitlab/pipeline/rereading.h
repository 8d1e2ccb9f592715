// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/shift.h"

namespace caravan::gitlab {

/// A pipeline that was read again after an edit of a few jobs.
struct Rereading {
    Pipeline pipeline;
    QStringList jobs;          ///< those that were read anew, one after the other; all others do what they did
    Span before;               ///< of these jobs with what is between and behind them, in the old text
    Span after;                ///< the same in the new text
    bool isScriptOnly = false; ///< nothing but the text of scripts, and comments, is different in these jobs
    Shift shift;               ///< how places outside of these jobs moved
};

/// What readPipeline() would give for \a now, from \a before, which was read from \a old; only the jobs are read that differ. The
/// trees share what they have in common, see yaml::Tree::edited(). Nullopt when others than those jobs may be concerned: keywords
/// and templates, anchors, includes, names; then \a before is left as it is, else it is used up. The \a reading must be the
/// one of \a before.
std::optional<Rereading> reread(Pipeline &&before, const yaml::Tree &old, const yaml::Tree &now, const Reading &reading);

} // namespace caravan::gitlab
