// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git.h"

#include "core/base/texts.h"
#include "core/project/remote_url.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <git2.h>

#include <memory>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GitTexts);

constexpr int maxCommits = 10'000;
constexpr int maxKeyCommits = 500;
constexpr auto branchPrefix = "refs/heads/"_L1;
constexpr auto remotePrefix = "refs/remotes/origin/"_L1;

template<auto free>
struct Freed {
    template<class T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Repository = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using Reference = std::unique_ptr<git_reference, Freed<git_reference_free>>;
using Config = std::unique_ptr<git_config, Freed<git_config_free>>;
using Object = std::unique_ptr<git_object, Freed<git_object_free>>;
using Commit = std::unique_ptr<git_commit, Freed<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, Freed<git_tree_free>>;
using Diff = std::unique_ptr<git_diff, Freed<git_diff_free>>;
using TreeEntry = std::unique_ptr<git_tree_entry, Freed<git_tree_entry_free>>;
using Walk = std::unique_ptr<git_revwalk, Freed<git_revwalk_free>>;

/// libgit2 counts how often it is started and stopped.
struct Library {
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
    Q_DISABLE_COPY_MOVE(Library)
};

/// The folder that \c .git is in, \a folder itself or one above it.
QString workTreeOf(const QString &folder)
{
    for (QDir dir(folder);;) {
        if (QFileInfo::exists(dir.filePath(u".git"_s)))
            return dir.path();
        if (!dir.cdUp())
            return folder;
    }
}

/// What libgit2 said last. Read at once: the next call overwrites it.
QString lastMessage()
{
    const git_error *error = git_error_last();
    return error ? QString::fromUtf8(error->message) : QString();
}

Tree treeOf(git_repository *repository, const git_oid &id)
{
    git_commit *commit = nullptr;
    git_tree *tree = nullptr;
    if (git_commit_lookup(&commit, repository, &id) == 0)
        git_commit_tree(&tree, commit);
    const Commit held(commit);
    return Tree(tree);
}

Result<QStringList> pathsBetween(git_repository *repository, const git_oid &from, const git_oid &to, const QString &folder)
{
    const Tree before = treeOf(repository, from);
    const Tree after = treeOf(repository, to);
    git_diff *made = nullptr;
    const int code = git_diff_tree_to_tree(&made, repository, before.get(), after.get(), nullptr);
    const QString message = code < 0 ? lastMessage() : QString();
    const Diff diff(made);
    if (code < 0)
        return Error{ErrorCode::Unreadable, GitTexts::tr("The commits cannot be compared: %1.").arg(message), folder};
    QStringList paths;
    for (size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff.get(), i);
        paths.append({QString::fromUtf8(delta->old_file.path), QString::fromUtf8(delta->new_file.path)});
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

/// One look at one repository.
class Reader
{
public:
    Reader(const QString &folder, const QStringList &keyFiles) : m_folder(folder), m_keyFiles(keyFiles) { }

    GitReading read();

private:
    bool open();
    void readRemote();
    void readHead();
    void readDefaultBranch();
    void countCommits();
    void countKeyChanges();
    QString folderInRepository() const;
    QByteArray idsOf(const git_oid &commit, const QStringList &paths) const;
    QString targetOf(const char *reference) const;
    bool exists(const QString &reference) const;
    void report(const QString &message, const QString &hint);
    void reportDamage(const QString &message);

    QString m_folder;
    QStringList m_keyFiles;
    Library m_library; ///< outlives what it has made
    Repository m_repository;
    Git m_git;
    std::optional<Error> m_problem;
};

void Reader::report(const QString &message, const QString &hint)
{
    if (!m_problem)
        m_problem = Error{ErrorCode::Unreadable, message, m_folder, 0, 0, hint};
}

void Reader::reportDamage(const QString &message)
{
    report(GitTexts::tr("The git repository cannot be read: %1.").arg(message),
           GitTexts::tr("“git fsck” run in this folder says what is damaged."));
}

bool Reader::open()
{
    git_repository *opened = nullptr;
    const int code = git_repository_open_ext(&opened, QFile::encodeName(m_folder).constData(), 0, nullptr);
    const git_error *error = code < 0 ? git_error_last() : nullptr;
    const QString message = error ? QString::fromUtf8(error->message) : QString();
    // libgit2 1.5 says "not found" about the setting safe.directory when it refuses an owner and nothing is set.
    const bool isOwnerRefused = code == GIT_EOWNER || (code == GIT_ENOTFOUND && error && error->klass == GIT_ERROR_CONFIG);
    m_repository.reset(opened);
    if (code == 0)
        return true;
    if (isOwnerRefused) {
        report(GitTexts::tr("Git refuses this repository because it belongs to another user."),
               GitTexts::tr("If you trust it, run: git config --global --add safe.directory \"%1\"").arg(workTreeOf(m_folder)));
    } else if (code != GIT_ENOTFOUND) {
        reportDamage(message);
    } else if (QFileInfo(m_folder + "/.git"_L1).exists()) {
        reportDamage(GitTexts::tr("“.git” is there, but it is not a repository"));
    }
    return false;
}

/// From the configuration: libgit2 1.5 loses 370 kB of memory each time that it looks up a remote.
void Reader::readRemote()
{
    git_config *opened = nullptr;
    int code = git_repository_config_snapshot(&opened, m_repository.get());
    QString message = code < 0 ? lastMessage() : QString();
    const Config config(opened);
    const char *url = nullptr;
    if (code == 0) {
        code = git_config_get_string(&url, config.get(), "remote.origin.url");
        message = code < 0 ? lastMessage() : QString();
    }
    if (code == 0) {
        m_git.remote = withoutCredentials(QString::fromUtf8(url));
        m_git.host = hostOf(m_git.remote);
    } else if (code != GIT_ENOTFOUND) {
        reportDamage(message);
    }
}

/// What a symbolic reference such as HEAD stands for; empty for any other.
QString Reader::targetOf(const char *name) const
{
    git_reference *found = nullptr;
    if (git_reference_lookup(&found, m_repository.get(), name) < 0)
        return {};
    const Reference reference(found);
    return QString::fromUtf8(git_reference_symbolic_target(reference.get()));
}

bool Reader::exists(const QString &name) const
{
    git_oid id;
    return git_reference_name_to_id(&id, m_repository.get(), name.toUtf8().constData()) == 0;
}

void Reader::readHead()
{
    if (const QString target = targetOf("HEAD"); target.startsWith(branchPrefix))
        m_git.branch = target.sliced(branchPrefix.size());

    git_oid id;
    int code = git_reference_name_to_id(&id, m_repository.get(), "HEAD");
    QString message = code < 0 ? lastMessage() : QString();
    git_object *found = nullptr;
    if (code == 0) {
        code = git_object_lookup(&found, m_repository.get(), &id, GIT_OBJECT_COMMIT);
        message = code < 0 ? lastMessage() : QString();
    }
    const Object commit(found);
    if (code < 0) {
        if (git_repository_head_unborn(m_repository.get()) != 1) // a new repository has no commit yet
            reportDamage(message);
        return;
    }
    git_buf shortened = {};
    if (git_object_short_id(&shortened, commit.get()) == 0)
        m_git.head = QString::fromUtf8(shortened.ptr, qsizetype(shortened.size));
    git_buf_dispose(&shortened);
    countCommits();
}

void Reader::readDefaultBranch()
{
    if (const QString target = targetOf("refs/remotes/origin/HEAD"); target.startsWith(remotePrefix)) {
        m_git.defaultBranch = target.sliced(remotePrefix.size());
        return;
    }
    for (const QString &name : {u"main"_s, u"master"_s}) {
        if (exists(branchPrefix + name) || exists(remotePrefix + name)) {
            m_git.defaultBranch = name;
            return;
        }
    }
    m_git.defaultBranch = m_git.branch;
}

void Reader::countCommits()
{
    git_revwalk *made = nullptr;
    int code = git_revwalk_new(&made, m_repository.get());
    QString message = code < 0 ? lastMessage() : QString();
    const Walk walk(made);
    if (code == 0) {
        code = git_revwalk_push_head(walk.get());
        message = code < 0 ? lastMessage() : QString();
    }
    git_oid id;
    while (code == 0 && m_git.commitCount < maxCommits) {
        code = git_revwalk_next(&id, walk.get());
        message = code < 0 ? lastMessage() : QString();
        m_git.commitCount += code == 0 ? 1 : 0;
    }
    // A shallow clone ends where it was cut: libgit2 1.5 looks for the parents that are not there.
    if (code != 0 && code != GIT_ITEROVER && !m_git.isShallow)
        reportDamage(message);
}

/// The path of the folder in its repository, with a slash behind it; empty for the top, and in a bare repository.
QString Reader::folderInRepository() const
{
    const char *top = git_repository_workdir(m_repository.get());
    if (!top)
        return {};
    const QString path =
        QDir(QFileInfo(QFile::decodeName(top)).canonicalFilePath()).relativeFilePath(QFileInfo(m_folder).canonicalFilePath());
    return path == "."_L1 || path.startsWith(".."_L1) ? QString() : path + u'/';
}

/// The ids of what a commit has at \a paths, one behind the other: equal for the same contents. No contents are read.
QByteArray Reader::idsOf(const git_oid &commit, const QStringList &paths) const
{
    const Tree tree = treeOf(m_repository.get(), commit);
    QByteArray ids;
    for (const QString &path : paths) {
        git_tree_entry *found = nullptr;
        if (tree && git_tree_entry_bypath(&found, tree.get(), path.toUtf8().constData()) == 0)
            ids.append(reinterpret_cast<const char *>(git_tree_entry_id(found)->id), GIT_OID_RAWSZ);
        ids.append(',');
        const TreeEntry held(found);
    }
    return ids;
}

void Reader::countKeyChanges()
{
    if (m_keyFiles.isEmpty() || m_git.head.isEmpty())
        return;
    QStringList paths;
    const QString folder = folderInRepository();
    for (const QString &file : std::as_const(m_keyFiles))
        paths.append(folder + file);
    git_revwalk *made = nullptr;
    if (git_revwalk_new(&made, m_repository.get()) < 0)
        return;
    const Walk walk(made);
    git_revwalk_simplify_first_parent(walk.get());
    if (git_revwalk_push_head(walk.get()) < 0)
        return;
    git_oid id;
    std::optional<QByteArray> later;
    while (m_git.keyCommits < maxKeyCommits && git_revwalk_next(&id, walk.get()) == 0) {
        const QByteArray ids = idsOf(id, paths);
        if (later) {
            ++m_git.keyCommits;
            m_git.keyChanges += *later != ids ? 1 : 0;
        }
        later = ids;
    }
}

GitReading Reader::read()
{
    if (!open())
        return {std::nullopt, m_problem};
    m_git.isShallow = git_repository_is_shallow(m_repository.get()) == 1;
    m_git.isBare = git_repository_is_bare(m_repository.get()) == 1;
    readRemote();
    readHead();
    readDefaultBranch();
    countKeyChanges();
    return {m_git, m_problem};
}

} // namespace

bool Git::isSelfManaged() const
{
    const std::optional<Host> known = server();
    return known && (known->kind == HostKind::KnownGitLab || known->kind == HostKind::OwnGitLab);
}

GitReading readGit(const QString &folder, const QStringList &keyFiles) { return Reader(folder, keyFiles).read(); }

Result<QStringList> changedFiles(const QString &folder, const QString &range)
{
    const Library library;
    git_repository *opened = nullptr;
    int code = git_repository_open_ext(&opened, QFile::encodeName(folder).constData(), 0, nullptr);
    QString message = code < 0 ? lastMessage() : QString();
    const Repository repository(opened);
    if (code < 0)
        return Error{ErrorCode::NotFound, GitTexts::tr("There is no git repository that can be read here: %1.").arg(message), folder};

    const bool isSinceFork = range.contains("..."_L1);
    const qsizetype dots = range.indexOf(".."_L1);
    if (dots < 0)
        return Error{
            ErrorCode::Usage, GitTexts::tr("“%1” is no range of commits.").arg(range), {}, 0, 0, GitTexts::tr("Write A..B or A...B.")};
    const QString sides[] = {range.left(dots), range.mid(dots + (isSinceFork ? 3 : 2))};
    Object commits[2];
    for (int i = 0; i < 2; ++i) {
        const QString name = sides[i].isEmpty() ? u"HEAD"_s : sides[i];
        git_object *found = nullptr;
        code = git_revparse_single(&found, repository.get(), (name + "^{commit}"_L1).toUtf8().constData());
        message = code < 0 ? lastMessage() : QString();
        commits[i].reset(found);
        if (code < 0)
            return Error{ErrorCode::NotFound, GitTexts::tr("The repository has no commit “%1”: %2.").arg(name, message), folder};
    }
    git_oid from = *git_object_id(commits[0].get());
    if (isSinceFork) {
        code = git_merge_base(&from, repository.get(), git_object_id(commits[0].get()), git_object_id(commits[1].get()));
        if (code < 0)
            return Error{ErrorCode::NotFound, GitTexts::tr("“%1” and “%2” have no commit in common.").arg(sides[0], sides[1]), folder};
    }
    return pathsBetween(repository.get(), from, *git_object_id(commits[1].get()), folder);
}

} // namespace caravan::project
