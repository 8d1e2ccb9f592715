// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_figure.h"

#include "core/base/texts.h"
#include "core/estimate/facts/job_figure.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnFigureTexts);

using Place = OwnFigure::Place;

constexpr double oneMegabyte = 1e6;
constexpr double percent = 0.01;
constexpr double day = 24 * 3600;
constexpr const char *noUnit = "";

/// One line for each figure that a user can be asked for.
struct FormRow {
    Place place;
    QStringView key; ///< empty: any
    const char *title;
    const char *unit;
    double scale;
    double least;
    double most;
    bool isMore = true;
};
constexpr FormRow formRows[] = {
    {Place::Job, u"seconds", QT_TRANSLATE_NOOP("OwnFigureTexts", "Time of the scripts of %1"), QT_TRANSLATE_NOOP("OwnFigureTexts", "s"), 1,
     0, longestJobSeconds},
    {Place::Runner, u"cpuFactor", QT_TRANSLATE_NOOP("OwnFigureTexts", "Seconds for a CPU second of the measuring machine"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "s"), 1, 0, 100},
    {Place::Runner, u"vcpus", QT_TRANSLATE_NOOP("OwnFigureTexts", "Processors of the runner"), QT_TRANSLATE_NOOP("OwnFigureTexts", "vCPU"),
     1, 1, 1024, false},
    {Place::Runner, u"networkBytesPerSecond", QT_TRANSLATE_NOOP("OwnFigureTexts", "Downloads of the runner"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "MB/s"), oneMegabyte, 0, 100'000},
    {Place::Runner, u"unpackBytesPerSecond", QT_TRANSLATE_NOOP("OwnFigureTexts", "Unpacking of images"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "MB/s"), oneMegabyte, 0, 100'000},
    {Place::Runner, u"cacheBytesPerSecond", QT_TRANSLATE_NOOP("OwnFigureTexts", "Caches and artifacts, from and to their store"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "MB/s"), oneMegabyte, 0, 100'000},
    {Place::Runner, u"startOverhead", QT_TRANSLATE_NOOP("OwnFigureTexts", "Preparing a job"), QT_TRANSLATE_NOOP("OwnFigureTexts", "s"), 1,
     0, day, false},
    {Place::Runner, u"queue", QT_TRANSLATE_NOOP("OwnFigureTexts", "Waiting for a place on the runner"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "s"), 1, 0, day, false},
    {Place::Rate, u"each", QT_TRANSLATE_NOOP("OwnFigureTexts", "For each 1,000 lines, or each test"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "CPU s"), 1, 0, day},
    {Place::Typical, u"tests", QT_TRANSLATE_NOOP("OwnFigureTexts", "Tests of the project"), noUnit, 1, 0, 1e6, false},
    {Place::Typical, u"lines", QT_TRANSLATE_NOOP("OwnFigureTexts", "Lines of OCaml of the project"), noUnit, 1, 0, 1e9, false},
    {Place::Typical, u"coqLines", QT_TRANSLATE_NOOP("OwnFigureTexts", "Lines of proofs of the project"), noUnit, 1, 0, 1e9, false},
    {Place::Package, {}, QT_TRANSLATE_NOOP("OwnFigureTexts", "Building %1"), QT_TRANSLATE_NOOP("OwnFigureTexts", "CPU s"), 1, 0, day, false},
    {Place::Image, {}, QT_TRANSLATE_NOOP("OwnFigureTexts", "Size of %1, compressed"), QT_TRANSLATE_NOOP("OwnFigureTexts", "MB"), 1, 0, 100'000},
    {Place::Cost, u"clone-seconds", QT_TRANSLATE_NOOP("OwnFigureTexts", "Fetching the repository"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "s"), 1, 0, day, false},
    {Place::Cost, u"artifact-bytes", QT_TRANSLATE_NOOP("OwnFigureTexts", "Files whose contents are not known"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "MB"), oneMegabyte, 0, 100'000},
    {Place::Cost, u"site-bytes", QT_TRANSLATE_NOOP("OwnFigureTexts", "The web site"), QT_TRANSLATE_NOOP("OwnFigureTexts", "MB"),
     oneMegabyte, 0, 100'000},
    {Place::Cost, u"pages-deploy", QT_TRANSLATE_NOOP("OwnFigureTexts", "Publishing the pages"), QT_TRANSLATE_NOOP("OwnFigureTexts", "s"), 1,
     0, day, false},
    {Place::Cost, u"dune-changed-share", QT_TRANSLATE_NOOP("OwnFigureTexts", "Built again when sources changed"),
     QT_TRANSLATE_NOOP("OwnFigureTexts", "%"), percent, 0, 100, false},
    {Place::Cost, u"loop-spread", QT_TRANSLATE_NOOP("OwnFigureTexts", "Times that a loop may run"), noUnit, 1, 1, 1e6, false},
};

} // namespace

OwnFigure imageSizeFigure(const QString &reference, double bytes)
{
    return {Place::Image, reference, u"compressed"_s, bytes / oneMegabyte};
}

std::optional<FigureForm> formOf(const OwnFigure &figure)
{
    for (const FormRow &row : formRows) {
        if (row.place != figure.place || (!row.key.isEmpty() && row.key != figure.key))
            continue;
        QString title = OwnFigureTexts::tr(row.title);
        if (title.contains("%1"_L1))
            title = title.arg(figure.subject);
        return FigureForm{title, *row.unit ? OwnFigureTexts::tr(row.unit) : QString(), row.scale, row.least, row.most, row.isMore};
    }
    return std::nullopt;
}

} // namespace caravan::estimate
