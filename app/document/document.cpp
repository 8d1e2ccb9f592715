// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/cache_forecasts.h"
#include "app/document/pipeline_text.h"
#include "app/document/strategy_times.h"
#include "app/document/text_command.h"
#include "core/base/text_merge.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace caravan {

Document::Document(KnowledgeSource knowledge, QObject *parent) :
    QObject(parent), m_outlook([this]() -> const Knowledge & { return *m_derivation.knowledge(); }),
    m_derivation(std::move(knowledge), m_outlook)
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Document::announce);
    connect(&m_outlook, &Outlook::changed, this, &Document::followOutlook);
    connect(&m_derivation, &Derivation::filesChanged, this, &Document::readIncludedFilesAgain);
    connect(&m_derivation, &Derivation::followed, this, [this] {
        const Changes settled = m_outlook.settle();
        take(m_derivation.takeFollowed() | settled);
        announce();
        Q_EMIT followingChanged();
    });
    connect(&m_derivation, &Derivation::findingsFollowed, this, [this] {
        m_pending |= Change::Findings;
        announce();
    });
    connect(&m_watch, &FolderWatch::stirred, this, &Document::lookAgain);
    connect(&m_watch, &FolderWatch::stirred, this, &Document::folderStirred);
    connect(&m_watch, &FolderWatch::looked, this, &Document::takeLook);
}

Document::~Document()
{
    // The stack says that it is empty when it goes; nobody is to hear it any more.
    m_undoStack.blockSignals(true);
}

project::Project Document::withChosenFile(project::Project project) const { return withPipelineFile(std::move(project), m_chosenFile); }

Result<Done> Document::openFolder(const QString &folder, const QString &chosen)
{
    const QString chosenFile = chosen.isEmpty() ? QString() : QFileInfo(chosen).absoluteFilePath();
    const QString usualFile = QDir(folder).absoluteFilePath(u".gitlab-ci.yml"_s);
    Result<project::Project> project{project::Project()};
    PipelineText text;
    SideBySide().run([&] { text = readPipelineText(chosenFile.isEmpty() ? usualFile : chosenFile); },
                     [&] { project = project::inspectFolder(folder); });
    if (!project)
        return project.error();
    project = withPipelineFile(*std::move(project), chosenFile);
    if (text.file && !*text.file)
        return text.file->error();
    // What cannot be shown as text cannot be edited without loss; anything else is opened and mended.
    if (text.tree && !*text.tree && (text.tree->error().code == ErrorCode::Unreadable || text.tree->error().code == ErrorCode::Limit)) {
        Error error = text.tree->error();
        error.file = project->pipelineFile;
        return error;
    }
    m_chosenFile = project->pipelineFile == chosenFile ? chosenFile : QString();
    start(*std::move(project), text.file ? **text.file : ReadFile(), text.tree ? &*text.tree : nullptr);
    return Done{};
}

void Document::close()
{
    m_chosenFile.clear();
    start(std::nullopt, {}, nullptr);
}

/// \a tree: that of the file's text; null where it was not read.
void Document::start(std::optional<project::Project> opened, const ReadFile &file, const Result<yaml::Tree> *tree)
{
    m_project = std::move(opened);
    m_stamp = file.stamp;
    m_text = file.bytes;
    m_lines.reset();
    m_savedText = file.bytes;
    m_changedLines.clear();
    m_unsavedLines.reset();
    m_selectedJobs.clear();
    m_measuredRuns.clear();
    m_mergeKey.clear();
    m_watch.follow(project());
    m_pending = Change::Opened | Change::Project | Change::Text | Change::Derived | Change::SyntaxError | Change::Selection | Change::Saved;
    m_outlook.begin(project());
    m_derivation.begin(project());
    m_pending |= tree ? m_derivation.deriveFrom(*tree) : m_derivation.derive(m_text);
    const bool wasAtBeginning = m_undoStack.index() == 0;
    m_undoStack.clear();
    if (wasAtBeginning)
        announce();
}

void Document::readIncludedFilesAgain()
{
    m_derivation.listFiles();
    take(m_derivation.derive(m_text));
    announce();
}

