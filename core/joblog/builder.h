// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joblog/log.h"

#include <QByteArrayView>

namespace caravan::joblog {

/// Puts the log of one job together, line by line: keeps the clock and what is open. Sections come from marks; where the log has none, from the
/// runner's headings; where it has none of those (runners before 12.9), from what it says.
class Builder
{
public:
    Builder(Findings &findings, Origin origin, qint64 line);

    /// The line that is read now, and when it was written, where it says so.
    void onLine(qint64 line, std::optional<Moment> at);

    void beginSection(const QString &name, std::optional<Moment> at, bool isCollapsed);
    void endSection(const QString &name, std::optional<Moment> at);
    /// The runner begins a stage, as its heading says; nothing new where marks say it.
    void onHeading(Stage stage);
    /// What was said belongs to a stage; nothing new where marks or headings tell.
    void onCue(Stage stage);
    /// The web page shows how long the section was that began last.
    bool takeShownDuration(Seconds seconds);

    void beginCommand(const QString &text, bool isFirstOfMany);
    void addPackage(const QString &name, const QString &version, PackageAct act);
    /// A new entry of these lists, for the line that is read; null when there are too many.
    CacheUse *addCache(const QString &key, bool isSave);
    ArtifactUse *addArtifact(bool isUpload);
    ImageUse *addImage(const QString &name);
    /// A section that is known by its length alone.
    void addLength(Stage stage, Seconds seconds, Seconds precision);

    /// The stage that is open; Other where none is, and in sections that the script made that of the script.
    Stage stage() const { return m_stage; }
    bool isInScript() const { return m_stage == Stage::Script || m_stage == Stage::AfterScript; }
    bool isBetweenSections() const { return m_open.isEmpty(); }
    bool hasMarks() const { return m_hasMarks; }
    std::optional<Moment> now() const { return m_now; }
    /// The time since \a from, when lines have times.
    std::optional<Seconds> since(std::optional<Moment> from) const;
    qint64 line() const { return m_line; }

    Log log; ///< what is known so far

    /// Closes what is open; the log is not to be added to any more.
    void finish();

private:
    void tooMuch(const QString &what);
    void open(const QString &name, Stage stage, std::optional<Moment> at, bool isCollapsed);
    void close(qsizetype level, std::optional<Moment> at);
    void endCommand(std::optional<Moment> at, Seconds precision);
    void imply(Stage stage);

    Findings &m_findings;
    QList<qsizetype> m_open; ///< indexes of sections; -1 for one that is not kept
    qint64 m_line = 0;
    std::optional<Moment> m_now;   ///< of the line
    std::optional<Moment> m_mark;  ///< of a mark on this line
    std::optional<Moment> m_first; ///< the earliest moment that is known
    std::optional<Moment> m_last;
    int m_command = -1;  ///< that runs
    int m_shownFor = -1; ///< the section that the web page may tell the length of
    Stage m_stage = Stage::Other;
    bool m_hasMarks = false;
    bool m_hasHeadings = false;
    bool m_saidTooMuch = false;
};

} // namespace caravan::joblog
