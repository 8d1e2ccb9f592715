// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/reading.h"
#include "core/lint/facts/survey.h"

namespace caravan::lint {

/// A survey of the same jobs for another thread: what is looked up when a rule first asks, it looks up and keeps for itself.
class SurveyAside
{
public:
    /// \a files: those of the survey's reading, as gitlab::shared() gives them. The survey stays as it is while this lives.
    SurveyAside(const Survey &survey, const gitlab::Files &files);
    Q_DISABLE_COPY_MOVE(SurveyAside)

    const Survey &survey() const { return m_survey; }
    const Context &context() const { return m_context; }

private:
    gitlab::Reading m_reading;
    Context m_context;
    SurveyMemory m_memory;
    Survey m_survey;
};

/// Whether a text is so large, and the context so free, that several threads are done earlier than one.
bool isForThreads(const Context &context);

} // namespace caravan::lint
