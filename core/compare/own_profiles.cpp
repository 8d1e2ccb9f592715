// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/own_profiles.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/estimate/facts/own_facts.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnProfilesTexts);

const recipes::OwnList profilesList{u"runners"_s, u"id"_s};

} // namespace

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
    const Result<QList<OwnProfile>> profiles = recipes::entriesIn(file, profilesList);
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
    return file ? recipes::entriesIn(Source(path, file->bytes), profilesList) : Result<QList<OwnProfile>>(file.error());
}

Result<QByteArray> withProfile(const Source &text, const yaml::Map &entry) { return recipes::withOwnEntry(text, profilesList, entry); }

QByteArray fileOfProfiles(const QList<OwnProfile> &profiles) { return recipes::fileOfEntries(profilesList, profiles); }

Result<Done> saveProfile(const yaml::Map &entry)
{
    return estimate::rewriteOwnFacts([&](const Source &text) { return withProfile(text, entry); });
}

Result<Done> saveProfiles(const QList<OwnProfile> &before, const QList<OwnProfile> &after)
{
    for (const OwnProfile &profile : after) {
        if (!isProfileId(profile.id))
            return Error{ErrorCode::Usage,
                         OwnProfilesTexts::tr("A profile's name has letters, digits, “.”, “_” and “-”, unlike “%1”.").arg(profile.id)};
    }
    return estimate::rewriteOwnFacts([&](const Source &file) { return recipes::withChangedEntries(file, profilesList, before, after); });
}

} // namespace caravan::compare
