// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/included_page.h"

#include "app/document/document.h"
#include "app/preview/code_editor.h"
#include "app/preview/shown_text.h"
#include "app/preview/yaml_highlighter.h"
#include "app/theme/style.h"
#include "app/widgets/gradual_text.h"
#include "app/widgets/labels.h"
#include "core/base/text_merge.h"
#include "core/yaml/value.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr std::chrono::milliseconds writePause{500};

} // namespace

IncludedPage::IncludedPage(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_editor(new CodeEditor),
    m_state(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_edit(new QPushButton(tr("Edit this file")))
{
    setObjectName(u"includedPage"_s);
    m_editor->setObjectName(u"includedText"_s);
    m_editor->setAccessibleName(tr("Text of an included file"));
    m_editor->setOwnUndo(true);
    m_state->setObjectName(u"includedState"_s);
    m_edit->setObjectName(u"editIncluded"_s);
    m_edit->setAccessibleName(tr("Edit this file"));
    m_edit->setCheckable(true);
    theme::setVariant(m_edit, theme::Variant::Link);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::panelMargin, 0, theme::grid, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_editor, 1);
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(writePause);
    connect(&m_writeSoon, &QTimer::timeout, this, &IncludedPage::write);
    connect(m_edit, &QPushButton::toggled, this, &IncludedPage::setEditing);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isTaking && !m_editor->isReadOnly())
            writeSoon();
    });
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Opened)
            leave();
        else if (changes & Change::Derived)
            followDisk();
    });
}

IncludedPage::~IncludedPage() { leave(); }

QString IncludedPage::wholePath() const { return QDir(m_folder).filePath(m_path); }

bool IncludedPage::open(const QString &path, int line)
{
    if (!m_document->project())
        return false;
    const QString folder = m_document->project()->folder;
    if (path != m_path || folder != m_folder) {
        if (isConflicting())
            Q_EMIT conflicted(); // once more, before its text goes
        if (isUnwritten())
            return false;
        leave();
        m_folder = folder;
        m_path = path;
        m_edit->setChecked(false);
        setEditing(false);
        if (!read())
            return false;
    }
    const QTextBlock block = m_editor->document()->findBlockByNumber(std::max(0, line - 1));
    m_editor->setTextCursor(QTextCursor(block.isValid() ? block : m_editor->document()->begin()));
    m_editor->reveal({block.blockNumber(), block.blockNumber()});
    LineMarks marks;
    marks.selected = {block.blockNumber(), block.blockNumber()};
    m_editor->setMarks(marks);
    return true;
}

bool IncludedPage::isFetched() const { return m_document->derived().pipeline.fetchedFiles.contains(m_path); }

QString IncludedPage::whyReadOnly() const
{
    return isFetched() ? tr("This file came from elsewhere, and is only read here.")
                       : tr("This text is shown to be read. “Edit this file” lets you change it.");
}

QString IncludedPage::stateText() const
{
    if (!m_editor->isReadOnly())
        return tr("What you type is written to %1 as you type.").arg(m_path);
    return isFetched()
        ? tr("From elsewhere, to read: %1.").arg(gitlab::originText(m_document->derived().pipeline.fetchedFiles.value(m_path)))
        : tr("A file that this pipeline includes, to read.");
}

bool IncludedPage::read()
{
    const bool isFromElsewhere = isFetched();
    const Result<ReadFile> file =
        isFromElsewhere ? ReadFile{m_document->derived().pipeline.fetchedFiles.value(m_path).bytes, {}} : readFile(wholePath());
    const QScopedValueRollback<bool> taking(m_isTaking, true);
    m_bytes = file ? file->bytes : QByteArray();
    m_stamp = file ? file->stamp : FileStamp();
    m_editor->setPlainText(shownText(m_bytes));
    m_edit->setEnabled(bool(file) && !isFromElsewhere);
    m_state->setText(file ? stateText() : file.error().message);
    return bool(file);
}

void IncludedPage::setEditing(bool isEditing)
{
    if (!isEditing && m_writeSoon.isActive())
        write();
    m_editor->setReadOnly(!isEditing);
    // What is read has a caret too, so that it can be walked by keyboard.
    if (!isEditing)
        m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setText(stateText());
}

/// While somebody else's text is in the file, what is typed waits for the answer.
void IncludedPage::writeSoon()
{
    if (!isConflicting())
        m_writeSoon.start();
}

