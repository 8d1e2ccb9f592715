// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/text_command.h"

#include "app/document/document.h"

#include <algorithm>
#include <utility>

namespace caravan {

namespace {

constexpr int mergeableId = 1;
constexpr int neverMergedId = -1;

} // namespace

TextEdits spanningEdit(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto head = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin();
    const auto rest = std::mismatch(before.crbegin(), before.crbegin() + (shorter - head), after.crbegin()).first - before.crbegin();
    return {{{head, before.size() - rest}, after.mid(head, after.size() - rest - head)}};
}

TextCommand::TextCommand(Document *document, const QString &title, const TextEdits &edits, const QString &mergeKey) :
    QUndoCommand(title), m_document(document), m_edits(edits), m_mergeKey(mergeKey)
{
}

int TextCommand::id() const { return m_mergeKey.isEmpty() ? neverMergedId : mergeableId; }

bool TextCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const TextCommand *>(other);
    if (next->m_mergeKey != m_mergeKey)
        return false;
    // Both were made, so both hold the edits that take them back.
    const QByteArray &now = m_document->text();
    const QByteArray before = applied(applied(now, next->m_edits), m_edits);
    m_edits = spanningEdit(now, before);
    setObsolete(m_edits.isEmpty());
    return true;
}

void TextCommand::swap()
{
    const TextEdits edits = m_edits;
    m_edits = inverse(m_document->text(), edits);
    const QStringList before = m_document->selectedJobs();
    m_document->replaceText(applied(m_document->text(), edits), edits);
    if (std::exchange(m_isMade, true) && m_document->selectedJobs().isEmpty()) {
        QStringList left = m_selected;
        left.removeIf([this](const QString &job) { return !m_document->derived().pipeline.job(job); });
        m_document->selectJobs(left);
    }
    m_selected = before;
}

} // namespace caravan
