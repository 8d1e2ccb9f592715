// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/inspector_panel.h"

#include "app/inspector/cache_section.h"
#include "app/inspector/fields_section.h"
#include "app/inspector/fold.h"
#include "app/inspector/image_section.h"
#include "app/inspector/needs_section.h"
#include "app/inspector/origin_section.h"
#include "app/inspector/pipeline_summary.h"
#include "app/inspector/rest_section.h"
#include "app/inspector/rules_section.h"
#include "app/inspector/script_section.h"
#include "app/inspector/stage_section.h"
#include "app/inspector/strategy_section.h"
#include "app/inspector/time_section.h"
#include "app/inspector/variables_section.h"
#include "app/inspector/verdict_section.h"
#include "app/inspector/when_section.h"
#include "app/theme/theme.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "app/widgets/pending_text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace caravan {

using namespace Qt::StringLiterals;
using namespace inspector;

namespace {

constexpr int sectionGap = theme::grid + theme::halfGrid;

} // namespace

InspectorPanel::InspectorPanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_scroll(new QScrollArea), m_job(new QWidget), m_jobColumn(new QVBoxLayout(m_job)),
    m_name(new ElidedLabel({}, theme::Text::Job, theme::Role::Ink)),
    m_kind(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_file(new LinkLabel), m_summary(new PipelineSummary(document))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    m_name->setObjectName(u"inspectorName"_s);
    m_kind->setObjectName(u"inspectorKind"_s);
    m_kind->setAlignment(Qt::AlignRight);
    m_job->setObjectName(u"inspectorJob"_s);

    auto *header = new QHBoxLayout;
    header->setSpacing(theme::grid);
    header->addWidget(m_name, 1);
    header->addWidget(m_kind);
    m_jobColumn->setContentsMargins(0, 0, 0, 0);
    m_jobColumn->setSpacing(sectionGap);
    m_jobColumn->addLayout(header);
    m_file->setObjectName(u"inspectorFile"_s);
    m_jobColumn->addWidget(m_file);
    connect(m_file, &LinkLabel::clicked, this, [this] { Q_EMIT otherPlaceChosen(m_inFile.file, m_inFile.line); });
    auto *image = new ImageSection(document);
    connect(image, &ImageSection::asked, this, &InspectorPanel::imageAsked);
    for (Section *section :
         QList<Section *>{new VerdictSection(document), new StageSection(document), image, new StrategySection(document),
                          new CacheSection(document), new ScriptSection(document), new TimeSection(document), new NeedsSection(document)})
        addSection(section);
    addForms();
    addSection(new WhenSection(document));
    addSection(new OriginSection(document));
    m_jobColumn->addStretch(1);

    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(theme::panelMargin, sectionGap, theme::panelMargin, theme::panelMargin);
    pageColumn->addWidget(m_job);
    pageColumn->addWidget(m_summary);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *ground = new Ground(theme::Role::Panel);
    auto *groundColumn = new QVBoxLayout(ground);
    groundColumn->setContentsMargins(0, 0, 0, 0);
    groundColumn->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);

    m_following = connect(document, &Document::changed, this, &InspectorPanel::follow);
    present();
}

InspectorPanel::~InspectorPanel()
{
    // A field that is left because it goes takes over what was typed, and has nobody to show it to any more.
    disconnect(m_following);
    for (Section *section : std::as_const(m_sections))
        section->disconnect(this);
}

bool InspectorPanel::typeInto(const QString &field, const QString &text)
{
    const QList<QWidget *> named = field.isEmpty() ? QList<QWidget *>() : m_job->findChildren<QWidget *>(field);
    if (m_job->isHidden() || named.size() != 1)
        return false;
    for (QWidget *around = named.constFirst()->parentWidget(); around != m_job; around = around->parentWidget()) {
        if (auto *fold = qobject_cast<FoldSection *>(around))
            fold->setOpen(true);
    }
    if (auto *toggle = m_job->findChild<QAbstractButton *>(field + "-toggle"_L1))
        toggle->setChecked(true);
    QTimer::singleShot(0, named.constFirst(), [this, field = named.constFirst()] { m_scroll->ensureWidgetVisible(field); }); // laid out
    return typeAgain(named.constFirst(), text);
}

void InspectorPanel::addSection(Section *section)
{
    m_sections.append(section);
    m_jobColumn->addWidget(section);
    connect(section, &Section::failed, this, &InspectorPanel::failed);
    connect(section, &Section::placeChosen, this, &InspectorPanel::placeChosen);
    connect(section, &Section::otherPlaceChosen, this, &InspectorPanel::otherPlaceChosen);
}

/// The forms of keywords that a job may have besides image, strategy, cache and script: folded until they are looked for.
void InspectorPanel::addForms()
{
    addSection(new VariablesSection(m_document));
    for (const FieldGroup &group : fieldGroups())
        addSection(new FieldsSection(group, m_document));
    addSection(new RestSection(m_document));
    addSection(new RulesSection(m_document));
}

void InspectorPanel::follow(Changes changes)
{
    if (changes & Change::Opened) {
        m_shown.clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    if (changes & (estimateChanges | verdictChanges | Change::Scenario | Change::Selection | Change::Project | Change::SyntaxError))
        present();
}

void InspectorPanel::present()
{
    const gitlab::Job *job = m_document->derived().pipeline.job(m_document->selectedJob());
    m_job->setVisible(job);
    m_summary->setVisible(!job);
    setEnabled(!m_document->syntaxError()); // no form may change a text that cannot be read
    if (!job) {
        m_sources.reset();
        m_shown.clear();
        m_summary->present();
        return;
    }
    const bool isOther = m_shown != job->name;
    m_shown = job->name;
    const QStringList &selected = m_document->selectedJobs();
    const bool isOne = selected.size() == 1;
    m_name->setText(isOne ? job->name : tr("%n jobs", nullptr, int(selected.size())));
    m_kind->setText(!isOne              ? tr("%1 · shown as “%2” has it").arg(selected.join(u", "_s), job->name)
                        : job->isHidden ? tr("template")
                                        : tr("job · stage %1").arg(job->stage.value));
    if (!m_sources || m_sources->tree().identity() != m_document->derived().tree.identity())
        m_sources = std::make_shared<gitlab::Sources>(m_document->derived().tree, m_document->reading());
    presentFile(isOne ? m_sources->elsewhere(job->name) : std::nullopt);
    for (Section *section : std::as_const(m_sections)) {
        section->setVisible(isOne || section->takesSeveral());
        if (section->isHidden())
            continue;
        section->setSources(m_sources);
        section->present(*job);
    }
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

/// A job that stands in an included file is overridden by what is changed here; in that file it is changed itself.
void InspectorPanel::presentFile(const std::optional<gitlab::Origin> &there)
{
    m_inFile = there.value_or(gitlab::Origin());
    const bool isFromElsewhere = there && m_document->derived().pipeline.fetchedFiles.contains(there->file);
    const QString sentence = isFromElsewhere
        ? tr("Stands in %1, which came from elsewhere and is not changed here; what is changed here is laid over it.")
        : tr("Stands in %1. Open that file to change it there; what is changed here is laid over it.");
    m_file->present(there ? sentence.arg(there->file) : QString(), there && canBeShown(*there));
    m_file->setVisible(there.has_value());
}

} // namespace caravan
