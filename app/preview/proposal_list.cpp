// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/proposal_list.h"

#include "app/theme/theme.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

constexpr int mostRows = 9;
constexpr int rowPadding = 3;
constexpr int listWidth = 520;
constexpr int detailRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int spokenRole = Qt::UserRole + 2;

QString kindTitle(assist::Proposal::Kind kind)
{
    using Kind = assist::Proposal::Kind;
    switch (kind) {
    case Kind::Keyword:
        return ProposalList::tr("key");
    case Kind::Word:
        return ProposalList::tr("value");
    case Kind::Job:
        return ProposalList::tr("job");
    case Kind::Stage:
        return ProposalList::tr("stage");
    case Kind::Variable:
        return ProposalList::tr("variable");
    case Kind::Image:
        return ProposalList::tr("image");
    case Kind::Anchor:
        return ProposalList::tr("anchor");
    case Kind::File:
        return ProposalList::tr("file");
    }
    Q_UNREACHABLE();
}

/// A proposal: its text, what it is, and what sort of thing.
class ProposalDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, QFontMetrics(theme::font(theme::Text::Code)).height() + 2 * rowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->fillRect(option.rect, theme::color(option.state & QStyle::State_Selected ? Role::AccentSoft : Role::Panel));
        const QRect inner = option.rect.adjusted(theme::grid, 0, -theme::grid, 0);
        const QString kind = index.data(kindRole).toString();
        const QFont small = theme::font(theme::Text::Secondary);
        const QFont code = theme::font(theme::Text::Code);
        const int kindWidth = QFontMetrics(small).horizontalAdvance(kind);
        const int room = inner.width() - kindWidth - theme::grid;
        const QString text = index.data().toString();
        const int textWidth = std::min(room, QFontMetrics(code).horizontalAdvance(text) + 2); // it may be wider by a part of a pixel
        drawText(*painter, code, Role::Ink, QRect(inner.left(), inner.top(), textWidth, inner.height()), text);
        const int detailLeft = inner.left() + textWidth + 2 * theme::grid;
        drawText(*painter, small, Role::Muted,
                 QRect(detailLeft, inner.top(), inner.right() - kindWidth - theme::grid - detailLeft, inner.height()),
                 index.data(detailRole).toString());
        drawText(*painter, small, Role::Key, QRect(inner.right() - kindWidth, inner.top(), kindWidth + 1, inner.height()), kind);
        painter->restore();
    }

private:
    static void drawText(QPainter &painter, const QFont &font, Role role, const QRect &place, const QString &text)
    {
        if (place.width() <= 0)
            return;
        painter.setFont(font);
        painter.setPen(theme::color(role));
        painter.drawText(place, int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }
};

} // namespace

ProposalList::ProposalList(QWidget *parent) : QListView(parent), m_rows(new QStandardItemModel(this))
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(u"proposals"_s);
    setAccessibleName(tr("Proposals"));
    setModel(m_rows);
    setItemDelegate(new ProposalDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::Box);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    hide();
}

void ProposalList::open(const QList<assist::Proposal> &proposals, const QRect &caret)
{
    m_proposals = proposals;
    m_rows->clear();
    for (const assist::Proposal &proposal : proposals) {
        auto *row = new QStandardItem(proposal.text);
        row->setData(proposal.detail, detailRole);
        row->setData(kindTitle(proposal.kind), kindRole);
        row->setData(QString(proposal.text + u", "_s + kindTitle(proposal.kind)
                             + (proposal.detail.isEmpty() ? QString() : u": "_s + proposal.detail)),
                     spokenRole);
        row->setData(row->data(spokenRole), Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    setCurrentIndex(m_rows->index(0, 0));
    const int rows = std::min<int>(mostRows, int(proposals.size()));
    resize(listWidth, rows * sizeHintForRow(0) + 2 * frameWidth());
    place(caret);
    show();
    raise();
    announce();
}

void ProposalList::place(const QRect &caret)
{
    const QScreen *screen = QGuiApplication::screenAt(caret.center());
    const QRect room = screen ? screen->availableGeometry() : QRect(caret.topLeft(), size());
    QPoint place = caret.bottomLeft() + QPoint(0, 2);
    if (place.y() + height() > room.bottom())
        place.setY(caret.top() - 2 - height());
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
    QWidget::move(place);
}

void ProposalList::move(int rows)
{
    const int last = m_rows->rowCount() - 1;
    setCurrentIndex(m_rows->index(std::clamp(current() + rows, 0, last), 0));
    announce();
}

void ProposalList::announce()
{
    if (current() < 0)
        return;
    const QString said =
        tr("%1. %2 of %3")
            .arg(currentIndex().data(spokenRole).toString(), QString::number(current() + 1), QString::number(m_rows->rowCount()));
    m_rows->item(current())->setData(said, Qt::AccessibleTextRole);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, said);
#else
    // There is no other event that is read out wherever the keyboard is.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current());
#endif
    QAccessible::updateAccessibility(&event);
}

void ProposalList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    if (parentWidget() && parentWidget()->hasFocus()) {
        QAccessibleEvent back(parentWidget(), QAccessible::Focus);
        QAccessible::updateAccessibility(&back);
    }
}

int ProposalList::pageRows() const { return std::max(1, std::min(mostRows, m_rows->rowCount()) - 1); }

} // namespace caravan
