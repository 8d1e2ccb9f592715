// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/image_word.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace caravan {

namespace recipes {
struct Catalogue;
}

/// Asks what an image holds that Caravan does not know. Everything may be left open.
class ImageDialog : public QDialog
{
    Q_OBJECT

public:
    ImageDialog(const QString &reference, const recipes::Catalogue &catalogue, QWidget *parent = nullptr);

    recipes::ImageWord word() const;

private:
    QString m_reference;
    QComboBox *m_packages;
    QComboBox *m_ocaml;
    QComboBox *m_opam;
    QComboBox *m_user;
    QLineEdit *m_size; ///< megabytes
    QLineEdit *m_digest;
};

} // namespace caravan
