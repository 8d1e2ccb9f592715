// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs into the clipboard and out of it, and the search for jobs; the rest of CanvasView is in canvas_view.cpp.
#include "app/canvas/canvas_view.h"
#include "app/canvas/commands.h"
#include "app/canvas/scene.h"
#include "app/canvas/search_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace caravan {

using namespace canvas;

void CanvasView::cut()
{
    if (copyJobs())
        m_commands->cut(m_document->selectedJobs());
}

void CanvasView::copy() { copyJobs(); }

bool CanvasView::copyJobs()
{
    const QStringList jobs = m_document->selectedJobs();
    const QByteArray text = jobs.isEmpty() ? QByteArray() : m_commands->textOf(jobs);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(QString::fromUtf8(text));
    return !text.isEmpty();
}

void CanvasView::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (data && data->hasText())
        m_commands->paste(data->text().toUtf8(), m_scene->currentStage(), m_document->selectedJob());
}

void CanvasView::duplicate()
{
    if (const QStringList jobs = m_document->selectedJobs(); !jobs.isEmpty())
        m_commands->duplicate(jobs);
}

void CanvasView::selectAll() { m_document->selectJobs(readingOrder(m_scene->layout())); }

void CanvasView::find()
{
    m_search->open();
    updateOverlays();
    look();
}

/// Lets all cards recede that the search is not about, and counts the others.
void CanvasView::markFound()
{
    const QString text = m_search->isHidden() ? QString() : m_search->text();
    m_found.clear();
    for (const CardPlace *card : cardsInOrder(m_scene->layout())) {
        const CardFace *face = m_scene->face(card->job);
        if (face && isAbout(*face, card->stage, text))
            m_found.append(card->job);
    }
    const bool isLooking = !text.trimmed().isEmpty();
    m_scene->setFound(isLooking ? std::optional(QSet<QString>(m_found.cbegin(), m_found.cend())) : std::nullopt);
    m_search->showCount(isLooking ? std::optional(m_found.size()) : std::nullopt, m_found.indexOf(m_document->selectedJob()));
}

/// The same for what somebody types there, and goes to the first one.
void CanvasView::look()
{
    markFound();
    if (!m_search->text().trimmed().isEmpty() && !m_found.contains(m_document->selectedJob()))
        goToFound(1);
}

void CanvasView::goToFound(int step)
{
    if (m_found.isEmpty())
        return;
    const qsizetype now = m_found.indexOf(m_document->selectedJob());
    const qsizetype next = now < 0 ? (step > 0 ? 0 : m_found.size() - 1) : (now + step + m_found.size()) % m_found.size();
    select(m_found.at(next));
    m_search->showCount(m_found.size(), next);
}

} // namespace caravan
