// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/check.h"
#include "core/lint/rule_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Image)
};

void oldOrMoving(const Survey &survey, Report &report)
{
    static const QRegularExpression fixed(u"-ocaml-|-opam$"_s);
    for (const JobSurvey &job : survey.jobs) {
        const ImageName image = imageNameOf(job.image);
        const bool isOld = wordsOf(u"O08"_s, u"old"_s).contains(image.repository);
        const bool isMoving = image.repository == "ocaml/opam"_L1 && !image.tag.contains(fixed)
            && !image.tag.contains(u'$') && !job.image.contains(u'@');
        if (!isOld && !isMoving)
            continue;
        const QString message = isOld
            ? Text::tr("“%1” runs in “%2”, an image that is no longer rebuilt.")
            : Text::tr("“%1” runs in “%2”, whose OCaml version changes with every new release.");
        const Span written = job.job->image->origin.span;
        Finding *finding =
            report.add(written.isEmpty() ? job.job->nameSpan : written, message.arg(job.job->name, job.image), job.job);
        if (finding && !isOld)
            finding->severity = Severity::Advice;
    }
}

} // namespace

RuleChecks imageChecks() { return {{u"O08"_s, oldOrMoving}}; }

} // namespace caravan::lint
