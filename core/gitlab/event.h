// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace caravan::gitlab {

/// What starts a pipeline: the value of `CI_PIPELINE_SOURCE` that GitLab gives it, and a tag's push apart.
enum class Source { Push, MergeRequest, Tag, Schedule, Web };

/// "push", "merge_request_event", "tag", "schedule", "web": the words of the command line; a tag's pipeline is a push.
QString sourceName(Source source);

/// The pipeline that somebody wants to look at: rules, `only` and includes are decided for it.
struct Event {
    Source source = Source::Push;
    QString branch;                        ///< empty: the default branch; a merge request's source branch
    QString tag;                           ///< with Source::Tag; empty: "v1.0.0"
    QString defaultBranch = QStringLiteral("main");
    QMap<QString, QString> variables;      ///< given by hand; they win over those of the file
    std::optional<QStringList> changed;    ///< files of the push or merge request, relative to the project; nullopt: not known

    bool operator==(const Event &) const = default;
};

} // namespace caravan::gitlab
