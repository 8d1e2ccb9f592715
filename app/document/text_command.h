// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"

#include <QUndoCommand>

namespace caravan {

class Document;

/// The one edit that turns \a before into \a after: everything between their common beginning and their common end.
/// Empty when they are equal. It may cut a character of several bytes in two; the texts stay whole.
TextEdits spanningEdit(const QByteArray &before, const QByteArray &after);

/// A change of a document's text. Redo and undo are the same swap: make the edits, and keep their inverse. Where that leaves nothing selected,
/// what was selected before is again.
class TextCommand : public QUndoCommand
{
public:
    /// \a mergeKey: commands with the same one in a row become one; empty for never.
    TextCommand(Document *document, const QString &title, const TextEdits &edits, const QString &mergeKey);

    void redo() override { swap(); }
    void undo() override { swap(); }
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();

    Document *m_document;
    TextEdits m_edits;
    QString m_mergeKey;
    QStringList m_selected; ///< the jobs that were selected when the text was last as the edits make it, or when the command was made
    bool m_isMade = false;
};

} // namespace caravan
