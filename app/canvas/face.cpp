// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/face.h"

#include "app/document/untimed.h"
#include "core/base/texts.h"

#include <algorithm>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FaceTexts);

QString initialOf(const QString &name)
{
    const auto letter = std::find_if(name.cbegin(), name.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return letter == name.cend() ? u"·"_s : QString(letter->toUpper());
}

QString strategyChip(const recipes::Recognised &recognised, const recipes::Catalogue &catalogue)
{
    if (const recipes::Strategy *strategy = catalogue.strategy(recognised.strategy))
        return strategy->title;
    return recognised.usesOpam ? FaceTexts::tr("own steps") : FaceTexts::tr("no switch");
}

QString keyText(const gitlab::CacheKey &key)
{
    if (key.files.isEmpty())
        return key.text;
    return key.files.join(", "_L1);
}

QString keyChip(const gitlab::Job &job)
{
    if (job.caches.isEmpty())
        return FaceTexts::tr("no cache");
    const gitlab::Cache &cache = job.caches.constFirst().value;
    if (job.caches.size() > 1)
        return FaceTexts::tr("%n cache(s)", nullptr, int(job.caches.size()));
    if (cache.policy == gitlab::CachePolicy::Pull)
        return FaceTexts::tr("pull only");
    return FaceTexts::tr("key: %1").arg(keyText(cache.key));
}

QString cacheDetails(const gitlab::Job &job)
{
    QStringList lines;
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches)
        lines.append(FaceTexts::tr("Cache of %1, key %2").arg(cache.value.paths.join(", "_L1), keyText(cache.value.key)));
    return lines.join(u'\n');
}

QString rangeText(const estimate::JobEstimate &estimate)
{
    return FaceTexts::tr("%1 (P10 %2, P90 %3)")
        .arg(formatDuration(estimate.seconds.p50), formatDuration(estimate.seconds.p10), formatDuration(estimate.seconds.p90));
}

QString shortRangeText(const estimate::JobEstimate &estimate)
{
    return FaceTexts::tr("%1 (%2 – %3)")
        .arg(formatDuration(estimate.seconds.p50), formatDuration(estimate.seconds.p10), formatDuration(estimate.seconds.p90));
}

/// The estimates of a document by job: the lists are as long as the pipeline, and every card asks.
struct Times {
    QHash<QString, const estimate::JobEstimate *> warm;
    QHash<QString, const estimate::JobEstimate *> cold;
    QHash<QString, const estimate::JobEstimate *> chosen; ///< in the scenario that is looked at, where that is another
    QHash<QString, const estimate::IdleJob *> idle;       ///< in the scenario that is looked at
    estimate::Scenario scenario = estimate::Scenario::Warm;

    explicit Times(const Document &document) :
        warm(byName(document.derived().of(estimate::Scenario::Warm))), cold(byName(document.derived().of(estimate::Scenario::Cold))),
        scenario(document.outlook().scenario())
    {
        if (scenario != estimate::Scenario::Warm && scenario != estimate::Scenario::Cold)
            chosen = byName(document.derived().of(scenario));
        for (const estimate::IdleJob &job : document.derived().of(scenario).idle)
            idle.insert(job.name, &job);
    }
    const estimate::JobEstimate *shown(const QString &job) const
    {
        if (scenario == estimate::Scenario::Warm)
            return warm.value(job);
        return scenario == estimate::Scenario::Cold ? cold.value(job) : chosen.value(job);
    }
    static QHash<QString, const estimate::JobEstimate *> byName(const estimate::Estimate &estimate)
    {
        QHash<QString, const estimate::JobEstimate *> jobs;
        for (const estimate::JobEstimate &job : estimate.jobs)
            jobs.insert(job.name, &job);
        return jobs;
    }
};

