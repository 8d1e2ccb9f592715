// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caravan::lint {

/// Findings as a log of the Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020-03), with every rule, fixes as
/// replacements, and excused findings as suppressions. \a path: of the file, relative to the project, with `/`.
QJsonObject sarif(const QList<Finding> &findings, const Source &source, const QString &path);

/// Findings that are not excused as a GitLab Code Quality report (GitLab documentation, doc/ci/testing/code_quality.md).
QJsonArray codeQuality(const QList<Finding> &findings, const Source &source, const QString &path);

/// A name for each finding that stays when other lines come or go: made of rule, file, job and the text that it is about.
QStringList fingerprints(const QList<Finding> &findings, const Source &source, const QString &path);

} // namespace caravan::lint
