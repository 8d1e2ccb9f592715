// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/includes/cache.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace caravan {

class Prompter;
class TextLabel;

/// Shows what is kept of files from elsewhere: which commit or sum each has, since when, whether it has changed, how large it is; and takes it
/// away, after a question.
class FetchedDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must live longer.
    FetchedDialog(includes::Cache *cache, Prompter *prompter, QWidget *parent = nullptr);

    /// Whether something was taken away.
    bool hasChanged() const { return m_hasChanged; }

private:
    void fill();
    void remove(const QDateTime &day, const QString &question);

    includes::Cache *m_cache;
    Prompter *m_prompter;
    QTableWidget *m_table;
    TextLabel *m_total;
    QPushButton *m_unused;
    QPushButton *m_all;
    bool m_hasChanged = false;
};

} // namespace caravan
