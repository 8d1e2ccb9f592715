// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/questions.h"

#include "app/document/document.h"
#include "app/window/actions.h"
#include "app/window/images_dialog.h"
#include "app/window/profiles_dialog.h"
#include "app/window/prompter.h"
#include "app/window/settings.h"
#include "core/compare/own_profiles.h"
#include "core/recipes/image_state.h"
#include "core/recipes/own_images.h"

#include <QAction>
#include <QDialog>

namespace caravan {

Questions::Questions(Document *document, Settings *settings, Prompter *prompter, const Actions &actions, QWidget *window) :
    QObject(window), m_document(document), m_settings(settings), m_prompter(prompter), m_actions(actions), m_window(window)
{
}

void Questions::editProfiles()
{
    if (const Result<QList<compare::OwnProfile>> profiles = compare::ownProfiles())
        openEditor(new ProfilesDialog(m_document->knowledge().facts.runners, *profiles, m_prompter, m_window));
    else
        Q_EMIT failed(profiles.error());
}

void Questions::editImages()
{
    recipes::Catalogue catalogue = m_document->knowledge().catalogue;
    catalogue.images.removeIf([](const recipes::ImageFacts &image) { return image.isUsers; });
    QStringList unknown;
    for (const gitlab::Job *job : m_document->derived().pipeline.runnableJobs()) {
        const QString name = job->image ? recipes::withDigest(job->image->value.name, {}) : QString();
        if (!name.isEmpty() && !name.contains(u'$') && !catalogue.image(name) && !unknown.contains(name))
            unknown.append(name);
    }
    if (const Result<QList<recipes::OwnEntry>> images = recipes::ownImages())
        openEditor(new ImagesDialog(catalogue, unknown, *images, m_prompter, m_window));
    else
        Q_EMIT failed(images.error());
}

/// Of a file of the user's own.
void Questions::openEditor(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_document, &Document::takeWordsOfUser);
    dialog->open();
}

void Questions::askPreferences()
{
    PreferenceChoices choices;
    for (const estimate::Runner &runner : m_document->knowledge().facts.runners)
        choices.runners.append({runner.id, runner.title});
    for (const estimate::Scenario scenario : estimate::allScenarios)
        choices.scenarios.append({estimate::scenarioId(scenario), estimate::scenarioName(scenario)});
    choices.languages = m_languages;
    const Preferences now{
        m_settings->lookChoice(),     m_settings->isHighContrast(),         m_settings->language(),
        m_settings->reopensProject(), m_document->outlook().chosenRunner(), estimate::scenarioId(m_document->outlook().scenario())};
    const std::optional<Preferences> wanted = m_prompter->askPreferences(now, choices);
    if (!wanted || *wanted == now)
        return;
    m_settings->setLookChoice(wanted->look);
    m_settings->setHighContrast(wanted->isHighContrast);
    m_settings->setLanguage(wanted->language);
    m_settings->setReopensProject(wanted->reopensProject);
    for (const auto &[which, choice] : {std::pair{Do::FollowDesktop, LookChoice::Desktop}, std::pair{Do::Light, LookChoice::Light},
                                        std::pair{Do::Dark, LookChoice::Dark}})
        m_actions[which]->setChecked(wanted->look == choice);
    m_actions[Do::HighContrast]->setChecked(wanted->isHighContrast);
    Q_EMIT lookChosen();
    m_document->outlook().setRunner(wanted->runner);
    if (const std::optional<estimate::Scenario> scenario = estimate::scenarioOf(wanted->scenario))
        m_document->outlook().setScenario(*scenario);
}

void Questions::askHost()
{
    const project::Project *project = m_document->project();
    if (!project)
        return;
    estimate::Facts facts = m_document->derivation().builtIn().facts; // before what was said of its runners
    if (const Result<Done> done = facts.addFactsOfUser(project->folder); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    const estimate::Runner *runner = facts.runner(m_document->outlook().runner().id);
    if (!runner)
        return;
    const std::optional<project::Host> host = project->git ? project::hostNamed(project->git->host) : std::nullopt;
    const HostQuestion question{host ? host->host : QString(), host ? host->hasRegistry : std::nullopt, *runner, project->statements};
    const std::optional<project::Statements> said = m_prompter->askHost(question);
    if (!said)
        return;
    if (const Result<Done> done = m_document->state(*said); !done)
        Q_EMIT failed(done.error());
}

void Questions::askImage(const QString &reference)
{
    const std::optional<recipes::ImageWord> word = m_prompter->askImage(reference, m_document->knowledge().catalogue);
    if (!word)
        return;
    if (const Result<Done> done = m_document->describeImage(*word); !done)
        Q_EMIT failed(done.error());
}

} // namespace caravan
