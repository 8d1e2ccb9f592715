// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/played_scripts.h"

#include "core/estimate/commands/own_work.h"

#include <algorithm>

namespace caravan::estimate {

namespace {

constexpr size_t mostStarts = 64; ///< that are looked through for each job

/// Whether the same was assumed of two jobs.
bool areSameNotes(const QList<Assumption> &left, const QList<Assumption> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), [](const Assumption &one, const Assumption &other) {
        Assumption alike = other;
        alike.job = one.job;
        return one == alike;
    });
}

/// Whether what items have come to is the same for a job of another name.
bool isOfAnyJob(const QList<Charge> &charges, const QList<Assumption> &notes, const QString &job)
{
    return std::none_of(charges.cbegin(), charges.cend(), [&](const Charge &charge) { return namesJob(charge.because, job); })
        && std::none_of(notes.cbegin(), notes.cend(), [&](const Assumption &note) { return namesJob(note.text, job); });
}

} // namespace

bool namesJob(const QString &text, const QString &job)
{
    const auto isInWord = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(job); at >= 0; at = text.indexOf(job, at + 1)) {
        if (!isInWord(at - 1) && !isInWord(at + job.size()))
            return true;
    }
    return false;
}

void PlayedScripts::play(Shell &shell, const QStringList &texts, const QList<Assumption> &notes)
{
    const int start = shell.expected ? -1 : startOf(shell, notes); // a failure is of one job
    QList<int> way = wayOf(start, texts);
    const qsizetype lastShared = way.size() - 1;
    const Before before{shell.ledger.size(), notes.size(), shell.effects.builds};
    const Answers answersBefore = shell.world.exchanged({});
    const qsizetype known = resume(shell, way);
    m_spared += known;
    for (qsizetype item = known; item < texts.size(); ++item) {
        shell.runText(texts.at(item), int(item));
        if (start >= 0 && item == way.size() - 1)
            way.append(newPlace(way.at(item), texts.at(item)));
        else if (item + 1 == lastShared)
            notePoint(way.at(lastShared), shell, before, notes);
    }
    shell.world.note(answersBefore);
}

/// The place where the scripts of \a shell begin; -1: too many were different.
int PlayedScripts::startOf(const Shell &shell, const QList<Assumption> &notes)
{
    const bool isOfOcaml = hasToDoWithOcaml(shell);
    const auto isIt = [&](const Start &start) {
        return start.isOfOcaml == isOfOcaml && start.state == shell && start.effects == shell.effects
            && start.scriptFiles == shell.scriptFiles && areSameNotes(start.notes, notes);
    };
    const auto known = std::find_if(m_starts.cbegin(), m_starts.cend(), isIt);
    if (known != m_starts.cend())
        return known->place;
    if (m_starts.size() == mostStarts)
        return -1;
    m_points.emplace_back();
    m_starts.push_back({shell, shell.effects, shell.scriptFiles, notes, isOfOcaml, int(m_points.size()) - 1});
    return m_starts.back().place;
}

/// The places by which others have come who began with the same items, from \a start on; none where that is -1.
QList<int> PlayedScripts::wayOf(int start, const QStringList &texts) const
{
    QList<int> way;
    for (int place = start; place >= 0; place = way.size() <= texts.size() ? m_next.value({place, texts.at(way.size() - 1)}, -1) : -1)
        way.append(place);
    return way;
}

/// Takes over what is known of the farthest place on \a way for which the job asks the same and is told the same. Gives how many items that are.
qsizetype PlayedScripts::resume(Shell &shell, const QList<int> &way) const
{
    for (qsizetype items = way.size() - 1; items > 0; --items) {
        const Point *point = m_points[size_t(way.at(items))].get();
        if (!point || !shell.environment.givesAs(point->environment) || !shell.world.gives(point->answers))
            continue;
        static_cast<ShellState &>(shell) = point->state;
        shell.effects = point->effects;
        shell.environment.takeOver(point->environment);
        shell.resume(*point->progress);
        for (const Charge &charge : point->charges)
            shell.ledger.add(charge);
        shell.setting.assumeAgain(point->notes);
        shell.world.note(point->answers);
        return items;
    }
    return 0;
}

/// Remembers what is there at \a place, where others can go on from it. What is built in a container of its own asks for variables there.
void PlayedScripts::notePoint(int place, const Shell &shell, const Before &before, const QList<Assumption> &notes)
{
    if (!shell.isPlain() || shell.ledger.hasShapes() || shell.effects.builds != before.builds)
        return;
    const QList<Charge> charges = shell.ledger.charges().mid(before.charges);
    const QList<Assumption> assumed = notes.mid(before.notes);
    if (!isOfAnyJob(charges, assumed, shell.jobName))
        return;
    m_points[size_t(place)] = std::make_unique<const Point>(
        Point{shell, shell.effects, shell.environment, shell.progress(), charges, assumed, shell.world.answers()});
}

int PlayedScripts::newPlace(int before, const QString &text)
{
    m_points.emplace_back();
    const int place = int(m_points.size()) - 1;
    m_next.insert({before, text}, place);
    return place;
}

} // namespace caravan::estimate
