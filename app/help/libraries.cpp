// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/libraries.h"

#include "core/base/texts.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace caravan::help {

namespace {

CARAVAN_TEXTS(LibrariesTexts);

} // namespace

QList<Library> libraries()
{
    // Licences: the copyright files of Debian's packages of these libraries, 2026-11.
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, LibrariesTexts::tr("The window, and much below it")},
        {u"yaml-cpp"_s, QStringLiteral(CARAVAN_YAML_CPP), u"MIT"_s, LibrariesTexts::tr("Reads YAML under the lossless tree")},
        {u"KSyntaxHighlighting"_s, QStringLiteral(CARAVAN_HIGHLIGHTER), u"MIT"_s, LibrariesTexts::tr("Colours of the text")},
        {u"libgit2"_s, QStringLiteral(CARAVAN_LIBGIT2), u"GPL-2.0-only WITH GCC-exception-2.0"_s,
         LibrariesTexts::tr("Reads the project's history")},
        {u"libsolv"_s, QStringLiteral(CARAVAN_LIBSOLV), u"BSD-3-Clause"_s, LibrariesTexts::tr("Solves dependencies as opam does")},
        {u"libarchive"_s, QStringLiteral(CARAVAN_LIBARCHIVE), u"BSD-2-Clause"_s, LibrariesTexts::tr("Unpacks the index of opam packages")},
        {u"QtKeychain"_s, QStringLiteral(CARAVAN_KEYCHAIN), u"BSD-2-Clause"_s,
         LibrariesTexts::tr("Gives tokens of private projects to the system's keyring")},
        {u"RE2"_s, {}, u"BSD-3-Clause"_s, LibrariesTexts::tr("Regular expressions as GitLab reads them")},
    };
}

} // namespace caravan::help
