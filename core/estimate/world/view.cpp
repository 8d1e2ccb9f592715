// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/view.h"

namespace caravan::estimate {

namespace {

template<class T>
std::optional<T> found(const QHash<QString, T> &store, const QString &key)
{
    const auto it = store.constFind(key);
    return it == store.cend() ? std::nullopt : std::optional<T>(*it);
}

/// Gives what \a store has, and notes it.
template<class T>
const T *noted(const QHash<QString, T> &store, const QString &key, QMap<QString, std::optional<T>> &answers)
{
    const auto it = store.constFind(key);
    const T *value = it == store.cend() ? nullptr : &*it;
    answers.insert(key, value ? std::optional<T>(*value) : std::nullopt);
    return value;
}

template<class T>
bool areFound(const QMap<QString, std::optional<T>> &answers, const QHash<QString, T> &store)
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (found(store, it.key()) != *it)
            return false;
    }
    return true;
}

} // namespace

bool Answers::holdIn(const World &world) const
{
    for (auto it = isOnRunner.cbegin(); it != isOnRunner.cend(); ++it) {
        if (world.imagesOnRunner.contains(it.key()) != *it)
            return false;
    }
    return areFound(caches, world.caches) && areFound(images, world.registry) && (!registry || *registry == world.registry)
        && (!home || home->all() == world.home.all());
}

void Answers::add(const Answers &others)
{
    caches.insert(others.caches);
    images.insert(others.images);
    isOnRunner.insert(others.isOnRunner);
    if (!registry)
        registry = others.registry;
    if (!home)
        home = others.home;
}

const Archive *View::cache(const QString &key) const { return noted(m_world.caches, key, m_answers.caches); }

const BuiltImage *View::image(const QString &reference) const
{
    const BuiltImage *found = noted(m_world.registry, reference, m_answers.images);
    return found && found->isNamedByInputs && found->dependencies < m_revision.dependencies ? nullptr : found;
}

const QHash<QString, BuiltImage> &View::registry() const
{
    m_answers.registry = m_world.registry;
    return m_world.registry;
}

bool View::isOnRunner(const QString &reference) const
{
    const bool isThere = m_world.imagesOnRunner.contains(reference);
    m_answers.isOnRunner.insert(reference, isThere);
    return isThere;
}

const Files &View::home() const
{
    m_answers.home = m_world.home;
    return m_world.home;
}

} // namespace caravan::estimate
