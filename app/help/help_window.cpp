// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_window.h"

#include "app/theme/theme.h"
#include "app/widgets/screen_room.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr QSize helpSize{940, 660};
constexpr int topicsWidth = 238;
constexpr int pictureWidth = 480;
constexpr int topicHeight = 22;
constexpr int idRole = Qt::UserRole;

QString styleSheetOfPage()
{
    using theme::Role;
    const auto name = [](Role role) { return theme::color(role).name(); };
    return u"body { color: %1; } h1 { font-size: large; } h2 { font-size: medium; margin-top: 14px; color: %2; }"
           " p { margin-top: 4px; margin-bottom: 6px; } .muted { color: %3; } td { border-bottom: 1px solid %4; } th { color: %3; font-weight: normal; } li { margin-bottom: 4px; } code { color: %2; }"_s
               .arg(name(Role::Ink), name(Role::Accent), name(Role::Muted), name(Role::Line));
}

const help::Page *pageNamed(const QList<help::Topic> &topics, const QString &id)
{
    const help::Page *first = nullptr;
    for (const help::Topic &topic : topics) {
        for (const help::Page &page : topic.pages) {
            if (page.id == id)
                return &page;
            if (!first && page.id.startsWith(id))
                first = &page;
        }
    }
    return first;
}

/// The page: its pictures come in the width of a page, as sharp as the screen is.
class HelpText : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        QImage picture = QImage(u':' + name.path()).scaledToWidth(int(pictureWidth * devicePixelRatioF()), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(devicePixelRatioF());
        return picture;
    }
};

} // namespace

HelpWindow::HelpWindow(QList<help::Topic> topics, QWidget *parent) :
    QDialog(parent), m_topics(std::move(topics)), m_filter(new QLineEdit), m_list(new QTreeWidget), m_page(new HelpText)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    resize(helpSize);
    fitToScreen(this);
    m_filter->setObjectName(u"helpFilter"_s);
    m_filter->setPlaceholderText(tr("Search in the help"));
    m_filter->setAccessibleName(tr("Search in the help"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setHeaderHidden(true);
    m_page->setObjectName(u"helpPage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(theme::panelMargin);
    for (const help::Topic &topic : std::as_const(m_topics)) {
        // A topic of one page is that page.
        QTreeWidgetItem *parentItem = topic.pages.size() == 1 ? nullptr : new QTreeWidgetItem(m_list, {topic.title});
        if (parentItem)
            parentItem->setSizeHint(0, {0, topicHeight});
        for (const help::Page &page : topic.pages) {
            auto *item = parentItem ? new QTreeWidgetItem(parentItem, {page.title}) : new QTreeWidgetItem(m_list, {page.title});
            item->setData(0, idRole, page.id);
            item->setToolTip(0, page.title);
            item->setSizeHint(0, {0, topicHeight});
        }
    }
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme::grid);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    auto *both = new QSplitter(Qt::Horizontal);
    both->setObjectName(u"helpSplitter"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_page);
    both->setStretchFactor(1, 1);
    both->setSizes({topicsWidth, helpSize.width() - topicsWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    row->addWidget(both);
    connect(m_filter, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) { showItem(item); });
    if (!m_topics.isEmpty() && !m_topics.constFirst().pages.isEmpty())
        showPage(m_topics.constFirst().pages.constFirst().id);
}

void HelpWindow::showPage(const QString &id)
{
    const help::Page *page = pageNamed(m_topics, id);
    if (!page)
        return;
    m_filter->clear();
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        if ((*it)->data(0, idRole).toString() == page->id)
            m_list->setCurrentItem(*it);
    }
}

void HelpWindow::showItem(const QTreeWidgetItem *item)
{
    const QString id = item ? item->data(0, idRole).toString() : QString();
    if (id.isEmpty())
        return;
    m_current = id;
    paintPage();
}

void HelpWindow::paintPage()
{
    const help::Page *page = pageNamed(m_topics, m_current);
    if (!page)
        return;
    m_page->document()->setDefaultStyleSheet(styleSheetOfPage());
    m_page->setHtml(page->html);
}

void HelpWindow::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_list->topLevelItem(i);
        const auto isFound = [&](const QTreeWidgetItem *item) {
            const help::Page *page = pageNamed(m_topics, item->data(0, idRole).toString());
            return text.isEmpty() || item->text(0).contains(text, Qt::CaseInsensitive)
                || (page && page->html.contains(text, Qt::CaseInsensitive));
        };
        bool isAny = top->childCount() == 0 && isFound(top);
        for (int child = 0; child < top->childCount(); ++child) {
            const bool isShown = isFound(top->child(child));
            top->child(child)->setHidden(!isShown);
            isAny = isAny || isShown;
        }
        top->setHidden(!isAny);
        top->setExpanded(isAny && !text.isEmpty());
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintPage();
}

} // namespace caravan
