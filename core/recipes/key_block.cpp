// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/key_block.h"

#include "core/project/inputs.h"
#include "core/recipes/data_reader.h"

#include <algorithm>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dependencyFiles = "dependencies"_L1;

QList<KeyBlock> readKeyBlocks()
{
    DataReader reader = DataReader::builtIn(u":/caravan/blocks/keys.yml"_s);
    QList<KeyBlock> blocks;
    const QList<yaml::Entry> keys = reader.entries(reader.root(), u"keys");
    for (const yaml::Entry &entry : keys) {
        KeyBlock block;
        block.id = entry.key.text();
        block.title = reader.text(entry.value, u"title");
        block.summary = reader.text(entry.value, u"summary");
        block.isOfFiles = reader.text(entry.value, u"files", u""_s) == dependencyFiles;
        block.text = block.isOfFiles ? QString() : reader.text(entry.value, u"text");
        block.fallbackKeys = reader.texts(entry.value, u"fallback");
        blocks.append(block);
    }
    Q_ASSERT(!reader.error());
    return blocks;
}

/// What the key of a cache begins with, whatever the rest is: its prefix, with the hyphen that GitLab writes behind one; empty for none.
QString beginningOf(gitlab::Sources &sources, const yaml::Path &key)
{
    const QString prefix = sources.value(key + yaml::Path{u"prefix"_s}).text();
    return prefix.isEmpty() ? QString() : prefix + u'-';
}

yaml::Value keyOfFiles(const QStringList &files, const QString &prefix)
{
    yaml::Map key{{{u"files"_s, yaml::Value::texts(files)}}};
    if (!prefix.isEmpty())
        key.entries.prepend({u"prefix"_s, yaml::Value::text(prefix)});
    return yaml::Value(key);
}

} // namespace

const QList<KeyBlock> &keyBlocks()
{
    static const QList<KeyBlock> blocks = readKeyBlocks();
    return blocks;
}

const KeyBlock *keyBlock(QStringView id)
{
    const QList<KeyBlock> &blocks = keyBlocks();
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(), [&](const KeyBlock &block) { return block.id == id; });
    return found == blocks.cend() ? nullptr : &*found;
}

int cacheForKey(const gitlab::Job &job, const Catalogue &catalogue)
{
    const auto holdsSwitch = [&](const gitlab::Field<gitlab::Cache> &cache) {
        return std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(),
                           [&](const QString &path) { return catalogue.isSwitchPath(path); });
    };
    const auto found = std::find_if(job.caches.cbegin(), job.caches.cend(), holdsSwitch);
    return found != job.caches.cend() ? int(found - job.caches.cbegin()) : job.caches.isEmpty() ? -1 : 0;
}

Result<yaml::Path> keyPath(gitlab::Sources &sources, const gitlab::CacheId &cache)
{
    const Result<gitlab::ValueChange> change = gitlab::CacheChanges(sources, cache).withKeyText(u"x"_s);
    return change ? Result<yaml::Path>(change->path) : Result<yaml::Path>(change.error());
}

Result<Done> useKey(const gitlab::Editing &edit, const gitlab::CacheId &cache, const KeyBlock &block, const project::Project *project,
                    gitlab::At at)
{
    gitlab::Sources sources(edit.draft.tree(), edit.reading);
    const Result<yaml::Path> key = keyPath(sources, cache);
    if (!key)
        return key.error();
    const QString beginning = beginningOf(sources, *key);
    const QStringList files = project ? project::inputsOf(*project).keyFiles : QStringList();
    const yaml::Value value = block.isOfFiles
        ? keyOfFiles(files.isEmpty() ? QStringList{u"*.opam"_s} : files, beginning.chopped(beginning.isEmpty() ? 0 : 1))
        : yaml::Value::text(beginning + block.text);
    QStringList fallbackKeys;
    for (const QString &fallback : block.fallbackKeys)
        fallbackKeys.append(beginning + fallback);
    if (const Result<Done> done = gitlab::make(edit, {*key, value}, at); !done)
        return done;
    gitlab::Sources changed(edit.draft.tree(), edit.reading);
    const Result<gitlab::ValueChange> fallbacks = gitlab::CacheChanges(changed, cache).withFallbackKeys(fallbackKeys);
    if (!fallbacks)
        return fallbacks.error();
    return gitlab::make(edit, *fallbacks, at);
}

} // namespace caravan::recipes
