// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/section.h"

#include "app/document/value_gestures.h"
#include "app/inspector/field_row.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/base/texts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace caravan::inspector {

namespace {

constexpr int labelWidth = 90;

CARAVAN_TEXTS(SectionTexts);

} // namespace

Section::Section(const QString &title, Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::halfGrid);
    setAccessibleName(title);
    if (!title.isEmpty())
        m_column->addWidget(new SectionLabel(title));
}

QWidget *Section::addField(const QString &label, QWidget *field)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::grid);
    auto *text = new TextLabel(label);
    text->setFixedWidth(labelWidth);
    text->setBuddy(field);
    field->setAccessibleName(label);
    line->addWidget(text);
    line->addWidget(field, 1);
    m_column->addWidget(row);
    return row;
}

const std::shared_ptr<gitlab::Sources> &Section::sharedSources()
{
    if (!m_sources || m_sources->tree().identity() != m_document->derived().tree.identity())
        m_sources = std::make_shared<gitlab::Sources>(m_document->derived().tree, m_document->reading());
    return m_sources;
}

QStringList Section::selectedJobs() const { return m_document->selectedJobs(); }

bool Section::haveSame(const QString &key)
{
    const QStringList jobs = selectedJobs();
    const auto valueFor = [&](const QString &job) { return sources().settled(sources().value({job, key}), job); };
    const gitlab::Effective first = valueFor(jobs.value(0));
    return std::all_of(jobs.cbegin(), jobs.cend(), [&](const QString &job) {
        const gitlab::Effective other = valueFor(job);
        return first.isValid() == other.isValid() && (!first.isValid() || yaml::sameMeaning(gitlab::valueOf(first), gitlab::valueOf(other)));
    });
}

Result<Done> Section::changeJobs(const QString &title, const QStringList &jobs, const JobChange &change)
{
    if (jobs.size() == 1) {
        gitlab::Sources sources(m_document->derived().tree, m_document->reading());
        const Result<gitlab::ValueChange> wanted = change(sources, jobs.constFirst());
        return wanted ? changeValue(*m_document, title, *wanted) : Result<Done>(wanted.error());
    }
    return m_document->edit(title, [&](const gitlab::Editing &edit) -> Result<Done> {
        for (const QString &job : jobs) {
            gitlab::Sources sources(edit.draft.tree(), edit.reading);
            const Result<gitlab::ValueChange> wanted = change(sources, job);
            if (!wanted)
                return wanted.error();
            if (const Result<Done> done = gitlab::make(edit, *wanted, gitlab::At::Here); !done)
                return done;
        }
        return Done{};
    });
}

void Section::choosePlace(const gitlab::Origin &origin)
{
    if (!canBeShown(origin))
        return;
    if (origin.file.isEmpty())
        Q_EMIT placeChosen(origin.span);
    else
        Q_EMIT otherPlaceChosen(origin.file, origin.line);
}

void Section::report(const Result<Done> &done)
{
    if (done)
        return sayRefusal({});
    if (done.error().code == ErrorCode::Cancelled)
        return showAgain();
    Q_EMIT failed(done.error());
    const QString &hint = done.error().hint;
    const QString reason = hint.isEmpty() ? done.error().message : done.error().message + u' ' + hint;
    const QList<FieldRow *> rows = findChildren<FieldRow *>();
    const bool isSaid = std::any_of(rows.cbegin(), rows.cend(), [&](FieldRow *row) { return row->refuse(reason); });
    sayRefusal(isSaid ? QString() : reason);
    refuseEntries();
    presentAgain();
}

/// Says \a reason below the fields of the section until the text or what is selected changes; empty for nothing.
void Section::sayRefusal(const QString &reason)
{
    if (!m_refusal && reason.isEmpty())
        return;
    if (!m_refusal) {
        m_refusal = new TextLabel({}, theme::Text::Secondary, theme::Role::Bad);
        m_refusal->setObjectName(QStringLiteral("sectionRefusal"));
        m_column->addWidget(m_refusal);
        connect(m_document, &Document::changed, m_refusal, [this](Changes changes) {
            if (changes & (Changes(Change::Text) | Change::Selection))
                m_refusal->hide();
        });
    }
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void Section::forgetEntries()
{
    for (FieldRow *row : findChildren<FieldRow *>())
        row->forget();
}

void Section::letEscapeForget(QWidget *field)
{
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), field);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (QWidget *proposals = QApplication::activePopupWidget())
            proposals->hide(); // what is typed stays
        else
            showAgain();
    });
}

/// What the document has, in place of what was typed.
void Section::showAgain()
{
    sayRefusal({});
    forgetEntries();
    presentAgain();
}

void Section::presentAgain()
{
    if (const gitlab::Job *job = m_document->derived().pipeline.job(m_document->selectedJob()))
        present(*job);
}

bool canBeShown(const gitlab::Origin &origin) { return origin.file.isEmpty() ? !origin.span.isEmpty() : origin.line > 0; }

QString originText(const gitlab::Origin &origin)
{
    if (!origin.file.isEmpty()) {
        return origin.from.isEmpty() ? SectionTexts::tr("from %1").arg(origin.file)
                                     : SectionTexts::tr("from %1 in %2").arg(origin.from, origin.file);
    }
    switch (origin.via) {
    case gitlab::Via::Own:
        return {};
    case gitlab::Via::Default:
        return SectionTexts::tr("from default");
    case gitlab::Via::Global:
        return SectionTexts::tr("from the top of the file");
    case gitlab::Via::BuiltIn:
        return SectionTexts::tr("GitLab's own default");
    case gitlab::Via::Input:
        return SectionTexts::tr("from the input %1").arg(origin.from);
    case gitlab::Via::Merge:
    case gitlab::Via::Alias:
    case gitlab::Via::Extends:
    case gitlab::Via::Reference:
        break;
    }
    return origin.from.isEmpty() ? SectionTexts::tr("from elsewhere in the file") : SectionTexts::tr("from %1").arg(origin.from);
}

} // namespace caravan::inspector
