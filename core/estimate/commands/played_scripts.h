// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

#include <memory>
#include <utility>
#include <vector>

namespace caravan::estimate {

/// Whether a sentence holds the name of a job, not as a part of a word.
bool namesJob(const QString &text, const QString &job);

/// The scripts of jobs that were played in one run of a pipeline. A job whose scripts begin as those of others did, in a shell that is as theirs
/// was, goes on where they are no longer the same: so jobs that differ in their last commands are played from there. It changes no result.
class PlayedScripts
{
public:
    /// Plays \a texts, the items of a job's scripts but those of after_script. \a notes: what was assumed of the job so far, and gets what is
    /// assumed here (Setting::Noting). All shells are of one setting and one revision.
    void play(Shell &shell, const QStringList &texts, const QList<Assumption> &notes);
    /// How many items were not played again.
    qsizetype spared() const { return m_spared; }

private:
    /// What the scripts of a job find.
    struct Start {
        ShellState state;
        Effects effects;
        QMap<QString, QString> scriptFiles;
        QList<Assumption> notes;
        bool isOfOcaml = false; ///< hasToDoWithOcaml()
        int place = 0;          ///< where nothing has been played yet
    };
    /// What is there when some items have been played.
    struct Point {
        ShellState state;
        Effects effects;
        Environment environment;
        std::shared_ptr<const Shell::Progress> progress;
        QList<Charge> charges; ///< of these items, as the next two
        QList<Assumption> notes;
        Answers answers;
    };
    /// What was there before the scripts, which is not of them.
    struct Before {
        qsizetype charges = 0;
        qsizetype notes = 0;
        int builds = 0;
    };

    int startOf(const Shell &shell, const QList<Assumption> &notes);
    QList<int> wayOf(int start, const QStringList &texts) const;
    qsizetype resume(Shell &shell, const QList<int> &way) const;
    void notePoint(int place, const Shell &shell, const Before &before, const QList<Assumption> &notes);
    int newPlace(int before, const QString &text);

    qsizetype m_spared = 0;
    std::vector<Start> m_starts;
    std::vector<std::unique_ptr<const Point>> m_points; ///< by place; made when a second job comes by
    QHash<std::pair<int, QString>, int> m_next;         ///< the place behind an item that is played at another one
};

} // namespace caravan::estimate
