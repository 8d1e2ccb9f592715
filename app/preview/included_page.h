// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace caravan {

class CodeEditor;
class Document;
class ElidedLabel;
class YamlHighlighter;

/// A file that the pipeline includes, to read; on demand to edit. What is typed is written to the file within half a second, so that the
/// pipeline follows and nothing is lost; undo is this text's own. A file that somebody else wrote meanwhile is never overwritten. One that came
/// from elsewhere is to be read only, as it was fetched.
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
    /// Writes what was typed and is not written yet, and leaves the file.
    void leave();

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
    void write();
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
    bool m_isTaking = false;
};

} // namespace caravan