void addTimes(CardFace &face, const Times &times)
{
    const estimate::JobEstimate *warm = times.warm.value(face.name);
    const estimate::JobEstimate *cold = times.cold.value(face.name);
    const estimate::JobEstimate *shown = times.shown(face.name);
    if (!shown)
        return;
    for (const estimate::PhaseTime &phase : shown->phases) {
        face.phases.append(
            {int(phase.phase), phase.seconds.p50.count(), estimate::phaseTitle(phase.phase), formatDuration(phase.seconds.p50)});
    }
    face.isOnCriticalPath = shown->isOnCriticalPath;
    face.shortTime = formatDuration(shown->seconds.p50);
    face.failure = shown->failure;
    if (shown->fails()) {
        face.shortTime = face.rangedTime = FaceTexts::tr("fails");
        return;
    }
    face.rangedTime = shortRangeText(*shown);
    face.lowSeconds = shown->seconds.p10.count();
    face.highSeconds = shown->seconds.p90.count();
    const auto inCold = [](const QString &time) { return FaceTexts::tr("cold %1").arg(time); };
    const auto inWarm = [](const QString &time) { return FaceTexts::tr("warm %1").arg(time); };
    const bool isOther = times.scenario != estimate::Scenario::Warm && times.scenario != estimate::Scenario::Cold;
    if (isOther && warm && cold) {
        face.otherTime = face.otherShortTime =
            inWarm(FaceTexts::tr("%1  ·  cold %2").arg(formatDuration(warm->seconds.p50), formatDuration(cold->seconds.p50)));
    } else if (cold && times.scenario != estimate::Scenario::Cold) { // a job may be in the pipeline of one of them alone
        face.otherTime = inCold(shortRangeText(*cold));
        face.otherShortTime = inCold(formatDuration(cold->seconds.p50));
    } else if (warm && times.scenario != estimate::Scenario::Warm) {
        face.otherTime = inWarm(shortRangeText(*warm));
        face.otherShortTime = inWarm(formatDuration(warm->seconds.p50));
    }
}

void addMeasured(CardFace &face, const gitlab::Job &job, const Document &document, const Times &times)
{
    const auto run = document.measuredRuns().constFind(job.name);
    if (run == document.measuredRuns().cend())
        return;
    face.measured = run->words(job);
    face.measuredSentences = run->sentences(job, times.shown(job.name), document.outlook().runner().title);
    if (!run->hasFailed && !run->isOutOfDate(job))
        face.measuredSeconds = run->total.count();
}

QString verdictWords(const gitlab::Verdict &verdict)
{
    const bool isOut = !isIn(verdict);
    QStringList words;
    if (isOut)
        words.append(FaceTexts::tr("not in this pipeline"));
    if (!verdict.dependsOn.isEmpty())
        words.append(FaceTexts::tr("depends on %1").arg(dependenceText(verdict)));
    else if (!isCertain(verdict))
        words.append(FaceTexts::tr("maybe"));
    if (isOut)
        return words.join(u" · "_s);
    if (verdict.when == "manual"_L1)
        words.append(FaceTexts::tr("manual"));
    else if (verdict.when == "delayed"_L1)
        words.append(verdict.startIn.isEmpty() ? FaceTexts::tr("delayed") : FaceTexts::tr("after %1").arg(verdict.startIn));
    else if (verdict.when == "on_failure"_L1)
        words.append(FaceTexts::tr("on failure"));
    else if (verdict.when == "always"_L1)
        words.append(FaceTexts::tr("always"));
    if (verdict.allowsFailure)
        words.append(FaceTexts::tr("may fail"));
    return words.join(u" · "_s);
}

void addVerdict(CardFace &face, const Verdicts &verdicts)
{
    const gitlab::ListedJob *job = verdicts.job(face.name);
    if (!job)
        return;
    face.presence = isIn(job->verdict) ? Presence::In : Presence::Out;
    face.isCertain = isCertain(job->verdict);
    face.verdict = verdictWords(job->verdict);
    face.because = verdictSentence(verdicts.event(), job->verdict);
}

