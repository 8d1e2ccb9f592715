// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_state.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int widestText = 480;

} // namespace

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent) :
    QWidget(parent), m_title(new TextLabel({}, theme::Text::Heading)), m_sentence(new TextLabel({}, theme::Text::Body, theme::Role::Muted)),
    m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelMargin, theme::panelMargin, theme::panelMargin, theme::panelMargin);
    column->addStretch();
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(widestText);
        auto *centred = new QHBoxLayout;
        centred->addStretch(1);
        centred->addWidget(label, widestText);
        centred->addStretch(1);
        column->addLayout(centred);
    }
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addSpacing(theme::grid);
    column->addLayout(m_buttons);
    column->addStretch();
    setTexts(title, sentence);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setOver(bool isOver)
{
    m_isOver = isOver;
    update();
}

void EmptyState::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isOver)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = theme::borderWidth() / 2.0;
    painter.setPen(QPen(theme::color(theme::Role::Line), theme::borderWidth()));
    painter.setBrush(theme::color(theme::Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::cardRadius, theme::cardRadius);
}

QSize EmptyState::sizeHint() const
{
    // Text that wraps wants little room by itself; a sentence is read better on few lines.
    const int width = widestText + 2 * theme::panelMargin;
    return {width, std::max(QWidget::sizeHint().height(), heightForWidth(width))};
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text().remove(u'&'));
    button->setObjectName(u"empty_"_s + action->objectName());
    button->setAccessibleName(button->text());
    const bool isFirst = m_buttons->count() == 2;
    theme::setVariant(button, isFirst ? theme::Variant::Primary : theme::Variant::Plain);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace caravan
