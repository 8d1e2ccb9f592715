// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/icons.h"
#include "app/window/actions.h"
#include "core/base/result.h"

#include <functional>

namespace caravan {

class Document;
class IncludedPage;
class Prompter;
class Recovery;
struct UnsavedText;
class Settings;

/// Something to be said in the window, with the actions that lead out of it.
struct Notice {
    theme::Sign sign = theme::Sign::Error;
    QString sentence;
    QString hint = {};
    QList<Do> actions = {};
};

/// What an error says in the window: where, what, and the way out.
Notice noticeOf(const Error &error);

/// What is done with folders and files, with the questions that belong to it.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    FileFlow(Document *document, Settings *settings, Prompter *prompter, QObject *parent = nullptr);
    ~FileFlow() override;

    /// Whether there is a project that was open when the program ended, and is to be opened again.
    bool hasSession() const;
    /// Opens again what was open when the program ended, and says what was left unsaved then.
    void restoreSession();

    /// Opens a folder (or the folder of a file), after asking about changes that are not saved. False when it is not open.
    bool openFolder(const QString &path);
    void chooseFolder();
    /// Asks for a folder, and proposes pipelines for it of which one can be taken.
    void newPipeline();
    /// Opens a copy of the sample below \a parent; empty for the user's own data folder.
    void trySample(const QString &parent = {});
    /// False when the text is not saved now.
    bool save();
    /// Writes the pipeline where somebody chooses, and works on that file from then on.
    void saveAs();
    void reload();
    /// What somebody else wrote meanwhile: the text stays, or both are brought together.
    void keepMine();
    void mergeWithDisk();
    void exportText();
    /// Writes the pipeline as a template for other projects, and says which inputs it has.
    void exportTemplate();
    /// Asks where something is to be written, with \a ask, which is given a file \a name in the folder where the last export of the project
    /// went, at first in the project's own. Empty where nobody chose.
    QString askExport(const QString &name, const std::function<QString(const QString &start)> &ask);
    /// Writes a pipeline that measures a runner with the project, and says what becomes of its logs.
    void exportBenchmark();
    void closeProject();
    /// Asks about changes that are not saved; true when the document may go.
    bool mayLeave();
    /// Says so when somebody else wrote the file; once for each time.
    void checkDisk();
    /// Asks for \a page, which lives as long as this, what becomes of what was typed there and could not be written.
    void watch(IncludedPage *page);

Q_SIGNALS:
    void noticed(const caravan::Notice &notice);
    /// What was said before is no longer so.
    void settled();
    /// A field had not taken over what was typed into it when the program ended.
    void typedFound(const caravan::UnsavedText &left);
    /// The text is another than the file's, and the difference is to be looked at.
    void differs();

private:
    bool openChecked(const QString &folder, const QString &file = {});
    void recover();
    void settle(const Result<Done> &done);
    bool hasOther();
    void askAboutIncluded();
    bool mayLeaveIncluded();
    QString pipelineName() const;
    void writeBeside(const QByteArray &text, const QString &title, const QString &name, const QString &hint);

    Document *m_document;
    Settings *m_settings;
    Prompter *m_prompter;
    Recovery *m_recovery;
    IncludedPage *m_included = nullptr; ///< null until there is one
    QString m_exportedFrom;             ///< the project of the last export
    QString m_exportFolder;             ///< where that went
    bool m_hasWarned = false;
    bool m_isGone = false; ///< the file was when it was looked for last
};

} // namespace caravan
