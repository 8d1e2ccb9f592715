// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/own_entries_dialog.h"
#include "core/estimate/facts/runner.h"

namespace caravan {

/// The runner profiles of the user's own.
class ProfilesDialog : public OwnEntriesDialog
{
    Q_OBJECT

public:
    /// \a runners: all that are known, which a profile can be like; \a prompter asks for files.
    ProfilesDialog(QList<estimate::Runner> runners, const QList<recipes::OwnEntry> &profiles, Prompter *prompter, QWidget *parent = nullptr);

protected:
    Result<QList<recipes::OwnEntry>> read(const Source &file) const override;
    Result<Done> save(const QList<recipes::OwnEntry> &before, const QList<recipes::OwnEntry> &after) const override;
    recipes::OwnEntry made(const QList<recipes::OwnEntry> &others) const override;
    double standard(const recipes::OwnEntry &entry, const QString &key) const override;
    void showMore(const recipes::OwnEntry &entry) override;

private:
    void makeFields();

    QList<estimate::Runner> m_runners;
    QComboBox *m_like;
};

} // namespace caravan
