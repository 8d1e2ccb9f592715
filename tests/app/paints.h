// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMap>
#include <QSet>
#include <QWidget>

/// Counts how often each of some widgets, or anything in it, is painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(const QWidgetList &widgets) : m_widgets(widgets) { qApp->installEventFilter(this); }

    void clear() { m_counts.clear(); }
    int total() const
    {
        int all = 0;
        for (const int count : m_counts)
            all += count;
        return all;
    }
    /// The object names of those that were painted.
    QSet<QString> painted() const
    {
        QSet<QString> names;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            names.insert(it.key()->objectName());
        return names;
    }
    /// Until a round of events paints none of them.
    void settle()
    {
        int before = -1;
        while (before != total()) {
            before = total();
            QCoreApplication::processEvents();
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            for (auto *widget = qobject_cast<QWidget *>(watched); widget; widget = widget->parentWidget()) {
                if (m_widgets.contains(widget))
                    ++m_counts[widget];
            }
        }
        return false;
    }

private:
    QWidgetList m_widgets;
    QMap<QWidget *, int> m_counts;
};
