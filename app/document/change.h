// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace caravan {

/// What changed in a document.
enum class Change {
    Text = 1,        ///< the text; derived views follow
    Derived = 2,     ///< the pipeline that was read from a text, and all that follows from it
    SyntaxError = 4, ///< the text does not parse now, or does again
    Selection = 8,
    Runner = 16,  ///< findings and estimates follow
    Project = 32, ///< the folder, or what is known of it besides the pipeline
    Saved = 64,
    Event = 128,     ///< the event that pipelines are looked at for; verdicts and estimates follow
    Scenario = 256,  ///< which one of the estimates people look at
    Findings = 512,  ///< what is wrong in included files, which is looked for when nobody types
    Opened = 1024,   ///< another project is open, or none: every view begins anew
    Measured = 2048, ///< jobs were run on this machine
    Followed = 4096, ///< findings, verdicts and estimates, which took so long that other things came before
};
Q_DECLARE_FLAGS(Changes, Change)

/// After which changes Derived::findings, ::verdicts and ::estimates are others.
inline constexpr Changes findingChanges = Changes(Change::Derived) | Change::Runner | Change::Findings | Change::Followed;
inline constexpr Changes verdictChanges = Changes(Change::Derived) | Change::Event | Change::Followed;
inline constexpr Changes estimateChanges = Changes(Change::Derived) | Change::Runner | Change::Event | Change::Followed;
/// After which changes another pipeline is looked at, or otherwise, so that what takes long is to be worked out anew.
inline constexpr Changes inputChanges = Changes(Change::Derived) | Change::Runner | Change::Event;

} // namespace caravan

Q_DECLARE_OPERATORS_FOR_FLAGS(caravan::Changes)
