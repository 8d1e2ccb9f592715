// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_word.h"

#include "core/base/texts.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/own_images.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ImageWordTexts);

constexpr double megabyte = 1e6;

Error unusable(const QString &message) { return {ErrorCode::Usage, message}; }

std::optional<Error> whyUnusable(const ImageWord &word, const Catalogue &catalogue)
{
    static const QRegularExpression series(u"^\\d+\\.\\d+$"_s);
    static const QRegularExpression digest(u"^sha256:[0-9a-f]{64}$"_s);
    if (!isImageName(word.reference))
        return unusable(ImageWordTexts::tr("“%1” is no name of an image.").arg(word.reference));
    if (!word.ocaml.isEmpty() && !series.match(word.ocaml).hasMatch())
        return unusable(ImageWordTexts::tr("A series of OCaml is two numbers, such as 5.4, not “%1”.").arg(word.ocaml));
    const QStringList managers = catalogue.packageManagers.keys();
    if (!word.packageManager.isEmpty() && !managers.contains(word.packageManager))
        return unusable(
            ImageWordTexts::tr("There is no package manager “%1”. Known are: %2.").arg(word.packageManager, managers.join(", "_L1)));
    if (!word.digest.isEmpty() && !digest.match(word.digest).hasMatch())
        return unusable(ImageWordTexts::tr("A digest is “sha256:” and 64 digits of 0 to 9 and a to f, not “%1”.").arg(word.digest));
    return std::nullopt;
}

yaml::Map imageEntryOf(const ImageWord &word, const QString &date)
{
    QStringList has;
    QStringList lacks;
    const auto add = [&](const std::optional<bool> &isThere, const QStringList &programs) {
        if (isThere)
            (*isThere ? has : lacks) += programs;
    };
    add(word.hasOpam, {u"opam"_s});
    add(word.ocaml.isEmpty() ? word.hasOcaml : true, compilerPrograms());
    yaml::Map entry;
    const auto put = [&](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            entry.entries.append({key, yaml::Value::text(text)});
    };
    put("reference"_L1, word.reference);
    put("packages"_L1, word.packageManager);
    put("ocaml"_L1, word.ocaml);
    put("user"_L1, word.user);
    if (!has.isEmpty())
        entry.entries.append({u"has"_s, yaml::Value::texts(has, true)});
    if (!lacks.isEmpty())
        entry.entries.append({u"lacks"_s, yaml::Value::texts(lacks, true)});
    if (word.compressed.value > 0)
        entry.entries.append({u"compressed"_s, yaml::Verbatim{QString::number(word.compressed.value / megabyte)}});
    put("digest"_L1, word.digest);
    put("date"_L1, date);
    return entry;
}

} // namespace

QStringList compilerPrograms() { return {u"ocaml"_s, u"ocamlc"_s, u"ocamlopt"_s}; }

bool isToBeAsked(const Catalogue &catalogue, const QString &reference)
{
    return !reference.isEmpty() && !reference.contains(u'$') && !catalogue.image(reference);
}

Result<Done> rememberImage(const ImageWord &word, const Catalogue &catalogue, const QString &date)
{
    if (const std::optional<Error> error = whyUnusable(word, catalogue))
        return *error;
    return rewriteOwnImages([&](const Source &file) { return withOwnEntry(file, imagesList(), imageEntryOf(word, date)); });
}

} // namespace caravan::recipes
