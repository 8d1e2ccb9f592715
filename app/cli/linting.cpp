// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linting.h"

#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/in_parallel.h"
#include "core/base/texts.h"
#include "core/lint/rules/unreadable.h"
#include "core/lint/sarif.h"
#include "core/project/project_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LintingTexts);

QStringList formats() { return {u"text"_s, u"json"_s, u"sarif"_s, u"code-quality"_s}; }

QString findingText(const lint::Finding &finding, const Source &source)
{
    const Position at = finding.elsewhere ? finding.elsewhere->begin : source.positionAt(finding.span.begin);
    const QString file = finding.elsewhere ? finding.elsewhere->file : source.file;
    QString text = u"%1:%2:%3: %4: %5 [%6]\n"_s.arg(file, QString::number(at.line), QString::number(at.column),
                                                    lint::severityName(finding.severity), finding.message, finding.rule);
    if (!finding.why.isEmpty())
        text += u"    "_s + finding.why + u'\n';
    for (const lint::Fix &fix : finding.fixes)
        text += u"    "_s + LintingTexts::tr("Fix: %1").arg(fix.title) + u'\n';
    return text;
}

/// The file's path as reports for other tools name it: relative to the project, which is the folder given, or the nearest
/// one above the file that git knows.
QString reportedPath(const Input &input)
{
    const QFileInfo file(input.file);
    if (input.project)
        return file.fileName();
    for (QDir folder = file.absoluteDir(); !folder.isRoot(); folder.cdUp()) {
        if (folder.exists(u".git"_s))
            return folder.relativeFilePath(file.absoluteFilePath());
    }
    return QDir::isRelativePath(input.file) && !input.file.startsWith(".."_L1) ? QDir::cleanPath(input.file) : file.fileName();
}

/// The path of a file of the project as somebody who gave the path of the CI file would write it.
QString shownPath(const Input &input, const QString &file)
{
    const QString path = QDir(project::folderOf(input.file)).filePath(file);
    return QDir::isRelativePath(input.file) ? QDir::current().relativeFilePath(path) : path;
}

QByteArray findingsJson(const QList<lint::Finding> &findings, const Source &source, const QByteArray &yaml)
{
    QJsonArray array;
    for (const lint::Finding &finding : findings) {
        if (!finding.isExcused())
            array.append(jsonOf(finding, source));
    }
    QJsonObject object{{u"findings"_s, array}};
    if (!yaml.isEmpty())
        object.insert(u"text"_s, QString::fromUtf8(yaml));
    return printed(object);
}

QByteArray findingsText(const QList<lint::Finding> &findings, const Source &source)
{
    QByteArray report;
    for (const lint::Finding &finding : findings) {
        if (!finding.isExcused())
            report += printable(findingText(finding, source));
    }
    return report;
}

/// Checks the options that name things. Errors: Usage.
Result<Done> checkNames(const QStringList &only, const QString &format)
{
    QStringList unknown = only;
    for (const lint::Rule &rule : only.isEmpty() ? QList<lint::Rule>() : lint::rules())
        unknown.removeAll(rule.id);
    if (!unknown.isEmpty())
        return Error{ErrorCode::Usage, LintingTexts::tr("There is no rule “%1”.").arg(unknown.constFirst())};
    if (!formats().contains(format))
        return Error{ErrorCode::Usage,
                     LintingTexts::tr("There is no format “%1”.").arg(format),
                     {},
                     0,
                     0,
                     LintingTexts::tr("Formats are: %1.").arg(formats().join(u", "_s))};
    return Done{};
}

/// The folder of the pipeline that \a path leads to: a folder, or the file in it.
QString folderOfInput(const QString &path) { return QFileInfo(path).isDir() ? path : QFileInfo(path).path(); }

/// What the rules go by, with the profiles of the user, of what is \a known. That a figure of estimates cannot be read keeps no rule from its work,
/// but where a runner was chosen. Errors: Usage where there is no such one; those of the user's files.
Result<recipes::Catalogue> catalogueFor(const Result<std::shared_ptr<const Knowledge>> &knowledge, const QString &runner, const Input &input)
{
    const QString folder = QFileInfo(input.file).path();
    if (!knowledge)
        return runner.isEmpty() ? recipes::Catalogue::ofUser(folder) : Result<recipes::Catalogue>(knowledge.error());
    if (const Result<estimate::Runner> known = runnerOf(**knowledge, runner, input.facts()); !known)
        return known.error();
    return (*knowledge)->catalogue;
}

