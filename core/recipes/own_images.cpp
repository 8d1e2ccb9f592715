// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/own_images.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/recipes/catalogue.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnImagesTexts);

/// What would keep everything from being read is an error.
Result<Done> proved(const Source &file)
{
    Result<Catalogue> catalogue = Catalogue::builtIn();
    return catalogue ? catalogue->addImages(file) : Result<Done>(catalogue.error());
}

} // namespace

OwnList imagesList() { return {u"images"_s, u"reference"_s}; }

bool isImageName(const QString &reference)
{
    static const QRegularExpression name(u"^[A-Za-z0-9*][A-Za-z0-9._/:*-]*$"_s);
    return name.match(reference).hasMatch();
}

Result<QList<OwnEntry>> imagesIn(const Source &file)
{
    if (const Result<Done> read = proved(file); !read)
        return read.error();
    const Result<QList<OwnEntry>> images = entriesIn(file, imagesList());
    if (images && images->isEmpty())
        return Error{ErrorCode::NotFound, OwnImagesTexts::tr("The file has no list “images” with an image in it."), file.file};
    return images;
}

Result<QList<OwnEntry>> ownImages()
{
    const QString path = Catalogue::imagesFile();
    if (!stampOf(path).exists)
        return QList<OwnEntry>();
    const Result<ReadFile> file = readFile(path);
    return file ? entriesIn(Source(path, file->bytes), imagesList()) : Result<QList<OwnEntry>>(file.error());
}

Result<Done> saveImages(const QList<OwnEntry> &before, const QList<OwnEntry> &after)
{
    for (const OwnEntry &image : after) {
        if (!isImageName(image.id))
            return Error{ErrorCode::Usage, OwnImagesTexts::tr("“%1” is no name of an image.").arg(image.id)};
    }
    return rewriteOwnImages([&](const Source &file) { return withChangedEntries(file, imagesList(), before, after); });
}

Result<Done> rewriteOwnImages(const std::function<Result<QByteArray>(const Source &)> &edit)
{
    const QString path = Catalogue::imagesFile();
    const FileStamp stamp = stampOf(path);
    const Result<ReadFile> known = stamp.exists ? readFile(path) : Result<ReadFile>(ReadFile{});
    if (!known)
        return known.error();
    const Result<QByteArray> text = edit(Source(path, known->bytes));
    if (!text)
        return text.error();
    if (const Result<Done> read = proved(Source(path, *text)); !read)
        return read;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{ErrorCode::ReadOnly, OwnImagesTexts::tr("The folder “%1” cannot be made.").arg(QFileInfo(path).path())};
    const Result<FileStamp> done = writeFile(path, *text, &stamp);
    return done ? Result<Done>(Done{}) : done.error();
}

} // namespace caravan::recipes
