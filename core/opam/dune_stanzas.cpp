// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/dune_stanzas.h"

#include "core/opam/sexp.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

/// The atoms of the form \a name in a stanza.
QStringList atomsOf(const Sexp &stanza, QStringView name)
{
    QStringList atoms;
    for (const Sexp &form : stanza.parts) {
        if (!form.isForm(name))
            continue;
        for (const Sexp &part : form.parts.sliced(1)) {
            if (!part.isList)
                atoms.append(part.atom);
        }
    }
    return atoms;
}

/// Adds the names of libraries among the parts of a field: those in `(re_export a)` and `(select file from (a b -> file))`, too.
void addLibraries(const Sexp &list, qsizetype from, QStringList &libraries)
{
    for (qsizetype i = from; i < list.parts.size() && list.parts.at(i).atom != "->"_L1; ++i) {
        const Sexp &part = list.parts.at(i);
        if (!part.isList)
            libraries.append(part.atom);
        else if (part.isForm(u"re_export"))
            addLibraries(part, 1, libraries);
        else if (part.isForm(u"select"))
            addLibraries(part, 3, libraries); // behind the file and `from`
        else if (list.isForm(u"select"))
            addLibraries(part, 0, libraries);
    }
}

QStringList librariesOf(const Sexp &stanza, QStringView field)
{
    QStringList libraries;
    for (const Sexp &form : stanza.parts) {
        if (form.isForm(field))
            addLibraries(form, 1, libraries);
    }
    return libraries;
}

/// What stands in `(pps …)` and `(staged_pps …)` of `(preprocess …)`, of some modules alone, too; without their flags.
QStringList preprocessorsIn(const Sexp &form)
{
    QStringList names;
    const bool isList = form.isForm(u"pps") || form.isForm(u"staged_pps");
    for (const Sexp &part : form.parts.sliced(isList ? 1 : 0)) {
        if (isList && part.atom == "--"_L1)
            break;
        if (part.isList)
            names += preprocessorsIn(part);
        else if (isList && !part.atom.startsWith(u'-'))
            names.append(part.atom);
    }
    return names;
}

QStringList preprocessorsOf(const Sexp &stanza)
{
    QStringList names = atomsOf(stanza, u"theories");
    for (const Sexp &form : stanza.parts) {
        if (form.isForm(u"preprocess"))
            names += preprocessorsIn(form);
    }
    return names;
}

bool hasForm(const Sexp &stanza, QStringView name)
{
    return std::any_of(stanza.parts.cbegin(), stanza.parts.cend(), [&](const Sexp &form) { return form.isForm(name); });
}

/// Whether what a stanza makes is installed with a package: by a public name, of a library and a theory by its package, too (dune manual, library,
/// executable, install, coq.theory; 2026-11). A program without a public name is not.
bool isInstalled(const Sexp &stanza)
{
    QStringList names = atomsOf(stanza, u"public_name") + atomsOf(stanza, u"public_names");
    names.removeAll(u"-"_s); // stands for one that has none
    const bool mayHavePackage = stanza.isForm(u"library") || stanza.isForm(u"coq.theory") || stanza.isForm(u"rocq.theory");
    return stanza.isForm(u"install") || !names.isEmpty() || (mayHavePackage && hasForm(stanza, u"package"));
}

/// Whether an atom within \a stanza names cargo or rustc: a program, or what a line of a shell runs.
bool namesRust(const Sexp &stanza)
{
    return stanza.atom.contains("cargo"_L1) || stanza.atom.contains("rustc"_L1)
        || std::any_of(stanza.parts.cbegin(), stanza.parts.cend(), namesRust);
}

/// Whether an action runs a program, or a line of a shell.
bool runsProgram(const Sexp &action)
{
    static const QStringList running = {u"run"_s, u"dynamic-run"_s, u"system"_s, u"bash"_s};
    return std::any_of(running.cbegin(), running.cend(), [&](const QString &name) { return action.isForm(name); })
        || std::any_of(action.parts.cbegin(), action.parts.cend(), runsProgram);
}

/// Goes through the stanzas of one file.
class StanzaReader
{
public:
    explicit StanzaReader(const Source &source) : m_source(source) { }

    void read(const QList<Sexp> &stanzas, const QString &folder)
    {
        for (const Sexp &stanza : stanzas)
            look(stanza, folder);
    }
    DuneStanzas take() { return std::move(m_found); }

private:
    DuneStanzas::Stanza stanzaOf(const Sexp &stanza, const QString &name, const QString &folder, const QString &publicName = {}) const
    {
        return {name,
                folder,
                librariesOf(stanza, u"libraries"),
                m_source.positionAt(stanza.span.begin),
                publicName,
                atomsOf(stanza, u"package").value(0),
                preprocessorsOf(stanza)};
    }
    /// One for each name, with the public name in the same place.
    void addPrograms(QList<DuneStanzas::Stanza> &programs, const Sexp &stanza, const QString &folder) const
    {
        const QStringList names = atomsOf(stanza, u"name") + atomsOf(stanza, u"names");
        const QStringList publicNames = atomsOf(stanza, u"public_name") + atomsOf(stanza, u"public_names");
        DuneStanzas::Stanza program = stanzaOf(stanza, {}, folder);
        for (qsizetype i = 0; i < names.size(); ++i) {
            program.name = names.at(i);
            program.publicName = publicNames.value(i) == "-"_L1 ? QString() : publicNames.value(i); // stands for one that has none
            programs.append(program);
        }
    }
    void keepFirst(std::optional<DuneStanzas::Stanza> &kept, const Sexp &stanza, const QString &name, const QString &folder) const
    {
        if (!kept)
            kept = stanzaOf(stanza, name, folder);
    }
    void look(const Sexp &stanza, const QString &folder);
    void lookAtLibrary(const Sexp &stanza, const QString &folder);
    void lookAtTests(const Sexp &stanza, const QString &folder);

