// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_flow.h"

#include "app/document/document.h"
#include "app/preview/included_page.h"
#include "app/widgets/pending_text.h"
#include "app/window/offers.h"
#include "app/window/prompter.h"
#include "app/window/recovery.h"
#include "app/window/sample.h"
#include "app/window/settings.h"
#include "core/base/disk.h"
#include "core/recipes/self_benchmark.h"
#include "core/recipes/template.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <utility>

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
        notice.actions = {Do::Reload, Do::KeepMine, Do::MergeDisk};
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

namespace {

/// Of both texts that cannot be merged one is taken.
Notice noticeOfMerge(const Error &error)
{
    Notice notice = noticeOf(error);
    notice.actions = {Do::Reload, Do::KeepMine};
    return notice;
}

} // namespace

FileFlow::FileFlow(Document *document, Settings *settings, Prompter *prompter, QObject *parent) :
    QObject(parent), m_document(document), m_settings(settings), m_prompter(prompter),
    m_recovery(new Recovery(document, settings->recoveryFolder(), this))
{
    connect(document, &Document::folderStirred, this, &FileFlow::checkDisk);
}

FileFlow::~FileFlow() = default;

bool FileFlow::hasSession() const { return m_settings->reopensProject() && QFileInfo(m_settings->session().folder).isDir(); }

void FileFlow::restoreSession()
{
    const Session session = m_settings->session();
    if (hasSession()) {
        if (openChecked(session.folder, session.file))
            m_document->selectJob(m_document->derived().pipeline.job(session.job) ? session.job : QString());
        return;
    }
    const QList<UnsavedText> left = m_recovery->left();
    if (left.isEmpty())
        return;
    Q_EMIT noticed({Sign::Warning, tr("Text of %1 was not saved when Caravan ended.").arg(QDir::toNativeSeparators(left.constFirst().folder)),
                    tr("It is there again when the folder is opened.")});
}

/// Puts back what was typed and not saved when the program ended, as a change that can be undone.
void FileFlow::recover()
{
    const QString folder = m_document->project()->folder;
    const std::optional<UnsavedText> left = m_recovery->leftFor(folder);
    if (!left)
        return;
    const bool isOther = left->text != m_document->text();
    const bool isFileOther = left->fileDigest != m_recovery->digest(m_document->text());
    if (isOther)
        m_document->change(tr("Recover the unsaved text"), difference(m_document->text(), left->text));
    if (m_recovery->keepNow()) // what was left goes only when it is kept anew
        m_recovery->forget(folder);
    if (!isOther && left->typed.isEmpty())
        return;
    const QString when = QLocale().toString(left->kept, QLocale::ShortFormat);
    QString hint = isOther ? tr("Nothing is written yet. Undo brings back the text of the file.") : QString();
    if (!left->typed.isEmpty()) {
        const QString field = left->job.isEmpty() ? left->field : tr("%1 of %2", "a field, and its job").arg(left->field, left->job);
        hint = QStringList{hint, tr("The field “%1” had not taken over: %2").arg(field, left->typed)}.join(u' ').trimmed();
        Q_EMIT typedFound(*left);
    }
    Q_EMIT noticed({Sign::Warning,
                    isFileOther ? tr("Caravan ended before this text was saved (%1), and the file was changed since.").arg(when)
                                : tr("Caravan ended before this text was saved (%1).").arg(when),
                    hint, isOther ? QList<Do>{Do::Undo, Do::Difference, Do::Save} : QList<Do>()});
}

bool FileFlow::openFolder(const QString &path)
{
    const QFileInfo entry(path);
    return mayLeave() && openChecked(entry.isFile() ? entry.absolutePath() : entry.absoluteFilePath());
}

