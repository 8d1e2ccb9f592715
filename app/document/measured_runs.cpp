// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/measured_runs.h"

#include "core/base/texts.h"
#include "core/estimate/memory.h"

#include <QLocale>

namespace caravan {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MeasuredRunTexts);

} // namespace

std::shared_ptr<const estimate::Deed> deedNow(const gitlab::Job &job)
{
    estimate::Deed deed = estimate::readDeed(job);
    deed.stage.clear(); // in which it does the same
    return std::make_shared<const estimate::Deed>(std::move(deed));
}

bool MeasuredRun::isOutOfDate(const gitlab::Job &job) const { return !deed || *deed != *deedNow(job); }

QString MeasuredRun::words(const gitlab::Job &job) const
{
    const QString time = formatDuration(total);
    if (hasFailed)
        return MeasuredRunTexts::tr("failed here, %1: after %2").arg(place, time);
    return isOutOfDate(job) ? MeasuredRunTexts::tr("measured before changes: %1").arg(time)
                            : MeasuredRunTexts::tr("measured here, %1: %2").arg(place, time);
}

QString MeasuredRun::sentences(const gitlab::Job &job, const estimate::JobEstimate *estimate, const QString &title) const
{
    const QString date = QLocale().toString(when, QLocale::ShortFormat);
    QStringList sentences{
        hasFailed ? MeasuredRunTexts::tr("Run on this machine (%1, %2), it failed after %3.").arg(place, date, formatDuration(total))
                  : MeasuredRunTexts::tr("Measured on this machine (%1, %2): %3.").arg(place, date, formatDuration(total))};
    if (estimate && !estimate->fails())
        sentences.append(MeasuredRunTexts::tr("Estimated for “%1”: %2, P10 %3 to P90 %4.")
                             .arg(title, formatDuration(estimate->seconds.p50), formatDuration(estimate->seconds.p10),
                                  formatDuration(estimate->seconds.p90)));
    for (const compare::MeasuredPhase &phase : phases)
        sentences.append(u"%1: %2."_s.arg(phase.title, formatDuration(phase.seconds)));
    if (isOutOfDate(job))
        sentences.append(MeasuredRunTexts::tr("The job has been changed since that run, which is out of date."));
    return sentences.join(u' ');
}

} // namespace caravan
