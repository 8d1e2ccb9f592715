// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/layout.h"
#include "app/canvas/traits.h"
#include "app/document/document.h"
#include "app/widgets/phase_bar.h"

#include <QHash>
#include <QList>
#include <QString>

namespace caravan::canvas {

enum class Badge { None, Advice, Warning, Error };

/// Whether the pipeline that is looked at has the job.
enum class Presence { NotAsked, In, Out };

/// What a card shows: prepared once for each change of the document, then only read by paint().
struct CardFace {
    QString name;
    QString initial; ///< first letter or digit of the name, upper case
    QString image;   ///< empty: none is known
    QString strategy;
    QString key;
    QList<PhaseSegment> phases; ///< of the scenario that is looked at
    QString failure;            ///< why it cannot work, a sentence; its times say so then
    QString shortTime;          ///< of the scenario that is looked at: "54 s", or "fails"; empty where it has none
    QString rangedTime;         ///< the same with its range: "54 s (48 s – 1 min 10 s)"
    QString otherTime;          ///< in other scenarios, with its range where there is one: "cold 7 min 40 s (6 min – 9 min)"
    QString otherShortTime;     ///< the same without ranges: "cold 7 min 40 s"
    double lowSeconds = 0;      ///< P10 of the scenario that is looked at
    double highSeconds = 0;     ///< P90
    QString measured;           ///< of a run on this machine, in few words: "measured here, shell: 12 s"
    QString measuredSentences;  ///< the same in full
    double measuredSeconds = 0; ///< 0 where it has not been run, or does something else now
    QString untimed;            ///< why there is no time, in few words
    Presence presence = Presence::NotAsked;
    bool isCertain = true;
    QString verdict; ///< in a few words, where there is more to say than that it runs: "manual · may fail"
    QString because; ///< the same in whole sentences, with the reason
    Badge badge = Badge::None;
    int problems = 0;
    bool isOnCriticalPath = false;
    bool isHidden = false; ///< a template
    QString file;          ///< the included file that it stands in; empty for the open text
    QList<Trait> traits;
    QString details; ///< everything in full, one fact a line
    bool operator==(const CardFace &) const = default;
};

/// The faces of all jobs.
QHash<QString, CardFace> facesOf(const Document &document);

/// Everything about a job in full, one fact a line.
QString detailsOf(const Document &document, const QString &job);

/// What a need means, one fact a line.
QString needDetailsOf(const Document &document, const NeedId &need);

/// What a part of the file is, and why nothing is known of it.
QString partDetailsOf(const PartPlace &part);

/// Whether a job is about \a words, all of which must be in its name, stage, image, strategy, cache key or file; case counts not.
bool isAbout(const CardFace &face, const QString &stage, const QString &words);

/// One sentence for people who listen: "Job build in stage build. …".
QString spokenDescription(const CardFace &face, const QString &stage);

} // namespace caravan::canvas
