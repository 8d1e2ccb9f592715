// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice_bar.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;
using theme::Sign;

namespace {

constexpr int markWidth = 4;
constexpr int leastTexts = 300; ///< pixels that sentences have beside buttons

struct NoticeRoles {
    Role fill;
    Role mark;
};

NoticeRoles noticeRolesOf(Sign sign)
{
    switch (sign) {
    case Sign::Error:
        return {Role::Removed, Role::Bad};
    case Sign::Warning:
        return {Role::Changed, Role::Warn};
    case Sign::Good:
        return {Role::Added, Role::Good};
    case Sign::Advice:
    case Sign::Grip:
    case Sign::Close:
    case Sign::Absent:
        return {Role::StrategySoft, Role::Strategy};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent) :
    QWidget(parent), m_sentence(new TextLabel), m_hint(new TextLabel), m_buttons(new QWidget), m_close(new QPushButton(tr("Close"))),
    m_both(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notice"));
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setObjectName(u"noticeHint"_s);
    m_hint->setRole(Role::Muted);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_hint);

    m_close->setObjectName(u"noticeClose"_s);
    m_close->setAccessibleName(tr("Close the notice"));
    theme::setVariant(m_close, theme::Variant::Link);
    m_close->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::panelMargin + theme::iconSize + theme::grid, theme::grid, theme::panelMargin, theme::grid);
    new FlowLayout(m_buttons);
    m_both->addLayout(texts, 1);
    m_both->addWidget(m_buttons);
    row->addLayout(m_both, 1);
    row->addWidget(m_close);
    hide();
}

void NoticeBar::showNotice(Sign sign, const QString &sentence, const QString &hint, const QList<QAction *> &actions)
{
    m_sign = sign;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_hint->setText(hint);
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> owned(item);
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text().remove(u'&'));
        button->setObjectName(u"notice_"_s + action->objectName());
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::TabFocus);
        if (!m_isState)
            connect(button, &QPushButton::clicked, this, &QWidget::hide);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->layout()->addWidget(button);
        button->show();
    }
    m_buttons->setVisible(!actions.isEmpty());
    fit();
    show();
    update();
}

void NoticeBar::setState(bool isState)
{
    m_isState = isState;
    m_close->setVisible(!isState);
}

void NoticeBar::keepWithin(QWidget *place)
{
    if (m_place)
        m_place->removeEventFilter(this);
    m_place = place;
    if (m_place)
        m_place->installEventFilter(this);
    fit();
}

int NoticeBar::buttonsWidth() const
{
    const QLayout *buttons = m_buttons->layout();
    int width = 0;
    for (int i = 0; i < buttons->count(); ++i)
        width += buttons->itemAt(i)->sizeHint().width() + (i > 0 ? buttons->spacing() : 0);
    return width;
}

/// Puts the buttons where there is room for them, and shows the hint where it leaves some to what the notice is about.
void NoticeBar::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - layout()->spacing() - m_close->sizeHint().width();
    const int beside = buttonsWidth();
    const bool isNarrow = beside > 0 && room - beside < leastTexts;
    m_both->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setMinimumWidth(isNarrow ? 0 : beside);
    const int texts = isNarrow || beside == 0 ? room : room - beside - m_both->spacing();
    const int buttons = beside == 0 ? 0 : m_buttons->layout()->heightForWidth(isNarrow ? room : beside);
    const int sentences = m_sentence->heightForWidth(texts) + m_hint->heightForWidth(texts) + m_both->spacing();
    const int height = margins.top() + margins.bottom() + (isNarrow ? sentences + buttons : std::max(sentences, buttons));
    const bool hasRoom = !m_place || 3 * height <= 2 * m_place->height();
    m_hint->setVisible(!m_hint->text().isEmpty() && hasRoom);
    m_sentence->setToolTip(hasRoom ? QString() : plainTooltip(m_hint->text()));
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_place && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

QString NoticeBar::sentence() const { return m_sentence->text(); }

QString NoticeBar::hint() const { return m_hint->text(); }

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const NoticeRoles roles = noticeRolesOf(m_sign);
    painter.fillRect(rect(), theme::color(roles.fill));
    painter.fillRect(QRect(0, 0, markWidth, height()), theme::color(roles.mark));
    painter.fillRect(QRect(0, height() - theme::borderWidth(), width(), theme::borderWidth()), theme::color(Role::Line));
    const QRectF sign(theme::panelMargin, (height() - theme::iconSize) / 2.0, theme::iconSize, theme::iconSize);
    theme::paintSign(&painter, sign, m_sign);
}

} // namespace caravan
