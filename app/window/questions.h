// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>

class QDialog;

namespace caravan {

class Actions;
class Document;
class Prompter;
class Settings;

/// What the window asks that is about no page: preferences, profiles of runners, images, the project's server, an image. It takes the answers over.
class Questions : public QObject
{
    Q_OBJECT

public:
    /// All must live as long as this. \a window: above which questions are asked.
    Questions(Document *document, Settings *settings, Prompter *prompter, const Actions &actions, QWidget *window);

    /// The languages that the program speaks, for the preferences.
    void setLanguages(const QStringList &codes) { m_languages = codes; }

public Q_SLOTS:
    void editProfiles();
    void editImages();
    void askPreferences();
    void askHost();
    void askImage(const QString &reference);

Q_SIGNALS:
    void failed(const caravan::Error &error);
    /// Colours or contrast may be others in the settings now.
    void lookChosen();

private:
    void openEditor(QDialog *dialog);

    Document *m_document;
    Settings *m_settings;
    Prompter *m_prompter;
    const Actions &m_actions;
    QWidget *m_window;
    QStringList m_languages;
};

} // namespace caravan
