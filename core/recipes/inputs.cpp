// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/inputs.h"

#include "core/base/texts.h"
#include "core/project/inputs.h"
#include "core/script/script.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(RecipesInputsTexts);

constexpr int hashDigits = 10;

/// A file name that two of \a paths have; empty for none.
QString sharedName(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        const QString name = path.section(u'/', -1);
        if (names.contains(name))
            return name;
        names.append(name);
    }
    return {};
}

} // namespace

Result<ImageInputs> imageInputs(const project::Project *project)
{
    if (!project) {
        return Error{ErrorCode::Refused,
                     RecipesInputsTexts::tr("The name of a project image holds the checksum of the opam files, so Caravan must "
                                            "know the project folder."),
                     {},
                     0,
                     0,
                     RecipesInputsTexts::tr("Open the project's folder instead of the single file.")};
    }
    ImageInputs inputs;
    const project::Inputs found = project::inputsOf(*project);
    inputs.files = found.opamFiles + found.lockFiles;
    if (inputs.files.isEmpty()) {
        return Error{ErrorCode::Refused,
                     RecipesInputsTexts::tr("The folder %1 has no opam files to build an image from.").arg(project->folder),
                     {},
                     0,
                     0,
                     RecipesInputsTexts::tr("With (generate_opam_files) in dune-project, “dune build” writes them; commit them.")};
    }
    if (const QString name = sharedName(inputs.files); !name.isEmpty()) {
        return Error{ErrorCode::Refused,
                     RecipesInputsTexts::tr("Several opam files are called “%1”, and a project image copies them into one folder.").arg(name),
                     {},
                     0,
                     0,
                     RecipesInputsTexts::tr("Name each file after its package: “PACKAGE.opam”.")};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList words;
    for (const QString &name : std::as_const(inputs.files)) {
        const Result<ReadFile> file = readFile(project->folder + u'/' + name);
        if (!file)
            return file.error();
        hash.addData(file->bytes);
        words.append(script::quoted(name));
    }
    inputs.words = words.join(u' ');
    inputs.hash = QString::fromLatin1(hash.result().toHex().first(hashDigits));
    return inputs;
}

} // namespace caravan::recipes
