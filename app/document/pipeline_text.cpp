// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/pipeline_text.h"

#include <QFileInfo>

namespace caravan {

PipelineText readPipelineText(const QString &path)
{
    PipelineText text;
    if (!QFileInfo(path).isFile())
        return text;
    text.file = readFile(path);
    if (*text.file)
        text.tree = yaml::Tree::parse(Source(QFileInfo(path).fileName(), (**text.file).bytes));
    return text;
}

project::Project withPipelineFile(project::Project project, const QString &chosen)
{
    if (!chosen.isEmpty()) {
        project.pipelineFile = chosen;
        project.hasPipeline = QFileInfo(chosen).isFile();
    }
    return project;
}

} // namespace caravan
