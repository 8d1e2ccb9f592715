// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"

#include "app/theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr QSize paletteSize{600, 420};
constexpr int commandHeight = 3 * theme::grid;
constexpr int fromTop = 96; // below the window's own bars

enum CommandColumn { Title, Place, Shortcut };
constexpr int numberRole = Qt::UserRole;

} // namespace

int matchOf(const Command &command, const QString &filter)
{
    constexpr int somewhere = 1;
    constexpr int atWord = 3;
    constexpr int atStart = 20;
    int match = somewhere;
    for (const QString &word : filter.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = command.title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) {
            if (!command.place.contains(word, Qt::CaseInsensitive))
                return 0;
            continue;
        }
        match += at == 0 || !command.title.at(at - 1).isLetterOrNumber() ? atWord : somewhere;
    }
    if (!filter.isEmpty() && command.title.startsWith(filter.trimmed(), Qt::CaseInsensitive))
        match += atStart;
    return match;
}

CommandPalette::CommandPalette(QList<Command> commands, QWidget *parent) :
    QDialog(parent), m_commands(std::move(commands)), m_filter(new QLineEdit), m_list(new QTreeWidget)
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setObjectName(u"commandFilter"_s);
    m_filter->setAccessibleName(tr("Name of a command"));
    m_filter->setPlaceholderText(tr("What do you want to do?"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(Shortcut + 1);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    for (const int column : {int(Place), int(Shortcut)})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { run(item); });
    filter({});
    QSize size = paletteSize;
    if (parent) {
        size = size.boundedTo(parent->size() - QSize(2 * theme::panelMargin, 2 * fromTop));
        move(parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, fromTop)));
    }
    resize(size);
}

void CommandPalette::filter(const QString &text)
{
    QList<std::pair<int, int>> found; // match and number
    for (int i = 0; i < m_commands.size(); ++i) {
        if (const int match = matchOf(m_commands[i], text))
            found.append({match, i});
    }
    // What can be done now comes first; those that match alike stay in the order of the menus.
    std::stable_sort(found.begin(), found.end(), [this](const auto &left, const auto &right) {
        const bool isLeft = m_commands[left.second].isEnabled;
        const bool isRight = m_commands[right.second].isEnabled;
        return isLeft != isRight ? isLeft : left.first > right.first;
    });
    m_list->clear();
    for (const auto &[match, number] : std::as_const(found)) {
        const Command &command = m_commands[number];
        auto *item = new QTreeWidgetItem(m_list, {command.title, command.place, command.shortcut});
        item->setData(Title, numberRole, number);
        item->setSizeHint(Title, {0, commandHeight});
        item->setForeground(Place, theme::color(theme::Role::Muted));
        item->setForeground(Shortcut, theme::color(theme::Role::Muted));
        item->setToolTip(Title, command.title);
        if (!command.isEnabled)
            item->setDisabled(true);
    }
    if (m_list->topLevelItemCount() == 0) {
        auto *item = new QTreeWidgetItem(m_list, {tr("Nothing is called “%1”.").arg(text)});
        item->setDisabled(true);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::run(const QTreeWidgetItem *item)
{
    if (!item || item->isDisabled())
        return;
    const std::function<void()> wanted = m_commands[item->data(Title, numberRole).toInt()].run;
    accept();
    // It is done as if the list had never been there: the keyboard is back where it was.
    QTimer::singleShot(0, parent() ? parent() : qApp, wanted);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentItem());
        return true;
    default:
        return false;
    }
}

} // namespace caravan
