// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "app/run/local_run.h"
#include "app/run/measuring.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace caravan {

class EmptyState;
class TextLabel;

namespace running {
class LogView;
class MeasuredPanel;
} // namespace running

/// Measured times: of a run on this machine, by gitlab-ci-local, or of logs of jobs; with the log, and beside what was estimated. Nothing of the project
/// is run before somebody was asked.
class RunPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunPage(Document *document, QWidget *parent = nullptr);
    ~RunPage() override;

    /// Who asks whether an order is to be carried out, and which jobs that are; without one, nothing is run.
    using Asker = std::function<bool(const running::Order &order, const QStringList &jobs)>;
    void setAsker(Asker asker) { m_asker = std::move(asker); }
    /// Whether nothing is run, read or held against estimates.
    bool isAtRest() const { return !m_run.isRunning() && !m_measuring.isRunning(); }
    bool isRunning() const { return m_run.isRunning(); }

public Q_SLOTS:
    /// Asks for files with logs.
    void openLogs();
    void readLogs(const QStringList &files);

Q_SIGNALS:
    void failed(const caravan::Error &error);
    /// Somebody wants to see where a command of a job stands.
    void commandOpened(const QString &job, const QString &command);
    /// A file with a log is to be chosen.
    void logsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeControls();
    void follow(Changes changes);
    void lookForPrograms();
    void fillJobs();
    void updateControls();
    QStringList jobsToRun(const QString &job) const;
    void run();
    void pasteLog();
    void takeOutput();
    void showLogs(const QByteArray &bytes, const QList<compare::FiledLog> &logs);
    void measure(const Snapshot &snapshot);
    void takeMeasured();
    void keep(const QString &id);

    Document *m_document;
    Asker m_asker;
    running::LocalRun m_run;
    Background<running::MeasureTask, running::Measured> m_measuring;
    /// What is run, as it was when the run began.
    struct Started {
        Snapshot snapshot;
        QString place;
        QHash<QString, std::shared_ptr<const estimate::Deed>> deeds;
    };
    std::optional<Started> m_started;
    QString m_program;
    QString m_engine;
    QList<compare::FiledLog> m_logs;
    QElapsedTimer m_sinceShown;
    qsizetype m_shownBytes = 0;
    QComboBox *m_job = nullptr;
    QComboBox *m_place = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    TextLabel *m_about = nullptr;
    TextLabel *m_state = nullptr;
    QStackedWidget *m_body;
    EmptyState *m_nothing;
    running::LogView *m_log;
    running::MeasuredPanel *m_measured;
};

} // namespace caravan
