// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace caravan::e2e {

using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/e2e/world");
const QString sample = QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation");
const QString imageHome = u"/home/opam"_s; ///< of the images ocaml/opam

} // namespace

bool World::run(const QStringList &command)
{
    const Run run = runIn(m_folder.path(), command.first(), command.mid(1));
    if (run.code != 0)
        m_error = command.join(u' ') + u'\n' + run.out + run.err;
    return run.code == 0;
}

bool World::make() { return run({data + u"/make"_s, m_folder.path()}); }

bool World::startContainer(const QString &image)
{
    static const QRegularExpression compiler(u"-ocaml-([0-9]+\\.[0-9]+)"_s);
    const bool isDistribution = !image.startsWith("ocaml/opam"_L1);
    const QString version = isDistribution ? u"system"_s : compiler.match(image).captured(1);
    const QString name = isDistribution ? version : version.isEmpty() ? u"opam"_s : u"ocaml-"_s + version;
    if (!version.isEmpty() && !QDir(path(u"images/"_s + name)).exists() && !run({data + u"/make"_s, m_folder.path(), version}))
        return false;
    const QString libraries = path(u"system/installed"_s);
    if (!QDir(libraries).removeRecursively() || !QDir().mkpath(libraries))
        return false;
    if (isDistribution)
        m_variables.insert(u"OCAMLPATH"_s, libraries);
    else
        m_variables.remove(u"OCAMLPATH"_s);
    return QDir(path(u"home"_s)).removeRecursively() && run({u"cp"_s, u"-R"_s, path(u"images/"_s + name), path(u"home"_s)});
}

QProcessEnvironment World::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, path(u"bin"_s) + u":/usr/sbin:/usr/bin:/sbin:/bin"_s); // the distribution's opam, OCaml and dune
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"CARAVAN_WORLD"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TMPDIR"_s, m_folder.path());
    // As in the images.
    for (const auto &[name, value] :
         {std::pair(u"OPAMYES"_s, u"1"_s), {u"OPAMCONFIRMLEVEL"_s, u"unsafe-yes"_s}, {u"OPAMERRLOGLEN"_s, u"0"_s}})
        environment.insert(name, value);
    // For a test's log; the images' user is not root.
    for (const auto &[name, value] : {std::pair(u"OPAMCOLOR"_s, u"never"_s), {u"OPAMROOTISOK"_s, u"1"_s}, {u"OPAMSTATUSLINE"_s, u"never"_s}})
        environment.insert(name, value);
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable)
        environment.insert(variable.key(), *variable);
    return environment;
}

QString World::placed(QString value) const { return value.replace(imageHome, path(u"home"_s)); }

QString replacements()
{
    return u"Replaced in these runs, since there is no Docker: the containers of `image:` (a fresh home folder with an opam root and a "
           u"local repository, at one path, in "
           "their place; OCaml and dune are the machine's), `sudo`, `apt-get` and `apk` (they note what is asked for), the link of another "
           "opam, the address "
           "of the public repository, and /home/opam (a folder of the test)."_s;
}

namespace {

std::unique_ptr<GitFolder> folderOf(const QStringList &sources)
{
    auto folder = std::make_unique<GitFolder>();
    const Run copied = runIn(folder->path(), u"cp"_s, QStringList{u"-R"_s, u"--no-preserve=mode"_s} + sources + QStringList{u"."_s});
    return copied.code == 0 && folder->start() ? std::move(folder) : nullptr;
}

} // namespace

std::unique_ptr<GitFolder> standIn()
{
    return folderOf({data + u"/project/."_s, sample + u"/waystation.opam"_s, sample + u"/content"_s, sample + u"/.gitlab-ci.yml"_s,
                     sample + u"/.gitignore"_s});
}

std::unique_ptr<GitFolder> fourPackages() { return folderOf({data + u"/four-packages/."_s}); }

bool addDependency(GitFolder &standIn)
{
    QFile file(standIn.path() + u"/waystation.opam"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = file.readAll();
    file.close();
    if (text.contains("caravanserai") || !text.contains("\"omd\"") || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(text.replace("\"omd\"", "\"caravanserai\"\n  \"omd\""));
    file.close();
    return standIn.commit(u"Rest on the way"_s);
}

} // namespace caravan::e2e
