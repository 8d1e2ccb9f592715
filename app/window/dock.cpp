// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dock.h"

#include "app/theme/icons.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int barHeight = 3 * theme::grid;
constexpr int hideSize = 18;

/// A small button in a dock's bar, whose icon follows the look.
class BarButton : public QToolButton
{
public:
    explicit BarButton(const QString &tip)
    {
        setToolTip(tip);
        setAccessibleName(tip);
        setFixedSize(hideSize, hideSize);
        setIconSize({hideSize - theme::grid, hideSize - theme::grid});
        setIcon(theme::signIcon(theme::Sign::Close));
        theme::setVariant(this, theme::Variant::Flat);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            setIcon(theme::signIcon(theme::Sign::Close));
        QToolButton::changeEvent(event);
    }
};

} // namespace

Dock::Dock(const QString &title, const QString &name, QWidget *content) : QDockWidget(title)
{
    setObjectName(name);
    setAccessibleName(title);
    setWidget(content);
    auto *bar = new Ground(theme::Role::Panel, Qt::BottomEdge);
    bar->setObjectName(name + u"Bar"_s);
    bar->setFixedHeight(barHeight);
    bar->setToolTip(tr("Drag to move the panel; a double click takes it out of the window."));
    auto *label = new SectionLabel(title);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *hide = new BarButton(tr("Hide %1").arg(title));
    hide->setObjectName(name + u"Hide"_s);
    connect(hide, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(bar);
    // The dock asks the bar's layout how high it is, not the bar.
    constexpr int above = (barHeight - hideSize) / 2;
    row->setContentsMargins(theme::panelMargin, above, theme::halfGrid, above);
    row->addWidget(label, 1);
    row->addWidget(hide);
    setTitleBarWidget(bar);
}

void Dock::paintEvent(QPaintEvent *event)
{
    QDockWidget::paintEvent(event);
    if (!isFloating())
        return;
    QPainter painter(this); // a window of its own, which has no frame from the desktop
    const int width = theme::borderWidth();
    const QRegion inner(rect().adjusted(width, width, -width, -width));
    for (const QRect &edge : QRegion(rect()) - inner)
        painter.fillRect(edge, theme::color(theme::Role::Muted));
}

} // namespace caravan
