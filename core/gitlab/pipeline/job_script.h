// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/files.h"
#include "core/script/player.h"

#include <functional>

namespace caravan::gitlab {

/// \a text of a key of \a job, such as its image, with the variables that the file gives the job; others stay as written.
QString expandedIn(const Job &job, const QString &text);

/// What a shell of \a job finds in the variable \a name that the file gives the job: expanded as GitLab does before the shell starts.
script::Value shellValue(const Job &job, const QString &name);

/// How the scripts of a job are gone through.
struct JobPlay {
    std::function<script::ParsedText(const QString &text)> parse; ///< for a memo
    std::function<void(const script::Step &step)> see; ///< called for each command; Step::item counts the commands of all scripts
    bool knowsVariables = true;                        ///< false: those of the job stay as written
    QSet<QString> *asked = nullptr;                    ///< gets the names of variables that shells ask for and have not set themselves
    std::function<bool()> isEnough = {};               ///< asked after each command: whether no more of this shell are wanted
    /// Gets of each item, as Step::item counts, how many characters stand before a certain end of its shell: all, or those up to `exit`.
    QList<qsizetype> *reached = nullptr;
    /// How a command ends. Where this is given, only commands that run are gone through: what is behind a test that fails is left out.
    std::function<script::Status(const script::Step &step)> answer = {};
};

/// Goes through all commands of \a job: those of `before_script` and `script` in one shell, those of `after_script` in another. Gives the
/// texts that the steps point into, besides those that JobPlay::parse gave for the items.
QList<script::ParsedText> playJob(const Job &job, const JobPlay &play);

/// The texts of the project's script files that \a job runs, directly or from one another, by path: sh and bash, up to 64 KiB each, fifty
/// at most. They are read, never run.
QMap<QString, QString> scriptFilesOf(const Job &job, const Files &files);

} // namespace caravan::gitlab
