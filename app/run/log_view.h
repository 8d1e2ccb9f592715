// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joblog/log.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace caravan::running {

/// A log: its jobs and their commands at the left, and the lines of the one that is chosen at the right; of nothing chosen, all lines.
class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    /// Shows \a bytes, which \a logs were read from. What is chosen stays, and who looks at the end goes on looking at the end.
    void present(const QByteArray &bytes, const QList<joblog::Log> &logs);
    /// The lines that are shown now.
    QString shownText() const;

Q_SIGNALS:
    /// Somebody wants to see where the command stands in the pipeline.
    void commandOpened(const QString &job, const QString &command);

private:
    /// Lines, from 1, first to last; last 0: to the end of the log. Of a log with several jobs those of the job.
    struct Part {
        QString job;
        qint64 first = 1;
        qint64 last = 0;
    };
    static Part partOf(const QTreeWidgetItem *item);
    void fill(const QList<joblog::Log> &logs);
    void showPart();
    void open(const QTreeWidgetItem *item);

    QList<QByteArray> m_lines;
    QHash<QByteArray, int> m_mixed; ///< the names of the jobs whose lines are mixed
    QTreeWidget *m_tree;
    QPlainTextEdit *m_text;
};

} // namespace caravan::running
