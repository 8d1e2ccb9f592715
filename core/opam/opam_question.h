// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/closure.h"

namespace caravan::opam {

/// How to ask opam itself what closureOf() answers: in an opam root of its own inside a folder, about a repository that is written there, so
/// that nothing of the user's opam is read or changed, and no network is needed. Whoever asks runs the steps, one after the other.
struct OpamQuestion {
    QString folder;                      ///< where everything is, and where the steps are run
    QList<QStringList> steps;            ///< arguments of `opam`
    QHash<QString, QString> environment; ///< variables that the steps need besides
    QString answer;                      ///< the JSON file that the last step writes
    QStringList own;                     ///< names of the packages that ask, which opam would install, too
};

/// The system that this program runs on, of /etc/os-release: what opam itself would say.
System hostSystem();

/// The names that can be reached from \a files, with test and documentation packages as the request says, the project's own left out.
QStringList reachableNames(const QList<OpamFile> &files, const Request &request, const Repository &repository);

/// Writes all versions of \a names as an opam repository into \a folder, which is made. Errors: ReadOnly.
Result<Done> writeRepository(const QString &folder, const QStringList &names, const Repository &repository);

/// The steps that make an opam root in \a folder for the repository in \a repositoryFolder. \a switchName: of an empty switch.
OpamQuestion opamRoot(const QString &folder, const QString &repositoryFolder, const QString &switchName);

/// Writes the project's files into the root's folder, and adds the step that asks. \a ocaml: the version that the switch is to have; empty
/// for any. Errors: ReadOnly.
Result<OpamQuestion> askAbout(OpamQuestion root, const QList<OpamFile> &files, const Request &request, const QString &ocaml);

/// What opam would install besides the packages that ask, sorted by name. Errors: NotFound, Unreadable; Syntax for what opam did not write.
Result<QList<ClosurePackage>> readAnswer(const OpamQuestion &question);

} // namespace caravan::opam
