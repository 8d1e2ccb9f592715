// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git_repository.h"

#include "core/base/late_library.h"
#include "core/base/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <git2.h>
#include <git2/sys/alloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace caravan::project {

using namespace Qt::StringLiterals;

/// What is called of libgit2, which is loaded with the first repository.
namespace libgit2 {
inline constinit const LateLibrary library(CARAVAN_LIBGIT2);
CARAVAN_LATE(library, git_attr_get);
CARAVAN_LATE(library, git_attr_value);
CARAVAN_LATE(library, git_buf_dispose);
CARAVAN_LATE(library, git_config_free);
CARAVAN_LATE(library, git_config_get_string);
CARAVAN_LATE(library, git_error_last);
CARAVAN_LATE(library, git_index_entrycount);
CARAVAN_LATE(library, git_index_free);
CARAVAN_LATE(library, git_index_get_byindex);
CARAVAN_LATE(library, git_libgit2_init);
CARAVAN_LATE(library, git_libgit2_opts);
CARAVAN_LATE(library, git_libgit2_shutdown);
CARAVAN_LATE(library, git_merge_base);
CARAVAN_LATE(library, git_object_free);
CARAVAN_LATE(library, git_object_id);
CARAVAN_LATE(library, git_object_lookup);
CARAVAN_LATE(library, git_object_short_id);
CARAVAN_LATE(library, git_odb_free);
CARAVAN_LATE(library, git_odb_object_data);
CARAVAN_LATE(library, git_odb_object_free);
CARAVAN_LATE(library, git_odb_object_size);
CARAVAN_LATE(library, git_odb_object_type);
CARAVAN_LATE(library, git_odb_read);
CARAVAN_LATE(library, git_oid_fromraw);
CARAVAN_LATE(library, git_reference_free);
CARAVAN_LATE(library, git_reference_iterator_free);
CARAVAN_LATE(library, git_reference_iterator_glob_new);
CARAVAN_LATE(library, git_reference_lookup);
CARAVAN_LATE(library, git_reference_name_to_id);
CARAVAN_LATE(library, git_reference_next_name);
CARAVAN_LATE(library, git_reference_symbolic_target);
CARAVAN_LATE(library, git_repository_commondir);
CARAVAN_LATE(library, git_repository_config_snapshot);
CARAVAN_LATE(library, git_repository_free);
CARAVAN_LATE(library, git_repository_head_unborn);
CARAVAN_LATE(library, git_repository_index);
CARAVAN_LATE(library, git_repository_is_bare);
CARAVAN_LATE(library, git_repository_is_shallow);
CARAVAN_LATE(library, git_repository_odb);
CARAVAN_LATE(library, git_repository_open_ext);
CARAVAN_LATE(library, git_repository_workdir);
CARAVAN_LATE(library, git_revparse_single);
} // namespace libgit2
using namespace libgit2;

/// Deletes what libgit2 has made.
template<const auto &free>
struct FreedBy {
    template<class T>
    void operator()(T *object) const
    {
        free(object);
    }
};

