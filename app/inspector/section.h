// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <functional>
#include <memory>

class QVBoxLayout;

namespace caravan {
class TextLabel;
}

namespace caravan::gitlab {
class Sources;
struct ValueChange;
} // namespace caravan::gitlab

namespace caravan::inspector {

/// One part of the inspector: shows some fields of the selected job and changes them in the document.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, Document *document, QWidget *parent = nullptr);

    /// Shows \a job; called after each change of the document too.
    virtual void present(const gitlab::Job &job) = 0;
    /// Whether it is shown of several jobs at once, and changes all of them.
    virtual bool takesSeveral() const { return false; }
    /// What jobs have in the text as it is now, read once for all sections.
    void setSources(std::shared_ptr<gitlab::Sources> sources) { m_sources = std::move(sources); }

Q_SIGNALS:
    /// A change could not be made.
    void failed(const caravan::Error &error);
    /// A place in the open text is to be shown.
    void placeChosen(const caravan::Span &span);
    /// A line of an included file is to be shown, where it can be changed.
    void otherPlaceChosen(const QString &file, int line);

protected:
    Document *document() const { return m_document; }
    /// Of the text as it is now.
    gitlab::Sources &sources() { return *sharedSources(); }
    const std::shared_ptr<gitlab::Sources> &sharedSources();
    QVBoxLayout *column() const { return m_column; }
    /// Adds a field with its label on the left; gives the row, which can be hidden as a whole.
    QWidget *addField(const QString &label, QWidget *field);
    /// The jobs that are shown: one, or all that are selected, the current one last.
    QStringList selectedJobs() const;
    /// Their names as a sentence has them.
    QString namesOfJobs() const { return selectedJobs().join(QStringLiteral(", ")); }
    /// Whether all of them have the same for \a key, or none has anything, wherever it is written.
    bool haveSame(const QString &key);
    /// Makes a change of each of \a jobs, all in one undoable step. Of a single one it is asked where, if it has the value from elsewhere;
    /// several are changed each for itself.
    using JobChange = std::function<Result<gitlab::ValueChange>(gitlab::Sources &sources, const QString &job)>;
    Result<Done> changeJobs(const QString &title, const QStringList &jobs, const JobChange &change);
    /// Shows where a value stands.
    void choosePlace(const gitlab::Origin &origin);
    /// Tells what kept a change from being made, and shows again what the document has.
    void report(const Result<Done> &done);
    /// What was entered and not taken over is not to be kept by present(): that of rows does not stay, nor may that of other fields.
    virtual void forgetEntries();
    /// What was entered last was refused: that of rows stays where it can be mended. Other fields are to keep it, too.
    virtual void refuseEntries() { }
    /// Lets Escape in \a field throw away what was typed into it.
    void letEscapeForget(QWidget *field);
    /// Shows the selected job as the document has it now.
    void presentAgain();

private:
    void showAgain();
    void sayRefusal(const QString &reason);
    Document *m_document;
    std::shared_ptr<gitlab::Sources> m_sources;
    QVBoxLayout *m_column;
    TextLabel *m_refusal = nullptr; ///< why the last change could not be made, where no row says it; made when first needed
};

/// Whence a field came to a job: "from .template"; empty for the job's own.
QString originText(const gitlab::Origin &origin);
/// Whether the place can be shown: in the open text, or in an included file.
bool canBeShown(const gitlab::Origin &origin);

} // namespace caravan::inspector
