// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/log_view.h"

#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"
#include "core/joblog/line.h"
#include "core/joblog/local_run.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>

namespace caravan::running {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobRole = Qt::UserRole;
constexpr int firstRole = Qt::UserRole + 1;
constexpr int lastRole = Qt::UserRole + 2;
constexpr int commandRole = Qt::UserRole + 3;
constexpr int mostBlocks = 20'000; ///< that are shown at once: the last ones
constexpr int treeWidth = 44 * theme::grid;
constexpr int timeWidth = 10 * theme::grid;

QString lengthText(const std::optional<Seconds> &seconds) { return seconds ? formatDuration(*seconds) : QString(); }

QString endingText(joblog::Ending ending)
{
    switch (ending) {
    case joblog::Ending::Succeeded:
        return LogView::tr("succeeded");
    case joblog::Ending::Failed:
        return LogView::tr("failed");
    case joblog::Ending::Canceled:
        return LogView::tr("cancelled");
    case joblog::Ending::Unknown:
        break;
    }
    return {};
}

QTreeWidgetItem *itemFor(const QString &title, const QString &time, const QString &job, qint64 first, qint64 last)
{
    auto *item = new QTreeWidgetItem({title, time});
    item->setTextAlignment(1, Qt::AlignRight);
    item->setToolTip(0, plainTooltip(title));
    item->setData(0, jobRole, job);
    item->setData(0, firstRole, first);
    item->setData(0, lastRole, last);
    return item;
}

} // namespace

LogView::LogView(QWidget *parent) : QWidget(parent), m_tree(new QTreeWidget), m_text(new QPlainTextEdit)
{
    m_tree->setObjectName(u"logTree"_s);
    m_tree->setAccessibleName(tr("Jobs and commands of the log"));
    m_tree->setHeaderLabels({tr("Job and command"), tr("Time")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, timeWidth);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_text->setObjectName(u"logText"_s);
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme::font(theme::Text::Code));
    m_text->setMaximumBlockCount(mostBlocks);
    m_text->setTabChangesFocus(true);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_tree);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({treeWidth, 3 * treeWidth});
    splitter->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &LogView::showPart);
    connect(m_tree, &QTreeWidget::itemActivated, this, &LogView::open);
}

LogView::Part LogView::partOf(const QTreeWidgetItem *item)
{
    return item ? Part{item->data(0, jobRole).toString(), item->data(0, firstRole).toLongLong(), item->data(0, lastRole).toLongLong()}
                : Part();
}

void LogView::present(const QByteArray &bytes, const QList<joblog::Log> &logs)
{
    m_lines = bytes.split('\n');
    m_mixed.clear();
    for (const joblog::Log &log : logs) {
        if (log.origin == joblog::Origin::GitlabCiLocal)
            m_mixed.insert(log.job.toUtf8(), int(m_mixed.size()));
    }
    fill(logs);
    showPart();
}

void LogView::fill(const QList<joblog::Log> &logs)
{
    const bool isChosen = m_tree->currentItem();
    const Part chosen = partOf(m_tree->currentItem());
    QStringList folded;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (!m_tree->topLevelItem(i)->isExpanded())
            folded.append(partOf(m_tree->topLevelItem(i)).job);
    }
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *current = nullptr;
    for (const joblog::Log &log : logs) {
        const QString name = log.job.isEmpty() ? tr("the job of this log") : log.job;
        const QString ending = endingText(log.ending);
        auto *job =
            itemFor(ending.isEmpty() ? name : tr("%1: %2").arg(name, ending), lengthText(log.total), log.job, log.firstLine, log.lastLine);
        for (qsizetype i = 0; i < log.commands.size(); ++i) {
            const joblog::Command &command = log.commands.at(i);
            const qint64 end = i + 1 < log.commands.size() ? log.commands.at(i + 1).line - 1 : log.lastLine;
            auto *item = itemFor(u"$ "_s + command.text, lengthText(command.seconds), log.job, command.line, end);
            item->setData(0, commandRole, command.text);
            job->addChild(item);
            if (isChosen && chosen.job == log.job && chosen.first == command.line)
                current = item;
        }
        m_tree->addTopLevelItem(job);
        job->setExpanded(!folded.contains(log.job));
        if (isChosen && chosen.job == log.job && chosen.first == log.firstLine && !current)
            current = job;
    }
    m_tree->setCurrentItem(current);
}

void LogView::showPart()
{
    const Part part = partOf(m_tree->currentItem());
    const qint64 last = part.last > 0 ? std::min<qint64>(part.last, m_lines.size()) : m_lines.size();
    const bool isOneOfMany = m_tree->currentItem() && !m_mixed.isEmpty();
    const QByteArray job = part.job.toUtf8();
    QString text;
    for (qint64 line = std::max<qint64>(1, last - part.first > mostBlocks && !isOneOfMany ? last - mostBlocks : part.first); line <= last;
         ++line) {
        const QByteArray shown = joblog::shown(m_lines.at(line - 1)).text;
        if (isOneOfMany && joblog::jobOfLine(shown, m_mixed) != job)
            continue;
        text += QString::fromUtf8(shown) + u'\n';
    }
    text.chop(1);
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    const int before = bar->value();
    m_text->setPlainText(text);
    bar->setValue(isAtEnd && !m_tree->currentItem() ? bar->maximum() : std::min(before, bar->maximum()));
}

QString LogView::shownText() const { return m_text->toPlainText(); }

void LogView::open(const QTreeWidgetItem *item)
{
    const QString command = item->data(0, commandRole).toString();
    if (!command.isEmpty())
        Q_EMIT commandOpened(item->data(0, jobRole).toString(), command);
}

} // namespace caravan::running
