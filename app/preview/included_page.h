// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace caravan {

class CodeEditor;
class Document;
class ElidedLabel;
class YamlHighlighter;

/// A file that the pipeline includes, to read; on demand to edit. What is typed is written to the file within half a second, so that the
/// pipeline follows and nothing is lost; undo is this text's own. A file that somebody else wrote meanwhile is overwritten by nobody who was not
/// asked. One that came from elsewhere is to be read only, as it was fetched.
class IncludedPage : public QWidget
{
    Q_OBJECT

public:
    explicit IncludedPage(Document *document, QWidget *parent = nullptr);
    ~IncludedPage() override;

    /// Opens the file at \a path, relative to the project or named as the pipeline names one from elsewhere, with \a line (from 1) in sight. False, and why in the state, when it cannot be read.
    bool open(const QString &path, int line);
    QString path() const { return m_path; }
    CodeEditor *editor() const { return m_editor; }
    /// What is said to somebody who types while the text is only read.
    QString whyReadOnly() const;
    /// Writes what was typed and is not written yet.
    void write();
    /// The same, and leaves the file.
    void leave();
    /// Whether what was typed could not be written: somebody else wrote the file meanwhile, or it may not be written.
    bool isUnwritten() const { return m_refused.has_value(); }
    bool isConflicting() const { return m_refused == ErrorCode::ChangedOnDisk; }
    /// The ways out, for the text that is unwritten: it is written over the file, or as it is brought together with it; or the file's is taken.
    Result<Done> overwrite();
    Result<Done> mergeWithDisk();
    void reload();

Q_SIGNALS:
    /// What was typed is not written, since somebody else wrote the file meanwhile.
    void conflicted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString wholePath() const;
    bool read();
    bool isFetched() const;
    bool differsFromSource() const;
    QString stateText() const;
    void setEditing(bool isEditing);
    void writeSoon();
    void show(const QByteArray &bytes);
    QByteArray typed() const;
    Result<Done> writeAs(const QByteArray &bytes);
    void followDisk();

    Document *m_document;
    CodeEditor *m_editor;
    ElidedLabel *m_state;
    QPushButton *m_edit;
    YamlHighlighter *m_highlighter = nullptr;
    QString m_folder;
    QString m_path;
    QByteArray m_bytes; ///< of the file, as it was read or written last
    FileStamp m_stamp;
    QTimer m_writeSoon;
    std::optional<ErrorCode> m_refused; ///< why the text is unwritten
    bool m_isTaking = false;
};

} // namespace caravan
