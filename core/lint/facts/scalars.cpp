// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/scalars.h"

#include "core/base/texts.h"
#include "core/gitlab/language/scalar_kind.h"

namespace caravan::lint {

namespace {

CARAVAN_TEXTS(ScalarsTexts);

} // namespace

std::optional<QString> misreading(const QString &scalar)
{
    const gitlab::ScalarKind kind = gitlab::kindOfPlain(scalar);
    const bool isNumber = kind == gitlab::ScalarKind::Integer || kind == gitlab::ScalarKind::Real;
    const QString read = isNumber || kind == gitlab::ScalarKind::Truth ? gitlab::plainText(scalar) : scalar;
    if (read == scalar)
        return {};
    return isNumber ? ScalarsTexts::tr("the number %1").arg(read) : ScalarsTexts::tr("the truth value %1").arg(read);
}

} // namespace caravan::lint