/// The bytes of the text as it stands here.
QByteArray IncludedPage::typed() const
{
    const TextDifference difference = textDifference(shownText(m_bytes), m_editor->toPlainText());
    if (difference.isNothing())
        return m_bytes;
    const qsizetype begin = byteOffset(m_bytes, difference.position);
    const qsizetype end = difference.removed == 0 ? begin : byteOffset(m_bytes, difference.position + difference.removed);
    return applied(m_bytes, {{{begin, end}, typedBytes(difference.inserted, yaml::layoutOf(m_bytes).lineEnd)}});
}

Result<Done> IncludedPage::writeAs(const QByteArray &bytes)
{
    const auto written = writeFile(wholePath(), bytes, &m_stamp);
    if (!written) {
        m_refused = written.error().code;
        m_state->setText(tr("Not written: %1").arg(written.error().message));
        return written.error();
    }
    m_refused.reset();
    m_bytes = bytes;
    m_stamp = *written;
    m_state->setText(tr("Written to %1.").arg(m_path));
    return Done{};
}

void IncludedPage::write()
{
    m_writeSoon.stop();
    const QByteArray bytes = typed();
    if (bytes == m_bytes)
        m_refused.reset();
    else if (!writeAs(bytes) && isConflicting())
        Q_EMIT conflicted();
}

Result<Done> IncludedPage::overwrite()
{
    m_stamp = stampOf(wholePath());
    return writeAs(typed());
}

Result<Done> IncludedPage::mergeWithDisk()
{
    const Result<ReadFile> file = readFile(wholePath());
    if (!file)
        return file.error();
    const std::optional<QByteArray> both = merged(m_bytes, typed(), file->bytes);
    if (!both) {
        return Error{ErrorCode::Refused,
                     tr("The text here and the file on disk changed the same lines in different ways."),
                     {},
                     0,
                     0,
                     tr("Copy what you typed before you take the file, or overwrite the file.")};
    }
    m_stamp = file->stamp;
    const Result<Done> done = writeAs(*both);
    if (done)
        show(m_bytes);
    return done;
}

void IncludedPage::reload()
{
    const Result<ReadFile> file = readFile(wholePath());
    m_refused.reset();
    m_bytes = file ? file->bytes : QByteArray();
    m_stamp = file ? file->stamp : FileStamp();
    show(m_bytes);
    m_state->setText(file ? stateText() : file.error().message);
}

/// Shows what the file has, as one step that can be undone. Lines that are as they were stay, and so does the caret in them.
void IncludedPage::show(const QByteArray &bytes)
{
    const QByteArray before = m_editor->toPlainText().toUtf8();
    const TextEdits edits = difference(before, shownText(bytes).toUtf8());
    const QScopedValueRollback<bool> taking(m_isTaking, true);
    QTextCursor caret = m_editor->textCursor();
    const bool hasSelection = caret.hasSelection();
    caret.setKeepPositionOnInsert(!caret.atBlockStart()); // what is written behind it does not push it on, new lines before its line do
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        const QString old = QString::fromUtf8(before.mid(edit->span.begin, edit->span.length()));
        const TextDifference part = textDifference(old, QString::fromUtf8(edit->replacement));
        cursor.setPosition(int(QString::fromUtf8(before.first(edit->span.begin)).size() + part.position));
        cursor.setPosition(int(cursor.position() + part.removed), QTextCursor::KeepAnchor);
        cursor.insertText(part.inserted);
    }
    cursor.endEditBlock();
    if (!hasSelection)
        caret.setPosition(caret.position()); // its other end was pushed on
    caret.setKeepPositionOnInsert(false);
    m_editor->setTextCursor(caret);
}

/// Whether somebody else wrote the file, or it was fetched anew.
bool IncludedPage::differsFromSource() const
{
    return isFetched() ? m_document->derived().pipeline.fetchedFiles.value(m_path).bytes != m_bytes : stampOf(wholePath()) != m_stamp;
}

/// Somebody else wrote the file: what is only read, and what has nothing unwritten, follows it. While it is edited the caret stays.
void IncludedPage::followDisk()
{
    if (m_path.isEmpty() || !isVisible() || m_writeSoon.isActive() || !differsFromSource())
        return;
    if (isUnwritten())
        return;
    if (m_editor->isReadOnly())
        read();
    else if (m_editor->toPlainText() == shownText(m_bytes) && QFileInfo::exists(wholePath()))
        reload();
}

void IncludedPage::leave()
{
    if (m_path.isEmpty())
        return;
    if (!m_editor->isReadOnly())
        write();
    m_refused.reset();
    m_path.clear();
}

void IncludedPage::showEvent(QShowEvent *event)
{
    if (!m_highlighter)
        m_highlighter = new YamlHighlighter(m_editor->document());
    QWidget::showEvent(event);
    followDisk();
}

void IncludedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->applyLook();
    QWidget::changeEvent(event);
}

} // namespace caravan
