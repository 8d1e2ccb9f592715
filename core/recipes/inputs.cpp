// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/inputs.h"

#include "core/base/texts.h"
#include "core/recipes/fitting.h"
#include "core/script/script.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(RecipesInputsTexts);

constexpr int hashDigits = 10;

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
    inputs.files = opamFileNames(*project);
    if (inputs.files.isEmpty()) {
        return Error{ErrorCode::Refused,
                     RecipesInputsTexts::tr("The folder %1 has no opam files to build an image from.").arg(project->folder),
                     {},
                     0,
                     0,
                     RecipesInputsTexts::tr("With (generate_opam_files) in dune-project, “dune build” writes them; commit them.")};
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
