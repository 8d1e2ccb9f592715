// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"

#include "app/cli/run.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/resolved.h"
#include "core/gitlab/values/effective.h"
#include "core/recipes/catalogue.h"
#include "plain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace caravan::e2e {

using namespace Qt::StringLiterals;

namespace {

bool writeBytes(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

QStringList strategies()
{
    QStringList names;
    if (const Result<recipes::Catalogue> catalogue = recipes::Catalogue::builtIn()) {
        for (const recipes::Strategy &strategy : catalogue->allStrategies())
            names.append(recipes::nameOf(strategy.id));
    }
    return names;
}

QStringList jobBlocks()
{
    QStringList ids;
    const QJsonObject palette = QJsonDocument::fromJson(cli::run({u"blocks"_s, u"--json"_s}).out).object();
    for (const QJsonValue block : palette[u"blocks"_s].toArray()) {
        if (block[u"kind"_s].toString() == "job"_L1)
            ids.append(block[u"id"_s].toString());
    }
    return ids;
}

bool takesStrategy(const QString &block)
{
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::builtIn();
    const recipes::Block *found = catalogue ? catalogue->block(block) : nullptr;
    return found && found->takesStrategy();
}

QString ocamlOf(const QString &strategy)
{
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::builtIn();
    const recipes::Strategy *found = catalogue ? catalogue->strategy(strategy) : nullptr;
    return found && found->imageOcaml.startsWith(">="_L1) ? u"5.5"_s : u"5.4"_s;
}

QString jobOf(const QString &block) { return block + u"-block"_s; }

Result<QByteArray> exported(const QStringList &arguments)
{
    const cli::Output output = cli::run(arguments);
    if (output.exit != cli::Exit::Fine)
        return Error{ErrorCode::Refused, arguments.join(u' ') + u": "_s + QString::fromUtf8(output.err)};
    return output.out;
}

namespace {

/// The result of one command after the other, each on what the one before has written to \a file.
Result<QByteArray> written(const QString &file, const QList<QStringList> &commands)
{
    Result<QByteArray> text = QByteArray();
    for (const QStringList &command : commands) {
        text = exported(command);
        if (!text)
            return text;
        if (!writeBytes(file, *text))
            return Error{ErrorCode::Unreadable, file};
    }
    return text;
}

} // namespace

Result<QByteArray> withBlocks(const QString &folder, const QStringList &blocks, const QString &strategy, const QString &image)
{
    const QString file = folder + u"/.gitlab-ci.yml"_s;
    QStringList add{u"edit"_s, file};
    for (const QString &block : blocks)
        add += {u"add-job"_s, jobOf(block), u"--block"_s, block};
    if (!writeBytes(file, {}))
        return Error{ErrorCode::Unreadable, file};
    const Result<QByteArray> applied = written(file, {add, {u"apply"_s, folder, u"--strategy"_s, strategy, u"--image"_s, image}});
    if (applied)
        return applied;
    // A job that installs a tool with opam takes no strategy without it, and one with a switch of OCaml 5.4 none that needs 5.5: added to a pipeline
    // that has such a strategy, it is made for it.
    QFile::remove(file);
    QStringList propose{u"propose"_s, folder, u"--strategy"_s, strategy};
    if (ocamlOf(strategy) != "5.4"_L1)
        propose += {u"--image"_s, image};
    return written(file, {propose, add + (blocks.size() == 1 ? QStringList{u"remove-job"_s, u"build"_s} : QStringList())});
}

Result<yaml::Tree> previewed(GitFolder &folder, const QByteArray &text)
{
    if (!folder.write(text))
        return Error{ErrorCode::Unreadable, folder.path()};
    const Run run = folder.run({u"--preview"_s});
    if (run.code != 0)
        return Error{ErrorCode::Refused, run.out + run.err};
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u"preview"_s, run.out.mid((u'\n' + run.out).indexOf("\n---"_L1)).toUtf8()));
    if (!tree)
        return tree;
    // It has aliases for what is there twice; written out, each job has all that it has.
    QJsonObject whole;
    gitlab::Resolver resolver(*tree);
    for (const yaml::Entry &entry : tree->root().entries())
        whole.insert(entry.key.text(), plain(gitlab::valueOf(resolver.settled(resolver.global(entry.key.text()), {}))));
    return yaml::Tree::parse(Source(u"preview"_s, QJsonDocument(whole).toJson()));
}

QStringList linesOf(const yaml::Node &node)
{
    if (!node.isSequence())
        return node.isValid() && !node.isNull() ? QStringList{node.text()} : QStringList();
    QStringList out;
    for (const yaml::Node &item : node.items())
        out.append(item.text());
    return out;
}

QStringList jobsOf(const yaml::Tree &pipeline)
{
    QStringList names;
    for (const yaml::Entry &entry : pipeline.root().entries()) {
        if (entry.value.isMap() && !gitlab::isGlobalKeyword(entry.key.text()) && !entry.key.text().startsWith(u'.'))
            names.append(entry.key.text());
    }
    return names;
}

} // namespace caravan::e2e
