// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/commands.h"

#include "core/gitlab/edit/job_gestures.h"

#include <QTimer>

namespace caravan::canvas {

namespace {

/// Tries \a gesture, a function of an Editing, on a copy of the text.
template<class Gesture>
std::optional<Error> obstacleTo(const Document &document, Gesture gesture)
{
    if (document.syntaxError())
        return document.syntaxError();
    yaml::Draft draft(document.derived().tree);
    const Result<Done> done = gesture(gitlab::Editing{draft, document.reading()});
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace

Commands::Commands(Document *document, QObject *parent) : QObject(parent), m_document(document) { }

bool Commands::dropBlock(const QString &id, const BlockTarget &target)
{
    const recipes::Block *block = m_document->knowledge().catalogue.block(id);
    if (block && block->kind == recipes::BlockKind::Stage) {
        const QString added = addStage(target.stage);
        if (!added.isEmpty())
            Q_EMIT stageAdded(added);
        return !added.isEmpty();
    }
    if (!asksWhereToUse(*m_document, id, target.job))
        return report(useBlock(*m_document, id, target));
    // A question must not keep the drop from ending.
    QTimer::singleShot(0, this, [this, id, target] { report(useBlock(*m_document, id, target)); });
    return true;
}

bool Commands::placeJobs(const QStringList &jobs, const QString &stage, const QString &before)
{
    const QString title = jobs.size() == 1 ? tr("Move %1 to %2").arg(jobs.constFirst(), stage)
                                           : tr("Move %n job(s) to %1", nullptr, int(jobs.size())).arg(stage);
    return report(m_document->edit(title, [&](const gitlab::Editing &edit) { return gitlab::placeJobs(edit, jobs, stage, before); }));
}

std::optional<Error> Commands::obstacleToPlace(const QStringList &jobs, const QString &stage, const QString &before) const
{
    return obstacleTo(*m_document, [&](const gitlab::Editing &edit) { return gitlab::placeJobs(edit, jobs, stage, before); });
}

QByteArray Commands::textOf(const QStringList &jobs)
{
    if (m_document->syntaxError()) {
        report(*m_document->syntaxError());
        return {};
    }
    yaml::Draft draft(m_document->derived().tree);
    const Result<QByteArray> text = gitlab::textOfJobs({draft, m_document->reading()}, jobs);
    if (!text)
        report(text.error());
    return text ? *text : QByteArray();
}

bool Commands::paste(const QByteArray &text, const QString &stage, const QString &behind)
{
    return pasteAs(tr("Paste"), text, stage, behind);
}

std::optional<Error> Commands::obstacleToPaste(const QByteArray &text, const QString &stage) const
{
    return obstacleTo(*m_document, [&](const gitlab::Editing &edit) -> Result<Done> {
        const Result<QStringList> pasted = gitlab::pasteJobs(edit, text, {stage, {}});
        return pasted ? Result<Done>(Done{}) : Result<Done>(pasted.error());
    });
}

bool Commands::duplicate(const QStringList &jobs)
{
    const QByteArray text = textOf(jobs);
    const QString title =
        jobs.size() == 1 ? tr("Duplicate %1").arg(jobs.constFirst()) : tr("Duplicate %n job(s)", nullptr, int(jobs.size()));
    return !text.isEmpty() && pasteAs(title, text, {}, jobs.constLast());
}

bool Commands::pasteAs(const QString &title, const QByteArray &text, const QString &stage, const QString &behind)
{
    QStringList names;
    const bool done = report(m_document->edit(title, [&](const gitlab::Editing &edit) -> Result<Done> {
        Result<QStringList> pasted = gitlab::pasteJobs(edit, text, {stage, behind});
        if (!pasted)
            return pasted.error();
        names = *pasted;
        return Done{};
    }));
    if (done)
        m_document->selectJobs(names);
    return done;
}

bool Commands::moveJob(const QString &job, const QString &stage)
{
    return report(m_document->edit(tr("Move %1 to %2").arg(job, stage),
                                   [&](const gitlab::Editing &edit) { return gitlab::moveJob(edit, job, stage, gitlab::At::Here); }));
}

std::optional<Error> Commands::obstacleToMove(const QString &job, const QString &stage) const
{
    return obstacleTo(*m_document, [&](const gitlab::Editing &edit) { return gitlab::moveJob(edit, job, stage, gitlab::At::Here); });
}

bool Commands::renameJob(const QString &job, const QString &name)
{
    const bool wasSelected = m_document->selectedJob() == job;
    const bool done = report(m_document->edit(tr("Rename %1 to %2").arg(job, name),
                                              [&](const gitlab::Editing &edit) { return gitlab::renameJob(edit, job, name); }));
    if (done && wasSelected)
        m_document->selectJob(name);
    return done;
}

bool Commands::removeJobs(const QStringList &jobs)
{
    return removeAs(jobs.size() == 1 ? tr("Remove %1").arg(jobs.constFirst()) : tr("Remove %n job(s)", nullptr, int(jobs.size())), jobs);
}

bool Commands::cut(const QStringList &jobs)
{
    return removeAs(jobs.size() == 1 ? tr("Cut %1").arg(jobs.constFirst()) : tr("Cut %n job(s)", nullptr, int(jobs.size())), jobs);
}

bool Commands::removeAs(const QString &title, const QStringList &jobs)
{
    return report(m_document->edit(title, [&](const gitlab::Editing &edit) { return gitlab::removeJobs(edit, jobs); }));
}

bool Commands::addNeed(const QString &job, const QString &other)
{
    return report(m_document->edit(tr("Let %1 need %2").arg(job, other),
                                   [&](const gitlab::Editing &edit) { return gitlab::addNeed(edit, job, other, gitlab::At::Here); }));
}

std::optional<Error> Commands::obstacleToNeed(const QString &job, const QString &other) const
{
    return obstacleTo(*m_document, [&](const gitlab::Editing &edit) { return gitlab::addNeed(edit, job, other, gitlab::At::Here); });
}

bool Commands::removeNeed(const QString &job, const QString &other)
{
    return report(m_document->edit(tr("Let %1 no longer need %2").arg(job, other),
                                   [&](const gitlab::Editing &edit) { return gitlab::removeNeed(edit, job, other, gitlab::At::Here); }));
}

QString Commands::addStage(const QString &behind)
{
    Result<QString> added = addNewStage(*m_document, behind);
    if (added)
        return *added;
    Q_EMIT failed(added.error());
    return {};
}

bool Commands::renameStage(const QString &stage, const QString &name)
{
    return report(m_document->edit(tr("Rename stage %1 to %2").arg(stage, name),
                                   [&](const gitlab::Editing &edit) { return gitlab::renameStage(edit, stage, name); }));
}

bool Commands::removeStage(const QString &stage)
{
    return report(m_document->edit(tr("Remove stage %1").arg(stage),
                                   [&](const gitlab::Editing &edit) { return gitlab::removeStage(edit, stage, gitlab::At::Here); }));
}

bool Commands::moveStage(const QString &stage, const QString &before)
{
    return report(m_document->edit(tr("Move stage %1").arg(stage),
                                   [&](const gitlab::Editing &edit) { return gitlab::moveStage(edit, stage, before, gitlab::At::Here); }));
}

std::optional<Error> Commands::obstacleToMoveStage(const QString &stage, const QString &before) const
{
    return obstacleTo(*m_document, [&](const gitlab::Editing &edit) { return gitlab::moveStage(edit, stage, before, gitlab::At::Here); });
}

bool Commands::propose() { return report(proposePipeline(*m_document)); }

bool Commands::report(const Result<Done> &done)
{
    if (!done && done.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(done.error());
    return done.has_value();
}

} // namespace caravan::canvas
