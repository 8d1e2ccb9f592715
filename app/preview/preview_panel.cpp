// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_panel.h"

#include "app/preview/find_bar.h"
#include "app/preview/shown_text.h"
#include "app/preview/text_sync.h"
#include "app/preview/yaml_highlighter.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

QPushButton *makeLink(const QString &title, const QString &name, const QString &accessibleName)
{
    auto *button = new QPushButton(title);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    theme::setVariant(button, theme::Variant::Link);
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_editor(new CodeEditor), m_sync(new TextSync(document, m_editor)), m_difference(new DiffView),
    m_findBar(new FindBar(m_editor)), m_pages(new QStackedWidget), m_splitter(new QSplitter(Qt::Horizontal)),
    m_fileName(new ElidedLabel({}, theme::Text::Heading, Role::Ink)), m_state(new ElidedLabel({}, theme::Text::Body, Role::Muted)),
    m_error(new ElidedLabel({}, theme::Text::Body, Role::Bad)), m_errorRow(new Ground(Role::Removed, Qt::BottomEdge))
{
    setObjectName(u"previewPanel"_s);
    setAccessibleName(tr("Text of the pipeline"));
    m_editor->setObjectName(u"yamlEditor"_s);
    m_editor->setAccessibleName(tr("YAML text of the pipeline"));
    m_difference->setObjectName(u"yamlDifference"_s);
    m_error->setObjectName(u"yamlError"_s);

    auto *errorLayout = new QHBoxLayout(m_errorRow);
    errorLayout->setContentsMargins(theme::panelMargin, theme::halfGrid, theme::panelMargin, theme::halfGrid);
    errorLayout->addWidget(new SignLabel(theme::Sign::Error, tr("Error")));
    errorLayout->addWidget(m_error, 1);
    m_errorRow->setObjectName(u"yamlErrorRow"_s);
    m_errorRow->hide();

    auto *text = new QWidget;
    auto *textLayout = new QVBoxLayout(text);
    textLayout->setContentsMargins({});
    textLayout->setSpacing(0);
    textLayout->addWidget(m_editor, 1);
    textLayout->addWidget(m_findBar);
    m_pages->addWidget(text);
    m_pages->addWidget(m_difference);
    m_splitter->setObjectName(u"textSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pages);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_errorRow);
    column->addWidget(m_splitter, 1);

    connect(m_document, &Document::changed, this, &PreviewPanel::follow);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &PreviewPanel::selectJobAtCaret);
    follow(Change::Text | Change::Derived | Change::SyntaxError | Change::Project);
}

QWidget *PreviewPanel::makeHeader()
{
    auto *header = new Ground(Role::Panel, Qt::BottomEdge);
    header->setObjectName(u"previewHeader"_s);
    m_fileName->setObjectName(u"yamlFileName"_s);
    m_state->setObjectName(u"yamlState"_s);
    QPushButton *copy = makeLink(tr("Copy"), u"copyYaml"_s, tr("Copy the whole text"));
    m_differenceButton = makeLink(tr("Diff"), u"showDifference"_s, tr("Show the difference from the file on disk"));
    m_differenceButton->setCheckable(true);
    m_problemsButton = makeLink(tr("Problems"), u"showProblems"_s, tr("Show the problems"));
    m_problemsButton->setCheckable(true);
    connect(copy, &QPushButton::clicked, this, &PreviewPanel::copyAll);
    connect(m_differenceButton, &QPushButton::toggled, this, &PreviewPanel::showDifference);
    connect(m_problemsButton, &QPushButton::toggled, this, &PreviewPanel::showProblems);

    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme::panelMargin, 2, theme::grid, 2);
    row->setSpacing(theme::halfGrid);
    row->addWidget(m_fileName);
    row->addSpacing(theme::grid);
    row->addWidget(m_state, 1);
    row->addWidget(copy);
    row->addWidget(m_differenceButton);
    row->addWidget(m_problemsButton);
    return header;
}

void PreviewPanel::setProblems(QWidget *problems)
{
    m_problems = problems;
    m_splitter->addWidget(problems);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    problems->setVisible(m_problemsButton->isChecked());
}

void PreviewPanel::showProblems(bool isShown)
{
    m_problemsButton->setChecked(isShown);
    if (m_problems)
        m_problems->setVisible(isShown);
    Q_EMIT problemsShown(isShown);
}

void PreviewPanel::showDifference(bool isShown)
{
    m_differenceButton->setChecked(isShown);
    if (isShown)
        updateDifference();
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    Q_EMIT differenceShown(isShown);
}

