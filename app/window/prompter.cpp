// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/prompter.h"

#include "app/theme/theme.h"
#include "app/window/address_dialog.h"
#include "app/window/image_dialog.h"
#include "core/base/texts.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QKeySequence>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr QSize textDialogSize{520, 560};

CARAVAN_TEXTS(PrompterTexts);

void preparePlain(QMessageBox &box, const QString &name, const QString &question, const QString &consequence)
{
    box.setObjectName(name);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(consequence);
}

/// Gives each button a letter to press with Alt: the first one of its text that no other has.
void giveKeys(const QMessageBox &box)
{
    QList<QChar> taken;
    const QList<QAbstractButton *> buttons = box.buttons();
    for (const QAbstractButton *button : buttons) {
        if (const QKeySequence own = QKeySequence::mnemonic(button->text()); !own.isEmpty())
            taken.append(QChar(own[0].key()).toUpper());
    }
    for (QAbstractButton *button : buttons) {
        QString text = button->text();
        if (!QKeySequence::mnemonic(text).isEmpty())
            continue;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.at(at).isLetter() && !taken.contains(text.at(at).toUpper())) {
                taken.append(text.at(at).toUpper());
                button->setText(text.insert(at, u'&'));
                break;
            }
        }
    }
}

/// Asks, with keys for all answers.
void ask(QMessageBox &box)
{
    giveKeys(box);
    box.exec();
}

} // namespace