Badge badgeOf(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return Badge::Error;
    case lint::Severity::Warning:
        return Badge::Warning;
    case lint::Severity::Advice:
        return Badge::Advice;
    }
    return Badge::None;
}

CardFace faceOf(const gitlab::Job &job, const QList<const lint::Finding *> &findings, const Document &document, const Times &times)
{
    CardFace face;
    face.name = job.name;
    face.initial = initialOf(job.name);
    face.isHidden = job.isHidden;
    face.file = job.file;
    face.traits = traitsOf(job, document.derived().pipeline);
    face.image = job.image ? job.image->value.name : QString();
    face.strategy = strategyChip(document.derived().recognised.value(job.name), document.knowledge().catalogue);
    face.key = keyChip(job);
    addTimes(face, times);
    addMeasured(face, job, document, times);
    if (!times.shown(job.name))
        face.untimed = whyUntimedInShort(document.derived(), times.scenario, times.idle.value(job.name), job);
    if (document.derived().verdicts)
        addVerdict(face, *document.derived().verdicts);
    face.problems = int(findings.size());
    for (const lint::Finding *finding : findings)
        face.badge = std::max(face.badge, badgeOf(finding->severity));
    return face;
}

/// The files of the child pipeline that a job starts.
QStringList childLines(const gitlab::Job &job)
{
    QStringList lines;
    for (const gitlab::Include &include : job.childIncludes) {
        for (const QString &file : include.files) {
            lines.append(
                job.childFiles.contains(file)
                    ? FaceTexts::tr("Starts the pipeline of %1, from elsewhere: %2").arg(file, gitlab::originText(job.childFiles.value(file)))
                    : FaceTexts::tr("Starts the pipeline of %1").arg(file));
        }
        if (!include.unknown.isEmpty())
            lines.append(include.unknown);
    }
    return lines;
}

} // namespace

QHash<QString, CardFace> facesOf(const Document &document)
{
    QHash<QString, QList<const lint::Finding *>> findings;
    for (const lint::Finding &finding : document.derived().findings) {
        if (!finding.job.isEmpty())
            findings[finding.job].append(&finding);
    }
    const Times times(document);
    QHash<QString, CardFace> faces;
    for (const gitlab::Job &job : document.derived().pipeline.jobs)
        faces.insert(job.name, faceOf(job, findings.value(job.name), document, times));
    return faces;
}

QString detailsOf(const Document &document, const QString &name)
{
    const Derived &derived = document.derived();
    const gitlab::Job *job = derived.pipeline.job(name);
    if (!job)
        return {};
    QStringList lines{name};
    CardFace face;
    face.name = name;
    if (derived.verdicts) {
        addVerdict(face, *derived.verdicts);
        lines.append(face.because);
        lines.removeAll({});
    }
    if (!job->file.isEmpty())
        lines.append(FaceTexts::tr("Stands in %1, which this file includes").arg(job->file));
    if (derived.pipeline.fetchedFiles.contains(job->file))
        lines.append(FaceTexts::tr("That is from elsewhere: %1").arg(gitlab::originText(derived.pipeline.fetchedFiles.value(job->file))));
    lines += childLines(*job);
    for (const Trait &trait : traitsOf(*job, derived.pipeline))
        lines.append(trait.sentence);
    if (job->image)
        lines.append(FaceTexts::tr("Image: %1").arg(job->image->value.name));
    lines.append(FaceTexts::tr("Switch: %1").arg(strategyChip(derived.recognised.value(name), document.knowledge().catalogue)));
    lines.append(job->caches.isEmpty() ? FaceTexts::tr("No cache") : cacheDetails(*job));
    const Times times(document);
    addTimes(face, times);
    addMeasured(face, *job, document, times);
    if (!face.failure.isEmpty()) {
        lines.append(FaceTexts::tr("The job fails: %1").arg(face.failure));
    } else if (!face.shortTime.isEmpty()) {
        if (const estimate::JobEstimate *warm = times.warm.value(name))
            lines.append(FaceTexts::tr("Warm run: %1").arg(rangeText(*warm)));
        if (const estimate::JobEstimate *cold = times.cold.value(name))
            lines.append(FaceTexts::tr("Cold run: %1").arg(rangeText(*cold)));
        if (face.isOnCriticalPath)
            lines.append(FaceTexts::tr("On the critical path: the pipeline waits for it"));
        lines.append(phaseTooltip(face.phases));
        if (const estimate::JobEstimate *warm = times.warm.value(name))
            lines.append(warm->cacheReasons());
    }
    if (!face.measuredSentences.isEmpty())
        lines.append(face.measuredSentences);
    if (const QString reason = whyUntimed(derived, times.scenario, *job); !reason.isEmpty())
        lines.append(reason);
    for (const lint::Finding &finding : derived.findings) {
        if (finding.job == name)
            lines.append(finding.message);
    }
    return lines.join(u'\n');
}

