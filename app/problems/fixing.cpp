// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/fixing.h"

#include "app/document/document.h"

namespace caravan {

Fixing::Fixing(Document *document, QObject *parent) : QObject(parent), m_document(document), m_work(&Fixing::editsFor)
{
    connect(document, &Document::changed, this, &Fixing::follow);
    connect(&m_work, &BackgroundWork::lasting, this, [this] { setLasting(true); });
    connect(&m_work, &BackgroundWork::progressed, this, [this](int done, int total) {
        m_percent = total > 0 ? int(100LL * done / total) : 0;
        if (m_isLasting)
            Q_EMIT progressed();
    });
    connect(&m_work, &BackgroundWork::finished, this, [this] {
        setLasting(false);
        std::exchange(m_take, {})(m_work.value());
    });
}

TextEdits Fixing::editsFor(const Task &task, const Step &step)
{
    const Snapshot &snapshot = task.snapshot;
    lint::Context context{snapshot.tree, task.pipeline, snapshot.project ? &*snapshot.project : nullptr, snapshot.knowledge->catalogue,
                          task.runner};
    context.settings = task.settings ? &*task.settings : nullptr;
    context.reading = &snapshot.reading;
    return lint::fixAll(context, task.only, step);
}

void Fixing::start(const QStringList &only, Take take)
{
    m_only = only;
    m_take = std::move(take);
    begin();
}

void Fixing::begin()
{
    const lint::Context context = m_document->derivation().lintContext();
    m_percent = 0;
    m_work.start({.snapshot = snapshotOf(*m_document),
                  .pipeline = m_document->derived().pipeline,
                  .runner = context.runner,
                  .settings = context.settings ? std::optional(*context.settings) : std::nullopt,
                  .only = m_only});
}

void Fixing::cancel()
{
    m_work.cancel();
    m_take = {};
    setLasting(false);
}

void Fixing::follow(Changes changes)
{
    if (!m_work.isRunning() || !(changes & (findingChanges | Change::Text | Change::SyntaxError | Change::Opened)))
        return;
    if (m_document->syntaxError() || changes & Change::Opened)
        cancel();
    else
        begin();
}

void Fixing::setLasting(bool isLasting)
{
    if (isLasting == m_isLasting)
        return;
    m_isLasting = isLasting;
    Q_EMIT lastingChanged();
}

} // namespace caravan
