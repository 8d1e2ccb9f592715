// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/statements.h"
#include "core/recipes/runner_traits.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace caravan {

/// What is asked about a project's server and runners, with what holds as long as nothing is said.
struct HostQuestion {
    QString server;               ///< empty without a remote
    std::optional<bool> registry; ///< as the data know it
    recipes::RunnerTraits runner; ///< the profile as the data have it
    project::Statements said;
};

/// Shows what Caravan assumes of a server and of the runners of one profile, and lets the user say it better.
class HostDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostDialog(const HostQuestion &question, QWidget *parent = nullptr);

    /// What is said now; what the user had said of runners of other profiles stays.
    project::Statements statements() const;

private:
    QComboBox *addFact(QFormLayout *form, const QString &label, const QString &name, const QString &unsaid, std::optional<bool> said);

    HostQuestion m_question;
    QComboBox *m_registry;
    QList<QComboBox *> m_facts; ///< in the order of project::statedFacts()
    QLineEdit *m_tags;
};

} // namespace caravan
