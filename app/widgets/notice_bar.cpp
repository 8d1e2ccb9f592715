// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice_bar.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QAction>
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
    QWidget(parent), m_sentence(new TextLabel), m_hint(new TextLabel), m_buttons(new QHBoxLayout), m_close(new QPushButton(tr("Close")))
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
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    hide();
}

void NoticeBar::showNotice(Sign sign, const QString &sentence, const QString &hint, const QList<QAction *> &actions)
{
    m_sign = sign;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
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
        m_buttons->addWidget(button);
    }
    show();
    update();
}

void NoticeBar::setState(bool isState)
{
    m_isState = isState;
    m_close->setVisible(!isState);
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
