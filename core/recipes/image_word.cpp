// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_word.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/edit.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ImageWordTexts);

const QString imagesKey = u"images"_s;
constexpr double megabyte = 1e6;

Error unusable(const QString &message) { return {ErrorCode::Usage, message}; }

std::optional<Error> whyUnusable(const ImageWord &word, const Catalogue &catalogue)
{
    static const QRegularExpression series(u"^\\d+\\.\\d+$"_s);
    static const QRegularExpression digest(u"^sha256:[0-9a-f]{64}$"_s);
    static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9._/:-]*$"_s);
    if (!name.match(word.reference).hasMatch())
        return unusable(ImageWordTexts::tr("“%1” is no name of an image.").arg(word.reference));
    if (!word.ocaml.isEmpty() && !series.match(word.ocaml).hasMatch())
        return unusable(ImageWordTexts::tr("A series of OCaml is two numbers, such as 5.4, not “%1”.").arg(word.ocaml));
    if (!word.packageManager.isEmpty() && !catalogue.packageManagers.contains(word.packageManager))
        return unusable(ImageWordTexts::tr("There is no package manager “%1”. Known are: %2.")
                            .arg(word.packageManager, QStringList(catalogue.packageManagers.keys()).join(", "_L1)));
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
    add(word.ocaml.isEmpty() ? word.hasOcaml : true, {u"ocaml"_s, u"ocamlc"_s, u"ocamlopt"_s});
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

/// The text of the file with \a entry in it, in the place of one about the same image.
Result<QByteArray> withEntry(const yaml::Tree &tree, const ImageWord &word, const yaml::Map &entry)
{
    const yaml::Node images = tree.root()[imagesKey];
    if (!images.isSequence() || images.size() == 0) {
        if (images)
            return Error{ErrorCode::Refused, ImageWordTexts::tr("The list of images in %1 is empty or no list.").arg(tree.source().file)};
        return QByteArray(tree.text() + "# What is said of images that Caravan does not know by itself.\n"
                          + yaml::writeEntry(imagesKey, yaml::List{{entry}}, 0, {}));
    }
    yaml::Draft draft(tree);
    for (int i = 0; i < images.size(); ++i) {
        if (images.item(i)[u"reference"].text() == word.reference) {
            const Result<Done> done = draft.set({imagesKey, QString::number(i)}, entry);
            return done ? Result<QByteArray>(draft.text()) : Result<QByteArray>(done.error());
        }
    }
    const Result<Done> done = draft.insertItem({imagesKey}, -1, entry);
    return done ? Result<QByteArray>(draft.text()) : Result<QByteArray>(done.error());
}

} // namespace

bool isToBeAsked(const Catalogue &catalogue, const QString &reference)
{
    return !reference.isEmpty() && !reference.contains(u'$') && !catalogue.image(reference);
}

Result<Done> rememberImage(const ImageWord &word, const Catalogue &catalogue, const QString &date)
{
    if (const std::optional<Error> error = whyUnusable(word, catalogue))
        return *error;
    const QString path = Catalogue::imagesFile();
    const Result<ReadFile> file = readFile(path);
    if (!file && file.error().code != ErrorCode::NotFound)
        return file.error();
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(path, file ? file->bytes : QByteArray()));
    if (!tree)
        return tree.error();
    const Result<QByteArray> text = withEntry(*tree, word, imageEntryOf(word, date));
    if (!text)
        return text.error();
    // What would keep everything from being read is not written.
    Catalogue copy = catalogue;
    if (const Result<Done> read = copy.addImages(Source(path, *text)); !read)
        return read;
    QDir().mkpath(QFileInfo(path).path());
    const FileStamp before = file ? file->stamp : FileStamp();
    const Result<FileStamp> written = writeFile(path, *text, &before);
    if (!written)
        return written.error();
    return Done{};
}

} // namespace caravan::recipes
