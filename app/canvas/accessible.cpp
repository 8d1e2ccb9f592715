// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/accessible.h"

#include "app/canvas/canvas_view.h"
#include "app/canvas/scene.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

/// One card.
class CardAccessible : public QAccessibleInterface
{
public:
    CardAccessible(CanvasView *view, const QString &job) : m_view(view), m_job(job) { }

    bool isValid() const override { return m_view && m_view->canvasScene()->face(m_job); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        const CardFace *face = isValid() ? m_view->canvasScene()->face(m_job) : nullptr;
        const CardPlace *card = face ? m_view->canvasScene()->layout().card(m_job) : nullptr;
        if (!card)
            return {};
        return kind == QAccessible::Name ? m_job : kind == QAccessible::Description ? spokenDescription(*face, card->stage) : QString();
    }
    QRect rect() const override
    {
        const QRect rect = isValid() ? m_view->cardGeometry(m_job) : QRect();
        return rect.isEmpty() ? rect : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = isValid() && m_view->document()->selectedJob() == m_job;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

private:
    QPointer<CanvasView> m_view;
    QString m_job;
};

/// The canvas: a list of cards beside the widgets that a view has.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return QAccessibleWidget::childCount() + int(jobs().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const int own = QAccessibleWidget::childCount();
        if (index < own)
            return QAccessibleWidget::child(index);
        const QString job = jobs().value(index - own);
        if (job.isEmpty())
            return nullptr;
        if (!m_cards.contains(job))
            m_cards.insert(job, QAccessible::registerAccessibleInterface(new CardAccessible(view(), job)));
        return QAccessible::accessibleInterface(m_cards.value(job));
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
            if (QAccessible::accessibleInterface(card.value()) == wanted)
                return QAccessibleWidget::childCount() + int(jobs().indexOf(card.key()));
        }
        return QAccessibleWidget::indexOfChild(wanted);
    }

private:
    QStringList jobs() const { return readingOrder(view()->canvasScene()->layout()); }
    CanvasView *view() const { return static_cast<CanvasView *>(widget()); }
    mutable QHash<QString, QAccessible::Id> m_cards; ///< made when they are asked for; Qt's cache owns them
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == "caravan::CanvasView"_L1 ? qobject_cast<CanvasView *>(object) : nullptr;
    return view ? new CanvasAccessible(view) : nullptr;
}

} // namespace

void installAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace caravan::canvas
