// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparing.h"

#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/compare/report.h"
#include "core/compare/search_report.h"

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ComparingTexts);

/// The printed forms, by name.
QByteArray printedAs(const QString &format, const compare::Comparison &comparison)
{
    if (format == "json"_L1)
        return printed(jsonOf(comparison));
    if (format == "csv"_L1)
        return compare::asCsv(comparison).toUtf8();
    if (format == "html"_L1)
        return compare::asHtml(comparison).toUtf8();
    const compare::Report report = compare::reportOf(comparison);
    return format == "md"_L1 ? compare::asMarkdown(report).toUtf8() : printable(compare::asText(report));
}

/// `--search`. With `--runner` that runner alone, else those of the same server, too.
Output searched(const Request &request, const Arguments &arguments, const QString &format)
{
    const Result<compare::Search> search = searchOf(request, arguments);
    if (!search)
        return failure(search.error());
    Output output;
    if (format == "json"_L1) {
        output.out = printed(jsonOf(*search));
        return output;
    }
    if (format == "csv"_L1) {
        output.out = compare::asCsv(*search).toUtf8();
        return output;
    }
    if (format == "html"_L1) {
        output.out = compare::asHtml(*search).toUtf8();
        return output;
    }
    const compare::Report report = compare::reportOf(*search);
    output.out = format == "md"_L1 ? compare::asMarkdown(report).toUtf8() : printable(compare::asText(report));
    return output;
}

} // namespace

Result<compare::Search> searchOf(const Request &request, const Arguments &arguments)
{
    const bool isRunnerChosen = arguments.has(u"--runner"_s);
    return compare::search(
        {.inputs = request.inputs(),
         .runners = isRunnerChosen ? QList<estimate::Runner>() : compare::otherRunners(request.knowledge->facts, request.runner)});
}

Output compareCommand(const Arguments &arguments)
{
    const QString format = arguments.has(u"--json"_s) ? u"json"_s : arguments.value(u"--format"_s, u"text"_s);
    if (!QStringList{u"text"_s, u"json"_s, u"csv"_s, u"md"_s, u"html"_s}.contains(format)) {
        return failure({ErrorCode::Usage,
                        ComparingTexts::tr("There is no format “%1”.").arg(format),
                        {},
                        0,
                        0,
                        ComparingTexts::tr("Formats are: text, json, csv, md, html.")});
    }
    const Result<Request> request = requestOf(arguments);
    if (!request)
        return failure(request.error());
    if (arguments.has(u"--search"_s))
        return searched(*request, arguments, format);
    const Result<compare::Comparison> comparison = compare::compare(request->inputs());
    if (!comparison)
        return failure(comparison.error());
    Output output;
    output.out = printedAs(format, *comparison);
    return output;
}

} // namespace caravan::cli