void PreviewPanel::showSpan(const Span &span)
{
    showDifference(false);
    const QByteArray &text = m_document->text();
    QTextCursor cursor(m_editor->document());
    const int end = m_editor->document()->characterCount() - 1;
    cursor.setPosition(qMin(end, int(unitOffset(text, span.end))));
    cursor.setPosition(qMin(end, int(unitOffset(text, span.begin))), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->reveal({blockAt(span.begin), blockAt(span.begin)});
}

void PreviewPanel::find()
{
    showDifference(false);
    m_findBar->open();
}

void PreviewPanel::copyAll()
{
    QGuiApplication::clipboard()->setText(shownText(m_document->text()));
    m_state->setText(tr("copied to the clipboard"));
}

void PreviewPanel::follow(Changes changes)
{
    if (changes & (Change::Text | Change::SyntaxError | Change::Derived | Change::Selection | Change::Saved)) {
        updateMarks();
        if (m_differenceButton->isChecked())
            updateDifference();
    }
    if (changes & (findingChanges | Change::Text | Change::SyntaxError | Change::Project | Change::Saved))
        updateHeader();
    if ((changes & Change::Selection) && !m_isSelecting)
        m_editor->reveal(selectedLines());
    if ((changes & Change::Text) && !(changes & Change::Opened) && !m_editor->hasFocus())
        m_editor->revealAny(blocksAt(m_document->changedLines()));
    if (changes & Change::Opened)
        beginAnew();
    if ((changes & Change::Saved) && m_differenceButton->isChecked())
        updateDifference();
}

void PreviewPanel::beginAnew()
{
    m_editor->setTextCursor(QTextCursor(m_editor->document()));
    m_editor->verticalScrollBar()->setValue(0);
    m_editor->horizontalScrollBar()->setValue(0);
    m_findBar->hide();
    showDifference(false);
}

int PreviewPanel::blockAt(qsizetype byte) const
{
    return m_editor->document()->findBlock(int(unitOffset(m_document->text(), byte))).blockNumber();
}

QList<int> PreviewPanel::blocksAt(QList<int> textLines) const
{
    if (textLines.isEmpty())
        return {};
    const LineIndex index(m_document->text());
    const bool isOneToOne = index.lineCount() == m_editor->blockCount();
    for (int &line : textLines) {
        line = std::min(line, index.lineCount());
        line = isOneToOne ? line - 1 : blockAt(index.lineStart(line));
    }
    return textLines;
}

LineRange PreviewPanel::selectedLines() const
{
    const gitlab::Job *job = m_document->derived().pipeline.job(m_document->selectedJob());
    // While the text does not parse, the job's place is that in an older text.
    if (!job || job->span.isEmpty() || m_document->syntaxError())
        return {};
    return {blockAt(job->span.begin), blockAt(std::max(job->span.begin, job->span.end - 1))};
}

void PreviewPanel::updateMarks()
{
    LineMarks marks;
    marks.selected = selectedLines();
    const QList<int> changed = blocksAt(m_document->unsavedLines().lines);
    marks.changed = QSet<int>(changed.cbegin(), changed.cend());
    const std::optional<Error> &error = m_document->syntaxError();
    if (error && error->line > 0)
        marks.error = blocksAt({error->line}).constFirst();
    m_editor->setMarks(marks);

    m_errorRow->setVisible(error.has_value());
    if (error) {
        const QString sentence = error->line > 0 ? tr("Line %1: %2").arg(QString::number(error->line), error->message) : error->message;
        m_error->setText(sentence);
        m_error->setToolTip(plainTooltip(error->hint.isEmpty() ? sentence : sentence + u'\n' + error->hint));
    }
}

void PreviewPanel::updateHeader()
{
    const project::Project *project = m_document->project();
    m_fileName->setText(project ? QFileInfo(project->pipelineFile).fileName() : QString());
    const int changed = m_document->unsavedLines().count;
    if (m_document->syntaxError() && m_document->derived().generation == 0)
        m_state->setText(tr("this text cannot be read as a pipeline"));
    else if (m_document->syntaxError())
        m_state->setText(tr("the canvas shows the last text that could be read"));
    else
        m_state->setText(changed > 0 ? tr("live · %n line(s) changed", nullptr, changed) : tr("live"));
    const int problems = m_document->syntaxError() ? 1 : int(m_document->derived().findings.size());
    m_problemsButton->setText(tr("Problems (%1)").arg(problems));
    m_problemsButton->updateGeometry();
}

void PreviewPanel::updateDifference()
{
    const QByteArray name = m_fileName->text().toUtf8();
    m_difference->setDiff(unifiedDiff(m_document->savedText(), m_document->text(), tr("%1 on disk").arg(m_fileName->text()).toUtf8(), name),
                          tr("The text is the same as in the file."));
}

void PreviewPanel::selectJobAtCaret()
{
    if (m_sync->isFollowing() || m_document->syntaxError() || !m_editor->hasFocus())
        return;
    // While a key is being worked in, the text and the jobs are one step apart.
    const qsizetype place = byteOffset(m_document->text(), m_editor->textCursor().position());
    for (const gitlab::Job &job : m_document->derived().pipeline.jobs) {
        if (job.span.contains(place)) {
            const QScopedValueRollback<bool> selecting(m_isSelecting, true);
            m_document->selectJob(job.name);
            return;
        }
    }
}

void PreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->applyLook();
    QWidget::changeEvent(event);
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    if (!m_highlighter)
        m_highlighter = new YamlHighlighter(m_editor->document());
    QWidget::showEvent(event);
}

} // namespace caravan
