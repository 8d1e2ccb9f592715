// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace caravan::gitlab {

/// What starts a pipeline: the value of `CI_PIPELINE_SOURCE` that GitLab gives it, and a tag's push apart.
enum class PipelineSource { Push, MergeRequest, Tag, Schedule, Web };

/// "push", "merge_request_event", "tag", "schedule", "web": the words of the command line; a tag's pipeline is a push.
QString sourceName(PipelineSource source);
/// The source of this name, of "merge_request" or "mr" too; nullopt when there is none.
std::optional<PipelineSource> sourceOf(QStringView name);
QStringList sourceNames();

/// The pipeline that somebody wants to look at: rules, `only` and includes are decided for it.
struct Event {
    PipelineSource source = PipelineSource::Push;
    QString branch; ///< empty: the default branch; a merge request's source branch (empty: "feature")
    QString tag;    ///< with PipelineSource::Tag; empty: "v1.0.0"
    QString defaultBranch = QStringLiteral("main");
    QMap<QString, QString> variables;   ///< given by hand; they win over those of the file
    std::optional<QStringList> changed; ///< files of the push or merge request, relative to the project; nullopt: not known
    bool isNewBranch = false;           ///< the first push of a branch: GitLab compares with nothing, and takes all files as changed

    /// The branch or tag that the pipeline is for: CI_COMMIT_REF_NAME.
    QString ref() const;
    /// Whether that is protected, as far as GitLab's standard settings go: the default branch alone is.
    bool isProtected() const;

    bool operator==(const Event &) const = default;
};

/// The event within a sentence, translated: "a push to main", "the tag v1.0.0".
QString eventTitle(const Event &event);

/// CI_COMMIT_REF_SLUG of a name: lower case, 63 characters at most, `-` for all but a-z and 0-9, none at the ends.
QString slugOf(QStringView name);

} // namespace caravan::gitlab
