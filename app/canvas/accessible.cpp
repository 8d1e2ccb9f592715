// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/accessible.h"

#include "app/canvas/canvas_view.h"
#include "app/canvas/scene.h"

#include "core/base/texts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeySequence>
#include <QPointer>

#include <algorithm>
#include <iterator>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AccessibleTexts);

// Names of actions, which programs know; people read them translated.
constexpr QLatin1StringView removeName(QT_TRANSLATE_NOOP("AccessibleTexts", "Remove"));
constexpr QLatin1StringView renameName(QT_TRANSLATE_NOOP("AccessibleTexts", "Rename"));
constexpr QLatin1StringView duplicateName(QT_TRANSLATE_NOOP("AccessibleTexts", "Duplicate"));
constexpr QLatin1StringView moveLeftName(QT_TRANSLATE_NOOP("AccessibleTexts", "Move left"));
constexpr QLatin1StringView moveRightName(QT_TRANSLATE_NOOP("AccessibleTexts", "Move right"));
constexpr QLatin1StringView moveUpName(QT_TRANSLATE_NOOP("AccessibleTexts", "Move up"));
constexpr QLatin1StringView moveDownName(QT_TRANSLATE_NOOP("AccessibleTexts", "Move down"));
constexpr QLatin1StringView ownNames[]{removeName, renameName, duplicateName, moveLeftName, moveRightName, moveUpName, moveDownName};

/// A thing on the canvas: a stage, a job, a need or a part of the file that cannot be read.
class ItemAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    ItemAccessible(CanvasView *view, const Hit &hit) : m_view(view), m_hit(hit) { }

    bool isValid() const override { return m_view && items(*m_view).contains(m_hit); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QAccessible::Role role() const override
    {
        switch (m_hit.kind) {
        case Hit::Header:
            return QAccessible::ColumnHeader;
        case Hit::Need:
            return QAccessible::Link;
        case Hit::Part:
            return QAccessible::StaticText;
        default:
            return QAccessible::ListItem;
        }
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return name();
        case QAccessible::Description:
            return description();
        case QAccessible::Value:
            return value();
        default:
            return {};
        }
    }
    QRect rect() const override
    {
        const QRect rect = isValid() ? place() : QRect();
        return rect.isEmpty() ? rect : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = isValid() && isSelected();
        state.focused = state.selected && m_view->hasFocus() && isSame(m_view->current());
        state.multiSelectable = m_hit.isOnJob();
        return state;
    }

    QStringList actionNames() const override
    {
        if (!isValid())
            return {};
        QStringList names{pressAction(), setFocusAction()};
        if (m_hit.kind != Hit::Part)
            names << showMenuAction() << removeName;
        if (m_hit.isOnJob())
            names << duplicateName;
        if (m_hit.isOnJob() || m_hit.kind == Hit::Header)
            names << renameName;
        for (const auto &[name, direction] : moves())
            names << name;
        return names;
    }
    QString localizedActionName(const QString &name) const override
    {
        return isOwn(name) ? AccessibleTexts::tr(name.toLatin1().constData()) : QAccessibleActionInterface::localizedActionName(name);
    }
    QString localizedActionDescription(const QString &name) const override
    {
        return isOwn(name) ? localizedActionName(name) : QAccessibleActionInterface::localizedActionDescription(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        if (name == removeName)
            return {QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText)};
        return name == renameName ? QStringList{QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText)} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        CanvasView *view = m_view; // what is done may be the end of this
        view->setFocus(Qt::OtherFocusReason);
        view->selectHit(m_hit);
        for (const auto &[title, direction] : moves()) {
            if (name == title)
                return view->moveCurrent(direction);
        }
        if (name == showMenuAction())
            view->showMenu();
        else if (name == removeName)
            view->removeCurrent();
        else if (name == duplicateName)
            view->duplicate();
        else if (name == renameName)
            view->renameCurrent();
    }

    /// All things of a canvas, in the order in which they are read: stage by stage, then the shelf, then needs.
    static QList<Hit> items(const CanvasView &view)
    {
        const Layout &layout = view.canvasScene()->layout();
        QList<Hit> items;
        for (const Column &column : layout.columns) {
            items.append({Hit::Header, column.stage, {}});
            for (const CardPlace &card : column.cards)
                items.append({Hit::Card, {}, card.job}); // the same thing in whatever stage
        }
        for (const CardPlace &card : layout.templates)
            items.append({Hit::Template, {}, card.job});
        for (qsizetype i = 0; i < layout.parts.size(); ++i)
            items.append({Hit::Part, {}, {}, {}, i});
        for (const Way &way : view.canvasScene()->ways())
            items.append({Hit::Need, {}, {}, {way.edge.from, way.edge.to}});
        return items;
    }

