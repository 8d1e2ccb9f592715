// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/own_profiles.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/estimate/facts/own_facts.h"
#include "core/yaml/edit.h"

#include <QSet>

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnProfilesTexts);

const QString profilesKey = u"runners"_s;
const QString idKey = u"id"_s;

/// Which item of the list has \a id; -1 for none.
int placeOf(const yaml::Node &list, const QString &id)
{
    for (int i = 0; i < list.size(); ++i) {
        if (list.item(i).target()[idKey].text() == id)
            return i;
    }
    return -1;
}

QString idOf(const yaml::Value &entry)
{
    const auto *map = std::get_if<yaml::Map>(&entry);
    const auto found = map ? std::find_if(map->entries.begin(), map->entries.end(), [](const auto &pair) { return pair.first == idKey; })
                           : decltype(map->entries.begin())();
    const auto *text = map && found != map->entries.end() ? std::get_if<yaml::Text>(&found->second) : nullptr;
    return text ? text->string : QString();
}

/// The profiles of a file, whatever else it says.
Result<QList<OwnProfile>> listed(const Source &text)
{
    QList<OwnProfile> profiles;
    if (text.text.trimmed().isEmpty())
        return profiles;
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return tree.error();
    for (const yaml::Node &item : tree->root()[profilesKey].target().items()) {
        const yaml::Value entry = yaml::Value::of(item.target());
        if (const auto *map = std::get_if<yaml::Map>(&entry))
            profiles.append({item.target()[idKey].text(), *map});
    }
    return profiles;
}

} // namespace

QString OwnProfile::said(const QString &key) const
{
    for (const auto &[name, value] : entry.entries) {
        if (name != key)
            continue;
        if (const auto *text = std::get_if<yaml::Text>(&value))
            return text->string;
        if (const auto *token = std::get_if<yaml::Verbatim>(&value))
            return token->token;
    }
    return {};
}

void OwnProfile::say(const QString &key, const QString &text)
{
    const auto found = std::find_if(entry.entries.begin(), entry.entries.end(), [&](const auto &pair) { return pair.first == key; });
    if (text == said(key))
        return;
    if (text.isEmpty()) {
        entry.entries.erase(found);
        return;
    }
    bool isNumber = false;
    text.toDouble(&isNumber);
    const bool isToken = isNumber || text == "true"_L1 || text == "false"_L1;
    const yaml::Value value = isToken ? yaml::Value(yaml::Verbatim{text}) : yaml::Value::text(text);
    if (found == entry.entries.end())
        entry.entries.append({key, value});
    else
        found->second = value;
}

bool isProfileId(QStringView id)
{
    return !id.isEmpty() && id.size() <= 100
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-'; });
}

Result<QList<OwnProfile>> profilesIn(const Source &file)
{
    Result<estimate::Facts> facts = estimate::Facts::builtIn();
    if (!facts)
        return facts.error();
    if (const Result<Done> read = estimate::addOwnFacts(file, *facts); !read)
        return read.error();
    const Result<QList<OwnProfile>> profiles = listed(file);
    if (profiles && profiles->isEmpty())
        return Error{ErrorCode::NotFound, OwnProfilesTexts::tr("The file has no list “runners” with a profile in it."), file.file};
    return profiles;
}

Result<QList<OwnProfile>> ownProfiles()
{
    const QString path = estimate::ownFactsFile();
    if (!stampOf(path).exists)
        return QList<OwnProfile>();
    const Result<ReadFile> file = readFile(path);
    return file ? listed(Source(path, file->bytes)) : Result<QList<OwnProfile>>(file.error());
}

Result<QByteArray> withProfile(const Source &text, const yaml::Value &entry)
{
    const yaml::List alone{{entry}};
    if (text.text.trimmed().isEmpty())
        return yaml::writeEntry(profilesKey, alone, 0, {});
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return tree.error();
    yaml::Draft draft(*tree);
    const yaml::Node list = tree->root()[profilesKey];
    const int place = placeOf(list, idOf(entry));
    const Result<Done> written = !list || list.size() == 0 ? draft.set({profilesKey}, alone)
        : place >= 0                                       ? draft.set({profilesKey, QString::number(place)}, entry)
                                                           : draft.insertItem({profilesKey}, -1, entry);
    return written ? Result<QByteArray>(draft.text()) : written.error();
}

Result<QByteArray> withoutProfile(const Source &text, const QString &id)
{
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return tree.error();
    const int place = placeOf(tree->root()[profilesKey], id);
    if (place < 0)
        return Error{ErrorCode::NotFound, OwnProfilesTexts::tr("There is no profile “%1” of your own.").arg(id), text.file};
    yaml::Draft draft(*tree);
    const Result<Done> done = draft.remove({profilesKey, QString::number(place)});
    return done ? Result<QByteArray>(draft.text()) : done.error();
}

QByteArray fileOfProfiles(const QList<OwnProfile> &profiles)
{
    yaml::List list;
    for (const OwnProfile &profile : profiles)
        list.items.append(profile.entry);
    return yaml::writeEntry(profilesKey, list, 0, {});
}

Result<Done> saveProfile(const yaml::Value &entry)
{
    return estimate::rewriteOwnFacts([&](const Source &text) { return withProfile(text, entry); });
}

Result<Done> saveProfiles(const QList<OwnProfile> &before, const QList<OwnProfile> &after)
{
    QSet<QString> ids;
    for (const OwnProfile &profile : after) {
        if (!isProfileId(profile.id))
            return Error{ErrorCode::Usage,
                         OwnProfilesTexts::tr("A profile's name has letters, digits, “.”, “_” and “-”, unlike “%1”.").arg(profile.id)};
        if (ids.contains(profile.id))
            return Error{ErrorCode::Usage, OwnProfilesTexts::tr("There are two profiles with the name “%1”.").arg(profile.id)};
        ids.insert(profile.id);
    }
    return estimate::rewriteOwnFacts([&](const Source &file) -> Result<QByteArray> {
        Result<QByteArray> text = file.text;
        for (const OwnProfile &profile : before) {
            if (!ids.contains(profile.id))
                text = withoutProfile(Source(file.file, *text), profile.id);
            if (!text)
                return text;
        }
        for (const OwnProfile &profile : after) {
            if (!before.contains(profile))
                text = withProfile(Source(file.file, *text), profile.entry);
            if (!text)
                return text;
        }
        return text;
    });
}

} // namespace caravan::compare