UnsavedAnswer DialogPrompter::askUnsaved(const QString &file)
{
    QMessageBox box(m_parent);
    preparePlain(box, u"unsavedQuestion"_s, PrompterTexts::tr("Save the changes of %1?").arg(file),
                 PrompterTexts::tr("What is not saved is lost."));
    const QPushButton *save = box.addButton(PrompterTexts::tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(PrompterTexts::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(PrompterTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    ask(box);
    if (box.clickedButton() == save)
        return UnsavedAnswer::Save;
    return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Cancel;
}

ConflictAnswer DialogPrompter::askConflict(const QString &file)
{
    QMessageBox box(m_parent);
    preparePlain(box, u"conflictQuestion"_s, PrompterTexts::tr("%1 was changed on disk since it was read.").arg(file),
                 PrompterTexts::tr("Overwrite it with the text in this window, reload it, or merge both and save? All but the file that is "
                                   "overwritten can be undone."));
    const QPushButton *overwrite = box.addButton(PrompterTexts::tr("Overwrite"), QMessageBox::DestructiveRole);
    const QPushButton *reload = box.addButton(PrompterTexts::tr("Reload"), QMessageBox::AcceptRole);
    const QPushButton *merge = box.addButton(PrompterTexts::tr("Merge Both"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(PrompterTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    ask(box);
    if (box.clickedButton() == overwrite)
        return ConflictAnswer::Overwrite;
    if (box.clickedButton() == merge)
        return ConflictAnswer::Merge;
    return box.clickedButton() == reload ? ConflictAnswer::Reload : ConflictAnswer::Cancel;
}

std::optional<gitlab::At> DialogPrompter::askPlace(const yaml::Path &path, const gitlab::EditPlace &place)
{
    const auto plain = [](QString name) { return name.replace(u'&', u"&&"_s); };
    QMessageBox box(m_parent);
    preparePlain(box, u"placeQuestion"_s, place.whenceSentence(path), place.sourceSentence());
    box.setIcon(QMessageBox::NoIcon);
    // What stands at an anchor is one text for all jobs that have it by that.
    const bool isShared = !place.anchor.isEmpty();
    const int jobs = int(place.jobs.size());
    QPushButton *here = isShared ? nullptr : box.addButton(PrompterTexts::tr("&Only in this job"), QMessageBox::AcceptRole);
    QPushButton *source = box.addButton(isShared ? PrompterTexts::tr("&In all of them (%n job(s))", nullptr, jobs)
                                                 : PrompterTexts::tr("&In %1 (%n job(s))", nullptr, jobs).arg(plain(place.sourceName())),
                                        QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(PrompterTexts::tr("Cancel"), QMessageBox::RejectRole);
    if (here)
        here->setObjectName(u"onlyHere"_s);
    source->setObjectName(u"atSource"_s);
    box.setDefaultButton(isShared ? cancel : m_lastPlace == gitlab::At::Source ? source : here);
    box.setEscapeButton(cancel);
    ask(box);
    if (box.clickedButton() != source && (!here || box.clickedButton() != here))
        return std::nullopt;
    if (isShared)
        return gitlab::At::Source;
    m_lastPlace = box.clickedButton() == source ? gitlab::At::Source : gitlab::At::Here;
    return m_lastPlace;
}

QString DialogPrompter::chooseFolder(const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(m_parent, title, start);
}

QString DialogPrompter::chooseProfileFile(const QString &title)
{
    return QFileDialog::getOpenFileName(m_parent, title, {}, PrompterTexts::tr("YAML files (*.yml *.yaml);;All files (*)"));
}

QString DialogPrompter::chooseReportFile(const QString &title, const QString &start)
{
    return QFileDialog::getSaveFileName(m_parent, title, start);
}

QString DialogPrompter::chooseSaveFile(const QString &start)
{
    return QFileDialog::getSaveFileName(m_parent, PrompterTexts::tr("Save the Pipeline As"), start,
                                        PrompterTexts::tr("YAML files (*.yml *.yaml);;All files (*)"));
}

QString DialogPrompter::chooseExportFile(const QString &title, const QString &start)
{
    return QFileDialog::getSaveFileName(m_parent, title, start, PrompterTexts::tr("YAML files (*.yml *.yaml);;All files (*)"));
}

std::optional<project::Statements> DialogPrompter::askHost(const HostQuestion &question)
{
    HostDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.statements()) : std::nullopt;
}

std::optional<ServerToken> DialogPrompter::askToken(const QString &host)
{
    TokenDialog dialog(host, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.token()) : std::nullopt;
}

QString DialogPrompter::askInstance(const QString &remote)
{
    AddressDialog dialog(remote, m_parent);
    return dialog.exec() == QDialog::Accepted ? dialog.address() : QString();
}

bool DialogPrompter::askRemoval(const QString &question, const QString &consequence)
{
    QMessageBox box(m_parent);
    preparePlain(box, u"removalQuestion"_s, question, consequence);
    const QPushButton *remove = box.addButton(PrompterTexts::tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(PrompterTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    ask(box);
    return box.clickedButton() == remove;
}

std::optional<recipes::ImageWord> DialogPrompter::askImage(const QString &reference, const recipes::Catalogue &catalogue)
{
    ImageDialog dialog(reference, catalogue, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.word()) : std::nullopt;
}

bool DialogPrompter::askRun(const running::Order &order, const QStringList &jobs, bool hasUnsavedChanges)
{
    QMessageBox box(m_parent);
    const QString place = order.place == running::Place::Shell
        ? PrompterTexts::tr(
              "They run as you, in copies of the project below %1, without their images: a script can do all that you can do.")
              .arg(QDir::toNativeSeparators(order.folder + u"/.gitlab-ci-local"_s))
        : PrompterTexts::tr("They run in containers of their images, by %1; images that are not here are downloaded.").arg(order.engine);
    QStringList sentences{PrompterTexts::tr("Jobs: %1.").arg(jobs.join(u", "_s)), place,
                          PrompterTexts::tr("They are run by %1.").arg(order.program)};
    if (hasUnsavedChanges)
        sentences.append(PrompterTexts::tr("The changes of the text are saved before."));
    preparePlain(box, u"runQuestion"_s, PrompterTexts::tr("Run the scripts of %n job(s) on this machine?", nullptr, int(jobs.size())),
                 sentences.join(u"\n\n"_s));
    const QPushButton *run = box.addButton(PrompterTexts::tr("Run"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(PrompterTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    ask(box);
    return box.clickedButton() == run;
}

QStringList DialogPrompter::chooseLogs(const QString &title, const QString &start)
{
    return QFileDialog::getOpenFileNames(m_parent, title, start, PrompterTexts::tr("Logs (*.log *.txt *.raw);;All files (*)"));
}

std::optional<Offer> DialogPrompter::askProposal(const OfferQuestion &question)
{
    ProposalDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.offer()) : std::nullopt;
}

std::optional<Preferences> DialogPrompter::askPreferences(const Preferences &now, const PreferenceChoices &choices)
{
    PreferencesDialog dialog(now, choices, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.preferences()) : std::nullopt;
}

void DialogPrompter::showText(const QString &title, const QString &text)
{
    QDialog dialog(m_parent);
    dialog.setObjectName(u"textDialog"_s);
    dialog.setWindowTitle(title);
    dialog.resize(textDialogSize);
    auto *shown = new QPlainTextEdit(text);
    shown->setObjectName(u"textDialogText"_s);
    shown->setAccessibleName(title);
    shown->setReadOnly(true);
    shown->setFont(theme::font(theme::Text::Code));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(shown);
    column->addWidget(buttons);
    dialog.exec();
}

} // namespace caravan
