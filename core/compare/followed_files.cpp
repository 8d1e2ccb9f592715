// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/followed_files.h"

#include "core/gitlab/run/caches.h"

#include <vector>

namespace caravan::compare {

FollowedFiles::FollowedFiles(const project::History &history) : m_history(history)
{
    m_first = changesOf(history.files.files);
    for (auto start = history.starts.cbegin(); start != history.starts.cend(); ++start)
        m_starts.insert(start.key(), changesOf(start->files));
    m_changes.reserve(history.commits.size());
    for (const project::HistoryCommit &commit : history.commits)
        m_changes.append(changesOf(commit.changes));
}

int FollowedFiles::numberOf(const QString &path)
{
    const auto known = m_numbers.constFind(path);
    if (known != m_numbers.cend())
        return *known;
    const int number = int(m_paths.size());
    m_numbers.insert(path, number);
    m_paths.append(path);
    return number;
}

QList<FollowedFiles::Change> FollowedFiles::changesOf(const QList<project::FileChange> &changes)
{
    QList<Change> ours;
    ours.reserve(changes.size());
    for (const project::FileChange &change : changes) {
        if (!change.isSubmodule)
            ours.append({numberOf(change.path), change.after});
    }
    return ours;
}

Versions FollowedFiles::follow(const QStringList &paths, const Value &value, const Text &text) const
{
    std::vector<bool> isFollowed(size_t(m_paths.size()), false);
    for (const QString &path : paths) {
        if (const auto number = m_numbers.constFind(path); number != m_numbers.cend())
            isFollowed[size_t(*number)] = true;
    }
    Versions versions;
    QHash<QString, int> known;
    QList<State> states;
    const auto take = [&](State &state, const QList<Change> &changes, int commit) {
        bool isTaken = false;
        for (const Change &change : changes) {
            if (!isFollowed[size_t(change.path)])
                continue;
            isTaken = true;
            if (change.after.isNull())
                state.remove(change.path);
            else
                state.insert(change.path, value(change.path, change.after, commit));
        }
        return isTaken;
    };
    for (int i = 0; i < int(m_history.commits.size()); ++i) {
        const int parent = m_history.commits.at(i).parent;
        State state = parent >= 0 ? states.at(parent) : states.value(0);
        const QList<Change> &changes = parent >= 0 ? m_changes.at(i) : i == 0 ? m_first : m_starts.value(i);
        const bool isOther = take(state, changes, i);
        states.append(state);
        if (!isOther && i > 0) {
            versions.ofCommits.append(versions.ofCommits.at(std::max(parent, 0)));
            continue;
        }
        const QString now = text(state);
        const int number = known.value(now, int(versions.texts.size()));
        if (number == versions.texts.size()) {
            known.insert(now, number);
            versions.texts.append(now);
        }
        versions.ofCommits.append(number);
    }
    return versions;
}

Versions FollowedFiles::ofKey(const gitlab::CacheKey &key) const
{
    QStringList named;
    for (const QString &pattern : key.files)
        named += gitlab::filesNamed(pattern, m_paths);
    const Value ids = [&](int, const project::ObjectId &after, int commit) {
        return key.isOfCommits ? m_history.commits.at(commit).id.hex() : after.hex();
    };
    return follow(named, ids, [](const State &state) { return gitlab::hashOfIds(state.values()).value_or(QString()); });
}

QStringList FollowedFiles::changedOf(const gitlab::CacheKey &key, int commit) const
{
    QStringList changed;
    for (const Change &change : m_changes.at(commit))
        changed.append(m_paths.at(change.path));
    QStringList named;
    for (const QString &pattern : key.files) {
        const QStringList files = gitlab::filesNamed(pattern, changed);
        for (const QString &file : files) {
            if (changed.contains(file) && !named.contains(file))
                named.append(file);
        }
    }
    return named;
}

Versions FollowedFiles::of(const QStringList &paths, const Token &token) const
{
    const Value value = [&](int path, const project::ObjectId &after, int) { return token(m_paths.at(path), after); };
    const Text text = [&](const State &state) {
        QByteArray all;
        for (auto file = state.cbegin(); file != state.cend(); ++file)
            all += m_paths.at(file.key()).toUtf8() + '\0' + *file + '\n';
        return QString::fromUtf8(all);
    };
    return follow(paths, value, text);
}

} // namespace caravan::compare
