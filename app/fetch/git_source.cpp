// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/git_source.h"

#include "core/includes/problems.h"

#include <git2.h>

#include <QCryptographicHash>
#include <QDir>
#include <QMap>
#include <QUrl>

#include <algorithm>

namespace caravan::fetch {

using namespace Qt::StringLiterals;
using includes::Trouble;

namespace libgit2 {

/// Frees what libgit2 made.
template<auto Free>
struct Freeing {
    template<class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using RepositoryPointer = std::unique_ptr<git_repository, Freeing<git_repository_free>>;
using RemotePointer = std::unique_ptr<git_remote, Freeing<git_remote_free>>;
using ObjectPointer = std::unique_ptr<git_object, Freeing<git_object_free>>;

} // namespace libgit2

namespace {

constexpr size_t mostReceivedBytes = size_t{200} * 1024 * 1024; // of one repository at once
constexpr qsizetype mostListedFiles = 10'000;

int withAgent(git_credential **out, const char *, const char *user, unsigned int allowed, void *payload)
{
    auto *isTried = static_cast<bool *>(payload);
    if (!(allowed & GIT_CREDENTIAL_SSH_KEY) || std::exchange(*isTried, true))
        return GIT_EAUTH; // asked again where the keys are not taken
    return git_credential_ssh_key_from_agent(out, user ? user : "git");
}

/// Whether a name may be the beginning of a commit's: seven hexadecimal digits at least, as git writes them.
bool isAbbreviated(const QString &ref)
{
    constexpr qsizetype fewest = 7;
    return ref.size() >= fewest
        && std::all_of(ref.cbegin(), ref.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

int limited(const git_indexer_progress *progress, void *) { return progress->received_bytes > mostReceivedBytes ? GIT_EUSER : 0; }

/// What libgit2 said last, as trouble. Read at once: the next call overwrites it.
Trouble troubleOf(int code, QString &detail)
{
    const git_error *error = git_error_last();
    detail = error ? QString::fromUtf8(error->message) : QString();
    if (code == GIT_EAUTH)
        return Trouble::NeedsToken;
    if (code == GIT_ENOTFOUND)
        return Trouble::NotFound;
    if (code == GIT_EUSER)
        return Trouble::TooLarge;
    if (code == GIT_ECERTIFICATE)
        return Trouble::Certificate;
    return Trouble::Unreachable;
}

} // namespace

struct GitSource::Handle {
    QString url;
    QString folder;
    int seconds = 0;
    libgit2::RepositoryPointer repository = {};
    bool isListed = false;
    QMap<QString, QString> references = {}; ///< commits by name, of the server

    QString host() const { return QUrl(url).host(); }

    template<class T>
    Found<T> trouble(int code) const
    {
        Found<T> found;
        found.trouble = troubleOf(code, found.detail);
        found.host = host();
        return found;
    }

    template<class T>
    Found<T> notThere() const
    {
        return {{}, Trouble::NotFound, host(), {}};
    }

    /// The repository here, and the connection to the one there. Returns libgit2's code.
    int open(libgit2::RemotePointer &remote)
    {
        if (!repository) {
            QDir().mkpath(folder);
            git_repository *opened = nullptr;
            if (const int code = git_repository_init(&opened, QFile::encodeName(folder).constData(), true); code < 0)
                return code;
            repository.reset(opened);
        }
        git_remote *made = nullptr;
        const int code = git_remote_create_anonymous(&made, repository.get(), url.toUtf8().constData());
        remote.reset(made);
        return code;
    }

    /// Asks the server once which references it has. Returns libgit2's code.
    int list()
    {
        if (isListed)
            return 0;
        libgit2::RemotePointer remote;
        if (const int code = open(remote); code < 0)
            return code;
        git_remote_callbacks callbacks = GIT_REMOTE_CALLBACKS_INIT;
        bool isTried = false;
        callbacks.credentials = withAgent;
        callbacks.payload = &isTried;
        if (const int code = git_remote_connect(remote.get(), GIT_DIRECTION_FETCH, &callbacks, nullptr, nullptr); code < 0)
            return code;
        const git_remote_head **heads = nullptr;
        size_t count = 0;
        const int code = git_remote_ls(&heads, &count, remote.get());
        for (size_t i = 0; code >= 0 && i < count; ++i)
            references.insert(QString::fromUtf8(heads[i]->name), QString::fromLatin1(git_oid_tostr_s(&heads[i]->oid)));
        git_remote_disconnect(remote.get());
        isListed = code >= 0;
        return code;
    }

    /// Fetches what leads to \a commit. Returns libgit2's code.
    int fetch(const QString &commit)
    {
        libgit2::RemotePointer remote;
        if (const int code = open(remote); code < 0)
            return code;
        git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
        bool isTried = false;
        options.callbacks.credentials = withAgent;
        options.callbacks.payload = &isTried;
        options.callbacks.transfer_progress = limited;
        options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
        options.update_fetchhead = 0;
        QByteArrayList wanted{"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"};
        for (auto reference = references.cbegin(); reference != references.cend(); ++reference) {
            const QString name = reference.key().endsWith("^{}"_L1) ? reference.key().chopped(3) : reference.key();
            if (*reference == commit && name.startsWith("refs/"_L1))
                wanted = {'+' + name.toUtf8() + ':' + name.toUtf8()};
        }
        QList<char *> names;
        for (QByteArray &name : wanted)
            names.append(name.data());
        const git_strarray specifications{names.data(), size_t(names.size())};
        return git_remote_fetch(remote.get(), &specifications, &options, nullptr);
    }

    /// What \a expression names; fetched where it is not here. Returns libgit2's code.
    int object(const QString &commit, const QString &expression, libgit2::ObjectPointer &out)
    {
        libgit2::RemotePointer remote;
        if (const int code = open(remote); code < 0)
            return code;
        git_object *known = nullptr;
        if (git_revparse_single(&known, repository.get(), commit.toLatin1().constData()) < 0) {
            list();
            if (const int code = fetch(commit); code < 0)
                return code;
        }
        git_object_free(known);
        git_object *found = nullptr;
        const int code = git_revparse_single(&found, repository.get(), expression.toUtf8().constData());
        out.reset(found);
        return code;
    }
};

GitSource::GitSource(const QString &url, const QString &folder, int seconds)
{
    git_libgit2_init();
#if LIBGIT2_VER_MAJOR > 1 || LIBGIT2_VER_MINOR >= 7
    constexpr int milli = 1000;
    git_libgit2_opts(GIT_OPT_SET_SERVER_TIMEOUT, seconds * milli);
    git_libgit2_opts(GIT_OPT_SET_SERVER_CONNECT_TIMEOUT, seconds * milli);
#endif
    const QByteArray name = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_handle = std::make_unique<Handle>(Handle{url, folder + u'/' + QString::fromLatin1(name), seconds});
}

GitSource::~GitSource()
{
    m_handle.reset();
    git_libgit2_shutdown();
}

Found<QString> GitSource::commitOf(const QString &ref)
{
    if (gitlab::isCommitId(ref))
        return {ref, Trouble::None, m_handle->host(), {}};
    if (const int code = m_handle->list(); code < 0)
        return m_handle->trouble<QString>(code);
    const QStringList names = ref.isEmpty()
        ? QStringList{u"HEAD"_s}
        : QStringList{u"refs/tags/"_s + ref + u"^{}"_s, u"refs/tags/"_s + ref, u"refs/heads/"_s + ref}; // in git's order
    for (const QString &name : names) {
        if (m_handle->references.contains(name))
            return {m_handle->references.value(name), Trouble::None, m_handle->host(), {}};
    }
    libgit2::ObjectPointer object; // the beginning of a commit's name: no server tells these by itself
    if (isAbbreviated(ref) && m_handle->object(ref, ref + u"^{commit}"_s, object) >= 0)
        return {QString::fromLatin1(git_oid_tostr_s(git_object_id(object.get()))), Trouble::None, m_handle->host(), {}};
    return m_handle->notThere<QString>();
}

Found<QByteArray> GitSource::file(const QString &commit, const QString &path)
{
    libgit2::ObjectPointer object;
    if (const int code = m_handle->object(commit, commit + u':' + path, object); code < 0)
        return m_handle->trouble<QByteArray>(code);
    if (git_object_type(object.get()) != GIT_OBJECT_BLOB)
        return m_handle->notThere<QByteArray>();
    const auto *blob = reinterpret_cast<const git_blob *>(object.get());
    const git_object_size_t size = git_blob_rawsize(blob);
    if (size > git_object_size_t(includes::mostFetchedBytes))
        return {{}, Trouble::TooLarge, m_handle->host(), {}};
    return {QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(size)), Trouble::None, m_handle->host(), {}};
}

Found<QByteArray> GitSource::listing(const QString &commit)
{
    struct Walk {
        QByteArray names;
        qsizetype count = 0;
    } walk;
    libgit2::ObjectPointer object;
    if (const int code = m_handle->object(commit, commit + u"^{tree}"_s, object); code < 0)
        return m_handle->trouble<QByteArray>(code);
    const auto note = [](const char *root, const git_tree_entry *entry, void *payload) {
        auto *names = static_cast<Walk *>(payload);
        if (git_tree_entry_type(entry) != GIT_OBJECT_BLOB)
            return 0;
        names->names += QByteArray(root) + git_tree_entry_name(entry) + '\n';
        return ++names->count > mostListedFiles ? int(GIT_EUSER) : 0;
    };
    if (git_tree_walk(reinterpret_cast<const git_tree *>(object.get()), GIT_TREEWALK_PRE, note, &walk) < 0)
        return {{}, Trouble::TooLarge, m_handle->host(), {}};
    return {walk.names, Trouble::None, m_handle->host(), {}};
}

bool GitSource::isTag(const QString &ref) { return m_handle->list() >= 0 && m_handle->references.contains(u"refs/tags/"_s + ref); }

/// Git knows no releases: the tags.
Found<QList<Release>> GitSource::releases()
{
    if (const int code = m_handle->list(); code < 0)
        return m_handle->trouble<QList<Release>>(code);
    Found<QList<Release>> found;
    found.host = m_handle->host();
    const QString tags = u"refs/tags/"_s;
    for (auto reference = m_handle->references.cbegin(); reference != m_handle->references.cend(); ++reference) {
        if (!reference.key().startsWith(tags) || reference.key().endsWith("^{}"_L1))
            continue;
        found.value.append({reference.key().mid(tags.size()), m_handle->references.value(reference.key() + u"^{}"_s, *reference)});
    }
    return found;
}

Found<Release> GitSource::release(const QString &tag)
{
    const Found<QList<Release>> all = releases();
    const auto known = std::find_if(all.value.cbegin(), all.value.cend(), [&](const Release &release) { return release.tag == tag; });
    if (!all.isThere())
        return all.as<Release>();
    return known == all.value.cend() ? m_handle->notThere<Release>() : Found<Release>{*known, Trouble::None, m_handle->host(), {}};
}

} // namespace caravan::fetch