namespace {

CARAVAN_TEXTS(GitRepositoryTexts);

constexpr auto branchPrefix = "refs/heads/"_L1;
constexpr auto remotePrefix = "refs/remotes/origin/"_L1;

using Reference = std::unique_ptr<git_reference, FreedBy<git_reference_free>>;
using References = std::unique_ptr<git_reference_iterator, FreedBy<git_reference_iterator_free>>;
using Index = std::unique_ptr<git_index, FreedBy<git_index_free>>;
using Config = std::unique_ptr<git_config, FreedBy<git_config_free>>;
using Object = std::unique_ptr<git_object, FreedBy<git_object_free>>;
using Bytes = std::unique_ptr<git_odb_object, FreedBy<git_odb_object_free>>;

constexpr size_t mostBytesAtOnce = 64'000'000;

/// Whether libgit2 was refused memory on this thread since somebody set it to false.
thread_local bool isMemoryRefused = false;

void *resized(void *old, size_t bytes)
{
    isMemoryRefused = isMemoryRefused || bytes > mostBytesAtOnce;
    return bytes > mostBytesAtOnce ? nullptr : std::realloc(old, std::max<size_t>(bytes, 1));
}

void *array(void *old, size_t count, size_t bytes)
{
    return resized(old, bytes > 0 && count > mostBytesAtOnce / bytes ? mostBytesAtOnce + 1 : count * bytes);
}

char *copied(const char *text, size_t length)
{
    char *copy = static_cast<char *>(resized(nullptr, length + 1));
    if (copy) {
        std::memcpy(copy, text, length);
        copy[length] = '\0';
    }
    return copy;
}

/// What libgit2 gets memory by. Later versions than 1.5 have no more than the first three functions.
template<class Allocator>
Allocator limitedAllocator()
{
    Allocator limited = {};
    limited.gmalloc = [](size_t bytes, const char *, int) { return resized(nullptr, bytes); };
    limited.grealloc = [](void *old, size_t bytes, const char *, int) { return resized(old, bytes); };
    limited.gfree = [](void *memory) { std::free(memory); };
    if constexpr (requires { limited.gcalloc; }) {
        limited.gcalloc = [](size_t count, size_t bytes, const char *, int) {
            void *zeros = array(nullptr, count, bytes);
            return zeros ? std::memset(zeros, 0, std::max<size_t>(count * bytes, 1)) : nullptr;
        };
        limited.gmallocarray = [](size_t count, size_t bytes, const char *, int) { return array(nullptr, count, bytes); };
        limited.greallocarray = [](void *old, size_t count, size_t bytes, const char *, int) { return array(old, count, bytes); };
        limited.gstrdup = [](const char *text, const char *, int) { return copied(text, std::strlen(text)); };
        limited.gstrndup = [](const char *text, size_t most, const char *, int) { return copied(text, strnlen(text, most)); };
        limited.gsubstrdup = [](const char *text, size_t length, const char *, int) { return copied(text, length); };
    }
    return limited;
}

/// Refuses libgit2 more memory at once than any object needs that is looked at, so that a small pack of a hostile repository cannot become
/// gigabytes. To ask for each object's size before it is read would take as long as to read it.
void limitMemory()
{
    git_allocator limited = limitedAllocator<git_allocator>();
    git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &limited);
}

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

ObjectId idFrom(const git_oid &id)
{
    ObjectId ours;
    std::copy(std::begin(id.id), std::end(id.id), ours.bytes.begin());
    return ours;
}

git_oid oidOf(const ObjectId &id)
{
    git_oid theirs;
    git_oid_fromraw(&theirs, id.bytes.data());
    return theirs;
}

git_object_t typeOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Commit:
        return GIT_OBJECT_COMMIT;
    case ObjectKind::Tree:
        return GIT_OBJECT_TREE;
    case ObjectKind::Blob:
        return GIT_OBJECT_BLOB;
    }
    return GIT_OBJECT_INVALID;
}

} // namespace

struct GitRepository::Handle {
    /// libgit2, started with the first repository. It reads all the certificates of the machine then, so that it is not stopped with the last one.
    struct Library {
        Library()
        {
            git_libgit2_init();
            limitMemory();
            // What is read is parsed with care and never run; the sums over each object would take longer than all the rest.
            git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
            git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0); // who reads an object again remembers it
        }
        ~Library() { git_libgit2_shutdown(); }
        Q_DISABLE_COPY_MOVE(Library)

        static void start() { static const Library library; }
    };

    Handle() { Library::start(); }

    std::unique_ptr<git_repository, FreedBy<git_repository_free>> repository;
    std::unique_ptr<git_odb, FreedBy<git_odb_free>> objects;
};

QByteArray ObjectId::hex() const { return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex(); }

Error repositoryDamage(const QString &folder, const QString &message)
{
    return {ErrorCode::Unreadable,
            GitRepositoryTexts::tr("The git repository cannot be read: %1.").arg(message),
            folder,
            0,
            0,
            GitRepositoryTexts::tr("“git fsck” run in this folder says what is damaged.")};
}

GitRepository::GitRepository(const QString &folder) : m_folder(folder), m_handle(std::make_unique<Handle>()) { }

GitRepository::~GitRepository() = default;

