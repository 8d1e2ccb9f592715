// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git_trees.h"

#include <algorithm>
#include <cstring>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = GitTrees::mostFiles; // that one comparison looks at
constexpr qsizetype mostTreeBytes = 16'000'000;
constexpr qsizetype mostKeptBytes = 96'000'000;
constexpr int deepest = 256;

constexpr std::string_view treeMode = "40000";
constexpr std::string_view oldTreeMode = "040000";
constexpr std::string_view submoduleMode = "160000";

} // namespace

/// One entry of a tree.
struct GitTrees::Entry {
    std::string_view mode;
    std::string_view name;
    ObjectId id;

    bool isTree() const { return mode == treeMode || mode == oldTreeMode; }
    bool isSubmodule() const { return mode == submoduleMode; }
};

/// Goes through the bytes of a tree: `MODE NAME\0` and the twenty bytes of an id, again and again.
class GitTrees::Reading
{
public:
    /// Stands in front of the first entry.
    explicit Reading(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) { }

    /// Passes the entries that come next in both and are the same to the last byte, as most are: sooner than entry by entry. Gives how many.
    static qsizetype passCommon(Reading &left, Reading &right)
    {
        qsizetype passed = 0;
        for (;; ++passed) {
            const auto *zero = static_cast<const char *>(std::memchr(left.m_at, '\0', size_t(left.m_end - left.m_at)));
            const qsizetype size = zero ? zero - left.m_at + 1 + qsizetype(ObjectId().bytes.size()) : 0;
            if (!zero || size > left.m_end - left.m_at || size > right.m_end - right.m_at
                || std::memcmp(left.m_at, right.m_at, size_t(size)) != 0)
                return passed;
            left.m_at += size;
            right.m_at += size;
        }
    }
    const Entry *current() const { return m_isThere ? &m_entry : nullptr; }
    void advance()
    {
        m_isThere = false;
        const auto left = [this] { return size_t(m_end - m_at); };
        const auto *space = static_cast<const char *>(std::memchr(m_at, ' ', left()));
        const auto *zero = space ? static_cast<const char *>(std::memchr(space, '\0', size_t(m_end - space))) : nullptr;
        if (!zero || size_t(m_end - zero) <= m_entry.id.bytes.size())
            return;
        m_entry.mode = {m_at, size_t(space - m_at)};
        m_entry.name = {space + 1, size_t(zero - space - 1)};
        std::memcpy(m_entry.id.bytes.data(), zero + 1, m_entry.id.bytes.size());
        m_at = zero + 1 + m_entry.id.bytes.size();
        m_isThere = true;
    }

    /// Git's order of entries: a folder stands where its name with a slash would.
    static int order(const Entry &left, const Entry &right)
    {
        const size_t common = std::min(left.name.size(), right.name.size());
        if (const int decided = std::memcmp(left.name.data(), right.name.data(), common); decided != 0)
            return decided;
        const auto next = [common](const Entry &entry) {
            return common < entry.name.size() ? int(static_cast<unsigned char>(entry.name[common])) : entry.isTree() ? int('/') : 0;
        };
        return next(left) - next(right);
    }

private:
    const char *m_at;
    const char *m_end;
    Entry m_entry;
    bool m_isThere = false;
};

QByteArray GitTrees::bytesOf(const ObjectId &tree, bool *isRead)
{
    if (tree.isNull())
        return {};
    if (const auto known = m_trees.constFind(tree); known != m_trees.cend())
        return *known;
    const Result<QByteArray> bytes = m_repository.object(tree, ObjectKind::Tree, mostTreeBytes);
    if (!bytes) {
        *isRead = false;
        return {};
    }
    if (m_bytes > mostKeptBytes) {
        m_trees.clear();
        m_bytes = 0;
    }
    m_trees.insert(tree, *bytes);
    m_bytes += bytes->size();
    return *bytes;
}

void GitTrees::note(const Entry *before, const Entry *after, const std::string &folder, int depth, Comparison &comparison)
{
    const Entry &one = before ? *before : *after;
    const std::string path = folder + std::string(one.name);
    if (one.isTree()) {
        compare(before ? before->id : ObjectId(), after ? after->id : ObjectId(), path + '/', depth + 1, comparison);
        return;
    }
    if (--comparison.filesLeft < 0) {
        comparison.found.isWhole = false;
        comparison.left = 0;
        return;
    }
    FileChange change;
    change.path = QString::fromUtf8(path.data(), qsizetype(path.size()));
    change.before = before ? before->id : ObjectId();
    change.after = after ? after->id : ObjectId();
    change.isSubmodule = one.isSubmodule() || (after && after->isSubmodule());
    comparison.found.files.append(change);
}

void GitTrees::compare(const ObjectId &before, const ObjectId &after, const std::string &folder, int depth, Comparison &comparison)
{
    if (before == after)
        return;
    if (depth > deepest) {
        comparison.found.isWhole = false;
        return;
    }
    // Both are held while they are gone through: the memo may let go of them meanwhile.
    const QByteArray left = bytesOf(before, &comparison.found.isWhole);
    const QByteArray right = bytesOf(after, &comparison.found.isWhole);
    Reading old(left);
    Reading now(right);
    const auto passCommon = [&] {
        comparison.left -= Reading::passCommon(old, now);
        old.advance();
        now.advance();
    };
    passCommon();
    while (old.current() || now.current()) {
        if (--comparison.left < 0) {
            comparison.found.isWhole = false;
            return;
        }
        const int order = !old.current() ? 1 : !now.current() ? -1 : Reading::order(*old.current(), *now.current());
        const Entry *removed = order <= 0 ? old.current() : nullptr;
        const Entry *added = order >= 0 ? now.current() : nullptr;
        const bool isSame = removed && added && removed->id == added->id && removed->mode == added->mode;
        if (!isSame)
            note(removed, added, folder, depth, comparison);
        if (removed && added)
            passCommon();
        else if (removed)
            old.advance();
        else
            now.advance();
    }
}

FileChanges GitTrees::changes(const ObjectId &before, const ObjectId &after, qsizetype most)
{
    Comparison comparison;
    comparison.left = mostEntries;
    comparison.filesLeft = most;
    compare(before, after, {}, 0, comparison);
    return comparison.found;
}

ObjectId GitTrees::at(const ObjectId &tree, const QString &path)
{
    ObjectId here = tree;
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        bool isRead = true;
        const QByteArray bytes = bytesOf(here, &isRead);
        const QByteArray wanted = name.toUtf8();
        here = {};
        Reading reading(bytes);
        for (reading.advance(); reading.current(); reading.advance()) {
            if (reading.current()->name == std::string_view(wanted.constData(), size_t(wanted.size())))
                here = reading.current()->id;
        }
    }
    return here;
}

} // namespace caravan::project
