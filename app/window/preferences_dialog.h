// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace caravan {

/// What a person can choose for all projects.
struct Preferences {
    LookChoice look = LookChoice::Desktop;
    bool isHighContrast = false;
    QString language; ///< "de"; empty: that of the desktop
    bool reopensProject = true;
    QString runner;   ///< id of a profile; empty: that of each project
    QString scenario; ///< id
    bool operator==(const Preferences &) const = default;
};

/// What there is to choose from.
struct PreferenceChoices {
    QList<std::pair<QString, QString>> runners;   ///< id and title
    QList<std::pair<QString, QString>> scenarios; ///< id and title
    QStringList languages;                        ///< codes of those that Caravan speaks
};

/// Asks for the preferences.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &now, const PreferenceChoices &choices, QWidget *parent = nullptr);
    Preferences preferences() const;

private:
    QComboBox *m_look;
    QCheckBox *m_contrast;
    QComboBox *m_language;
    QCheckBox *m_reopens;
    QComboBox *m_runner;
    QComboBox *m_scenario;
};

} // namespace caravan
