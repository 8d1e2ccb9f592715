// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace caravan::includes {

using namespace Qt::StringLiterals;

namespace {

struct TroubleWord {
    Trouble trouble;
    QLatin1StringView word;
};

constexpr std::array troubleWords{
    TroubleWord{Trouble::None, "none"_L1},
    TroubleWord{Trouble::NeedsToken, "needs-token"_L1},
    TroubleWord{Trouble::NotFound, "not-found"_L1},
    TroubleWord{Trouble::NoVersion, "no-version"_L1},
    TroubleWord{Trouble::TimedOut, "timed-out"_L1},
    TroubleWord{Trouble::TooLarge, "too-large"_L1},
    TroubleWord{Trouble::Redirected, "redirected"_L1},
    TroubleWord{Trouble::Insecure, "insecure"_L1},
    TroubleWord{Trouble::Certificate, "certificate"_L1},
    TroubleWord{Trouble::Unreachable, "unreachable"_L1},
    TroubleWord{Trouble::Refused, "refused"_L1},
    TroubleWord{Trouble::NotAsked, "not-asked"_L1},
    TroubleWord{Trouble::Cancelled, "cancelled"_L1},
};

QLatin1StringView wordOf(Trouble trouble)
{
    return std::find_if(troubleWords.begin(), troubleWords.end(), [=](const TroubleWord &word) { return word.trouble == trouble; })->word;
}

struct Wording {
    QJsonObject operator()(const gitlab::RemoteFile &what) const { return {{u"kind"_s, u"remote"_s}, {u"url"_s, what.url}}; }
    QJsonObject operator()(const gitlab::ProjectFile &what) const
    {
        return {{u"kind"_s, u"project"_s},
                {u"server"_s, what.server},
                {u"project"_s, what.project},
                {u"ref"_s, what.ref},
                {u"file"_s, what.file}};
    }
    QJsonObject operator()(const gitlab::ProjectListing &what) const
    {
        return {{u"kind"_s, u"listing"_s}, {u"server"_s, what.server}, {u"project"_s, what.project}, {u"commit"_s, what.commit}};
    }
    QJsonObject operator()(const gitlab::ComponentFile &what) const
    {
        return {{u"kind"_s, u"component"_s},
                {u"server"_s, what.server},
                {u"project"_s, what.project},
                {u"name"_s, what.name},
                {u"version"_s, what.version}};
    }
    QJsonObject operator()(const gitlab::TemplateFile &what) const
    {
        return {{u"kind"_s, u"template"_s}, {u"server"_s, what.server}, {u"name"_s, what.name}};
    }
};

Error unreadableWords() { return {ErrorCode::Syntax, u"This is no message between caravan and caravan-fetch."_s}; }

Result<QJsonObject> objectIn(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return unreadableWords();
    return document.object();
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

QJsonObject wordsOf(const gitlab::Elsewhere &what) { return std::visit(Wording{}, what); }

std::optional<gitlab::Elsewhere> elsewhereIn(const QJsonObject &words)
{
    const auto text = [&words](QLatin1StringView key) { return words.value(key).toString(); };
    const QString kind = text("kind"_L1);
    if (kind == "remote"_L1)
        return gitlab::RemoteFile{text("url"_L1)};
    if (kind == "project"_L1)
        return gitlab::ProjectFile{text("server"_L1), text("project"_L1), text("ref"_L1), text("file"_L1)};
    if (kind == "listing"_L1)
        return gitlab::ProjectListing{text("server"_L1), text("project"_L1), text("commit"_L1)};
    if (kind == "component"_L1)
        return gitlab::ComponentFile{text("server"_L1), text("project"_L1), text("name"_L1), text("version"_L1)};
    if (kind == "template"_L1)
        return gitlab::TemplateFile{text("server"_L1), text("name"_L1)};
    return std::nullopt;
}

QByteArray written(const Errand &errand)
{
    QJsonArray items;
    for (const Item &item : errand.items) {
        QJsonObject words = wordsOf(item.what);
        words.insert(u"knownCommit"_s, item.knownCommit);
        items.append(words);
    }
    return compact({{u"items"_s, items},
                    {u"seconds"_s, errand.seconds},
                    {u"gitFolder"_s, errand.gitFolder},
                    {u"instances"_s, QJsonArray::fromStringList(errand.instances)}});
}

Result<Errand> readErrand(const QByteArray &text)
{
    const Result<QJsonObject> object = objectIn(text);
    if (!object)
        return object.error();
    Errand errand{{}, object->value("seconds"_L1).toInt(), object->value("gitFolder"_L1).toString()};
    const QJsonArray instances = object->value("instances"_L1).toArray();
    for (const auto &address : instances)
        errand.instances.append(address.toString());
    const QJsonArray items = object->value("items"_L1).toArray();
    for (const auto &item : items) {
        const QJsonObject words = item.toObject();
        const std::optional<gitlab::Elsewhere> what = elsewhereIn(words);
        if (!what)
            return unreadableWords();
        errand.items.append({*what, words.value("knownCommit"_L1).toString()});
    }
    return errand;
}

QByteArray written(const Answer &answer)
{
    return compact({{u"item"_s, answer.item},
                    {u"bytes"_s, QString::fromLatin1(answer.bytes.toBase64())},
                    {u"commit"_s, answer.commit},
                    {u"isTag"_s, answer.isTag},
                    {u"trouble"_s, wordOf(answer.trouble)},
                    {u"host"_s, answer.host},
                    {u"detail"_s, answer.detail},
                    {u"version"_s, answer.version},
                    {u"isByTags"_s, answer.isByTags}})
        + '\n';
}

Result<Answer> readAnswer(const QByteArray &line)
{
    const Result<QJsonObject> object = objectIn(line);
    if (!object)
        return object.error();
    const QString trouble = object->value("trouble"_L1).toString();
    const auto *word =
        std::find_if(troubleWords.begin(), troubleWords.end(), [&](const TroubleWord &known) { return known.word == trouble; });
    if (word == troubleWords.end())
        return unreadableWords();
    return Answer{object->value("item"_L1).toInt(-1),
                  QByteArray::fromBase64(object->value("bytes"_L1).toString().toLatin1()),
                  object->value("commit"_L1).toString(),
                  object->value("isTag"_L1).toBool(),
                  word->trouble,
                  object->value("host"_L1).toString(),
                  object->value("detail"_L1).toString(),
                  object->value("version"_L1).toString(),
                  object->value("isByTags"_L1).toBool()};
}

} // namespace caravan::includes
