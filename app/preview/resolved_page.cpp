// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/resolved_page.h"

#include "app/document/document.h"
#include "app/preview/code_editor.h"
#include "app/preview/shown_text.h"
#include "app/preview/yaml_highlighter.h"
#include "app/widgets/gradual_text.h"
#include "app/widgets/labels.h"
#include "core/assist/resolved_text.h"
#include "core/includes/project_files.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

ResolvedPage::ResolvedPage(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_editor(new CodeEditor), m_text(new GradualText(m_editor)),
    m_state(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_work([](const Task &task, const Step &) {
        const auto resolved = gitlab::resolve(task.tree, task.reading);
        return resolved ? assist::resolvedText(*resolved, resolved->jobs, task.tree.source(), assist::Origins::Written, true)
                        : QByteArray("# " + resolved.error().message.toUtf8() + '\n');
    })
{
    setObjectName(u"resolvedPage"_s);
    m_editor->setObjectName(u"resolvedText"_s);
    m_editor->setAccessibleName(tr("The pipeline as GitLab runs it"));
    m_editor->setReadOnly(true);
    m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setObjectName(u"resolvedState"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *state = new QWidget;
    auto *row = new QVBoxLayout(state);
    row->setContentsMargins(theme::panelMargin, theme::halfGrid, theme::panelMargin, theme::halfGrid);
    row->addWidget(m_state);
    column->addWidget(state);
    column->addWidget(m_editor, 1);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (!(changes & (Changes(Change::Derived) | Change::Event | Change::Opened | Change::SyntaxError)))
            return;
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(&m_work, &BackgroundWork::finished, this, &ResolvedPage::take);
    connect(&m_work, &BackgroundWork::lasting, this, [this] { m_state->setText(tr("Being worked out…")); });
}

void ResolvedPage::refresh()
{
    m_isStale = false;
    const project::Project *project = m_document->project();
    m_work.start({m_document->derived().tree,
                  {.files = project ? includes::filesOf(project->folder) : gitlab::Files(), .event = m_document->reading().event}});
}

void ResolvedPage::take()
{
    m_text->change({textDifference(m_editor->toPlainText(), shownText(m_work.value()))});
    m_state->setText(m_document->syntaxError() ? tr("The last text that could be read, as GitLab would run it; not to be edited.")
                                               : tr("What GitLab makes of this text and all that it includes; not to be edited."));
}

void ResolvedPage::showEvent(QShowEvent *event)
{
    if (!m_highlighter)
        m_highlighter = new YamlHighlighter(m_editor->document());
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void ResolvedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->applyLook();
    QWidget::changeEvent(event);
}

} // namespace caravan
