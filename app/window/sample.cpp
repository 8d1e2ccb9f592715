// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample.h"

#include "core/base/texts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function outside any namespace, so it cannot stand inside one.
static void initialiseSamples() { Q_INIT_RESOURCE(caravan_samples); }

namespace caravan {

namespace {

const QString samplesFolder = u":/caravan-samples"_s;

CARAVAN_TEXTS(SampleTexts);

} // namespace

Result<QString> copySample(const QString &parent)
{
    initialiseSamples();
    const QStringList names = QDir(samplesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (names.isEmpty())
        return Error{ErrorCode::NotFound, SampleTexts::tr("This build of Caravan has no sample project.")};
    const QString source = samplesFolder + u'/' + names.constFirst();
    const QString target = QDir(parent).absoluteFilePath(names.constFirst());
    const auto failure = [](const QString &path) {
        return Error{ErrorCode::ReadOnly,
                     SampleTexts::tr("The sample project cannot be copied here."),
                     path,
                     0,
                     0,
                     SampleTexts::tr("Make room, or make the folder writable.")};
    };
    if (!QDir().mkpath(target))
        return failure(target);
    QDirIterator files(source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = target + path.mid(source.size());
        if (QFile::exists(copy))
            continue;
        if (!QDir().mkpath(QFileInfo(copy).absolutePath()) || !QFile::copy(path, copy))
            return failure(copy);
        // What comes out of the program is read-only at first.
        QFile::setPermissions(copy, QFile::permissions(copy) | QFileDevice::WriteOwner | QFileDevice::ReadOwner);
    }
    return target;
}

} // namespace caravan
