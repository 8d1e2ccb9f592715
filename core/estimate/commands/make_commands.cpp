// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MakeCommandsTexts);

/// What a makefile is likely to do by the name of its target.
Goals goalsOfMake(const QStringList &words)
{
    Goals goals = Goal::Build;
    for (const QString &word : words.mid(1)) {
        if (word.contains(u"test"_s) || word.contains(u"check"_s))
            goals |= Goal::Test;
        if (word.contains(u"doc"_s))
            goals |= Goal::Doc;
    }
    return goals;
}

} // namespace

Status runMake(Shell &shell, const QStringList &words)
{
    shell.setting.assume(MakeCommandsTexts::tr("A run of make takes as long as building the project with dune."),
                         shell.costs().duneBuildPerKiloline);
    runGoals(shell, goalsOfMake(words));
    return Status::Success;
}

} // namespace caravan::estimate
