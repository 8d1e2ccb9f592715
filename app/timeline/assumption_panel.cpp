// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/assumption_panel.h"

#include "app/document/assumption_text.h"
#include "app/theme/style.h"
#include "app/timeline/figure_field.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

namespace {

/// \a text that may be broken behind slashes, too: addresses are longer than a line.
QString breakable(QString text) { return text.replace(u'/', QString(u'/') + QChar(0x200B)); }

bool isUndo(const QKeyEvent &event) { return event.matches(QKeySequence::Undo); }

} // namespace

AssumptionPanel::AssumptionPanel(QWidget *parent) :
    QWidget(parent), m_undoRow(new QWidget), m_undoSentence(new TextLabel({}, theme::Text::Secondary)), m_undo(new QPushButton(tr("Undo"))),
    m_rows(new QVBoxLayout)
{
    m_undo->setObjectName(u"undoFigure"_s);
    theme::setVariant(m_undo, theme::Variant::Link);
    connect(m_undo, &QPushButton::clicked, this, &AssumptionPanel::undoRequested);
    m_undoSentence->setObjectName(u"undoSentence"_s);
    m_undoSentence->setWordWrap(true);
    m_undoSentence->setMinimumWidth(1);
    auto *undo = new QHBoxLayout(m_undoRow);
    undo->setContentsMargins(0, 0, 0, 0);
    undo->addWidget(m_undoSentence, 1);
    undo->addWidget(m_undo);
    m_undoRow->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_undoRow);
    column->addLayout(m_rows);
    column->addStretch(1);
    m_rows->setSpacing(theme::grid);
}

QWidget *AssumptionPanel::makeCard(const estimate::Assumption &assumption)
{
    auto *card = new Card;
    card->setObjectName(u"assumption"_s);
    card->setAccessibleName(assumption.text);
    auto *text = new TextLabel(breakable(assumption.text), theme::Text::Body);
    auto *about = new TextLabel(breakable(aboutAssumption(assumption)), theme::Text::Secondary,
                                assumption.isUnknown ? theme::Role::Warn : theme::Role::Muted);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::grid + theme::halfGrid, theme::grid, theme::grid + theme::halfGrid, theme::grid);
    column->setSpacing(theme::halfGrid);
    for (TextLabel *label : {text, about}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // a long word is cut rather than the card
        column->addWidget(label);
    }
    QList<estimate::OwnFigure> figures = assumption.figures;
    if (!assumption.job.isEmpty())
        figures.append({estimate::OwnFigure::Place::Job, assumption.job, u"seconds"_s, 0});
    for (const estimate::OwnFigure &figure : std::as_const(figures)) {
        const auto told = std::find_if(m_told.cbegin(), m_told.cend(), [&](const auto &each) { return each.isSameAs(figure); });
        auto *field = new FigureField(told == m_told.cend() ? figure : *told, told != m_told.cend());
        connect(field, &FigureField::given, this, &AssumptionPanel::given);
        connect(field, &FigureField::forgotten, this, &AssumptionPanel::forgotten);
        column->addWidget(field);
    }
    return card;
}

void AssumptionPanel::present(const QList<estimate::Assumption> &assumptions, const QList<estimate::OwnFigure> &told)
{
    if (assumptions == m_assumptions && told == m_told)
        return;
    m_assumptions = assumptions;
    m_told = told;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->setParent(nullptr); // it may be the one that asked for this
        item->widget()->deleteLater();
        delete item;
    }
    for (const estimate::Assumption &assumption : assumptions)
        m_rows->addWidget(makeCard(assumption));
}

void AssumptionPanel::offerUndo(const QString &sentence)
{
    m_undoSentence->setText(sentence);
    m_undoRow->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_undo->setFocus(); // the field that had it is gone
}

bool AssumptionPanel::event(QEvent *event)
{
    // Before the window's own Undo, which is of the text.
    if (event->type() == QEvent::ShortcutOverride && !m_undoRow->isHidden() && isUndo(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void AssumptionPanel::keyPressEvent(QKeyEvent *event)
{
    if (!m_undoRow->isHidden() && isUndo(*event)) {
        Q_EMIT undoRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace caravan::timeline
