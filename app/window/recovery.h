// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace caravan {

class Document;
class PendingText;

/// A text that was not saved when the program that it was typed into ended.
struct UnsavedText {
    QString folder;        ///< of the project, absolute
    QString file;          ///< of the pipeline, absolute
    QByteArray text;       ///< as it was typed
    QByteArray fileDigest; ///< BLAKE2b of what the file had then, as far as the program knew
    QDateTime kept;
    QString field = {};   ///< that was being typed into and had not taken over what it had; empty for none
    QString typed = {};   ///< what it had
    QString fieldId = {}; ///< the name of its object
    QString job = {};     ///< that was selected; empty for none
    bool operator==(const UnsavedText &) const = default;
};

/// Keeps the text of a document while it is not saved, with what is being typed into a field, so that a program that ends in the middle
/// of typing loses what was typed in the last second at most. What is kept lies in a folder of the user's, one file for each running program, and goes when the text is
/// saved or given up. Files are replaced whole, in another thread.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// A text is kept so long after its first change at the latest, and after each further one.
    static constexpr std::chrono::milliseconds delay{250};

    /// \a place: the folder that texts are kept in; made when there is something to keep.
    Recovery(Document *document, const QString &place, QObject *parent = nullptr);
    ~Recovery() override;

    /// What programs that run no more left, the newest first.
    QList<UnsavedText> left() const;
    /// The newest of them for a project's folder; nullopt for none.
    std::optional<UnsavedText> leftFor(const QString &folder) const;
    /// Removes what they left for a folder.
    void forget(const QString &folder);
    /// What tells one text of a file from another in UnsavedText::fileDigest.
    static QByteArray digest(const QByteArray &text);
    /// Keeps what there is to keep now, and returns when it is on the disk; false where it cannot be written.
    bool keepNow();
    /// Keeps or removes, as the document is now. Done by itself when it changes.
    void follow();
    /// The text is not wanted any more, although it is still there.
    void giveUp();

private:
    struct Entry;
    /// What is to be at a path: a text, or nothing any more.
    struct Wanted {
        QString path;
        std::optional<UnsavedText> unsaved;
    };
    using Work = Background<Wanted, Result<Done>>;

    static Result<Done> write(const Wanted &wanted, const Step &step);
    static std::unique_ptr<Work> makeWork();
    UnsavedText unsavedNow() const;
    bool prepare();
    QList<Entry> entries() const;
    bool hasUnsaved() const;
    void keep();
    QString file() const;

    Document *m_document;
    QString m_place;
    QString m_name; ///< of this program's file
    std::unique_ptr<QLockFile> m_lock;
    PendingText *m_pending;
    QTimer m_delay;
    std::unique_ptr<Work> m_work; ///< writes in turn
    bool m_isKept = false;        ///< there is a file of this program, or there will be
};

} // namespace caravan
