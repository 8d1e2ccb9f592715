// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/facts.h"

#include "core/base/texts.h"

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FactsTexts);

} // namespace

QString nameOf(FactKind kind)
{
    switch (kind) {
    case FactKind::DuneLanguage:
        return u"duneLanguage"_s;
    case FactKind::DunePackage:
        return u"dunePackage"_s;
    case FactKind::GeneratesOpamFiles:
        return u"generatesOpamFiles"_s;
    case FactKind::MissingOpamFile:
        return u"missingOpamFile"_s;
    case FactKind::OpamFilesInFolder:
        return u"opamFilesInFolder"_s;
    case FactKind::OpamTemplate:
        return u"opamTemplate"_s;
    case FactKind::LockFile:
        return u"lockFile"_s;
    case FactKind::LockedOcaml:
        return u"lockedOcaml"_s;
    case FactKind::DuneWorkspace:
        return u"duneWorkspace"_s;
    case FactKind::DunePackages:
        return u"dunePackages"_s;
    case FactKind::Esy:
        return u"esy"_s;
    case FactKind::EsyLock:
        return u"esyLock"_s;
    case FactKind::Ocamlformat:
        return u"ocamlformat"_s;
    case FactKind::Tests:
        return u"tests"_s;
    case FactKind::Documentation:
        return u"documentation"_s;
    case FactKind::WorkflowOcaml:
        return u"workflowOcaml"_s;
    case FactKind::WorkflowJob:
        return u"workflowJob"_s;
    case FactKind::WorkflowFlag:
        return u"workflowFlag"_s;
    case FactKind::WorkflowVariable:
        return u"workflowVariable"_s;
    case FactKind::SiteGenerator:
        return u"siteGenerator"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(FactKind kind)
{
    switch (kind) {
    case FactKind::DuneLanguage:
        return FactsTexts::tr("dune language");
    case FactKind::DunePackage:
        return FactsTexts::tr("Package of dune-project");
    case FactKind::GeneratesOpamFiles:
        return FactsTexts::tr("dune writes opam files");
    case FactKind::MissingOpamFile:
        return FactsTexts::tr("opam file not there");
    case FactKind::OpamFilesInFolder:
        return FactsTexts::tr("opam files in opam/");
    case FactKind::OpamTemplate:
        return FactsTexts::tr("Template of opam file");
    case FactKind::LockFile:
        return FactsTexts::tr("Lock file of");
    case FactKind::LockedOcaml:
        return FactsTexts::tr("Locked OCaml");
    case FactKind::DuneWorkspace:
        return FactsTexts::tr("dune workspace");
    case FactKind::DunePackages:
        return FactsTexts::tr("Packages by dune");
    case FactKind::Esy:
        return FactsTexts::tr("Packages by esy");
    case FactKind::EsyLock:
        return FactsTexts::tr("Lock of esy");
    case FactKind::Ocamlformat:
        return FactsTexts::tr("ocamlformat");
    case FactKind::Tests:
        return FactsTexts::tr("Tests");
    case FactKind::Documentation:
        return FactsTexts::tr("Documentation");
    case FactKind::WorkflowOcaml:
        return FactsTexts::tr("OCaml of GitHub's workflow");
    case FactKind::WorkflowJob:
        return FactsTexts::tr("Done by GitHub's workflow");
    case FactKind::WorkflowFlag:
        return FactsTexts::tr("Flag in GitHub's workflow");
    case FactKind::WorkflowVariable:
        return FactsTexts::tr("Variable of GitHub's workflow");
    case FactKind::SiteGenerator:
        return FactsTexts::tr("Makes a site");
    }
    Q_UNREACHABLE();
}

} // namespace caravan::project
