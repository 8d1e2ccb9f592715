// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as a pipeline and asks everything about its jobs: what they have, whence, where an edit would go, and what
// lint finds in them.
// The text may be two files: what stands behind a line of `# included` is the file `included.yml`.
#include "app/cli/gesture_words.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/origin_rows.h"
#include "core/gitlab/pipeline/resolved.h"
#include "core/gitlab/run/graph.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/lint.h"

#include <cstdlib>

using namespace caravan;

namespace {

void hold(bool condition)
{
    if (!condition)
        std::abort();
}

/// Every gesture on \a job: one that fails leaves the text, one that is made leaves a text that is read.
void makeGestures(const yaml::Tree &tree, const QString &job, const gitlab::Reading &reading)
{
    const QString stage = QStringLiteral("test");
    const QList<QStringList> gestures{
        {QStringLiteral("rename-job"), job, QStringLiteral("renamed")},
        {QStringLiteral("move-job"), job, QStringLiteral("moved")},
        {QStringLiteral("add-need"), job, QStringLiteral("renamed")},
        {QStringLiteral("remove-job"), job},
        {QStringLiteral("rename-stage"), stage, QStringLiteral("tested")},
        {QStringLiteral("move-stage"), stage},
        {QStringLiteral("remove-stage"), stage},
        {QStringLiteral("add-stage"), QStringLiteral("added"), QStringLiteral("--before"), stage},
    };
    for (QStringList words : gestures) {
        yaml::Draft draft(tree);
        if (!cli::applyGesture({draft, reading}, words))
            hold(draft.text() == tree.text());
        hold(bool(yaml::Tree::parse(caravan::Source({}, draft.text()))));
    }
}

/// Each fix that lint offers leaves a text that YAML reads.
void lintAll(const yaml::Tree &tree, const gitlab::Pipeline &pipeline)
{
    static const Result<recipes::Catalogue> catalogue = recipes::Catalogue::builtIn();
    hold(bool(catalogue));
    static constexpr qint64 fixBudget = 20'000;
    const lint::Context context{tree, pipeline, nullptr, *catalogue, nullptr, nullptr, fixBudget};
    for (const lint::Finding &finding : lint::lintWithExcused(context)) {
        hold(!finding.message.isEmpty() && finding.span.begin >= 0 && finding.span.end <= tree.text().size());
        for (const lint::Fix &fix : finding.fixes)
            hold(bool(yaml::Tree::parse(caravan::Source({}, applied(tree.text(), fix.edits)))));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray whole(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QByteArray mark = "\n# included\n";
    const qsizetype border = whole.indexOf(mark);
    const QByteArray text = border < 0 ? whole : whole.left(border + 1);
    const QByteArray included = border < 0 ? QByteArray() : whole.mid(border + mark.size());

    yaml::Limits limits;
    limits.nodes = 20'000;
    const Result<yaml::Tree> tree = yaml::Tree::parse(caravan::Source({}, text), limits);
    if (!tree)
        return 0;
    gitlab::Reading reading;
    reading.files.list = [] { return QStringList{QStringLiteral("included.yml")}; };
    reading.files.read = [&](const QString &) { return Result<QByteArray>(included); };
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(*tree, reading);
    if (!pipeline) {
        hold(!pipeline.error().message.isEmpty());
        return 0;
    }
    for (const gitlab::Issue &issue : pipeline->issues)
        hold(!issue.message.isEmpty());
    const gitlab::Graph graph(*pipeline);
    hold(graph.order().size() <= graph.size());
    static constexpr qsizetype mostJobs = 8;
    for (const gitlab::Job &job : pipeline->jobs.first(qMin(mostJobs, pipeline->jobs.size()))) {
        gitlab::originRows(*tree, job.name, reading);
        for (const gitlab::At at : {gitlab::At::Ask, gitlab::At::Here, gitlab::At::Source}) {
            yaml::Draft draft(*tree);
            const yaml::Path path{job.name, QStringLiteral("image")};
            if (!gitlab::setKey({draft, reading}, path, yaml::Value::text(QStringLiteral("x")), at))
                hold(draft.text() == text);
            const QByteArray before = draft.text();
            if (!gitlab::unsetKey({draft, reading}, {job.name, QStringLiteral("script"), QStringLiteral("0")}, at))
                hold(draft.text() == before);
        }
        makeGestures(*tree, job.name, reading);
    }
    hold(bool(gitlab::resolve(*tree, reading)));
    lintAll(*tree, *pipeline);
    return 0;
}
