// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_words.h"

namespace caravan::recipes {

void JobWords::add(const QStringList &list)
{
    sizes.append(list.size());
    texts += list;
}

size_t qHash(const JobWords &words, size_t seed) noexcept { return qHashMulti(seed, words.sizes, words.texts); }

JobWords scriptWordsOf(const gitlab::Job &job)
{
    JobWords words;
    words.texts.reserve(job.beforeScript.size() + job.script.size() + job.afterScript.size()
                        + 2 * (job.scriptFiles.size() + job.variables.size()));
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        const QList<gitlab::Command> &commands = job.commands(which);
        words.sizes.append(commands.size());
        for (const gitlab::Command &command : commands)
            words.texts.append(command.text);
    }
    words.sizes.append(job.scriptFiles.size());
    for (auto file = job.scriptFiles.cbegin(); file != job.scriptFiles.cend(); ++file)
        words.texts << file.key() << *file;
    return words;
}

void addVariables(JobWords &words, const gitlab::Job &job)
{
    words.sizes.append(job.variables.size());
    for (auto variable = job.variables.cbegin(); variable != job.variables.cend(); ++variable)
        words.texts << variable.key() << variable->value;
}

} // namespace caravan::recipes
