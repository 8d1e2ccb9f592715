// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/prompter.h"

namespace caravan {

/// Answers questions as the test says, and counts them.
class ScriptedPrompter : public Prompter
{
public:
    UnsavedAnswer unsaved = UnsavedAnswer::Cancel;
    ConflictAnswer conflict = ConflictAnswer::Cancel;
    std::optional<gitlab::At> place = gitlab::At::Here;
    QStringList placesAsked; ///< paths, with dots
    QString folder;
    QString saveFile;
    QString exportFile;
    QString exportStart; ///< which was offered last
    QString profileFile;
    int asked = 0;
    std::optional<HostQuestion> hostAsked;
    std::optional<project::Statements> statements;
    std::optional<QString> tokenAskedFor;
    std::optional<ServerToken> token;
    QString remoteAskedFor;
    QString instance;
    QStringList removalsAsked;
    bool removes = false;
    QStringList imagesAsked;
    std::optional<recipes::ImageWord> imageWord;
    std::optional<running::Order> orderAsked;
    QStringList jobsAsked;
    bool runs = false;
    QStringList logs;
    QString proposedStrategy; ///< empty for the best
    bool isOfferTaken = true;
    std::optional<Offer> offered;
    std::optional<Preferences> preferencesAsked;
    std::optional<Preferences> preferences;
    QString shown;

    UnsavedAnswer askUnsaved(const QString &) override
    {
        ++asked;
        return unsaved;
    }
    ConflictAnswer askConflict(const QString &) override
    {
        ++asked;
        return conflict;
    }
    std::optional<gitlab::At> askPlace(const yaml::Path &path, const gitlab::EditPlace &) override
    {
        placesAsked.append(path.join(u'.'));
        return place;
    }
    QString chooseFolder(const QString &, const QString &) override { return folder; }
    QString chooseSaveFile(const QString &) override { return saveFile; }
    QString chooseExportFile(const QString &, const QString &start) override
    {
        exportStart = start;
        return exportFile;
    }
    QString chooseProfileFile(const QString &) override { return profileFile; }
    QString chooseReportFile(const QString &title, const QString &start) override { return chooseExportFile(title, start); }
    std::optional<project::Statements> askHost(const HostQuestion &question) override
    {
        hostAsked = question;
        return statements;
    }
    std::optional<ServerToken> askToken(const QString &host) override
    {
        tokenAskedFor = host;
        return token;
    }
    QString askInstance(const QString &remote) override
    {
        remoteAskedFor = remote;
        return instance;
    }
    bool askRemoval(const QString &question, const QString &) override
    {
        removalsAsked.append(question);
        return removes;
    }
    std::optional<recipes::ImageWord> askImage(const QString &reference, const recipes::Catalogue &) override
    {
        imagesAsked.append(reference);
        return imageWord;
    }
    bool askRun(const running::Order &order, const QStringList &jobs, bool) override
    {
        orderAsked = order;
        jobsAsked = jobs;
        return runs;
    }
    QStringList chooseLogs(const QString &, const QString &) override { return logs; }
    std::optional<Offer> askProposal(const OfferQuestion &question) override
    {
        const Result<Offer> offer = question.make(proposedStrategy);
        offered = offer ? std::optional(*offer) : std::nullopt;
        return isOfferTaken ? offered : std::nullopt;
    }
    std::optional<Preferences> askPreferences(const Preferences &now, const PreferenceChoices &) override
    {
        preferencesAsked = now;
        return preferences;
    }
    void showText(const QString &, const QString &text) override { shown = text; }
};

} // namespace caravan
