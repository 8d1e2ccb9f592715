// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/builder.h"

#include "core/base/texts.h"
#include "core/joblog/limits.h"

namespace caravan::joblog {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(BuilderTexts);

constexpr Seconds secondsOfMarks{1};
constexpr Seconds secondsOfLines{0.01};

} // namespace

Builder::Builder(Findings &findings, Origin origin, qint64 line) : m_findings(findings), m_line(line)
{
    log.origin = origin;
    log.firstLine = log.lastLine = line;
}

void Builder::onLine(qint64 line, std::optional<Moment> at)
{
    m_line = log.lastLine = line;
    m_mark.reset();
    if (!at) {
        m_now.reset();
        return;
    }
    log.timing = Timing::Lines;
    // Streams are written side by side: a few milliseconds back are no wonder.
    static constexpr std::chrono::seconds slack{1};
    if (m_last && *at + slack < *m_last)
        m_findings.add(FindingKind::BackwardsTime, line);
    m_now = at;
    m_last = at;
    if (!m_first)
        m_first = at;
}

std::optional<Seconds> Builder::since(std::optional<Moment> from) const
{
    if (!from || !m_now || *m_now < *from)
        return {};
    return *m_now - *from;
}

void Builder::tooMuch(const QString &what)
{
    if (!m_saidTooMuch)
        m_findings.add(FindingKind::TooMuch, m_line, what);
    m_saidTooMuch = true;
}

void Builder::open(const QString &name, Stage stage, std::optional<Moment> at, bool isCollapsed)
{
    if (log.sections.size() >= limits.sections || m_open.size() >= limits.depth) {
        tooMuch(BuilderTexts::tr("sections"));
        m_open.append(-1);
        return;
    }
    Section section;
    section.name = name;
    section.stage = stage;
    section.line = m_line;
    section.depth = int(m_open.size());
    section.start = at;
    section.isCollapsed = isCollapsed;
    m_open.append(log.sections.size());
    log.sections.append(section);
    if (stage != Stage::Other)
        m_stage = stage;
}

void Builder::close(qsizetype level, std::optional<Moment> at)
{
    while (m_open.size() > level + 1) {
        const qsizetype inner = m_open.takeLast();
        if (inner >= 0)
            m_findings.add(FindingKind::UnclosedSection, log.sections.at(inner).line, log.sections.at(inner).name);
    }
    const qsizetype index = m_open.takeLast();
    if (index >= 0) {
        Section &section = log.sections[index];
        section.endLine = m_line;
        section.precision = m_now ? secondsOfLines : secondsOfMarks;
        if (at && section.start) {
            if (*at >= *section.start)
                section.seconds = *at - *section.start;
            else if (!m_now)
                m_findings.add(FindingKind::BackwardsTime, m_line);
        }
    }
    if (m_open.isEmpty())
        m_stage = Stage::Other;
}

void Builder::beginSection(const QString &name, std::optional<Moment> at, bool isCollapsed)
{
    if (!m_hasMarks && !m_open.isEmpty())
        close(0, {}); // a section that a heading before the first mark had opened
    m_hasMarks = true;
    m_mark = at;
    if (log.timing == Timing::None)
        log.timing = Timing::Sections;
    // The mark has whole seconds, its line more.
    const std::optional<Moment> exact = m_now ? m_now : at;
    if (exact && !m_first)
        m_first = exact;
    const Stage stage = stageOf(name);
    const bool isOfRunner = stage != Stage::Other && !isInScript();
    if (isOfRunner && !m_open.isEmpty())
        close(0, {}); // the runner's sections stand side by side: the last one lost its end
    open(name, isOfRunner ? stage : Stage::Other, exact, isCollapsed);
}

void Builder::endSection(const QString &name, std::optional<Moment> at)
{
    m_hasMarks = true;
    m_mark = at;
    const std::optional<Moment> exact = m_now ? m_now : at;
    qsizetype level = m_open.size() - 1;
    while (level >= 0 && (m_open.at(level) < 0 || log.sections.at(m_open.at(level)).name != name))
        --level;
    if (level < 0) {
        if (!m_open.isEmpty() && m_open.constLast() < 0)
            m_open.removeLast(); // that of a section that is not kept
        else
            m_findings.add(FindingKind::UnopenedSection, m_line, name);
        return;
    }
    if (level == 0)
        endCommand(exact, m_now ? secondsOfLines : secondsOfMarks);
    close(level, exact);
    if (exact && !m_now)
        m_last = exact;
}

