// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace caravan::joblog {

/// What is odd about a log.
enum class FindingKind {
    NotAJobLog,      ///< nothing in it is of a GitLab job
    OtherService,    ///< the log of another service's job
    Compressed,      ///< an archive or a compressed file
    Binary,          ///< bytes that are no text
    LongLine,        ///< a line of which only the beginning is read
    UnopenedSection, ///< a section ends that did not begin
    UnclosedSection, ///< a section does not end
    BackwardsTime,   ///< a time is before the one that precedes it
    ImpossibleTime,  ///< a number that is no time
    CutOff,          ///< the log ends before the job
    TooMuch,         ///< more of something than is kept
};
QString findingId(FindingKind kind); ///< "cut-off"; for JSON

struct Finding {
    FindingKind kind = FindingKind::NotAJobLog;
    qint64 line = 0; ///< from 1; 0 is the whole file
    QString message; ///< a whole translated sentence
};

/// Collects findings, of each kind only so many.
class Findings
{
public:
    /// \a detail is the name of a section or the like; see the sentences.
    void add(FindingKind kind, qint64 line, const QString &detail = {});
    const QList<Finding> &list() const { return m_list; }

private:
    QList<Finding> m_list;
    QList<int> m_counts = QList<int>(int(FindingKind::TooMuch) + 1, 0);
};

} // namespace caravan::joblog
