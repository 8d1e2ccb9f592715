// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QMap>
#include <QString>
#include <QStringList>

#include <compare>

namespace caravan::project {

struct Layout;

/// How much of a project is compiled and tested besides its OCaml sources. Counted by reading; what another program writes is not in it.
struct CodeSize {
    qint64 coqLines = 0;  ///< in *.v that hold proofs, not Verilog
    qint64 cLines = 0;    ///< in *.c, *.h, *.S
    qint64 cppLines = 0;  ///< in *.cc, *.cpp, *.cxx, *.hpp, *.hh
    qint64 rustLines = 0; ///< in *.rs
    int tests = 0;        ///< test programs, cram files, rules of `runtest` and libraries with tests inside, of dune

    auto operator<=>(const CodeSize &) const = default; // NOLINT(modernize-use-nullptr): the compiler's own 0
};

/// The same of a whole project, and by what files.
struct Code : CodeSize {
    bool provesWithDune = false;        ///< a dune file has a theory of Coq or Rocq
    bool compilesRust = true;           ///< false where dune builds the project, and no rule of its runs cargo or rustc
    QMap<QString, QString> makefiles;   ///< texts of makefiles, by path: up to 64 KiB each, fifty at most
    QMap<QString, QString> dockerfiles; ///< likewise

    bool operator==(const Code &) const = default;
};

/// Fills the lines and the texts of \a code, and the lines of \a layout, from \a files of the folder \a root. Stops at 5,000 files; those over 2 MB
/// were not written by hand.
void readCode(const QDir &root, const QStringList &files, Code &code, Layout &layout);
/// Those of \a files that are cram tests: `name.t`, or `run.t` in a folder of such a name.
QStringList cramTestsAmong(const QStringList &files);

} // namespace caravan::project
