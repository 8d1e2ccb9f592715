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
    QString folder;
    QString exportFile;
    int asked = 0;
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
    QString chooseFolder(const QString &, const QString &) override { return folder; }
    QString chooseExportFile(const QString &, const QString &) override { return exportFile; }
    void showText(const QString &, const QString &text) override { shown = text; }
};

} // namespace caravan
