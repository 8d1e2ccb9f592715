// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/memory.h"

#include <algorithm>

namespace caravan::estimate {

namespace {

template<class List, class Same>
bool areSame(const List &left, const List &right, Same same)
{
    return left.constBegin() == right.constBegin()
        || std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), same);
}

bool areSameCommands(const QList<gitlab::Command> &left, const QList<gitlab::Command> &right)
{
    return areSame(left, right, [](const gitlab::Command &one, const gitlab::Command &other) { return one.text == other.text; });
}

bool areSameVariables(const QMap<QString, gitlab::Field<QString>> &left, const QMap<QString, gitlab::Field<QString>> &right)
{
    return left.size() == right.size() && std::equal(left.keyValueBegin(), left.keyValueEnd(), right.keyValueBegin(), [](const auto &one, const auto &other) {
               return one.first == other.first && one.second.value == other.second.value;
           });
}

bool areSameCaches(const QList<gitlab::Field<gitlab::Cache>> &left, const QList<gitlab::Field<gitlab::Cache>> &right)
{
    return areSame(left, right, [](const auto &one, const auto &other) {
        const gitlab::Cache &a = one.value;
        const gitlab::Cache &b = other.value;
        return a.key == b.key && a.paths == b.paths && a.fallbackKeys == b.fallbackKeys && a.policy == b.policy && a.policyText == b.policyText
            && a.when == b.when && a.untracked == b.untracked;
    });
}

/// By what estimates ask of rules.
bool areSameRules(const std::optional<QList<gitlab::Rule>> &left, const std::optional<QList<gitlab::Rule>> &right)
{
    return left.has_value() == right.has_value() && (!left || areSame(*left, *right, [](const gitlab::Rule &one, const gitlab::Rule &other) {
               return one.condition == other.condition && one.changes == other.changes && one.when == other.when;
           }));
}

template<class T>
bool isSameField(const std::optional<gitlab::Field<T>> &left, const std::optional<gitlab::Field<T>> &right)
{
    return left.has_value() == right.has_value() && (!left || left->value == right->value);
}

} // namespace

bool doTheSame(const gitlab::Job &left, const gitlab::Job &right)
{
    return left.stage.value == right.stage.value && left.when == right.when && left.isTrigger == right.isTrigger
        && left.isPages == right.isPages && left.parallel == right.parallel && left.services == right.services
        && isSameField(left.image, right.image) && isSameField(left.artifacts, right.artifacts)
        && areSameRules(left.conditions.rules, right.conditions.rules) && areSameCommands(left.beforeScript, right.beforeScript)
        && areSameCommands(left.script, right.script) && areSameCommands(left.afterScript, right.afterScript)
        && areSameCaches(left.caches, right.caches) && areSameVariables(left.variables, right.variables);
}

bool takeTheSame(const gitlab::Job &left, const gitlab::Job &right)
{
    const auto isSame = [](const gitlab::Need &one, const gitlab::Need &other) {
        return one.job == other.job && one.artifacts == other.artifacts;
    };
    return left.dependencies == right.dependencies && left.needs.has_value() == right.needs.has_value()
        && (!left.needs || areSame(*left.needs, *right.needs, isSame));
}

void RunMemory::forgetAllBut(const gitlab::Pipeline &pipeline)
{
    if (jobs.size() > size_t(pipeline.jobs.size()))
        std::erase_if(jobs, [&](const auto &entry) { return !pipeline.job(entry.first); });
}

Memory::Memory() : m_data(std::make_unique<Data>()) { }
Memory::~Memory() = default;

void Memory::forget() { m_data->runs.clear(); }

} // namespace caravan::estimate