void Document::followOutlook()
{
    const Changes asked = m_outlook.askedChanges();
    if (asked && m_derivation.mayFollowLater(asked)) {
        m_derivation.followLater();
    } else if (asked) {
        m_outlook.settle();
        take(m_derivation.follow(asked));
        announce();
    } else {
        m_derivation.stopFollowing(); // it is as it was
    }
    Q_EMIT followingChanged(); // NOLINT(readability-misleading-indentation): what stands in front of it is empty
}

void Document::keepOutlook()
{
    m_outlook.takeBack();
    followOutlook();
}

/// Notes what was derived. Selected jobs may have other names now, or be gone.
void Document::take(Changes changes)
{
    m_pending |= changes;
    if (!(changes & Change::Derived))
        return;
    QStringList left;
    for (const QString &name : std::as_const(m_selectedJobs)) {
        if (const QString now = derived().pipeline.job(name) ? name : m_derivation.successorOf(name); !now.isEmpty())
            left.append(now);
    }
    if (left == m_selectedJobs)
        return;
    m_selectedJobs = left;
    m_pending |= Change::Selection;
}

Result<Done> Document::save(bool overwrite)
{
    Q_ASSERT(m_project);
    const Result<FileStamp> written = writeFile(m_project->pipelineFile, m_text, overwrite ? nullptr : &m_stamp);
    if (!written)
        return written.error();
    m_stamp = *written;
    m_savedText = m_text;
    m_unsavedLines.reset();
    m_project->hasPipeline = true;
    m_mergeKey.clear();
    m_undoStack.setClean();
    m_pending |= Change::Saved;
    announce();
    return Done{};
}

Result<Done> Document::saveAs(const QString &path)
{
    Q_ASSERT(m_project);
    if (isOwnFile(path))
        return save();
    const Result<FileStamp> written = writeFile(path, m_text);
    if (!written)
        return written.error();
    const QString file = QFileInfo(path).absoluteFilePath();
    if (QDir(m_project->folder).relativeFilePath(file).startsWith("../"_L1))
        return openFolder(QFileInfo(file).absolutePath(), file);
    m_chosenFile = file;
    m_stamp = *written;
    m_savedText = m_text;
    m_unsavedLines.reset();
    takeFacts(withChosenFile(*m_project));
    m_mergeKey.clear();
    m_undoStack.setClean();
    m_pending |= Change::Saved;
    take(m_derivation.derive(m_text));
    announce();
    return Done{};
}

bool Document::isOwnFile(const QString &path) const
{
    return m_project && QFileInfo(path) == QFileInfo(m_project->pipelineFile); // follows links
}

Result<Done> Document::exportTo(const QString &path)
{
    if (isOwnFile(path))
        return save();
    const Result<FileStamp> written = writeFile(path, m_text);
    if (!written)
        return written.error();
    return Done{};
}

Result<Done> Document::reload()
{
    Q_ASSERT(m_project);
    Result<project::Project> project = project::inspectFolder(m_project->folder);
    if (!project)
        return project.error();
    project = withChosenFile(*std::move(project));
    if (!project->hasPipeline) {
        return Error{ErrorCode::NotFound,
                     tr("%1 is not on the disk, so there is nothing to reload.").arg(QFileInfo(project->pipelineFile).fileName()),
                     {},
                     0,
                     0,
                     tr("Save writes the text there.")};
    }
    const Result<ReadFile> file = readFile(project->pipelineFile);
    if (!file)
        return file.error();
    takeFacts(*std::move(project));
    m_stamp = file->stamp;
    m_savedText = file->bytes;
    m_unsavedLines.reset();
    m_pending |= Change::Saved;
    if (file->bytes == m_text)
        take(m_derivation.derive(m_text));
    else
        change(tr("Reload"), difference(m_text, file->bytes));
    m_undoStack.setClean();
    announce();
    return Done{};
}

void Document::takeDisk(const ReadFile &file)
{
    m_stamp = file.stamp;
    m_savedText = file.bytes;
    m_unsavedLines.reset();
    m_pending |= Change::Saved;
    if (m_text == file.bytes)
        m_undoStack.setClean();
    else
        m_undoStack.resetClean();
}

