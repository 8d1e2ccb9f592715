// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"
#include "core/estimate/estimate.h"
#include "core/yaml/tree.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace caravan::estimate {

/// A run that somebody has timed (tests/data/observations/runs.yml).
struct ObservedRun {
    QString id;
    Scenario scenario = Scenario::Cold;
    double seconds = 0;
    QStringList phases;     ///< ids of those that the seconds are of; empty: the whole pipeline
    bool isCounted = true;  ///< false: a figure of ours comes from it
    bool isKeptOut = false; ///< nothing may be fitted to it

    /// Whether the figures of both are of the same thing: of whole pipelines, or of the same phases.
    bool isLike(const ObservedRun &other) const { return phases == other.phases || (isWhole() && other.isWhole()); }

private:
    bool isWhole() const { return phases.isEmpty() || phases.contains(phaseId(Phase::Queue)); }
};

/// A project with the pipeline and the machine that it was run with.
struct ObservedProject {
    QString id;
    int year = 0;
    QString runner;
    QStringList depends;
    int lines = 0;
    int coqLines = 0;
    int tests = 0;
    QByteArray pipeline;
    QList<ObservedRun> runs;
};

/// A file of tests/data/observations.
inline yaml::Tree observedFile(const QString &name)
{
    const QString path = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/observations/") + name;
    const auto file = readFile(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().toString()));
    const auto tree = yaml::Tree::parse(Source(path, file->bytes));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    return *tree;
}

/// All that are described, in their order; every third run is kept out of fitting.
inline QList<ObservedProject> observedProjects()
{
    const yaml::Tree tree = observedFile(QStringLiteral("runs.yml"));
    QList<ObservedProject> projects;
    int number = 0;
    const auto text = [](yaml::Node map, QStringView key) { return map[key].target().text(); };
    for (const yaml::Node item : tree.root()[u"projects"].items()) {
        ObservedProject project{text(item, u"id"),
                                text(item, u"year").toInt(),
                                text(item, u"runner"),
                                {},
                                text(item, u"lines").toInt(),
                                text(item, u"coqLines").toInt(),
                                text(item, u"tests").toInt(),
                                text(item, u"pipeline").toUtf8(),
                                {}};
        for (const yaml::Node name : item[u"depends"].target().items())
            project.depends.append(name.text());
        for (const yaml::Node run : item[u"runs"].items()) {
            ObservedRun observed{text(run, u"id"), *scenarioOf(text(run, u"scenario")), text(run, u"seconds").toDouble(), {}};
            for (const yaml::Node phase : run[u"phases"].target().items())
                observed.phases.append(phase.text());
            observed.isCounted = text(item, u"circular") != QLatin1String("true");
            observed.isKeptOut = observed.isCounted && ++number % 3 == 0;
            project.runs.append(observed);
        }
        projects.append(project);
    }
    return projects;
}

/// A folder with as many lines, tests and dependencies as an observed project has.
class ObservedFolder
{
public:
    explicit ObservedFolder(const ObservedProject &project)
    {
        write(QStringLiteral("dune-project"), "(lang dune 3.0)\n");
        QByteArray opam = "opam-version: \"2.0\"\nmaintainer: \"somebody\"\nsynopsis: \"observed\"\nbuild: [\"dune\" \"build\" \"-p\" "
                          "name]\ndepends: [\n";
        for (const QString &name : project.depends)
            opam += "  \"" + name.toUtf8() + "\"\n";
        write(project.id + QLatin1String(".opam"), opam + "]\n");
        write(QStringLiteral("src/dune"), "(library (name src) (public_name " + project.id.toUtf8() + "))\n");
        writeLines("src/m%1.ml", "let value = List.map (fun x -> x + 1) []\n", project.lines);
        writeLines("theories/T%1.v", "Lemma plus_n_O : forall n, n = n + 0. Qed.\n", project.coqLines);
        for (int i = 0; i < project.tests; ++i) {
            write(QStringLiteral("test/t%1/dune").arg(i), "(test (name t))\n");
            write(QStringLiteral("test/t%1/t.ml").arg(i), "let () = assert true\n");
        }
        if (project.coqLines > 0)
            write(QStringLiteral("Makefile"), "all:\n\tcoq_makefile -f _CoqProject -o CoqMakefile\n\t$(MAKE) -f CoqMakefile\n");
        write(QStringLiteral(".gitlab-ci.yml"), project.pipeline);
    }

    QString path() const { return m_folder.path(); }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(path));
    }
    void writeLines(const char *pattern, const QByteArray &line, int count) const
    {
        constexpr int linesPerFile = 250;
        for (int written = 0, number = 0; written < count; written += linesPerFile, ++number)
            write(QString::fromLatin1(pattern).arg(number), line.repeated(std::min(linesPerFile, count - written)));
    }

    QTemporaryDir m_folder;
};

} // namespace caravan::estimate
