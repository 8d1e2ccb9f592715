// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/code_editor.h"

#include <QObject>

namespace caravan {

class Document;
class TextSync;

/// What is marked in the editor of the pipeline: the selected job, lines that differ from the file, the error, and problems; and where places of
/// the text are among the editor's blocks.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    /// Nothing is marked while \a sync is behind, and where it has caught up everything anew.
    TextMarks(Document *document, CodeEditor *editor, const TextSync *sync);

    /// Marks the selected job, the changed lines and the error anew.
    void update();
    /// Underlines problems anew, those alone that can be seen or nearly so: a file may have thousands.
    void updateProblems();
    /// The blocks of the selected job; none while the text does not parse.
    LineRange selectedLines() const;
    int blockAt(qsizetype byte) const;
    /// Lines of the text (from 1) as blocks of the editor.
    QList<int> blocksAt(QList<int> textLines) const;

private:
    Document *m_document;
    CodeEditor *m_editor;
    const TextSync *m_sync;
    LineRange m_underlined; ///< where problems are underlined
};

} // namespace caravan
