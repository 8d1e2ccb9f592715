// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/world/world.h"

#include <optional>
#include <utility>

namespace caravan::estimate {

/// What a job asked of the world, and what it was told.
struct Answers {
    QMap<QString, std::optional<Archive>> caches; // maps, since a job asks for one or two, and a hash would take kilobytes for them
    QMap<QString, std::optional<BuiltImage>> images;
    QMap<QString, bool> isOnRunner;
    std::optional<QHash<QString, BuiltImage>> registry;
    std::optional<Files> home;

    /// Whether \a world would say the same.
    bool holdIn(const World &world) const;
    /// How many questions were asked.
    qsizetype count() const { return caches.size() + images.size() + isOnRunner.size() + (registry ? 1 : 0) + (home ? 1 : 0); }
    /// Notes the questions of \a others, which the same world was asked.
    void add(const Answers &others);
};

/// The world as a job sees it when it starts. Notes every question, so that a later estimate knows whether the job would
/// run as it did.
class View
{
public:
    View(const World &world, const Revision &revision) : m_world(world), m_revision(revision) { }

    /// The archive of a cache key; null when there is none.
    const Archive *cache(const QString &key) const;
    /// An image of the project's registry; null when there is none, or only one of earlier dependencies under another name.
    const BuiltImage *image(const QString &reference) const;
    const QHash<QString, BuiltImage> &registry() const;
    bool isOnRunner(const QString &reference) const;
    /// The host of a shell executor.
    const Files &home() const;

    const Answers &answers() const { return m_answers; }
    /// Whether it would give these.
    bool gives(const Answers &answers) const { return answers.holdIn(m_world); }
    /// Begins anew with \a answers, and gives those until now.
    Answers exchanged(Answers answers) const { return std::exchange(m_answers, std::move(answers)); }
    /// Notes the questions of somebody else, as if they had been asked here. It gives \a answers.
    void note(const Answers &answers) const { m_answers.add(answers); }

private:
    const World &m_world;
    const Revision m_revision;
    mutable Answers m_answers;
};

} // namespace caravan::estimate
