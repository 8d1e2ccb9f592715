// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/help_page.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace caravan {

/// The help: topics that can be searched, and the page that was chosen. It stays open beside the window.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QList<help::Topic> topics, QWidget *parent = nullptr);

    /// Shows the page \a id, or the first one whose id begins so; nothing changes when there is none.
    void showPage(const QString &id);
    QString currentPage() const { return m_current; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void filter(const QString &text);
    void showItem(const QTreeWidgetItem *item);
    void paintPage();

    QList<help::Topic> m_topics;
    QString m_current;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QTextBrowser *m_page;
};

} // namespace caravan
