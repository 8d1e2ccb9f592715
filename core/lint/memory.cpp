// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/memory.h"

#include <algorithm>

namespace caravan::lint {

namespace {

void move(Note &note, const gitlab::Shift &shift)
{
    shift.move(note.finding.span);
    for (Fix &fix : note.finding.fixes) {
        for (TextEdit &edit : fix.edits)
            shift.move(edit.span);
    }
}

bool isAbout(const Note &note, const QStringList &jobs)
{
    return jobs.contains(note.finding.job)
        || std::any_of(note.others.cbegin(), note.others.cend(), [&](const QString &name) { return jobs.contains(name); });
}

QStringList jobsOf(const Note &note) { return QStringList{note.finding.job} + note.others; }

} // namespace

Memory::Memory() : m_data(std::make_unique<Data>()) { }
Memory::~Memory() = default;

void Memory::forget() { *m_data = {}; }

std::optional<Notes> moved(Notes before, const gitlab::Rereading &since)
{
    const auto isEdited = [&](const TextEdit &edit) { return since.before.contains(edit.span); };
    for (Note &note : before) {
        const bool isHome = since.before.contains(note.finding.span)
            || std::any_of(note.finding.fixes.cbegin(), note.finding.fixes.cend(),
                           [&](const Fix &fix) { return std::any_of(fix.edits.cbegin(), fix.edits.cend(), isEdited); });
        if (isHome)
            return std::nullopt;
        move(note, since.shift);
    }
    return before;
}

std::optional<Notes> merged(Notes before, const Notes &fresh, const gitlab::Rereading &since, bool isSameOrder)
{
    const auto wasHome = [&](const Note &note) { return since.before.contains(note.finding.span); };
    if (std::any_of(before.cbegin(), before.cend(), [&](const Note &note) { return wasHome(note) && !note.others.isEmpty(); }))
        return std::nullopt;
    before.removeIf(wasHome);
    QHash<QPair<qsizetype, qsizetype>, qsizetype> shared; // notes about these jobs at places that others have, too
    for (qsizetype i = 0; i < before.size(); ++i) {
        Note &note = before[i];
        move(note, since.shift);
        if (note.finding.job.isEmpty() || isAbout(note, since.jobs))
            shared.insert({note.finding.span.begin, note.finding.span.end}, i);
    }
    Notes own;
    for (const Note &note : fresh) {
        const Span &span = note.finding.span;
        if (since.after.contains(span)) {
            own += note;
            continue;
        }
        const auto known = shared.constFind({span.begin, span.end});
        if (known == shared.cend())
            return std::nullopt;
        Note &there = before[*known];
        const QStringList were = jobsOf(there);
        const QStringList are = jobsOf(note);
        const bool isSame = std::all_of(since.jobs.cbegin(), since.jobs.cend(),
                                        [&](const QString &name) { return were.contains(name) == are.contains(name); });
        if (!isSame || !were.contains(note.finding.job))
            return std::nullopt;
        if (there.finding.job == note.finding.job)
            there.finding = note.finding;
        shared.erase(known);
    }
    // What is left is no longer found; places without a job do not depend on any.
    const bool isLost = std::any_of(shared.cbegin(), shared.cend(), [&](qsizetype i) { return isAbout(before.at(i), since.jobs); });
    const bool isReordered =
        !isSameOrder && std::any_of(before.cbegin(), before.cend(), [&](const Note &note) { return isAbout(note, since.jobs); });
    if (isLost || isReordered)
        return std::nullopt;
    return before + own;
}

} // namespace caravan::lint
