// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/runner_tags.h"

#include "core/base/texts.h"
#include "core/gitlab/values/job_entries.h"
#include "core/yaml/edit.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(RunnerTagsTexts);

} // namespace

Result<QByteArray> withTags(const QByteArray &text, const RunnerTraits &runner)
{
    if (!runner.jobTags || runner.jobTags->isEmpty())
        return text;
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
    if (!tree)
        return tree.error();
    yaml::Draft draft(*tree);
    const yaml::Value tags = yaml::Value::texts(*runner.jobTags, true);
    const yaml::Node root = tree->root();
    Result<Done> done = Done{};
    if (root[u"default"]) {
        done = draft.set({u"default"_s, u"tags"_s}, tags);
    } else {
        const QList<yaml::Entry> entries = root.entries();
        const auto first = std::find_if(entries.cbegin(), entries.cend(), [&root](const yaml::Entry &entry) {
            return entry.key.text() == "variables"_L1 || gitlab::isJobEntry(root, entry.key.text());
        });
        done = draft.insertEntry({}, u"default"_s, yaml::Map{{{u"tags"_s, tags}}}, first == entries.cend() ? QString() : first->key.text());
    }
    return done ? Result<QByteArray>(draft.text()) : Result<QByteArray>(done.error());
}

QString remarkOnTags(const RunnerTraits &runner)
{
    if (runner.jobTags)
        return {};
    return RunnerTagsTexts::tr("Which tags “%1” has is not known: give the jobs “tags” if it takes none without.").arg(runner.title);
}

} // namespace caravan::recipes
