// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as a pipeline and asks everything about its jobs: what they have, whence, and where an edit would go.
// The text may be two files: what stands behind a line of `# included` is the file `included.yml`.
#include "core/gitlab/gestures.h"
#include "core/gitlab/origin_rows.h"
#include "core/gitlab/reading.h"

#include <cstdlib>

using namespace caravan;

namespace {

void hold(bool condition)
{
    if (!condition)
        std::abort();
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
    static constexpr qsizetype mostJobs = 8;
    for (const gitlab::Job &job : pipeline->jobs.first(qMin(mostJobs, pipeline->jobs.size()))) {
        pipeline->predecessors(job);
        gitlab::originRows(*tree, job.name, &reading);
        for (const gitlab::At at : {gitlab::At::Ask, gitlab::At::Here, gitlab::At::Source}) {
            yaml::Draft draft(*tree);
            const yaml::Path path{job.name, QStringLiteral("image")};
            if (!gitlab::setKey(draft, path, yaml::Value::text(QStringLiteral("x")), at, &reading))
                hold(draft.text() == text);
            const QByteArray before = draft.text();
            if (!gitlab::unsetKey(draft, {job.name, QStringLiteral("script"), QStringLiteral("0")}, at, &reading))
                hold(draft.text() == before);
        }
        yaml::Draft draft(*tree);
        if (!gitlab::renameJob(draft, job.name, QStringLiteral("renamed")))
            hold(draft.text() == text);
    }
    return 0;
}
