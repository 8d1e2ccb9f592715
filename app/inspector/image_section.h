// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

class QComboBox;

namespace caravan {

class ElidedLabel;

namespace inspector {

/// The image of a job: its name, the OCaml version where the catalogue has several of the same kind, and its facts.
class ImageSection : public Section
{
    Q_OBJECT

public:
    explicit ImageSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

protected:
    void forgetEntries() override { m_job.clear(); }

private:
    bool offerImages();
    void presentVersions(const QString &reference);
    void presentFacts(const gitlab::Job &job, const QString &reference);
    void choose(const QString &reference);

    QString m_job;
    QStringList m_offered;
    QString m_shown; ///< the reference as the document has it
    QComboBox *m_image;
    QComboBox *m_ocaml;
    QWidget *m_ocamlRow;
    ElidedLabel *m_facts;
};

/// Images that differ from \a reference in nothing but the OCaml version: version and reference, newest first.
QList<QPair<QString, QString>> versionsBeside(const recipes::Catalogue &catalogue, const QString &reference);

} // namespace inspector
} // namespace caravan