/// Replaces the input by the mended text, read anew. Errors: as of reading.
Result<Done> mend(Input &input, const lint::Context &context, const QStringList &only)
{
    const QByteArray text = applied(input.tree.text(), lint::fixAll(context, only));
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(input.file, text));
    if (!tree)
        return tree.error();
    Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(*tree, input.reading);
    if (!pipeline)
        return pipeline.error();
    input.tree = *std::move(tree);
    input.pipeline = *std::move(pipeline);
    return Done{};
}

/// The report of findings in a format.
QByteArray reportOf(const QList<lint::Finding> &findings, const Source &source, const QString &format, const QString &path)
{
    if (format == "json"_L1)
        return findingsJson(findings, source, {});
    if (format == "sarif"_L1)
        return printed(lint::sarif(findings, source, path));
    if (format == "code-quality"_L1)
        return QJsonDocument(lint::codeQuality(findings, source, path)).toJson();
    return findingsText(findings, source);
}

/// A text that is no YAML is reported like other findings, besides the error.
Output unreadableOutput(const Error &error, const QString &format)
{
    Output output = failure(error);
    const Result<ReadFile> file = readFile(error.file);
    if (!file)
        return output;
    const Source source(error.file, file->bytes);
    const QList<lint::Finding> findings = lint::unreadable(source, error);
    if (!findings.isEmpty())
        output.out = reportOf(findings, source, format, QFileInfo(error.file).fileName());
    return output;
}

} // namespace

Output lintCommand(const Arguments &arguments)
{
    const QString format = arguments.value(u"--format"_s, arguments.has(u"--json"_s) ? u"json"_s : u"text"_s);
    const QStringList only = arguments.values(u"--rule"_s);
    if (const Result<Done> names = checkNames(only, format); !names)
        return failure(names.error());
    // What is known takes as long to be read as the jobs of a large pipeline, and neither asks about the other. A text is read on all processors before,
    // but a folder is looked through on one.
    const auto know = [folder = folderOfInput(arguments.path)] {
        return MadeBeside<Result<std::shared_ptr<const Knowledge>>>([folder] {
            lint::rules(); // read here, too
            return Knowledge::ofUser(folder);
        });
    };
    std::optional<MadeBeside<Result<std::shared_ptr<const Knowledge>>>> knowing;
    if (QFileInfo(arguments.path).isDir())
        knowing = know();
    Result<Input> input = readText(arguments.path);
    if (!input)
        return unreadableOutput(input.error(), format);
    if (!knowing)
        knowing = know();
    if (const Result<Done> done = readJobs(*input); !done)
        return unreadableOutput(done.error(), format);
    const QString chosen = arguments.value(u"--runner"_s);
    const Result<std::shared_ptr<const Knowledge>> knowledge = knowing->get();
    const Result<recipes::Catalogue> catalogue = catalogueFor(knowledge, chosen, *input);
    if (!catalogue)
        return failure(catalogue.error());
    const Result<lint::Settings> settings = lint::Settings::ofFolder(QFileInfo(input->file).path());
    if (!settings)
        return failure(settings.error());

    Output output;
    lint::Context context{input->tree, input->pipeline, input->facts(), *catalogue, lint::runnerFor(*catalogue, chosen, input->facts()),
                          &*settings};
    context.reading = &input->reading;
    context.threads = 0;
    QByteArray mended;
    if (arguments.has(u"--fix"_s)) {
        if (const Result<Done> done = mend(*input, context, only); !done)
            return failure(done.error());
        output = yamlOutput(arguments, input->file, input->stamp, input->tree.text());
        if (output.exit != Exit::Fine)
            return output;
        mended = std::exchange(output.out, {});
    }
    QList<lint::Finding> findings = lint::lintWithExcused(context, only);
    const bool isForTools = format == "sarif"_L1 || format == "code-quality"_L1; // they want paths as the project has them
    for (lint::Finding &finding : findings) {
        if (finding.elsewhere && !isForTools && !input->pipeline.fetchedFiles.contains(finding.elsewhere->file))
            finding.elsewhere->file = shownPath(*input, finding.elsewhere->file);
        if (finding.severity == lint::Severity::Error && !finding.isExcused())
            output.exit = Exit::Findings;
    }
    if (!knowledge) { // figures that cannot be read keep no rule from its work, but every estimate
        output.err += knowledge.error().toString().toUtf8() + '\n';
        output.exit = Exit::Findings;
    }
    const Source &source = input->tree.source();
    if (format == "json"_L1)
        output.out = findingsJson(findings, source, mended);
    else
        (mended.isEmpty() ? output.out : output.err) = reportOf(findings, source, format, reportedPath(*input));
    if (!mended.isEmpty() && format != "json"_L1)
        output.out = mended;
    output.leftovers = std::make_shared<std::pair<Input, Result<std::shared_ptr<const Knowledge>>>>(*std::move(input), knowledge);
    return output;
}

} // namespace caravan::cli
