// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/reading.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/tree.h"

namespace caravan::recipes {

/// Whom a template is for.
enum class TemplateKind {
    Include,   ///< files that projects include by `include:project` or `include:local`
    Component, ///< a CI component, whose stages are inputs too
};

/// A pipeline that other projects include.
struct Template {
    QByteArray text;    ///< the pipeline's own, with a header that declares the inputs and `$[[ inputs.x ]]` in place of their defaults
    QStringList inputs; ///< names, in the order of the header
    QStringList notes;  ///< whole sentences: what whoever includes it must know
};

/// Makes a template of \a tree: the strategy that jobs share in a hidden job (template_strategies.h), its images, releases of OCaml, the packages that opam installs, files of cache keys and the variables that
/// `resources/recipes/template_inputs.yml` lists become typed inputs with what stands in the pipeline as their default. All else stays
/// byte for byte. With its defaults the template is the pipeline that it was made of; that is checked. An existing header is added to.
/// Errors: those of gitlab::readPipeline; Refused where nothing can become an input, and where an existing header cannot be added to.
Result<Template> makeTemplate(const yaml::Tree &tree, const gitlab::Reading &reading, TemplateKind kind, const Catalogue &catalogue);

} // namespace caravan::recipes
