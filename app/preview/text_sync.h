// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/gradual_text.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace caravan {

class CodeEditor;
class Document;

/// Keeps an editor and a document's text the same, both ways. What is typed becomes the smallest edit of the bytes, and a
/// burst of typing one step of undo; what changes elsewhere changes only its own lines in the editor, so that caret and
/// scroll position stay where they were. Of many lines it takes over some at once, and the others soon.
class TextSync : public QObject
{
    Q_OBJECT

public:
    TextSync(Document *document, CodeEditor *editor);

    /// True while the editor takes over a change from the document, so that its caret moves by nobody's hand.
    bool isFollowing() const;
    /// True while the editor has not taken over all lines of the document: its places are not those of the document's text.
    bool isBehind() const;
    /// Takes over what is left.
    void catchUp();
    /// Takes over the document's text.
    void follow();

Q_SIGNALS:
    /// The editor has all lines of the document again, later than the document's change.
    void caughtUp();

private:
    /// A change of the editor's text, in its characters.
    struct Touched {
        int position = 0;
        int removed = 0;
        int added = 0;
    };
    void note(const Touched &touched);
    void commitTyping();
    TextDifference typed(const Touched &touched) const;
    std::optional<TextDifference> typedWithin(const Touched &touched) const;
    QString mergeKeyFor(const TextDifference &difference);

    Document *m_document;
    CodeEditor *m_editor;
    GradualText *m_text;
    QString m_shown;                  ///< what both had last, or the editor is to have
    std::optional<Touched> m_touched; ///< since then, all changes as one; nullopt where there was none
    bool m_isFollowing = false;
    bool m_isCommitting = false;
    QElapsedTimer m_sinceTyping;
    qsizetype m_typedUpTo = -1;
    int m_burst = 0;
};

} // namespace caravan
