// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/script_section.h"

#include "app/document/value_gestures.h"
#include "app/inspector/script_words.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/link_label.h"
#include "app/widgets/pending_text.h"
#include "app/widgets/plain_tooltip.h"
#include "core/assist/subcommands.h"
#include "core/gitlab/edit/script_changes.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 12;

QStringList commandTexts(const QList<gitlab::Command> &commands)
{
    QStringList texts;
    for (const gitlab::Command &command : commands)
        texts.append(command.text);
    return texts;
}

/// Where the commands come from that are not the job's own.
QString originsOf(const QList<gitlab::Command> &commands)
{
    QStringList origins;
    for (const gitlab::Command &command : commands)
        origins.append(originText(command.origin));
    origins.removeAll({});
    origins.removeDuplicates();
    return origins.join(", "_L1);
}

/// Where the first command stands that is from elsewhere; that of the first one where all are the job's own.
gitlab::Origin sourceOf(const QList<gitlab::Command> &commands)
{
    const auto found = std::find_if(commands.cbegin(), commands.cend(),
                                    [](const gitlab::Command &command) { return !originText(command.origin).isEmpty(); });
    return found != commands.cend() ? found->origin : commands.isEmpty() ? gitlab::Origin() : commands.constFirst().origin;
}

} // namespace

ScriptEditor::ScriptEditor(QWidget *parent) :
    TextField(parent), m_colours(new ScriptHighlighter(document())), m_words(new QStringListModel(this)),
    m_completer(new QCompleter(m_words, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ScriptEditor::complete);
    markAsWaiting(this);
    setFont(theme::font(theme::Text::Code));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long commands wrap
    setFrameShape(QFrame::NoFrame);                       // paintEvent() draws the field
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(theme::grid);
    connect(this, &QPlainTextEdit::textChanged, this, &ScriptEditor::fitHeight);
    fitHeight();
}

void ScriptEditor::fitHeight()
{
    // The height of a plain text document is counted in lines, wrapped ones included.
    const int wanted = int(document()->size().height());
    const int lines = std::clamp(wanted, fewestLines, mostLines);
    setVerticalScrollBarPolicy(wanted > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 1);
}

void ScriptEditor::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? theme::focusRingWidth : theme::borderWidth();
    painter.setPen(QPen(theme::color(hasFocus() ? theme::Role::Accent : theme::Role::Line), width));
    painter.setBrush(theme::color(isReadOnly() ? theme::Role::Lane : theme::Role::Window));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), theme::fieldRadius,
                            theme::fieldRadius);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void ScriptEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void ScriptEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ScriptEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool hasControl = event->modifiers() & Qt::ControlModifier;
    if (m_completer->popup()->isVisible() && (isEnter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the completer's
        return;
    }
    if (isEnter && hasControl) {
        Q_EMIT finished();
    } else if (event->key() == Qt::Key_Space && hasControl) {
        offer(Asked::ByKey);
    } else {
        QPlainTextEdit::keyPressEvent(event);
        if (!event->text().trimmed().isEmpty() || event->key() == Qt::Key_Backspace)
            offer(Asked::ByTyping);
    }
}

/// Ctrl+Space is the field's here, not the text's beside it.
bool ScriptEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return TextField::event(event);
}

/// Shows what may be meant, where there is something; while somebody types only from the second letter on.
void ScriptEditor::offer(Asked asked)
{
    constexpr int fewestLetters = 2;
    QTextCursor before = textCursor();
    before.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    QString word;
    const QStringList words = isReadOnly() ? QStringList() : assist::wordsAfter(before.selectedText(), &word);
    if (words.isEmpty() || (asked == Asked::ByTyping && word.size() < fewestLetters)) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(words);
    m_completer->setCompletionPrefix(word);
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + theme::grid);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_completer->complete(place);
}

void ScriptEditor::complete(const QString &word)
{
    QTextCursor cursor = textCursor();
    for (qsizetype i = 0; i < m_completer->completionPrefix().size(); ++i)
        cursor.deletePreviousChar();
    cursor.insertText(word);
    setTextCursor(cursor);
}

void ScriptEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT finished();
}

void ScriptEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    if (event->type() == QEvent::PaletteChange && m_colours)
        m_colours->rehighlight();
}

ScriptSection::ScriptSection(Document *document, QWidget *parent) : Section(tr("Script"), document, parent)
{
    addPart(gitlab::Script::Before);
    addPart(gitlab::Script::Main);
    addPart(gitlab::Script::After);
}