Result<Done> Document::keepMine()
{
    Q_ASSERT(m_project);
    if (!QFileInfo::exists(m_project->pipelineFile)) {
        takeDisk({});
    } else {
        const Result<ReadFile> read = readFile(m_project->pipelineFile);
        if (!read)
            return read.error();
        takeDisk(*read);
    }
    announce();
    return Done{};
}

Result<Done> Document::mergeWithDisk()
{
    Q_ASSERT(m_project);
    const Result<ReadFile> read = readFile(m_project->pipelineFile);
    if (!read)
        return read.error();
    const std::optional<QByteArray> both = merged(m_savedText, m_text, read->bytes);
    if (!both) {
        return Error{ErrorCode::Refused,
                     tr("The text here and the file on disk changed the same lines in different ways."),
                     {},
                     0,
                     0,
                     tr("Reload takes the file; Keep Mine takes the text, and shows the difference before it is saved.")};
    }
    takeDisk(*read);
    change(tr("Merge with the file on disk"), difference(m_text, *both));
    if (m_text == m_savedText)
        m_undoStack.setClean();
    announce();
    return Done{};
}

/// What is known of the folder is another now; what follows from it is to be derived.
void Document::takeFacts(project::Project &&project)
{
    m_project = std::move(project);
    m_outlook.forgetRepository();
    m_derivation.readSurroundings();
    m_watch.follow(&*m_project);
    m_pending |= Change::Project;
}

Result<Done> Document::state(const project::Statements &statements)
{
    Q_ASSERT(m_project);
    if (const Result<Done> done = project::remember(statements, m_project->folder); !done)
        return done;
    project::Project project = *m_project;
    project.statements = statements;
    takeFacts(std::move(project));
    m_pending |= Change::Runner;
    take(m_derivation.derive(m_text));
    announce();
    return Done{};
}

Result<Done> Document::describeImage(const recipes::ImageWord &word)
{
    Q_ASSERT(m_project);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (const Result<Done> done = recipes::rememberImage(word, knowledge().catalogue, today); !done)
        return done;
    takeWordsOfUser();
    return Done{};
}

void Document::takeWordsOfUser()
{
    if (!m_project)
        return m_derivation.readSurroundings();
    takeFacts(project::Project(*m_project));
    take(m_derivation.derive(m_text));
    announce();
}

void Document::takeMeasured(const MeasuredRuns &runs)
{
    if (runs.isEmpty())
        return;
    m_measuredRuns.insert(runs);
    m_pending |= Change::Measured;
    announce();
}

void Document::lookAgain()
{
    if (m_project)
        m_watch.look({m_project->folder, m_derivation.listedFiles().has_value()});
}

void Document::takeLook()
{
    if (m_isAsking)
        return m_watch.stir(); // a gesture waits for an answer, and for what was derived to stay
    FolderLook look = m_watch.seen();
    if (!m_project || !look.project)
        return;
    look.project = withChosenFile(*std::move(look.project));
    const bool hasOtherFiles = look.files && m_derivation.listedFiles() && *look.files != *m_derivation.listedFiles();
    if (*look.project == *m_project && !hasOtherFiles && look.settings == m_derivation.settings()) {
        m_watch.follow(project()); // a file that was replaced is watched no longer
        return;
    }
    takeFacts(*std::move(look.project));
    take(m_derivation.derive(m_text));
    announce();
}

const LineIndex &Document::lines() const
{
    if (!m_lines)
        m_lines.emplace(m_text);
    return *m_lines;
}

const UnsavedLines &Document::unsavedLines() const
{
    if (!m_unsavedLines)
        m_unsavedLines = caravan::unsavedLines(m_savedText, m_text);
    return *m_unsavedLines;
}

bool Document::isGoneFromDisk() const { return m_project && !QFileInfo::exists(m_project->pipelineFile) && changedOnDisk(); }

bool Document::changedOnDisk() const { return m_project && stampOf(m_project->pipelineFile) != m_stamp; }