private:
    static bool isOwn(const QString &name)
    {
        return std::any_of(std::begin(ownNames), std::end(ownNames), [&](QLatin1StringView own) { return own == name; });
    }
    QList<QPair<QString, Direction>> moves() const
    {
        QList<QPair<QString, Direction>> moves;
        if (m_hit.kind == Hit::Header || (m_hit.isOnJob() && m_hit.kind != Hit::Template))
            moves << qMakePair(QString(moveLeftName), Direction::Left) << qMakePair(QString(moveRightName), Direction::Right);
        if (m_hit.isOnJob() && m_hit.kind != Hit::Template)
            moves << qMakePair(QString(moveUpName), Direction::Up) << qMakePair(QString(moveDownName), Direction::Down);
        return moves;
    }
    const PartPlace &part() const { return m_view->canvasScene()->layout().parts.at(m_hit.part); }
    QString name() const
    {
        switch (m_hit.kind) {
        case Hit::Header:
            return m_hit.stage;
        case Hit::Need:
            return AccessibleTexts::tr("%1 needs %2").arg(m_hit.need.to, m_hit.need.from);
        case Hit::Part:
            return part().title;
        default:
            return m_hit.job;
        }
    }
    QString description() const
    {
        switch (m_hit.kind) {
        case Hit::Header:
            return AccessibleTexts::tr("Stage %1 with %n job(s).", nullptr,
                                       int(m_view->canvasScene()->layout().column(m_hit.stage)->cards.size()))
                .arg(m_hit.stage);
        case Hit::Need:
            return needDetailsOf(*m_view->document(), m_hit.need);
        case Hit::Part:
            return partDetailsOf(part());
        default:
            return spokenDescription(*m_view->canvasScene()->face(m_hit.job), m_view->canvasScene()->layout().card(m_hit.job)->stage);
        }
    }
    /// The time of a job.
    QString value() const
    {
        const CardFace *face = m_hit.isOnJob() ? m_view->canvasScene()->face(m_hit.job) : nullptr;
        return face ? face->rangedTime : QString();
    }
    QRect place() const
    {
        if (m_hit.kind == Hit::Need)
            return m_view->needLine(m_hit.need).boundingRect();
        if (m_hit.kind == Hit::Part)
            return m_view->partGeometry(m_hit.part);
        return m_hit.isOnJob() ? m_view->cardGeometry(m_hit.job) : m_view->columnGeometry(m_hit.stage);
    }
    bool isSame(const Hit &hit) const
    {
        return hit.isOnJob() == m_hit.isOnJob() && hit.job == m_hit.job && hit.need == m_hit.need && hit.part == m_hit.part
            && (m_hit.isOnJob() || (hit.kind == m_hit.kind && hit.stage == m_hit.stage));
    }
    bool isSelected() const { return m_hit.isOnJob() ? m_view->canvasScene()->isSelected(m_hit.job) : isSame(m_view->current()); }

    QPointer<CanvasView> m_view;
    const Hit m_hit;
};

/// The canvas: a list of what is on it beside the widgets that a view has.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~CanvasAccessible() override
    {
        for (const auto &[hit, id] : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return QAccessibleWidget::childCount() + int(items().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const int own = QAccessibleWidget::childCount();
        if (index < own)
            return QAccessibleWidget::child(index);
        const QList<Hit> all = items();
        return index - own < all.size() ? interfaceOf(all.at(index - own)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[hit, id] : std::as_const(m_made)) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return QAccessibleWidget::childCount() + int(items().indexOf(hit));
        }
        return QAccessibleWidget::indexOfChild(wanted);
    }
    /// Who asks for the one that has the focus hears of the thing on the canvas.
    QAccessibleInterface *focusChild() const override
    {
        const CanvasView *canvas = view();
        for (const Hit &hit : items()) {
            QAccessibleInterface *made = canvas->hasFocus() && isAt(hit, canvas->current()) ? interfaceOf(hit) : nullptr;
            if (made)
                return made;
        }
        return QAccessibleWidget::focusChild();
    }

private:
    static bool isAt(const Hit &hit, const Hit &now) { return hit.isOnJob() ? hit.job == now.job : hit == now; }
    QAccessibleInterface *interfaceOf(const Hit &hit) const
    {
        const auto known = std::find_if(m_made.cbegin(), m_made.cend(), [&](const auto &made) { return made.first == hit; });
        if (known != m_made.cend())
            return QAccessible::accessibleInterface(known->second);
        m_made.append({hit, QAccessible::registerAccessibleInterface(new ItemAccessible(view(), hit))});
        return QAccessible::accessibleInterface(m_made.constLast().second);
    }
    QList<Hit> items() const { return ItemAccessible::items(*view()); }
    CanvasView *view() const { return static_cast<CanvasView *>(widget()); }
    mutable QList<QPair<Hit, QAccessible::Id>> m_made; ///< made when they are asked for; Qt's cache owns them
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == "caravan::CanvasView"_L1 ? qobject_cast<CanvasView *>(object) : nullptr;
    return view ? new CanvasAccessible(view) : nullptr;
}

} // namespace

void installAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace caravan::canvas
