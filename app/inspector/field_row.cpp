// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/field_row.h"

#include "app/inspector/section.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "app/widgets/pending_text.h"
#include "app/widgets/text_area.h"

#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestAreaLines = 2;
constexpr int mostAreaLines = 10;

/// A field of some lines that says when it was left.
class LinesField : public TextArea
{
public:
    LinesField(int lines, std::function<void()> left) : TextArea(lines), m_left(std::move(left))
    {
        setTabChangesFocus(true);
        setFont(theme::font(theme::Text::Code));
        connect(this, &QPlainTextEdit::textChanged, this, [this] { fitHeight(); });
        fitHeight();
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        TextArea::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason)
            m_left();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && (event->modifiers() & Qt::ControlModifier))
            m_left();
        else
            TextArea::keyPressEvent(event);
    }

private:
    /// As high as its text, within bounds.
    void fitHeight()
    {
        const int lines = std::clamp(blockCount(), fewestAreaLines, mostAreaLines);
        setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * theme::halfGrid);
    }
    std::function<void()> m_left;
};

/// Completes the last word of a list that is separated by commas.
class WordsCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = qobject_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = text.lastIndexOf(u',');
        return comma < 0 ? QCompleter::pathFromIndex(index) : text.left(comma + 1) + u' ' + QCompleter::pathFromIndex(index);
    }
    QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }
};

} // namespace

FieldRow::FieldRow(FieldSpec spec, QWidget *parent) : QWidget(parent), m_spec(std::move(spec)), m_from(new LinkLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(1);
    makeField();
    m_from->setObjectName(u"fieldOrigin"_s);
    m_from->hide();
    column->addWidget(m_from);
    connect(m_from, &LinkLabel::clicked, this, [this] { Q_EMIT placeAsked(m_origin); });
}

FieldRow::~FieldRow()
{
    // A field that has the focus says that it was left when it goes; nobody is to hear it any more.
    blockSignals(true);
    const std::unique_ptr<QWidget> field(focusProxy());
}

void FieldRow::makeField()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (QWidget *old : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_combo), static_cast<QWidget *>(m_area)}) {
        if (!old)
            continue;
        column->removeWidget(old);
        old->disconnect(this);
        old->setObjectName({});
        old->hide();
        old->deleteLater(); // what was entered into it may have led here
    }
    m_line = nullptr;
    m_combo = nullptr;
    m_area = nullptr;
    QWidget *field = nullptr;
    switch (entry()) {
    case Entry::Truth:
    case Entry::Choice:
        m_combo = new QComboBox;
        m_combo->addItem(tr("not said"), QString());
        if (entry() == Entry::Truth) {
            m_combo->addItem(tr("yes"), u"true"_s);
            m_combo->addItem(tr("no"), u"false"_s);
        }
        for (const QString &choice : std::as_const(m_spec.choices))
            m_combo->addItem(choice, choice);
        connect(m_combo, &QComboBox::activated, this, &FieldRow::take);
        field = m_combo;
        break;
    case Entry::Text:
    case Entry::Number:
    case Entry::Words:
        m_line = new QLineEdit;
        m_line->setPlaceholderText(m_spec.hint);
        markAsWaiting(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldRow::take);
        field = m_line;
        break;
    case Entry::Lines:
    case Entry::Yaml:
        m_area = new LinesField(fewestAreaLines, [this] { take(); });
        m_area->setPlaceholderText(m_spec.hint);
        markAsWaiting(m_area);
        field = m_area;
        break;
    }
    const QString &entryName = m_spec.field.entry;
    const QString keyword = entryName.isEmpty() ? m_spec.field.key : u"%1:%2"_s.arg(m_spec.field.key, entryName);
    field->setObjectName(u"field-"_s + keyword);
    field->setAccessibleName(m_spec.label);
    field->setToolTip(keyword);
    column->insertWidget(0, field);
    setFocusProxy(field);
    setSuggestions(m_spec.choices);
}