void Builder::imply(Stage stage)
{
    if (m_stage == stage && !m_open.isEmpty())
        return;
    endCommand(m_now, secondsOfLines);
    if (!m_open.isEmpty())
        close(0, m_now);
    open(stageId(stage), stage, m_now, false);
    m_shownFor = int(log.sections.size()) - 1;
}

void Builder::onHeading(Stage stage)
{
    if (m_hasMarks)
        return;
    m_hasHeadings = true;
    imply(stage);
}

void Builder::onCue(Stage stage)
{
    if (!m_hasMarks && !m_hasHeadings)
        imply(stage);
}

bool Builder::takeShownDuration(Seconds seconds)
{
    if (m_hasMarks || m_shownFor < 0 || m_shownFor >= log.sections.size() || log.timing == Timing::Lines)
        return false;
    Section &section = log.sections[m_shownFor];
    if (m_line > section.line + 1)
        return false;
    section.seconds = seconds;
    section.precision = secondsOfMarks;
    log.timing = Timing::Sections;
    m_shownFor = -1;
    return true;
}

void Builder::endCommand(std::optional<Moment> at, Seconds precision)
{
    if (m_command < 0)
        return;
    Command &command = log.commands[m_command];
    if (command.start && at && *at >= *command.start) {
        command.seconds = *at - *command.start;
        command.precision = precision;
    }
    m_command = -1;
}

void Builder::beginCommand(const QString &text, bool isFirstOfMany)
{
    // Without times on lines, the runner's script sections (FF_SCRIPT_SECTIONS) tell when one begins, and the section when the first does.
    std::optional<Moment> at = m_now ? m_now : m_mark;
    const Section *section = m_open.isEmpty() || m_open.constFirst() < 0 ? nullptr : &log.sections.at(m_open.constFirst());
    if (!at && section && (log.commands.isEmpty() || log.commands.constLast().line < section->line))
        at = section->start;
    endCommand(at, m_now ? secondsOfLines : secondsOfMarks);
    if (log.commands.size() >= limits.commands) {
        tooMuch(BuilderTexts::tr("commands"));
        return;
    }
    m_command = int(log.commands.size());
    log.commands.append({text, isFirstOfMany, m_stage == Stage::AfterScript, m_line, at, {}});
}

void Builder::addPackage(const QString &name, const QString &version, PackageAct act)
{
    if (log.packages.size() < limits.packages)
        log.packages.append({name, version, act, m_line, m_now, m_command});
    else
        tooMuch(BuilderTexts::tr("packages"));
}

CacheUse *Builder::addCache(const QString &key, bool isSave)
{
    if (log.caches.size() >= limits.entries) {
        tooMuch(BuilderTexts::tr("caches"));
        return nullptr;
    }
    CacheUse use;
    use.key = key;
    use.isSave = isSave;
    use.line = m_line;
    log.caches.append(use);
    return &log.caches.last();
}

ArtifactUse *Builder::addArtifact(bool isUpload)
{
    if (log.artifacts.size() >= limits.entries) {
        tooMuch(BuilderTexts::tr("artifacts"));
        return nullptr;
    }
    ArtifactUse use;
    use.isUpload = isUpload;
    use.line = m_line;
    log.artifacts.append(use);
    return &log.artifacts.last();
}

ImageUse *Builder::addImage(const QString &name)
{
    if (log.images.size() >= limits.entries) {
        tooMuch(BuilderTexts::tr("images"));
        return nullptr;
    }
    ImageUse use;
    use.name = name;
    use.line = m_line;
    log.images.append(use);
    return &log.images.last();
}

void Builder::addLength(Stage stage, Seconds seconds, Seconds precision)
{
    if (log.sections.size() >= limits.sections)
        return tooMuch(BuilderTexts::tr("sections"));
    Section section;
    section.name = stageId(stage);
    section.stage = stage;
    section.line = section.endLine = m_line;
    section.seconds = seconds;
    section.precision = precision;
    log.sections.append(section);
    if (log.timing == Timing::None)
        log.timing = Timing::Sections;
}

void Builder::finish()
{
    endCommand(m_now, secondsOfLines);
    if (!m_open.isEmpty()) {
        if (m_hasMarks) {
            for (const qsizetype index : m_open) {
                if (index >= 0)
                    m_findings.add(FindingKind::UnclosedSection, log.sections.at(index).line, log.sections.at(index).name);
            }
            m_open.clear();
        } else {
            close(0, m_now);
        }
    }
    if (!log.total && m_first && m_last && *m_last > *m_first)
        log.total = *m_last - *m_first;
    if (log.origin == Origin::Runner && log.ending == Ending::Unknown)
        m_findings.add(FindingKind::CutOff, m_line);
}

} // namespace caravan::joblog
