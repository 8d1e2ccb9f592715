// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image_registry.h"

#include "scratch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

namespace caravan::e2e {

using namespace Qt::StringLiterals;

namespace {

const QString registryData = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/e2e/registry");
const QString user = u"gitlab-ci-token"_s;
const QString password = u"secret"_s;
// bcrypt of the password, as the registry's file of passwords wants it
const char *passwordLine = "gitlab-ci-token:$2b$12$ePxErnhu0Y9l1kLsqAnE5eTnHnEWSb7UDES1vhInLoUpSlzX8XxZ.\n";

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// The port in what the registry says at its start; 0 before it has.
int portIn(const QString &logFile)
{
    static const QRegularExpression listening(u"listening on 127\\.0\\.0\\.1:([0-9]+)"_s);
    QFile log(logFile);
    return log.open(QIODevice::ReadOnly) ? listening.match(QString::fromUtf8(log.readAll())).captured(1).toInt() : 0;
}

/// Limits of a build that every machine grants: buildah would ask for more open files and processes than it has, which takes a right of its own.
QString buildLimits()
{
    const auto limit = [](const QString &name, auto resource) {
        struct rlimit granted = {};
        getrlimit(resource, &granted);
        return u"\"%1=%2:%2\""_s.arg(name, QString::number(std::min<rlim_t>(granted.rlim_max, 4096)));
    };
    return u"[containers]\ndefault_ulimits = [%1, %2]\n"_s.arg(limit(u"nofile"_s, RLIMIT_NOFILE), limit(u"nproc"_s, RLIMIT_NPROC));
}

} // namespace

QString ImageRegistry::program() { return qEnvironmentVariable("CARAVAN_REGISTRY"); }

bool ImageRegistry::canBuild(World &world)
{
    return geteuid() == 0 || runIn(world.path({}), u"buildah"_s, {u"unshare"_s, u"true"_s}, world.environment()).code == 0;
}

ImageRegistry::~ImageRegistry()
{
    m_server.kill();
    m_server.waitForFinished(5'000);
    // What other ids own in the stores of a user who is not root is removed from inside of their name space.
    if (m_world && geteuid() != 0)
        runIn(m_world->path({}), u"buildah"_s, {u"unshare"_s, u"rm"_s, u"-rf"_s, m_world->path(u"stores"_s)}, m_world->environment());
}

/// Where buildah and skopeo keep images and passwords, and where they look for images of docker.io: here.
bool ImageRegistry::prepareStores()
{
    const auto place = [this](const QString &name, const QString &variable, const QString &text) {
        m_world->setVariable(variable, m_world->path(name));
        return writeFile(m_world->path(name), text.toUtf8());
    };
    const QString registries =
        u"unqualified-search-registries = [\"docker.io\"]\n[[registry]]\nprefix = \"docker.io\"\nlocation = \"%1/base\"\n"
        "insecure = true\n[[registry]]\nprefix = \"%1\"\nlocation = \"%1\"\ninsecure = true\n"_s;
    const QString storage = u"[storage]\ndriver = \"vfs\"\ngraphroot = \"%1/images\"\nrunroot = \"%1/run\"\n"_s;
    const QString docker = m_world->path(u"bin/docker"_s);
    return place(u"registries.conf"_s, u"CONTAINERS_REGISTRIES_CONF"_s, registries.arg(address()))
        && place(u"storage.conf"_s, u"CONTAINERS_STORAGE_CONF"_s, storage.arg(m_world->path(u"stores"_s)))
        && place(u"containers.conf"_s, u"CONTAINERS_CONF"_s, buildLimits())
        && place(u"auth.json"_s, u"REGISTRY_AUTH_FILE"_s, u"{\"auths\":{}}\n"_s) && QFile::copy(registryData + u"/docker"_s, docker)
        && QFile::setPermissions(docker, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// On the port that it had, or on any that is free.
bool ImageRegistry::serve()
{
    m_server.kill();
    m_server.waitForFinished(5'000);
    const QString settings =
        u"version: 0.1\nlog: {level: info}\nhttp: {addr: '%1'}\nauth: {htpasswd: {realm: test, path: '%2'}}\n"
        "storage:\n  filesystem: {rootdirectory: '%3'}\n  maintenance: {readonly: {enabled: %4}}\n"_s.arg(
            address(), m_world->path(u"passwords"_s), m_world->path(u"registry"_s), m_isReadOnly ? u"true"_s : u"false"_s);
    const QString file = m_world->path(u"registry.yml"_s);
    const QString log = m_world->path(u"registry.log"_s);
    QFile::remove(log);
    if (!writeFile(file, settings.toUtf8()) || !writeFile(m_world->path(u"passwords"_s), passwordLine))
        return false;
    m_server.setStandardErrorFile(log);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.start(program(), {u"serve"_s, file});
    for (int attempt = 0; attempt < 300; ++attempt) {
        if (const int port = portIn(log)) {
            m_port = port;
            return true;
        }
        if (m_server.waitForFinished(100))
            break;
    }
    m_error = u"The registry does not start: "_s + m_server.errorString();
    return false;
}

bool ImageRegistry::start(World &world, const QString &reference)
{
    m_world = &world;
    if (!serve() || !prepareStores())
        return false;
    const QString series = reference.section(u"-ocaml-"_s, 1);
    const Run login = runIn(world.path({}), u"buildah"_s,
                            {u"login"_s, u"--tls-verify=false"_s, u"-u"_s, user, u"-p"_s, password, address()}, world.environment());
    const Run make =
        runIn(world.path({}), registryData + u"/make"_s, {world.path({}), QString::number(m_port), reference, series}, world.environment());
    m_error = login.err + make.out + make.err;
    // A job logs in by itself.
    return login.code == 0 && make.code == 0 && writeFile(world.path(u"auth.json"_s), "{\"auths\":{}}\n");
}

void ImageRegistry::attach(ContainerRunner &runner) const
{
    runner.setVariable(u"CI_REGISTRY"_s, address());
    runner.setVariable(u"CI_REGISTRY_IMAGE"_s, project());
    runner.setVariable(u"CI_REGISTRY_USER"_s, user);
    runner.setVariable(u"CI_REGISTRY_PASSWORD"_s, password);
}

QStringList ImageRegistry::tags(const QString &name) const
{
    const Run run =
        runIn(m_world->path({}), u"skopeo"_s,
              {u"list-tags"_s, u"--tls-verify=false"_s, u"--creds"_s, user + u':' + password, u"docker://%1/%2"_s.arg(project(), name)},
              m_world->environment());
    QStringList out;
    for (const QJsonValue tag : QJsonDocument::fromJson(run.out.toUtf8()).object()[u"Tags"_s].toArray())
        out.append(tag.toString());
    return out;
}

bool ImageRegistry::runInside(const QString &reference, const QString &folder, const QStringList &variables, const QString &script,
                              QString &log) const
{
    const auto buildah = [this](const QStringList &arguments) {
        return runIn(m_world->path({}), u"buildah"_s, arguments, m_world->environment());
    };
    const Run from = buildah({u"from"_s, u"-q"_s, u"--tls-verify=false"_s, u"--creds"_s, user + u':' + password, reference});
    const QString container = from.out.trimmed();
    if (from.code != 0 || container.isEmpty()) {
        log = from.out + from.err;
        return false;
    }
    QStringList command{u"run"_s,          u"--isolation"_s,    u"chroot"_s, u"--volume"_s, folder + u":/builds/project"_s,
                        u"--workingdir"_s, u"/builds/project"_s};
    for (const QString &variable : variables + QStringList{u"CI_PROJECT_DIR=/builds/project"_s})
        command += {u"--env"_s, variable};
    const Run run = buildah(command + QStringList{container, u"--"_s, u"sh"_s, u"-euc"_s, script});
    log = run.out + run.err;
    buildah({u"rm"_s, container});
    return run.code == 0;
}

bool ImageRegistry::refuseImages()
{
    m_isReadOnly = true;
    return serve();
}

QStringList ImageRegistry::calls() const
{
    QFile file(m_world->path(u"docker-calls"_s));
    const QStringList calls =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    file.remove();
    return calls;
}

} // namespace caravan::e2e
