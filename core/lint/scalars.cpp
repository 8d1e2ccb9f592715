// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/scalars.h"

#include "core/gitlab/scalar_kind.h"

#include <QCoreApplication>

namespace caravan::lint {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Scalars)
};

} // namespace

std::optional<QString> misreading(const QString &scalar)
{
    const gitlab::ScalarKind kind = gitlab::kindOfPlain(scalar);
    const bool isNumber = kind == gitlab::ScalarKind::Integer || kind == gitlab::ScalarKind::Real;
    const QString read = isNumber || kind == gitlab::ScalarKind::Truth ? gitlab::plainText(scalar) : scalar;
    if (read == scalar)
        return {};
    return isNumber ? Text::tr("the number %1").arg(read) : Text::tr("the truth value %1").arg(read);
}

} // namespace caravan::lint
