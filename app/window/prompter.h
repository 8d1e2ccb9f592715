// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/local_run.h"
#include "app/window/host_dialog.h"
#include "app/window/preferences_dialog.h"
#include "app/window/proposal_dialog.h"
#include "app/window/token_dialog.h"
#include "core/gitlab/edit/edit_place.h"
#include "core/recipes/image_word.h"

#include <QString>

#include <optional>

class QWidget;

namespace caravan {

enum class UnsavedAnswer { Save, Discard, Cancel };
enum class ConflictAnswer { Overwrite, Reload, Merge, Cancel };

/// Every question that stops the window until it is answered, and every file dialog; tests answer in a person's place.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// There are changes of \a file that are not saved, and they would be lost.
    virtual UnsavedAnswer askUnsaved(const QString &file) = 0;
    /// \a file was changed on disk by somebody else since it was read.
    virtual ConflictAnswer askConflict(const QString &file) = 0;
    /// A job has the value at \a path from elsewhere, and others have it from there too; nullopt takes the change back.
    virtual std::optional<gitlab::At> askPlace(const yaml::Path &path, const gitlab::EditPlace &place) = 0;
    /// Empty when nothing was chosen.
    virtual QString chooseFolder(const QString &title, const QString &start) = 0;
    /// Where the pipeline is to be written and worked on from then on.
    virtual QString chooseSaveFile(const QString &start) = 0;
    virtual QString chooseExportFile(const QString &title, const QString &start) = 0;
    /// The same for a report, in the form that its name ends with.
    virtual QString chooseReportFile(const QString &title, const QString &start) = 0;
    /// A file with runner profiles, or images, that is to be taken in; empty when nothing was chosen.
    virtual QString chooseProfileFile(const QString &title) = 0;
    /// What holds of a project's server and runners; nullopt when the user has nothing to say.
    virtual std::optional<project::Statements> askHost(const HostQuestion &question) = 0;
    /// A token for the server \a host, which may be empty; nullopt when the user gives none.
    virtual std::optional<ServerToken> askToken(const QString &host) = 0;
    /// The address of the GitLab that the remote \a remote belongs to, where it lives below a path of its server; empty when the user gives none.
    virtual QString askInstance(const QString &remote) = 0;
    /// Whether something is to be removed; \a consequence: what that means.
    virtual bool askRemoval(const QString &question, const QString &consequence) = 0;
    /// What an image holds that \a catalogue does not know; nullopt when the user has nothing to say.
    virtual std::optional<recipes::ImageWord> askImage(const QString &reference, const recipes::Catalogue &catalogue) = 0;
    /// Whether scripts of the project are to be run on this machine; \a jobs: those that are. Never asked for anything else.
    virtual bool askRun(const running::Order &order, const QStringList &jobs, bool hasUnsavedChanges) = 0;
    /// Files with logs of jobs; none when nothing was chosen.
    virtual QStringList chooseLogs(const QString &title, const QString &start) = 0;
    /// Which of the pipelines that could be written; nullopt for none.
    virtual std::optional<Offer> askProposal(const OfferQuestion &question) = 0;
    /// What holds for all projects; nullopt when nothing is to change.
    virtual std::optional<Preferences> askPreferences(const Preferences &now, const PreferenceChoices &choices) = 0;
    /// Shows plain text in a window of its own.
    virtual void showText(const QString &title, const QString &text) = 0;
};

/// Asks with dialogs.
class DialogPrompter : public Prompter
{
public:
    explicit DialogPrompter(QWidget *parent) : m_parent(parent) { }

    UnsavedAnswer askUnsaved(const QString &file) override;
    ConflictAnswer askConflict(const QString &file) override;
    std::optional<gitlab::At> askPlace(const yaml::Path &path, const gitlab::EditPlace &place) override;
    QString chooseFolder(const QString &title, const QString &start) override;
    QString chooseSaveFile(const QString &start) override;
    QString chooseExportFile(const QString &title, const QString &start) override;
    QString chooseProfileFile(const QString &title) override;
    QString chooseReportFile(const QString &title, const QString &start) override;
    std::optional<project::Statements> askHost(const HostQuestion &question) override;
    std::optional<ServerToken> askToken(const QString &host) override;
    QString askInstance(const QString &remote) override;
    bool askRemoval(const QString &question, const QString &consequence) override;
    std::optional<recipes::ImageWord> askImage(const QString &reference, const recipes::Catalogue &catalogue) override;
    bool askRun(const running::Order &order, const QStringList &jobs, bool hasUnsavedChanges) override;
    QStringList chooseLogs(const QString &title, const QString &start) override;
    std::optional<Offer> askProposal(const OfferQuestion &question) override;
    std::optional<Preferences> askPreferences(const Preferences &now, const PreferenceChoices &choices) override;
    void showText(const QString &title, const QString &text) override;

private:
    QWidget *m_parent;
    gitlab::At m_lastPlace = gitlab::At::Here; ///< the answer of this session that is offered again
};

} // namespace caravan
