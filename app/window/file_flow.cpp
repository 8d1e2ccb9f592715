// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_flow.h"

#include "app/document/block_gestures.h"
#include "app/document/document.h"
#include "app/widgets/pending_text.h"
#include "app/window/prompter.h"
#include "app/window/sample.h"
#include "app/window/settings.h"
#include "core/base/disk.h"
#include "core/recipes/self_benchmark.h"
#include "core/recipes/template.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Sign;

Notice noticeOf(const Error &error)
{
    Notice notice;
    const QString file = QDir::toNativeSeparators(error.file);
    if (file.isEmpty())
        notice.sentence = error.message;
    else if (error.line > 0)
        notice.sentence = FileFlow::tr("%1, line %2: %3").arg(file, QString::number(error.line), error.message);
    else
        notice.sentence = FileFlow::tr("%1: %2").arg(file, error.message);
    notice.hint = error.hint;
    switch (error.code) {
    case ErrorCode::ReadOnly:
        notice.actions = {Do::Export};
        break;
    case ErrorCode::ChangedOnDisk:
        notice.actions = {Do::Reload, Do::Export};
        break;
    case ErrorCode::Refused:
    case ErrorCode::Usage:
    case ErrorCode::Cancelled:
        notice.sign = Sign::Warning;
        break;
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
    case ErrorCode::Syntax:
    case ErrorCode::NotAPipeline:
    case ErrorCode::Limit:
        break;
    }
    return notice;
}

FileFlow::FileFlow(Document *document, Settings *settings, Prompter *prompter, QObject *parent) :
    QObject(parent), m_document(document), m_settings(settings), m_prompter(prompter)
{
    connect(document, &Document::folderStirred, this, &FileFlow::checkDisk);
}

bool FileFlow::openFolder(const QString &path)
{
    const QFileInfo entry(path);
    return mayLeave() && openChecked(entry.isFile() ? entry.absolutePath() : entry.absoluteFilePath());
}

bool FileFlow::openChecked(const QString &folder)
{
    const Result<Done> opened = m_document->openFolder(folder);
    if (!opened) {
        Notice notice = noticeOf(opened.error());
        notice.actions = {Do::OpenFolder};
        if (notice.hint.isEmpty())
            notice.hint = tr("Choose another folder.");
        if (!QFileInfo::exists(folder))
            m_settings->removeRecentProject(folder);
        Q_EMIT noticed(notice);
        return false;
    }
    m_hasWarned = false;
    const project::Project &project = *m_document->project();
    m_settings->addRecentProject(project.folder, QDateTime::currentDateTime());
    m_document->outlook().setEvent(m_settings->event(project.folder));
    Q_EMIT settled();
    if (!project.hasOcaml() && !project.hasPipeline) {
        Q_EMIT noticed({Sign::Warning,
                        tr("%1 has no opam file, no dune-project and no .gitlab-ci.yml.").arg(project.folder),
                        tr("Open the folder that holds them, or add jobs from the palette."),
                        {Do::OpenFolder}});
    }
    return true;
}

void FileFlow::chooseFolder()
{
    const QString start = m_document->project() ? m_document->project()->folder : QDir::homePath();
    const QString folder = m_prompter->chooseFolder(tr("Open Folder"), start);
    if (!folder.isEmpty())
        openFolder(folder);
}

void FileFlow::newPipeline()
{
    const QString start = m_document->project() ? m_document->project()->folder : QDir::homePath();
    const QString folder = m_prompter->chooseFolder(tr("New Pipeline for a Folder"), start);
    if (folder.isEmpty() || !mayLeave())
        return;
    const Result<project::Project> project = project::inspectFolder(folder);
    if (project && !project->hasOcaml()) {
        Q_EMIT noticed({Sign::Error,
                        tr("%1 has no opam file and no dune-project, so there is nothing to propose a pipeline from.").arg(folder),
                        tr("Choose the folder that holds them."),
                        {Do::NewPipeline}});
        return;
    }
    if (!openChecked(folder))
        return;
    const bool hadPipeline = m_document->project()->hasPipeline;
    const Result<Done> proposed = proposePipeline(*m_document);
    if (!proposed) {
        Q_EMIT noticed(noticeOf(proposed.error()));
        return;
    }
    if (hadPipeline) {
        Q_EMIT noticed({Sign::Advice,
                        tr("This project has a pipeline already; the proposed one stands in its place and is not saved."),
                        tr("Undo brings the old one back."),
                        {Do::Undo, Do::Difference}});
    }
}

void FileFlow::trySample(const QString &parent)
{
    if (!mayLeave())
        return;
    const QString place = parent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : parent;
    const Result<QString> folder = copySample(place);
    if (folder)
        openChecked(*folder);
    else
        Q_EMIT noticed(noticeOf(folder.error()));
}

