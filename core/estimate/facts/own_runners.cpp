// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_runners.h"

#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/fields.h"
#include "core/estimate/facts/runner_fields.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnRunnersTexts);

Runner *runnerNamed(QList<Runner> &runners, const QString &id)
{
    const auto found = std::find_if(runners.begin(), runners.end(), [&](const Runner &runner) { return runner.id == id; });
    return found == runners.end() ? nullptr : &*found;
}

/// What a runner can do. What is said is no assumption any more.
void readOwnTraits(Fields &fields, Runner &runner)
{
    runner.title = fields.text(u"title", runner.title);
    runner.host = fields.text(u"host", runner.host);
    const auto flag = [&](const QString &name, bool &value) {
        if (!fields.has(name))
            return;
        value = fields.flag(name);
        runner.assumed.removeAll(name);
    };
    flag(u"isPrivileged"_s, runner.isPrivileged);
    flag(u"bindsSocket"_s, runner.bindsSocket);
    flag(u"hasDistributedCache"_s, runner.hasDistributedCache);
    if (fields.has(u"tags"))
        runner.tags = fields.texts(u"tags");
    constexpr double secondsPerMinute = 60;
    if (fields.has(u"longestTimeoutMinutes"))
        runner.longestTimeout = Seconds(fields.number(u"longestTimeoutMinutes") * secondsPerMinute);
}

} // namespace

Result<Done> addOwnRunners(const Source &source, yaml::Node list, const Power &power, QList<Runner> &runners)
{
    for (const yaml::Node &item : list.items()) {
        Fields fields(source, item);
        const QString id = fields.text(u"id");
        const QString like = fields.text(u"like", id);
        const Runner *base = runnerNamed(runners, like);
        if (!base && !fields.error()) {
            QStringList known;
            for (const Runner &runner : std::as_const(runners))
                known.append(runner.id);
            fields.reject(item,
                          OwnRunnersTexts::tr("There is no runner profile “%1” that this one could be like. Profiles are: %2.")
                              .arg(like, known.join(u", "_s)));
        }
        if (fields.error())
            return *fields.error();
        Runner runner = *base;
        runner.id = id;
        if (id != like)
            runner.title = id;
        readOwnTraits(fields, runner);
        readRunnerFields(source, fields, power, runner);
        runner.provenance.prepend(fields.provenanceOr(source.file));
        if (fields.error())
            return *fields.error();
        if (Runner *known = runnerNamed(runners, id))
            *known = runner;
        else
            runners.append(runner);
    }
    return Done{};
}

} // namespace caravan::estimate
