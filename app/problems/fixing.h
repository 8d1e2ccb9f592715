// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/change.h"
#include "app/document/snapshot.h"
#include "core/lint/lint.h"

#include <functional>

namespace caravan {

/// Works out in the background what mends many problems at once: each fix is tried, which takes long in a large file. Where the text changes
/// meanwhile, it begins anew with the other one; one that cannot be read, and another project, end it.
class Fixing : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const TextEdits &edits)>;

    explicit Fixing(Document *document, QObject *parent = nullptr);

    /// Gives \a take the edits of the document's text that mend the problems of the rules \a only (empty: of all). What was asked before is
    /// dropped.
    void start(const QStringList &only, Take take);
    void cancel();
    /// Whether it takes so long that people should be told.
    bool isLasting() const { return m_isLasting; }
    /// How much of it is done, in percent.
    int percent() const { return m_percent; }

Q_SIGNALS:
    void lastingChanged();
    /// percent() is another, while it is lasting.
    void progressed();

private:
    struct Task {
        Snapshot snapshot;
        gitlab::Pipeline pipeline;
        const recipes::RunnerTraits *runner; ///< of the snapshot's knowledge
        std::optional<lint::Settings> settings;
        QStringList only;
    };
    static TextEdits editsFor(const Task &task, const Step &step);
    void begin();
    void follow(Changes changes);
    void setLasting(bool isLasting);

    Document *m_document;
    QStringList m_only;
    Take m_take;
    bool m_isLasting = false;
    int m_percent = 0;
    Background<Task, TextEdits> m_work; ///< last: it waits for its thread
};

} // namespace caravan
