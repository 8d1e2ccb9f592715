// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git.h"

#include "core/base/texts.h"
#include "core/project/git_commit.h"
#include "core/project/git_size.h"
#include "core/project/git_trees.h"
#include "core/project/remote_url.h"

#include <QSet>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GitTexts);

constexpr int maxCommits = 10'000;
constexpr int maxKeyCommits = 500;

/// One look at one repository.
class Reader
{
public:
    Reader(const QString &folder, const QStringList &keyFiles) :
        m_folder(folder), m_keyFiles(keyFiles), m_opening(GitRepository::open(folder)), m_problem(m_opening.problem)
    {
    }

    GitReading read();

private:
    const GitRepository &repository() const { return *m_opening.repository; }
    void readRemote();
    void readHead();
    void countCommits(const ObjectId &head);
    void countKeyChanges();
    QByteArray idsOf(GitTrees &trees, const ObjectId &tree, const QStringList &paths) const;
    void reportDamage(const QString &message);

    QString m_folder;
    QStringList m_keyFiles;
    GitRepository::Opening m_opening;
    Git m_git;
    std::optional<Error> m_problem;
};

void Reader::reportDamage(const QString &message)
{
    if (!m_problem)
        m_problem = repositoryDamage(m_folder, message);
}

/// From the configuration: libgit2 1.5 loses 370 kB of memory each time that it looks up a remote.
void Reader::readRemote()
{
    const Result<QString> url = repository().setting("remote.origin.url");
    if (url) {
        m_git.remote = withoutCredentials(*url);
        m_git.host = hostOf(m_git.remote);
    } else if (url.error().code != ErrorCode::NotFound) {
        reportDamage(url.error().message);
    }
}

void Reader::readHead()
{
    m_git.branch = repository().currentBranch();
    const Result<ObjectId> head = repository().commitOf(u"HEAD"_s);
    if (!head) {
        if (!repository().isUnborn()) // a new repository has no commit yet
            reportDamage(head.error().message);
        return;
    }
    m_git.head = repository().shortened(*head);
    countCommits(*head);
}

void Reader::countCommits(const ObjectId &head)
{
    QList<ObjectId> next{head};
    QSet<ObjectId> met{head};
    while (!next.isEmpty() && m_git.commitCount < maxCommits) {
        const Result<CommitText> commit = readCommit(repository(), next.takeLast());
        if (!commit) {
            // A shallow clone ends where it was cut: the parents are named that are not there.
            if (!m_git.isShallow)
                m_problem = m_problem ? m_problem : std::optional(commit.error());
            continue;
        }
        ++m_git.commitCount;
        for (const ObjectId &parent : commit->parents) {
            if (!met.contains(parent)) {
                met.insert(parent);
                next.append(parent);
            }
        }
    }
}

/// The ids of what a tree has at \a paths, one behind the other: equal for the same contents. No contents are read.
QByteArray Reader::idsOf(GitTrees &trees, const ObjectId &tree, const QStringList &paths) const
{
    QByteArray ids;
    for (const QString &path : paths)
        ids += trees.at(tree, path).hex() + ',';
    return ids;
}

void Reader::countKeyChanges()
{
    if (m_keyFiles.isEmpty() || m_git.head.isEmpty())
        return;
    QStringList paths;
    const QString folder = repository().folderInside();
    for (const QString &file : std::as_const(m_keyFiles))
        paths.append(folder + file);
    GitTrees trees(repository());
    const Result<ObjectId> head = repository().commitOf(u"HEAD"_s);
    std::optional<QByteArray> later;
    for (std::optional<ObjectId> id = head ? std::optional(*head) : std::nullopt; id && m_git.keyCommits < maxKeyCommits;) {
        const Result<CommitText> commit = readCommit(repository(), *id);
        if (!commit)
            return;
        const QByteArray ids = idsOf(trees, commit->tree, paths);
        if (later) {
            ++m_git.keyCommits;
            m_git.keyChanges += *later != ids ? 1 : 0;
        }
        later = ids;
        id = commit->parents.isEmpty() ? std::nullopt : std::optional(commit->parents.constFirst());
    }
}

GitReading Reader::read()
{
    if (!m_opening.repository)
        return {std::nullopt, m_problem};
    m_git.isShallow = repository().isShallow();
    m_git.isBare = repository().isBare();
    readRemote();
    readHead();
    m_git.defaultBranch = repository().defaultBranch();
    countKeyChanges();
    m_git.size = sizeOf(repository());
    return {m_git, m_problem};
}

} // namespace

bool Git::isSelfManaged() const
{
    const std::optional<Host> known = hostNamed(host);
    return known && (known->kind == HostKind::KnownGitLab || known->kind == HostKind::OwnGitLab);
}

GitReading readGit(const QString &folder, const QStringList &keyFiles) { return Reader(folder, keyFiles).read(); }

Result<QStringList> changedFiles(const QString &folder, const QString &range)
{
    const GitRepository::Opening opening = GitRepository::open(folder);
    if (!opening.repository) {
        if (opening.problem)
            return *opening.problem;
        return Error{ErrorCode::NotFound, GitTexts::tr("There is no git repository here."), folder};
    }
    const bool isSinceFork = range.contains("..."_L1);
    const qsizetype dots = range.indexOf(".."_L1);
    if (dots < 0)
        return Error{
            ErrorCode::Usage, GitTexts::tr("“%1” is no range of commits.").arg(range), {}, 0, 0, GitTexts::tr("Write A..B or A...B.")};
    const QString sides[] = {range.left(dots), range.mid(dots + (isSinceFork ? 3 : 2))};
    ObjectId commits[2];
    for (int i = 0; i < 2; ++i) {
        const QString name = sides[i].isEmpty() ? u"HEAD"_s : sides[i];
        const Result<ObjectId> found = opening.repository->commitOf(name);
        if (!found)
            return Error{ErrorCode::NotFound, GitTexts::tr("The repository has no commit “%1”: %2.").arg(name, found.error().message),
                         folder};
        commits[i] = *found;
    }
    if (isSinceFork) {
        const std::optional<ObjectId> fork = opening.repository->forkOf(commits[0], commits[1]);
        if (!fork)
            return Error{ErrorCode::NotFound, GitTexts::tr("“%1” and “%2” have no commit in common.").arg(sides[0], sides[1]), folder};
        commits[0] = *fork;
    }
    ObjectId trees[2];
    for (int i = 0; i < 2; ++i) {
        const Result<CommitText> commit = readCommit(*opening.repository, commits[i]);
        if (!commit)
            return commit.error();
        trees[i] = commit->tree;
    }
    const FileChanges changes = GitTrees(*opening.repository).changes(trees[0], trees[1]);
    if (!changes.isWhole)
        return Error{ErrorCode::Unreadable, GitTexts::tr("The commits cannot be compared: a part of them is missing or too large."), folder};
    QStringList paths;
    for (const FileChange &change : changes.files)
        paths.append(change.path);
    paths.sort();
    return paths;
}

} // namespace caravan::project