GitRepository::Opening GitRepository::open(const QString &folder)
{
    std::unique_ptr<GitRepository> made(new GitRepository(folder));
    git_repository *opened = nullptr;
    int code = git_repository_open_ext(&opened, QFile::encodeName(folder).constData(), 0, nullptr);
    const git_error *error = code < 0 ? git_error_last() : nullptr;
    QString message = error ? QString::fromUtf8(error->message) : QString();
    // libgit2 1.5 says "not found" about the setting safe.directory when it refuses an owner and nothing is set.
    const bool isOwnerRefused = code == GIT_EOWNER || (code == GIT_ENOTFOUND && error && error->klass == GIT_ERROR_CONFIG);
    made->m_handle->repository.reset(opened);
    if (code == 0) {
        git_odb *objects = nullptr;
        code = git_repository_odb(&objects, opened);
        message = code < 0 ? lastMessage() : QString();
        made->m_handle->objects.reset(objects);
        if (code == 0)
            return {std::move(made), std::nullopt};
        return {nullptr, repositoryDamage(folder, message)};
    }
    if (isOwnerRefused) {
        return {
            nullptr,
            Error{ErrorCode::Unreadable, GitRepositoryTexts::tr("Git refuses this repository because it belongs to another user."), folder,
                  0, 0,
                  GitRepositoryTexts::tr("If you trust it, run: git config --global --add safe.directory \"%1\"").arg(workTreeOf(folder))}};
    }
    if (code != GIT_ENOTFOUND)
        return {nullptr, repositoryDamage(folder, message)};
    if (QFileInfo::exists(folder + "/.git"_L1))
        return {nullptr, repositoryDamage(folder, GitRepositoryTexts::tr("“.git” is there, but it is not a repository"))};
    return {};
}

bool GitRepository::isShallow() const { return git_repository_is_shallow(m_handle->repository.get()) == 1; }

bool GitRepository::isBare() const { return git_repository_is_bare(m_handle->repository.get()) == 1; }

bool GitRepository::isUnborn() const { return git_repository_head_unborn(m_handle->repository.get()) == 1; }

QString GitRepository::folderInside() const
{
    const char *top = git_repository_workdir(m_handle->repository.get());
    if (!top)
        return {};
    const QString path =
        QDir(QFileInfo(QFile::decodeName(top)).canonicalFilePath()).relativeFilePath(QFileInfo(m_folder).canonicalFilePath());
    return path == "."_L1 || path.startsWith(".."_L1) ? QString() : path + u'/';
}

Result<QString> GitRepository::setting(const char *name) const
{
    git_config *opened = nullptr;
    int code = git_repository_config_snapshot(&opened, m_handle->repository.get());
    QString message = code < 0 ? lastMessage() : QString();
    const Config config(opened);
    const char *text = nullptr;
    if (code == 0) {
        code = git_config_get_string(&text, config.get(), name);
        message = code < 0 ? lastMessage() : QString();
    }
    if (code == 0)
        return QString::fromUtf8(text);
    return Error{code == GIT_ENOTFOUND ? ErrorCode::NotFound : ErrorCode::Unreadable, message, m_folder};
}

QString GitRepository::targetOf(const char *name) const
{
    git_reference *found = nullptr;
    if (git_reference_lookup(&found, m_handle->repository.get(), name) < 0)
        return {};
    const Reference reference(found);
    return QString::fromUtf8(git_reference_symbolic_target(reference.get()));
}

std::optional<ObjectId> GitRepository::idOf(const QString &reference) const
{
    git_oid id;
    if (git_reference_name_to_id(&id, m_handle->repository.get(), reference.toUtf8().constData()) < 0)
        return std::nullopt;
    return idFrom(id);
}

QStringList GitRepository::references(QLatin1StringView prefix, qsizetype most) const
{
    git_reference_iterator *made = nullptr;
    if (git_reference_iterator_glob_new(&made, m_handle->repository.get(), (QString(prefix) + u'*').toUtf8().constData()) < 0)
        return {};
    const References iterator(made);
    QStringList names;
    const char *name = nullptr;
    while (names.size() < most && git_reference_next_name(&name, iterator.get()) == 0)
        names.append(QString::fromUtf8(name));
    names.sort();
    return names;
}

QString GitRepository::currentBranch() const
{
    const QString target = targetOf("HEAD");
    return target.startsWith(branchPrefix) ? target.sliced(branchPrefix.size()) : QString();
}

QString GitRepository::defaultBranch() const
{
    if (const QString target = targetOf("refs/remotes/origin/HEAD"); target.startsWith(remotePrefix))
        return target.sliced(remotePrefix.size());
    for (const QString &name : {u"main"_s, u"master"_s}) {
        if (idOf(branchPrefix + name) || idOf(remotePrefix + name))
            return name;
    }
    return currentBranch();
}

