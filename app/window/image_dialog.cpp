// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/image_dialog.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/image_state.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int imageDialogWidth = 480;
constexpr int mostMegabytes = 100'000;
constexpr double bytesPerMegabyte = 1e6;

/// Choices of which the first is that nobody knows; what each means is its data.
QComboBox *choices(const QString &name, const QString &label, const QList<std::pair<QString, QVariant>> &known)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->addItem(ImageDialog::tr("Not known"));
    for (const auto &[text, value] : known)
        combo->addItem(text, value);
    return combo;
}

} // namespace

ImageDialog::ImageDialog(const QString &reference, const recipes::Catalogue &catalogue, QWidget *parent) :
    QDialog(parent), m_reference(recipes::withDigest(reference, {})), m_size(new QLineEdit), m_digest(new QLineEdit)
{
    setObjectName(u"imageDialog"_s);
    setWindowTitle(tr("What the Image Holds"));
    QList<std::pair<QString, QVariant>> managers;
    for (auto it = catalogue.packageManagers.cbegin(); it != catalogue.packageManagers.cend(); ++it)
        managers.append({it.key(), it.key()});
    QList<std::pair<QString, QVariant>> compilers{{tr("None", "a compiler"), QString()}};
    for (const recipes::Compiler &compiler : catalogue.compilers)
        compilers.append({tr("OCaml %1").arg(compiler.series), compiler.series});
    m_packages = choices(u"imagePackages"_s, tr("System packages by"), managers);
    m_ocaml = choices(u"imageOcaml"_s, tr("Compiler"), compilers);
    m_opam = choices(u"imageOpam"_s, tr("opam"), {{tr("Yes"), true}, {tr("No"), false}});
    m_user = choices(u"imageUser"_s, tr("Commands run as"), {{u"root"_s, u"root"_s}, {u"opam"_s, u"opam"_s}});
    m_size->setObjectName(u"imageSize"_s);
    m_size->setAccessibleName(tr("Megabytes to pull"));
    m_size->setValidator(new QIntValidator(0, mostMegabytes, m_size));
    m_size->setPlaceholderText(tr("Not known"));
    m_digest->setObjectName(u"imageDigestField"_s);
    m_digest->setAccessibleName(tr("Digest"));
    m_digest->setPlaceholderText(tr("sha256:… or nothing"));
    m_digest->setValidator(new QRegularExpressionValidator(QRegularExpression(u"(sha256:[0-9a-f]{64})?"_s), m_digest));
    m_digest->setText(recipes::digestOf(reference));

    auto *intro = new TextLabel(tr("Caravan does not know “%1”. What does it hold?").arg(m_reference));
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(theme::grid * 2);
    form->setVerticalSpacing(theme::grid);
    form->addRow(tr("System packages by"), m_packages);
    form->addRow(tr("Compiler"), m_ocaml);
    form->addRow(tr("opam"), m_opam);
    form->addRow(tr("Commands run as"), m_user);
    form->addRow(tr("Megabytes to pull"), m_size);
    form->addRow(tr("Digest"), m_digest);
    auto *where = new TextLabel(tr("It is asked once, and kept in %1.").arg(QDir::toNativeSeparators(recipes::Catalogue::imagesFile())),
                                theme::Text::Secondary, theme::Role::Muted);
    where->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid * 2);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(where);
    column->addWidget(buttons);
    setMinimumWidth(imageDialogWidth);
}

recipes::ImageWord ImageDialog::word() const
{
    recipes::ImageWord word;
    word.reference = m_reference;
    word.packageManager = m_packages->currentData().toString();
    word.ocaml = m_ocaml->currentData().toString();
    if (m_ocaml->currentIndex() > 0)
        word.hasOcaml = !word.ocaml.isEmpty();
    if (m_opam->currentIndex() > 0)
        word.hasOpam = m_opam->currentData().toBool();
    word.user = m_user->currentData().toString();
    word.compressed = Bytes{m_size->text().toInt() * bytesPerMegabyte};
    word.digest = m_digest->hasAcceptableInput() ? m_digest->text() : QString();
    return word;
}

} // namespace caravan
