// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/foot_bar.h"

#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int footHeight = 24;
constexpr int mostPlaceWidth = 190;

} // namespace

FootBar::FootBar(QWidget *parent) :
    Ground(theme::Role::Panel, Qt::TopEdge, parent), m_errorRow(new QWidget),
    m_error(new ElidedLabel({}, theme::Text::Body, theme::Role::Bad)),
    m_hint(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)),
    m_place(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    setObjectName(u"textFoot"_s);
    setFixedHeight(footHeight);
    m_error->setObjectName(u"yamlError"_s);
    m_hint->setObjectName(u"textHint"_s);
    m_place->setObjectName(u"caretPlace"_s);
    m_place->setMinimumWidth(1); // in a narrow panel it is shortened
    m_place->setMaximumWidth(mostPlaceWidth);
    m_place->setAlignment(Qt::AlignRight);
    m_errorRow->setObjectName(u"yamlErrorRow"_s);
    m_errorRow->setCursor(Qt::PointingHandCursor);
    m_errorRow->installEventFilter(this);
    auto *errorLayout = new QHBoxLayout(m_errorRow);
    errorLayout->setContentsMargins({});
    errorLayout->addWidget(new SignLabel(theme::Sign::Error, tr("Error")));
    errorLayout->addWidget(m_error, 1);
    m_errorRow->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::panelMargin, 0, theme::panelMargin, 0);
    row->addWidget(m_errorRow, 1);
    row->addWidget(m_hint, 1);
    row->addWidget(m_place);
}

void FootBar::setError(const QString &sentence, const QString &hint)
{
    m_errorRow->setVisible(!sentence.isEmpty());
    m_hint->setVisible(sentence.isEmpty());
    m_error->setText(sentence);
    m_error->setToolTip(plainTooltip(hint.isEmpty() ? sentence : sentence + u'\n' + hint));
}

void FootBar::setHint(const QString &sentence) { m_hint->setText(sentence); }

void FootBar::follow(const QPlainTextEdit *editor, int zoom)
{
    const QTextCursor caret = editor->textCursor();
    const QString place =
        tr("Line %1, column %2").arg(QString::number(caret.blockNumber() + 1), QString::number(caret.positionInBlock() + 1));
    m_place->setText(zoom == 0 ? place : tr("%1 · text %2").arg(place, zoom > 0 ? u"+%1"_s.arg(zoom) : u"−%1"_s.arg(-zoom)));
    m_hint->setText({});
}

bool FootBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_errorRow && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT errorPressed();
    return Ground::eventFilter(watched, event);
}

} // namespace caravan