    const Source &m_source;
    DuneStanzas m_found;
};

void StanzaReader::lookAtLibrary(const Sexp &stanza, const QString &folder)
{
    const QString name = atomsOf(stanza, u"name").value(0);
    const QString publicName = atomsOf(stanza, u"public_name").value(0);
    m_found.libraries.append(stanzaOf(stanza, name, folder, publicName));
    if (!publicName.isEmpty()) {
        m_found.documentsPackage = true;
        keepFirst(m_found.documentation, stanza, publicName, folder);
        if (name != publicName)
            m_found.libraries.append(stanzaOf(stanza, publicName, folder, publicName));
    }
    if (hasForm(stanza, u"inline_tests")) {
        keepFirst(m_found.test, stanza, name.isEmpty() ? publicName : name, folder);
        ++m_found.tests;
    }
}

void StanzaReader::lookAtTests(const Sexp &stanza, const QString &folder)
{
    const QStringList names = atomsOf(stanza, u"name") + atomsOf(stanza, u"names");
    const bool isProgram = stanza.isForm(u"test") || stanza.isForm(u"tests");
    if (isProgram || stanza.isForm(u"cram"))
        keepFirst(m_found.test, stanza, names.value(0), folder);
    if (isProgram) {
        m_found.tests += int(names.size());
        addPrograms(m_found.testPrograms, stanza, folder);
    }
    const QStringList aliases = stanza.isForm(u"rule") ? atomsOf(stanza, u"alias") + atomsOf(stanza, u"aliases") : QStringList();
    if (!aliases.isEmpty() && runsProgram(stanza))
        m_found.ranAliases += aliases;
    if (aliases.contains("runtest"_L1)) {
        keepFirst(m_found.test, stanza, {}, folder);
        ++m_found.tests;
    }
}

void StanzaReader::look(const Sexp &stanza, const QString &folder)
{
    if (stanza.isForm(u"include") || stanza.isForm(u"dynamic_include"))
        m_found.hasUnread = true;
    if (stanza.isForm(u"documentation")) {
        m_found.documentsPackage = true;
        keepFirst(m_found.documentation, stanza, atomsOf(stanza, u"package").value(0), folder);
    }
    if (stanza.isForm(u"library"))
        lookAtLibrary(stanza, folder);
    lookAtTests(stanza, folder);
    m_found.installs = m_found.installs || isInstalled(stanza);
    m_found.runsRust = m_found.runsRust || (stanza.isForm(u"rule") && namesRust(stanza));
    const bool isTheory = stanza.isForm(u"coq.theory") || stanza.isForm(u"rocq.theory");
    m_found.hasProofs = m_found.hasProofs || isTheory;
    if (isTheory)
        m_found.theories.append(stanzaOf(stanza, atomsOf(stanza, u"name").value(0), folder));
    if (stanza.isForm(u"include_subdirs") && stanza.argument() != "no"_L1)
        m_found.openFolders.append(folder);
    if (stanza.isForm(u"install"))
        m_found.installed.append(stanzaOf(stanza, {}, folder));
    if (stanza.isForm(u"rule") || stanza.isForm(u"install") || stanza.isForm(u"alias") || stanza.isForm(u"cram") || stanza.isForm(u"mdx"))
        m_found.ruleFolders.append(folder);
    if (stanza.isForm(u"executable") || stanza.isForm(u"executables"))
        addPrograms(m_found.executables, stanza, folder);
    if (stanza.isForm(u"subdir") && stanza.parts.size() > 1 && !stanza.parts.at(1).isList)
        read(stanza.parts.sliced(2), (folder.isEmpty() ? QString() : folder + u'/') + stanza.parts.at(1).atom);
}

} // namespace

Result<DuneStanzas> readDuneStanzas(const Source &source)
{
    // `(* -*- tuareg -*- *)` in the first line: OCaml that writes the stanzas (dune manual, "OCaml syntax").
    if (source.text.startsWith("(* -*- tuareg")) {
        DuneStanzas unread;
        unread.hasUnread = true;
        return unread;
    }
    const Result<QList<Sexp>> stanzas = parseSexps(source);
    if (!stanzas)
        return stanzas.error();
    StanzaReader reader(source);
    reader.read(*stanzas, {});
    return reader.take();
}

} // namespace caravan::opam