void Document::change(const QString &title, const TextEdits &edits, const QString &mergeKey)
{
    const QByteArray before = m_text;
    if (edits.isEmpty() || applied(before, edits) == before)
        return;
    const bool mayMerge = !mergeKey.isEmpty() && mergeKey == m_mergeKey;
    const int index = m_undoStack.index();
    // The base is known before the push, since lines are marked before anybody hears of the change.
    if (!mayMerge || m_undoStack.isClean())
        m_mergeBase = before;
    m_mergeKey = mergeKey;
    const QScopedValueRollback<bool> changing(m_isChanging, true);
    m_undoStack.push(new TextCommand(this, title, edits, mergeKey));
    if (m_undoStack.index() < index)
        m_mergeKey.clear(); // the merged changes took each other back
}

Result<Done> Document::edit(const QString &title, const Gesture &gesture)
{
    if (syntaxError())
        return *syntaxError();
    yaml::Draft draft(derived().tree);
    {
        gitlab::PipelineReadings readings(reading());
        if (const yaml::Node root = draft.tree().root(); root && !root.isNull())
            readings.remember(draft.tree(), derived().pipeline);
        if (Result<Done> done = gesture({draft, reading(), false, &readings}); !done)
            return done;
        m_read = readings.known(draft.tree());
    }
    const auto forget = qScopeGuard([this] { m_read.reset(); });
    change(title, draft.edits());
    return Done{};
}

std::optional<gitlab::At> Document::choosePlace(const yaml::Path &path, const gitlab::EditPlace &place)
{
    if (m_isAsking)
        return std::nullopt;
    if (!place.isAsked() || !m_placeChooser)
        return gitlab::At::Here;
    m_isAsking = true;
    const std::optional<gitlab::At> at = m_placeChooser(path, place);
    m_isAsking = false;
    return at;
}

StrategyTimes &Document::strategyTimes()
{
    if (!m_strategyTimes)
        m_strategyTimes = new StrategyTimes(this, this);
    return *m_strategyTimes;
}

CacheForecasts &Document::cacheForecasts()
{
    if (!m_cacheForecasts)
        m_cacheForecasts = new CacheForecasts(this, this);
    return *m_cacheForecasts;
}

void Document::selectJob(const QString &name) { selectJobs(name.isEmpty() ? QStringList() : QStringList{name}); }

void Document::selectJobs(QStringList names)
{
    if (names == m_selectedJobs)
        return;
    m_selectedJobs = std::move(names);
    m_pending |= Change::Selection;
    announce();
}

void Document::replaceText(QByteArray text, const TextEdits &edits)
{
    const QByteArray before = std::exchange(m_text, std::move(text));
    m_lines.reset();
    m_unsavedLines.reset();
    if (!m_isChanging)
        m_mergeKey.clear();
    // A merged change is marked as the one change that it is.
    const bool isMerging = !m_mergeKey.isEmpty() && m_mergeBase != before;
    markChangedLines(isMerging ? spanningEdit(m_mergeBase, m_text) : edits);
    take(m_derivation.deriveAgain(before, edits, m_text, std::exchange(m_read, nullptr)) | Change::Text);
}

void Document::markChangedLines(const TextEdits &edits)
{
    m_changedLines.clear();
    const LineIndex &lines = this->lines();
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype begin = edit.span.begin + shift;
        const qsizetype end = begin + edit.replacement.size();
        shift += edit.replacement.size() - edit.span.length();
        const int first = lines.lineAt(begin);
        const bool isAtLineStart = begin == lines.lineStart(first);
        if (begin == end && isAtLineStart)
            continue; // whole lines went; none is left to mark
        // A replacement that ends in a line end does not touch the line after it.
        const int last = lines.lineAt(std::max(begin, end - 1));
        for (int line = first; line <= last; ++line) {
            if (m_changedLines.isEmpty() || m_changedLines.constLast() < line)
                m_changedLines.append(line);
        }
    }
}

void Document::announce()
{
    m_derivation.watch();
    const Changes changes = std::exchange(m_pending, {});
    if (changes)
        Q_EMIT changed(changes);
}

} // namespace caravan
