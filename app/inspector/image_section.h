// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"
#include "core/recipes/image_card.h"

#include <QSet>

#include <memory>

class QComboBox;
class QLineEdit;

namespace caravan {

class ElidedLabel;
class LinkLabel;
class TextLabel;

namespace inspector {

/// The image of a job: its name, the OCaml version where the catalogue has several of the same kind, its digest, its facts, what is known to go
/// wrong in it, and what to take instead.
class ImageSection : public Section
{
    Q_OBJECT

public:
    explicit ImageSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

Q_SIGNALS:
    /// What the image \a reference holds nobody has said, and the user is to be asked: once when it is chosen, and again when the user wants to.
    void asked(const QString &reference);

protected:
    void forgetEntries() override { m_job.clear(); }

private:
    void offerAhead();
    bool offerImages();
    void presentVersions(const QString &reference);
    void presentDigest(const QString &reference, bool isOther);
    void presentFacts(const gitlab::Job &job, const QString &reference);
    void choose(const QString &reference);
    void pin(const QString &digest);

    QString m_job;
    std::shared_ptr<const Knowledge> m_known; ///< that the list is filled from
    QList<recipes::ProjectImage> m_own;       ///< that are in it
    QStringList m_offered;
    QSet<QString> m_wasAsked; ///< images about which the user was asked without wanting to
    QString m_shown;          ///< the reference as the document has it
    QComboBox *m_image;
    QComboBox *m_ocaml;
    QWidget *m_ocamlRow;
    QLineEdit *m_digest;
    QWidget *m_digestRow;
    LinkLabel *m_pin; ///< pins the image to the digest that is known
    ElidedLabel *m_facts;
    LinkLabel *m_instead;
    LinkLabel *m_ask;
    TextLabel *m_faults;
};

/// Images that differ from \a reference in nothing but the OCaml version: version and reference, newest first.
QList<QPair<QString, QString>> versionsBeside(const recipes::Catalogue &catalogue, const QString &reference);

} // namespace inspector
} // namespace caravan
