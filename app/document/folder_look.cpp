// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/folder_look.h"

#include "core/estimate/facts/own_facts.h"
#include "core/gitlab/values/files.h"
#include "core/lint/settings.h"
#include "core/recipes/catalogue.h"

namespace caravan {

QList<FileStamp> settingsStamps(const QString &folder)
{
    return {stampOf(folder + u'/' + lint::settingsFile), stampOf(recipes::Catalogue::imagesFile()), stampOf(project::statementsFile()),
            stampOf(estimate::ownFactsFile())};
}

FolderLook lookAt(const FolderQuestion &question)
{
    std::optional<QStringList> files;
    if (question.asksForFiles)
        files = gitlab::filesOf(question.folder).list();
    return {project::inspectFolder(question.folder), files, settingsStamps(question.folder)};
}

} // namespace caravan
