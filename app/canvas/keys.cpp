// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/keys.h"

#include "core/base/texts.h"

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(KeysTexts);

} // namespace

QList<KeyMeaning> keyMeanings()
{
    const QKeySequence space(Qt::Key_Space);
    return {
        {{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, KeysTexts::tr("Go to the job or stage beside")},
        {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}, KeysTexts::tr("Select one job more")},
        {{QKeySequence::SelectAll}, KeysTexts::tr("Select all jobs")},
        {{Qt::Key_Return}, KeysTexts::tr("Edit the selected job in the inspector")},
        {{Qt::Key_F2}, KeysTexts::tr("Rename the selected job or stage")},
        {{Qt::Key_Delete}, KeysTexts::tr("Remove what is selected: jobs, a stage or a need")},
        {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, KeysTexts::tr("Move the job to the stage beside, or the stage")},
        {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, KeysTexts::tr("Move the job up or down in its stage")},
        {{space}, KeysTexts::tr("Pick up the selected jobs or the stage; arrows carry them, Space drops them, Esc puts them back")},
        {{Qt::SHIFT | Qt::Key_Space}, KeysTexts::tr("Draw a need from the selected job; arrows lead it, Space makes it")},
        {{Qt::Key_N, Qt::SHIFT | Qt::Key_N}, KeysTexts::tr("Go through the needs of the selected job")},
        {{QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste}, KeysTexts::tr("Cut, copy and paste jobs as YAML")},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_D}, KeysTexts::tr("Duplicate the selected jobs")},
        {{QKeySequence::Find}, KeysTexts::tr("Find a job")},
        {{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}, KeysTexts::tr("Zoom in, out, and so that everything fits")},
    };
}

} // namespace caravan::canvas
