// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/file_flow.h"
#include "app/window/main_window.h"
#include "tests/app/opened.h"
#include "tests/app/window/scripted_prompter.h"

#include <QAction>
#include <QStackedWidget>

namespace caravan {

/// A window with settings and a project folder of its own; the folder is not open yet.
struct Shown {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("project/.gitlab-ci.yml"));
    ScriptedPrompter *script;
    std::unique_ptr<MainWindow> window;

    /// A null text: there is no pipeline in the folder.
    explicit Shown(const QByteArray &text = {}, QSize size = {})
    {
        QDir(folder.path()).mkdir(QStringLiteral("project"));
        if (!text.isNull())
            writeBytes(file, text);
        auto prompter = std::make_unique<ScriptedPrompter>();
        script = prompter.get();
        window =
            std::make_unique<MainWindow>(builtInKnowledge(), std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini"))),
                                         std::move(prompter));
        if (size.isValid())
            window->resize(size);
        window->show();
    }

    QString projectFolder() const { return folder.filePath(QStringLiteral("project")); }
    Document &document() { return *window->document(); }
    void open() { QVERIFY(window->files()->openFolder(projectFolder())); }
    void trigger(Do which) { action(which)->trigger(); }
    QAction *action(Do which) { return (*window->actionRegistry())[which]; }
    QString page() const { return window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget()->objectName(); }
    void edit() { document().change(QStringLiteral("edit"), {{{0, 0}, "# mine\n"}}); }
};

} // namespace caravan