Result<ObjectId> GitRepository::commitOf(const QString &revision) const
{
    git_object *found = nullptr;
    const int code = git_revparse_single(&found, m_handle->repository.get(), (revision + "^{commit}"_L1).toUtf8().constData());
    const QString message = code < 0 ? lastMessage() : QString();
    const Object commit(found);
    if (code < 0)
        return Error{ErrorCode::NotFound,
                     GitRepositoryTexts::tr("The repository has no commit that is called “%1” (git says: %2).").arg(revision, message),
                     m_folder,
                     0,
                     0,
                     GitRepositoryTexts::tr("“git log” shows the commits, and “git branch -a” the branches.")};
    return idFrom(*git_object_id(commit.get()));
}

std::optional<ObjectId> GitRepository::forkOf(const ObjectId &left, const ObjectId &right) const
{
    git_oid found;
    const git_oid one = oidOf(left);
    const git_oid two = oidOf(right);
    if (git_merge_base(&found, m_handle->repository.get(), &one, &two) < 0)
        return std::nullopt;
    return idFrom(found);
}

QString GitRepository::shortened(const ObjectId &commit) const
{
    const git_oid id = oidOf(commit);
    git_object *found = nullptr;
    if (git_object_lookup(&found, m_handle->repository.get(), &id, GIT_OBJECT_COMMIT) < 0)
        return {};
    const Object held(found);
    git_buf text = {};
    QString shortest;
    if (git_object_short_id(&text, held.get()) == 0)
        shortest = QString::fromUtf8(text.ptr, qsizetype(text.size));
    git_buf_dispose(&text);
    return shortest;
}

QList<IndexFile> GitRepository::index(qsizetype most) const
{
    git_index *opened = nullptr;
    if (git_repository_index(&opened, m_handle->repository.get()) < 0)
        return {};
    const Index index(opened);
    QList<IndexFile> files;
    const size_t count = std::min<size_t>(git_index_entrycount(index.get()), size_t(most));
    files.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i) {
        const git_index_entry *entry = git_index_get_byindex(index.get(), i);
        files.append({QFile::decodeName(entry->path), qint64(entry->file_size), entry->mode == GIT_FILEMODE_COMMIT});
    }
    return files;
}

bool GitRepository::isMadeBy(const QString &path, const char *filter) const
{
    const char *value = nullptr;
    const int code =
        git_attr_get(&value, m_handle->repository.get(), GIT_ATTR_CHECK_FILE_THEN_INDEX, QFile::encodeName(path).constData(), "filter");
    return code == 0 && git_attr_value(value) == GIT_ATTR_VALUE_STRING && std::strcmp(value, filter) == 0;
}

QString GitRepository::commonFolder() const { return QFile::decodeName(git_repository_commondir(m_handle->repository.get())); }

QString GitRepository::workTree() const
{
    const char *top = git_repository_workdir(m_handle->repository.get());
    return top ? QFile::decodeName(top) : QString();
}

Result<QByteArray> GitRepository::object(const ObjectId &id, ObjectKind kind, qsizetype most) const
{
    const git_oid name = oidOf(id);
    git_odb_object *read = nullptr;
    isMemoryRefused = false;
    const int code = git_odb_read(&read, m_handle->objects.get(), &name);
    const QString message = code < 0 ? lastMessage() : QString();
    const Bytes held(read);
    if ((code < 0 && isMemoryRefused) || (read && git_odb_object_size(read) > size_t(most)))
        return Error{ErrorCode::Limit,
                     GitRepositoryTexts::tr("The object %1 of the git repository is too large.").arg(QString::fromLatin1(id.hex())),
                     m_folder};
    if (read && git_odb_object_type(read) != typeOf(kind))
        return repositoryDamage(m_folder, GitRepositoryTexts::tr("the object %1 is of another kind").arg(QString::fromLatin1(id.hex())));
    if (read)
        return QByteArray(static_cast<const char *>(git_odb_object_data(read)), qsizetype(git_odb_object_size(read)));
    Error error = repositoryDamage(m_folder, message);
    if (code == GIT_ENOTFOUND)
        error.code = ErrorCode::NotFound;
    return error;
}

} // namespace caravan::project
