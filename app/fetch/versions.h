// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace caravan::fetch {

/// A released version of a component's project.
struct Release {
    QString tag;
    QString commit;
};

/// Whether a tag is a semantic version, also one before its release: "1.2.3", "v1.2.3-rc1". Others are no versions of the CI/CD catalogue.
bool isSemantic(const QString &tag);

/// Whether \a version stands for the newest release of several: "~latest", "1", "1.2".
bool isRange(const QString &version);

/// The release that \a version means: "~latest" the highest of all, "1" and "1.2" the highest that begins so; versions with a suffix, such as
/// 2.0.0-rc1, are never meant. Source: gitlabhq, app/models/ci/catalog/resources/version.rb, without_prerelease (2025); documentation,
/// doc/ci/components, "Semantic versioning" and "Partial semantic versions" (2026-08).
std::optional<Release> releaseFor(const QString &version, const QList<Release> &releases);

} // namespace caravan::fetch