bool FileFlow::openChecked(const QString &folder, const QString &file)
{
    const Result<Done> opened = m_document->openFolder(folder, file);
    if (!opened) {
        Notice notice = noticeOf(opened.error());
        notice.actions = {Do::OpenFolder};
        if (notice.hint.isEmpty())
            notice.hint = tr("Choose another folder.");
        if (!QFileInfo::exists(folder))
            m_settings->removeRecentProject(folder);
        m_recovery->follow(); // what was given up stays after all
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
    recover();
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
    const std::optional<Offer> offer = m_prompter->askProposal(offersFor(*m_document));
    if (!offer)
        return;
    m_document->change(tr("Propose a pipeline"), difference(m_document->text(), offer->text));
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
    if (m_included && m_included->isUnwritten())
        m_included->write();
    const bool wasGone = m_document->isGoneFromDisk();
    Result<Done> saved = m_document->save(wasGone); // nobody's text is overwritten then
    if (!saved && saved.error().code == ErrorCode::ChangedOnDisk) {
        switch (m_prompter->askConflict(pipelineName())) {
        case ConflictAnswer::Overwrite:
            saved = m_document->save(true);
            break;
        case ConflictAnswer::Reload:
            reload();
            return false;
        case ConflictAnswer::Merge:
            if (const Result<Done> merged = m_document->mergeWithDisk(); !merged) {
                Q_EMIT noticed(noticeOfMerge(merged.error()));
                return false;
            }
            saved = m_document->save();
            break;
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
    if (wasGone)
        Q_EMIT noticed({Sign::Good, tr("%1 had been deleted on disk, and is there again.").arg(pipelineName())});
    return true;
}

void FileFlow::saveAs()
{
    if (!m_document->isOpen())
        return;
    const QString path = m_prompter->chooseSaveFile(m_document->project()->pipelineFile);
    if (path.isEmpty())
        return;
    if (m_document->isOwnFile(path)) {
        save(); // asks, where somebody else wrote it meanwhile
        return;
    }
    settle(m_document->saveAs(path));
    if (m_document->project())
        m_settings->addRecentProject(m_document->project()->folder, QDateTime::currentDateTime());
}

/// Takes back what was said of the file, or says why it still holds.
void FileFlow::settle(const Result<Done> &done)
{
    if (!done) {
        Q_EMIT noticed(noticeOf(done.error()));
        return;
    }
    m_hasWarned = false;
    Q_EMIT settled();
}

void FileFlow::reload()
{
    if (m_document->isOpen())
        settle(m_document->reload());
}

/// Whether there is another text on the disk to choose; says so where there is none.
bool FileFlow::hasOther()
{
    if (!m_document->isOpen())
        return false;
    const bool hasOther = m_document->changedOnDisk();
    if (!hasOther)
        Q_EMIT noticed({Sign::Advice, tr("%1 was not changed on disk since it was read or written.").arg(pipelineName())});
    return hasOther;
}

void FileFlow::keepMine()
{
    if (!hasOther())
        return;
    const Result<Done> done = m_document->keepMine();
    settle(done);
    if (done && m_document->isModified())
        Q_EMIT differs();
}

void FileFlow::mergeWithDisk()
{
    if (!hasOther())
        return;
    const Result<Done> done = m_document->mergeWithDisk();
    if (done) {
        settle(done);
        return;
    }
    Q_EMIT noticed(noticeOfMerge(done.error()));
}

QString FileFlow::askExport(const QString &name, const std::function<QString(const QString &start)> &ask)
{
    const QString project = m_document->project() ? m_document->project()->folder : QDir::homePath();
    const bool isFirst = m_exportedFrom != project || !QFileInfo(m_exportFolder).isDir();
    const QString path = ask(QDir(isFirst ? project : m_exportFolder).absoluteFilePath(name));
    if (path.isEmpty())
        return {};
    m_exportedFrom = project;
    m_exportFolder = QFileInfo(path).absolutePath();
    return path;
}

void FileFlow::exportText()
{
    if (!m_document->isOpen())
        return;
    const QString path =
        askExport(pipelineName(), [this](const QString &start) { return m_prompter->chooseExportFile(tr("Export the Pipeline"), start); });
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
    const QString path = askExport(name, [&](const QString &start) { return m_prompter->chooseExportFile(title, start); });
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
    if (!mayLeaveIncluded())
        return false;
    if (!m_document->isOpen() || !m_document->isModified())
        return true;
    switch (m_prompter->askUnsaved(pipelineName())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        m_recovery->giveUp();
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

void FileFlow::watch(IncludedPage *page)
{
    m_included = page;
    connect(page, &IncludedPage::conflicted, this, &FileFlow::askAboutIncluded);
}

/// Somebody else wrote the included file in which one types.
void FileFlow::askAboutIncluded()
{
    Result<Done> done = Done{};
    switch (m_prompter->askConflict(m_included->path())) {
    case ConflictAnswer::Overwrite:
        done = m_included->overwrite();
        break;
    case ConflictAnswer::Merge:
        done = m_included->mergeWithDisk();
        break;
    case ConflictAnswer::Reload:
        m_included->reload();
        break;
    case ConflictAnswer::Cancel:
        return; // it is asked again before the text goes
    }
    if (!done)
        Q_EMIT noticed(noticeOf(done.error()));
}

/// The same of changes in an included file; they are written as one types, where nothing is in the way.
bool FileFlow::mayLeaveIncluded()
{
    if (!m_included)
        return true;
    m_included->write(); // asks, where somebody else wrote it
    if (!m_included->isUnwritten())
        return true;
    if (m_included->isConflicting())
        return false;
    switch (m_prompter->askUnsaved(m_included->path())) {
    case UnsavedAnswer::Save:
        m_included->write();
        return !m_included->isUnwritten();
    case UnsavedAnswer::Discard:
        m_included->reload();
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

void FileFlow::checkDisk()
{
    const bool isGone = m_document->isGoneFromDisk();
    if (isGone != std::exchange(m_isGone, isGone))
        m_hasWarned = false;
    if (m_hasWarned || !m_document->isOpen() || !m_document->changedOnDisk())
        return;
    m_hasWarned = true;
    if (isGone) {
        m_document->holdAlone();
        Q_EMIT noticed({Sign::Warning,
                        tr("%1 was deleted on disk since it was read.").arg(pipelineName()),
                        tr("Its text is still here. Save writes it again."),
                        {Do::Save}});
        return;
    }
    Q_EMIT noticed({Sign::Warning,
                    tr("%1 was changed on disk since it was read.").arg(pipelineName()),
                    tr("Take the file (Reload), keep this text, or merge both. Nothing is written before you save."),
                    {Do::Reload, Do::KeepMine, Do::MergeDisk}});
}

QString FileFlow::pipelineName() const
{
    return m_document->project() ? QFileInfo(m_document->project()->pipelineFile).fileName() : u".gitlab-ci.yml"_s;
}

} // namespace caravan
