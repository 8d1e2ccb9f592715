// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "core/recipes/differences.h"

#include <QFrame>

class QPushButton;

namespace caravan {

class TextLabel;

namespace inspector {

/// A job, and all that its strategy would be written from: copies, for another thread.
struct StrategyLook {
    gitlab::Job job;
    yaml::Tree tree;
    gitlab::Reading reading;
    std::optional<project::Project> project;
    std::shared_ptr<const Knowledge> knowledge;
};

/// In what a job that was changed by hand differs from the strategy that it follows. It looks in the background, and is hidden where nothing does.
class DifferencesCard : public QFrame
{
    Q_OBJECT

public:
    explicit DifferencesCard(Document *document, QWidget *parent = nullptr);
    /// Looks at \a job as the document has it now.
    void present(const gitlab::Job &job);
    /// Says nothing, as of several jobs.
    void clear();

Q_SIGNALS:
    /// The strategy is to be written into the job once more.
    void rewriteWanted();

private:
    void showDifferences(const QList<recipes::Difference> &differences);

    Document *m_document;
    Background<StrategyLook, QList<recipes::Difference>> m_work;
    QString m_job;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_again;
};

} // namespace inspector
} // namespace caravan