bool FileFlow::save()
{
    if (!m_document->isOpen())
        return false;
    Result<Done> saved = m_document->save();
    if (!saved && saved.error().code == ErrorCode::ChangedOnDisk) {
        switch (m_prompter->askConflict(pipelineName())) {
        case ConflictAnswer::Overwrite:
            saved = m_document->save(true);
            break;
        case ConflictAnswer::Reload:
            reload();
            return false;
        case ConflictAnswer::Cancel:
            return false;
        }
    }
    if (!saved) {
        Q_EMIT noticed(noticeOf(saved.error()));
        return false;
    }
    m_hasWarned = false;
    Q_EMIT settled();
    return true;
}

void FileFlow::reload()
{
    if (!m_document->isOpen())
        return;
    const Result<Done> reloaded = m_document->reload();
    if (!reloaded) {
        Q_EMIT noticed(noticeOf(reloaded.error()));
        return;
    }
    m_hasWarned = false;
    Q_EMIT settled();
}

void FileFlow::exportText()
{
    if (!m_document->isOpen())
        return;
    const QString path = m_prompter->chooseExportFile(tr("Export the Pipeline"), QDir::home().absoluteFilePath(pipelineName()));
    if (path.isEmpty())
        return;
    if (m_document->isOwnFile(path)) {
        save(); // asks, where somebody else wrote it meanwhile
        return;
    }
    const Result<Done> written = m_document->exportTo(path);
    if (written)
        Q_EMIT noticed({Sign::Good, tr("The pipeline was written to %1.").arg(QDir::toNativeSeparators(path))});
    else
        Q_EMIT noticed(noticeOf(written.error()));
}

void FileFlow::exportTemplate()
{
    if (!m_document->isOpen())
        return;
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(pipelineName(), m_document->text()));
    const Result<recipes::Template> made = tree
        ? recipes::makeTemplate(*tree, m_document->reading(), recipes::TemplateKind::Include, m_document->knowledge().catalogue)
        : Result<recipes::Template>(tree.error());
    if (!made) {
        Q_EMIT noticed(noticeOf(made.error()));
        return;
    }
    const QString inputs = tr("Its inputs are: %1.").arg(made->inputs.join(u", "_s));
    writeBeside(made->text, tr("Export as Template"), u"template.yml"_s, (QStringList{inputs} + made->notes).join(u' '));
}

void FileFlow::exportBenchmark()
{
    if (!m_document->project())
        return;
    const Result<recipes::SelfBenchmark> made =
        recipes::selfBenchmark(*m_document->project(), recipes::benchmarkedStrategies(), {}, m_document->knowledge().catalogue);
    if (!made) {
        Q_EMIT noticed(noticeOf(made.error()));
        return;
    }
    const QString use = tr("Run it, save the logs of its jobs, and give them to caravan-cli calibrate.");
    writeBeside(made->text, tr("Export Self-Benchmark"), u"benchmark.yml"_s, (QStringList{use} + made->notes).join(u' '));
}

/// Writes a file of another kind than the pipeline, where somebody chooses.
void FileFlow::writeBeside(const QByteArray &text, const QString &title, const QString &name, const QString &hint)
{
    const QString path = m_prompter->chooseExportFile(title, QDir::home().absoluteFilePath(name));
    if (path.isEmpty())
        return;
    if (m_document->isOwnFile(path)) {
        Q_EMIT noticed({Sign::Warning, tr("What is exported does not take the place of the pipeline itself."), tr("Choose another file.")});
        return;
    }
    if (const Result<FileStamp> written = writeFile(path, text); !written) {
        Q_EMIT noticed(noticeOf(written.error()));
        return;
    }
    Q_EMIT noticed({Sign::Good, tr("%1 was written.").arg(QDir::toNativeSeparators(path)), hint});
}

void FileFlow::closeProject()
{
    if (!mayLeave())
        return;
    m_document->close();
    Q_EMIT settled();
}

bool FileFlow::mayLeave()
{
    commitPendingText(); // a window is closed and a folder dropped without an action
    if (!m_document->isOpen() || !m_document->isModified())
        return true;
    switch (m_prompter->askUnsaved(pipelineName())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

void FileFlow::checkDisk()
{
    if (m_hasWarned || !m_document->isOpen() || !m_document->changedOnDisk())
        return;
    m_hasWarned = true;
    Q_EMIT noticed({Sign::Warning,
                    tr("%1 was changed on disk since it was read.").arg(pipelineName()),
                    tr("Reload it, or go on and decide when you save."),
                    {Do::Reload}});
}

QString FileFlow::pipelineName() const
{
    return m_document->project() ? QFileInfo(m_document->project()->pipelineFile).fileName() : u".gitlab-ci.yml"_s;
}

} // namespace caravan