void FieldRow::setSuggestions(const QStringList &suggestions)
{
    if (!m_line || suggestions.isEmpty())
        return;
    QCompleter *completer = entry() == Entry::Words ? new WordsCompleter(suggestions, m_line) : new QCompleter(suggestions, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

QString FieldRow::text() const
{
    if (m_combo)
        return m_combo->currentData().toString();
    return m_line ? m_line->text() : m_area->toPlainText();
}

void FieldRow::showText(const QString &text)
{
    m_shown = text;
    m_refused.reset();
    sayRefusal({});
    if (m_combo) {
        const QSignalBlocker blocker(m_combo);
        if (m_combo->findData(text) < 0)
            m_combo->addItem(text, text); // a word that another version of GitLab may know
        m_combo->setCurrentIndex(m_combo->findData(text));
        m_combo->setPlaceholderText({});
    } else if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0); // its beginning says more than its end
        m_line->setModified(false);
        m_line->setPlaceholderText(m_spec.hint);
    } else {
        m_area->setPlainText(text);
        m_area->document()->setModified(false);
        m_area->setPlaceholderText(m_spec.hint);
    }
}

bool FieldRow::isBeingEdited() const
{
    return (m_line && m_line->hasFocus() && m_line->isModified()) || (m_area && m_area->hasFocus() && m_area->document()->isModified());
}

void FieldRow::present(const gitlab::Effective &value, bool isOther)
{
    if (isBeingEdited() && !isOther)
        return;
    std::optional<QString> text = enteredText(value, m_spec.entry);
    if (m_isYaml == text.has_value()) {
        m_isYaml = !text.has_value();
        makeField();
    }
    if (!text)
        text = enteredText(value, Entry::Yaml);
    if (isOther || (!isRefused() && this->text() != *text) || m_shown != *text)
        showText(*text);
    m_origin = value.origin;
    const QString from = value.isValid() ? originText(value.origin) : QString();
    m_from->present(from, canBeShown(value.origin));
    m_from->setToolTip(from.isEmpty() ? QString() : tr("A change asks whether it is for this job alone."));
    m_from->setVisible(!from.isEmpty());
}

void FieldRow::presentMixed(bool isOther)
{
    present({}, isOther); // nothing that all of them have
    if (isBeingEdited())
        return;
    if (m_combo) {
        m_combo->setPlaceholderText(tr("differs"));
        m_combo->setCurrentIndex(-1);
    } else if (m_line) {
        m_line->setPlaceholderText(tr("differs"));
    } else {
        m_area->setPlaceholderText(tr("differs"));
    }
}

void FieldRow::forget()
{
    if (m_line)
        putBack(m_line, m_shown);
    if (m_area)
        putBack(m_area, m_shown);
    if (m_combo)
        showText(m_shown);
    m_refused.reset();
    sayRefusal({});
}

bool FieldRow::refuse(const QString &reason)
{
    if (!m_isTaking)
        return false;
    if (m_combo)
        showText(m_shown);
    else
        m_refused = text();
    sayRefusal(reason);
    return true;
}

void FieldRow::sayRefusal(const QString &reason)
{
    if (!m_refusal && !reason.isEmpty()) {
        m_refusal = new TextLabel({}, theme::Text::Secondary, theme::Role::Bad);
        m_refusal->setObjectName(u"fieldRefusal"_s);
        layout()->addWidget(m_refusal);
    }
    if (!m_refusal)
        return;
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    focusProxy()->setAccessibleDescription(reason);
}

void FieldRow::take()
{
    const bool isTyped = m_combo || (m_line && m_line->isModified()) || (m_area && m_area->document()->isModified());
    const QString now = text();
    if (!isTyped)
        return;
    if (now == m_shown && !(m_combo && m_combo->placeholderText().size()))
        return sayRefusal({});
    if (m_line)
        m_line->setModified(false); // a question takes the focus away, and this is heard again
    if (m_area)
        m_area->document()->setModified(false);
    const QPointer<FieldRow> self(this);
    m_isTaking = true;
    Q_EMIT entered(now);
    if (self)
        m_isTaking = false;
}

} // namespace caravan::inspector
