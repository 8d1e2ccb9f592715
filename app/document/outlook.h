// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/change.h"
#include "core/compare/knowledge.h"
#include "core/estimate/facts/inputs.h"
#include "core/gitlab/values/event.h"
#include "core/project/project.h"

#include <QObject>

#include <functional>
#include <optional>

namespace caravan {

/// What people chose to look at.
struct OutlookChoice {
    QString runner; ///< the profile; empty where the runner follows the project
    estimate::Scenario scenario = estimate::Scenario::Warm;
    std::optional<gitlab::Event> event; ///< nullopt: every job is looked at, whatever starts it
    bool operator==(const OutlookChoice &) const = default;
};

/// How people look at a pipeline: on which runner, in which scenario, for which event. The runner and the scenario stay when
/// another project is opened; the event is the project's. A choice is asked for first, and holds when what follows from it was derived: until then
/// everything is shown by the one before, to which one can go back.
class Outlook : public QObject
{
    Q_OBJECT

public:
    using AskKnowledge = std::function<const Knowledge &()>;
    /// \a knowledge: says what is known now, of the project and since the user has said something.
    explicit Outlook(AskKnowledge knowledge, QObject *parent = nullptr);

    /// Another project, null for none: no event is chosen. It must live until the next call.
    void begin(const project::Project *project);
    /// The project's repository is another one now: what it says about events is asked anew.
    void forgetRepository();

    /// What holds now, and what was asked for last.
    const OutlookChoice &choices() const { return m_now; }
    const OutlookChoice &asked() const { return m_asked; }
    bool isAsking() const { return m_asked != m_now; }
    /// In what both differ.
    Changes askedChanges() const;
    /// From now on what was asked for holds. Gives askedChanges().
    Changes settle();
    /// What was asked for and does not hold yet is not wanted any more.
    void takeBack() { m_asked = m_now; }

    const estimate::Runner &runner() const;
    /// The profile that the user chose; empty while runner() follows the project.
    QString chosenRunner() const { return m_now.runner; }
    void setRunner(const QString &id);

    estimate::Scenario scenario() const { return m_now.scenario; }
    void setScenario(estimate::Scenario scenario);

    /// The event whose pipeline people look at, as they said it; nullopt: every job is looked at, whatever starts it.
    const std::optional<gitlab::Event> &event() const { return m_now.event; }
    void setEvent(const std::optional<gitlab::Event> &event);
    /// \a event with what it leaves open, as far as the project's repository says it: branches and changed files.
    gitlab::Event completed(gitlab::Event event) const;
    /// The events that are usual, completed: a push to the default branch and to another one, a merge request, a tag, a
    /// schedule, a start by hand.
    QList<gitlab::Event> usualEvents() const;

Q_SIGNALS:
    /// Something else is asked for than before, maybe what holds. Nothing was derived for it yet: panels listen to the document.
    void changed();

private:
    void ask(OutlookChoice choices);

    AskKnowledge m_knowledge;
    const project::Project *m_project = nullptr;
    OutlookChoice m_now;
    OutlookChoice m_asked;
    // What the repository says has changed, asked once for a push and for a merge request: nothing, when it cannot say.
    mutable std::optional<std::optional<QStringList>> m_pushedFiles;
    mutable std::optional<std::optional<QStringList>> m_mergedFiles;
};

} // namespace caravan