void ScriptSection::addPart(gitlab::Script which)
{
    Part part;
    part.which = which;
    part.editor = new ScriptEditor;
    part.editor->setObjectName(gitlab::scriptKey(which));
    part.editor->setAccessibleName(gitlab::scriptKey(which));
    part.editor->setToolTip(tr("One command a line; indent the further lines of a command by two spaces. Ctrl+Enter applies."));
    part.note = new LinkLabel;
    part.note->setObjectName(gitlab::scriptKey(which) + "-origin"_L1);
    connect(part.note, &LinkLabel::clicked, this, [this, which] { showSource(which); });
    if (which != gitlab::Script::Main) {
        part.toggle = new QToolButton;
        part.toggle->setObjectName(gitlab::scriptKey(which) + "-toggle"_L1);
        part.toggle->setAccessibleName(gitlab::scriptKey(which));
        part.toggle->setCheckable(true);
        part.toggle->setArrowType(Qt::RightArrow);
        part.toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        part.toggle->setFont(theme::font(theme::Text::Secondary));
        theme::setVariant(part.toggle, theme::Variant::Flat);
        part.editor->hide();
        column()->addWidget(part.toggle, 0, Qt::AlignLeft);
        connect(part.toggle, &QToolButton::toggled, part.editor, &QWidget::setVisible);
        connect(part.toggle, &QToolButton::toggled, part.toggle,
                [toggle = part.toggle](bool isOpen) { toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow); });
    }
    column()->addWidget(part.editor);
    column()->addWidget(part.note);
    letEscapeForget(part.editor);
    connect(part.editor, &ScriptEditor::finished, this, [this, index = int(m_parts.size())] { apply(index); });
    m_parts.append(part);
}

void ScriptSection::forgetEntries()
{
    for (Part &part : m_parts) {
        putBack(part.editor, part.shown);
        part.refused.reset();
    }
}

void ScriptSection::refuseEntries()
{
    if (m_taken >= 0)
        m_parts[m_taken].refused = m_parts[m_taken].editor->toPlainText();
}

void ScriptSection::present(const gitlab::Job &job)
{
    const QStringList jobs = selectedJobs();
    const bool isOther = m_jobs != jobs;
    m_jobs = jobs;
    gitlab::Sources sources(document()->derived().tree, document()->reading());
    for (Part &part : m_parts)
        presentPart(part, job, isOther, sources);
}

/// Whether all jobs that are shown have the same script.
bool ScriptSection::isSame(gitlab::Script which) const
{
    const gitlab::Pipeline &pipeline = document()->derived().pipeline;
    const auto textOf = [&](const QString &name) {
        const gitlab::Job *job = pipeline.job(name);
        return job ? gitlab::scriptText(commandTexts(job->commands(which))) : QString();
    };
    const QString first = textOf(m_jobs.value(0));
    return std::all_of(m_jobs.cbegin(), m_jobs.cend(), [&](const QString &name) { return textOf(name) == first; });
}

void ScriptSection::presentPart(Part &part, const gitlab::Job &job, bool isOther, gitlab::Sources &sources)
{
    const QList<gitlab::Command> &commands = job.commands(part.which);
    const bool isSame = this->isSame(part.which);
    const QString text = isSame ? gitlab::scriptText(commandTexts(commands)) : QString();
    part.editor->setPlaceholderText(isSame ? QString() : tr("differs; what is entered here replaces the script of each"));
    const bool isBeingEdited = part.editor->hasFocus() && part.editor->document()->isModified();
    const bool isRefused = part.refused && part.editor->toPlainText() == *part.refused && part.shown == text;
    part.shown = text;
    if (isOther || (!isBeingEdited && !isRefused && part.editor->toPlainText() != text)) {
        part.editor->setPlainText(text);
        part.editor->document()->setModified(false);
    }
    const bool canEdit = std::all_of(m_jobs.cbegin(), m_jobs.cend(),
                                     [&](const QString &name) { return gitlab::isScriptEditable(sources, name, part.which); });
    part.editor->setReadOnly(!canEdit);
    const QString origins = isSame ? originsOf(commands) : QString();
    part.note->present(canEdit                 ? origins
                           : origins.isEmpty() ? tr("Written in a way that is edited in the text")
                                               : tr("%1: edit it there").arg(origins),
                       canBeShown(sourceOf(commands)));
    part.note->setToolTip(canEdit && m_jobs.size() == 1 ? plainTooltip(tr("A change asks whether it is for this job alone.")) : QString());
    part.note->setVisible(!part.note->sentence().isEmpty() && !part.editor->isHidden());
    if (part.toggle) {
        const QString state = !isSame ? tr("%1 · differs")
            : commands.isEmpty()      ? tr("%1 · none")
                                      : tr("%1 · %n line(s)", nullptr, int(commands.size()));
        part.toggle->setText(state.arg(gitlab::scriptKey(part.which)));
    }
}

/// Leads to where the script is written, which may be a template or another file.
void ScriptSection::showSource(gitlab::Script which)
{
    if (const gitlab::Job *job = document()->derived().pipeline.job(document()->selectedJob()))
        choosePlace(sourceOf(job->commands(which)));
}

void ScriptSection::apply(int index)
{
    const Part part = m_parts.at(index);
    if (part.editor->isReadOnly() || !part.editor->document()->isModified())
        return;
    const gitlab::Job *found = document()->derived().pipeline.job(m_jobs.value(0));
    if (!found)
        return;
    const QStringList before = commandTexts(found->commands(part.which));
    const QStringList commands = gitlab::commandsOf(part.editor->toPlainText());
    part.editor->document()->setModified(false);
    if (isSame(part.which) && gitlab::scriptText(commands) == gitlab::scriptText(before))
        return;
    const QScopedValueRollback<int> taking(m_taken, index);
    report(changeJobs(tr("Change %1 of %2").arg(gitlab::scriptKey(part.which), m_jobs.join(u", "_s)), m_jobs,
                      [&](gitlab::Sources &sources, const QString &job) { return gitlab::withScript(sources, job, part.which, commands); }));
}

} // namespace caravan::inspector
