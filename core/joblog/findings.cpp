// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/findings.h"

#include "core/base/texts.h"
#include "core/joblog/limits.h"

namespace caravan::joblog {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FindingsTexts);

QString sentence(FindingKind kind, const QString &detail)
{
    switch (kind) {
    case FindingKind::NotAJobLog:
        return FindingsTexts::tr(
            "This is no log of a GitLab job: none of its lines is one that GitLab's runner or gitlab-ci-local writes.");
    case FindingKind::OtherService:
        return FindingsTexts::tr("This is the log of a job of %1, not of GitLab.").arg(detail);
    case FindingKind::Compressed:
        return FindingsTexts::tr("This is a compressed file: unpack it first.");
    case FindingKind::Binary:
        return FindingsTexts::tr("This line has bytes that are no text; they are left out.");
    case FindingKind::LongLine:
        return FindingsTexts::tr("This line is longer than any that the runner writes; only its beginning is read.");
    case FindingKind::UnopenedSection:
        return FindingsTexts::tr("The section “%1” ends here without having begun.").arg(detail);
    case FindingKind::UnclosedSection:
        return FindingsTexts::tr("The section “%1” begins here and does not end: its time is not known.").arg(detail);
    case FindingKind::BackwardsTime:
        return FindingsTexts::tr("The time goes backwards here: what is measured across it is not known.");
    case FindingKind::ImpossibleTime:
        return FindingsTexts::tr("“%1” is no time.").arg(detail);
    case FindingKind::CutOff:
        return FindingsTexts::tr("The log ends before the job: how it ended is not known.");
    case FindingKind::TooMuch:
        return FindingsTexts::tr("There is more than is read from here on: %1.").arg(detail);
    }
    return {};
}

} // namespace

QString findingId(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NotAJobLog:
        return u"not-a-job-log"_s;
    case FindingKind::OtherService:
        return u"other-service"_s;
    case FindingKind::Compressed:
        return u"compressed"_s;
    case FindingKind::Binary:
        return u"binary"_s;
    case FindingKind::LongLine:
        return u"long-line"_s;
    case FindingKind::UnopenedSection:
        return u"unopened-section"_s;
    case FindingKind::UnclosedSection:
        return u"unclosed-section"_s;
    case FindingKind::BackwardsTime:
        return u"backwards-time"_s;
    case FindingKind::ImpossibleTime:
        return u"impossible-time"_s;
    case FindingKind::CutOff:
        return u"cut-off"_s;
    case FindingKind::TooMuch:
        return u"too-much"_s;
    }
    return {};
}

void Findings::add(FindingKind kind, qint64 line, const QString &detail)
{
    if (m_counts[int(kind)]++ < limits.findingsOfAKind)
        m_list.append({kind, line, sentence(kind, detail)});
}

} // namespace caravan::joblog
