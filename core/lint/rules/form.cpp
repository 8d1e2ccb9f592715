// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Values whose form GitLab refuses. The reader of the pipeline finds them; a rule's data names the codes that are its own.
#include "core/lint/rules/check.h"
#include "core/lint/rules/issues.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

RuleChecks formChecks()
{
    static const QStringList ids = {u"Y20"_s, u"Y21"_s, u"Y25"_s, u"Y29"_s, u"Y31"_s, u"Y32"_s, u"Y33"_s, u"Y34"_s,
                                    u"Y35"_s, u"Y36"_s, u"Y37"_s, u"Y38"_s, u"Y39"_s, u"Y40"_s, u"Y41"_s, u"Y42"_s,
                                    u"Y43"_s, u"Y44"_s, u"Y45"_s, u"Y46"_s, u"Y47"_s, u"Y48"_s, u"Y49"_s, u"Y50"_s,
                                    u"Y51"_s, u"Y52"_s, u"Y53"_s, u"Y54"_s, u"Y55"_s, u"Y56"_s, u"Y97"_s};
    RuleChecks checks;
    for (const QString &rule : ids)
        checks.append({rule, reportIssues});
    return checks;
}

} // namespace caravan::lint
