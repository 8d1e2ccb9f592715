// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/search_bar.h"

#include "app/theme/icons.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 200;
constexpr int countWidth = 72;

} // namespace

SearchBar::SearchBar(QWidget *parent) :
    QWidget(parent), m_field(new QLineEdit), m_count(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    setObjectName(u"canvasSearchBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid, theme::halfGrid, theme::halfGrid, theme::halfGrid);
    row->setSpacing(theme::halfGrid);
    m_field->setObjectName(u"canvasSearch"_s);
    m_field->setPlaceholderText(tr("Find a job"));
    m_field->setAccessibleName(tr("Find a job by its name, stage, image, strategy, cache key or file"));
    m_field->setFixedWidth(fieldWidth);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"canvasSearchCount"_s);
    m_count->setMinimumWidth(countWidth);
    row->addWidget(m_field);
    row->addWidget(m_count);
    const auto button = [&](const QString &text, const QString &name, const QString &objectName) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setObjectName(objectName);
        made->setAutoRaise(true);
        theme::setVariant(made, theme::Variant::Flat);
        row->addWidget(made);
        return made;
    };
    connect(button(u"↑"_s, tr("Previous job that was found"), u"canvasSearchPrevious"_s), &QToolButton::clicked, this,
            [this] { Q_EMIT stepAsked(-1); });
    connect(button(u"↓"_s, tr("Next job that was found"), u"canvasSearchNext"_s), &QToolButton::clicked, this,
            [this] { Q_EMIT stepAsked(1); });
    connect(button(u"×"_s, tr("End the search"), u"canvasSearchClose"_s), &QToolButton::clicked, this, &SearchBar::close);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::textChanged);
    setCursor(Qt::ArrowCursor);
    hide();
}

void SearchBar::open()
{
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QString SearchBar::text() const { return m_field->text(); }

void SearchBar::showCount(std::optional<qsizetype> count, qsizetype at)
{
    if (!count)
        m_count->setText({});
    else if (*count == 0)
        m_count->setText(tr("no job"));
    else if (at < 0)
        m_count->setText(tr("%n job(s)", nullptr, int(*count)));
    else
        m_count->setText(tr("%1 of %n job(s)", nullptr, int(*count)).arg(at + 1));
}

/// What lies below does not shine through.
void SearchBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Line), theme::borderWidth()));
    painter.setBrush(theme::color(theme::Role::Panel));
    const qreal inset = theme::borderWidth() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::fieldRadius, theme::fieldRadius);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBack = key->modifiers() & Qt::ShiftModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepAsked(isBack ? -1 : 1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepAsked(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepAsked(-1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace caravan::canvas
