// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assist/definition.h"

#include <QObject>

class QKeyEvent;

namespace caravan {

class CodeEditor;
class Document;
class ProposalList;

/// What helps with the text at the caret or pointer of an editor: proposals of what may stand there (while one types, and on Ctrl+Space), what
/// a word means (pointed at, or on Shift+F1), and where it is defined (F12, Ctrl+click).
class TextHelp : public QObject
{
    Q_OBJECT

public:
    TextHelp(Document *document, CodeEditor *editor);

    ProposalList *proposals() const { return m_list; }
    /// Proposes what may stand at the caret; \a whenTyped: only where something is typed that could become it.
    void propose(bool whenTyped);
    void goToDefinition();
    void explainAtCaret();
    /// What is said of the word at a place of the text, a sentence a line; empty for nothing.
    QString explanationAt(int position) const;

Q_SIGNALS:
    /// Somebody asked where a word is defined, and it is there.
    void definitionAsked(const caravan::assist::Definition &definition);
    /// Somebody asked, and it cannot be told: a sentence.
    void failed(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    assist::Surroundings around() const;
    bool handleKey(QKeyEvent *event);
    void accept(int row);
    void close();
    QRect caretOfList() const;
    void placeList();
    bool goToDefinition(int position);
    QStringList problemsAt(qsizetype byte) const;

    Document *m_document;
    CodeEditor *m_editor;
    ProposalList *m_list;
    Span m_replaced;
};

} // namespace caravan
