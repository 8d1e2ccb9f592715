// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/own_entries_dialog.h"
#include "core/recipes/catalogue.h"

namespace caravan {

/// The images of the user's own, and what is said of others: what they hold, and how large they are.
class ImagesDialog : public OwnEntriesDialog
{
    Q_OBJECT

public:
    /// \a catalogue: what is known without them; \a prompter asks for files. \a unknown: images of the pipeline of which nothing is known, which a new
    /// entry is taken to be about.
    ImagesDialog(recipes::Catalogue catalogue, QStringList unknown, const QList<recipes::OwnEntry> &images, Prompter *prompter,
                 QWidget *parent = nullptr);

protected:
    Result<QList<recipes::OwnEntry>> read(const Source &file) const override;
    Result<Done> save(const QList<recipes::OwnEntry> &before, const QList<recipes::OwnEntry> &after) const override;
    recipes::OwnEntry made(const QList<recipes::OwnEntry> &others) const override;
    double standard(const recipes::OwnEntry &entry, const QString &key) const override;
    void showMore(const recipes::OwnEntry &entry) override;

private:
    void makeFields();
    void takePrograms();

    recipes::Catalogue m_catalogue;
    QStringList m_unknown;
    QComboBox *m_ocaml;
    QComboBox *m_opam;
    QLineEdit *m_has;
    QLineEdit *m_lacks;
};

} // namespace caravan