QString needDetailsOf(const Document &document, const NeedId &id)
{
    const gitlab::Job *job = document.derived().pipeline.job(id.to);
    if (!job || !job->needs)
        return {};
    QStringList lines{FaceTexts::tr("%1 waits for %2").arg(id.to, id.from)};
    for (const gitlab::Need &need : *job->needs) {
        if (need.job != id.from)
            continue;
        lines.append(need.artifacts ? FaceTexts::tr("It gets its artifacts.") : FaceTexts::tr("It does not get its artifacts."));
        if (need.isOptional)
            lines.append(FaceTexts::tr("Optional: without %1 in the pipeline it does not wait.").arg(id.from));
    }
    lines.append(FaceTexts::tr("Click to select it, Delete removes it."));
    return lines.join(u'\n');
}

QString partDetailsOf(const PartPlace &part)
{
    QStringList lines{part.title, part.reason, FaceTexts::tr("It is kept as it is. Its jobs, if it has some, are not shown here.")};
    if (part.isFetchable)
        lines.append(FaceTexts::tr("“Fetch Includes” in its menu fetches it over the network."));
    lines.removeAll({});
    return lines.join(u'\n');
}

bool isAbout(const CardFace &face, const QString &stage, const QString &words)
{
    const QString all = QStringList{face.name, stage, face.image, face.strategy, face.key, face.file}.join(u'\n');
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString spokenDescription(const CardFace &face, const QString &stage)
{
    QStringList sentences;
    sentences.append(face.isHidden ? FaceTexts::tr("Template %1.").arg(face.name)
                                   : FaceTexts::tr("Job %1 in stage %2.").arg(face.name, stage));
    if (!face.because.isEmpty())
        sentences.append(face.because);
    if (!face.file.isEmpty())
        sentences.append(FaceTexts::tr("Stands in %1, which this file includes.").arg(face.file));
    for (const Trait &trait : face.traits)
        sentences.append(trait.sentence + u'.');
    if (!face.image.isEmpty())
        sentences.append(FaceTexts::tr("Image %1.").arg(face.image));
    sentences.append(u"%1, %2."_s.arg(face.strategy, face.key));
    if (!face.failure.isEmpty())
        sentences.append(FaceTexts::tr("The job fails: %1").arg(face.failure));
    else if (!face.shortTime.isEmpty())
        sentences.append((face.otherTime.isEmpty() ? face.rangedTime : u"%1, %2"_s.arg(face.rangedTime, face.otherTime)) + u'.');
    else if (!face.untimed.isEmpty())
        sentences.append(FaceTexts::tr("Not timed: %1.").arg(face.untimed));
    if (!face.measuredSentences.isEmpty())
        sentences.append(face.measuredSentences);
    if (face.isOnCriticalPath)
        sentences.append(FaceTexts::tr("On the critical path."));
    if (face.problems > 0)
        sentences.append(FaceTexts::tr("%n problem(s).", nullptr, face.problems));
    return sentences.join(u' ');
}

} // namespace caravan::canvas
