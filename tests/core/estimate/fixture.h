// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/estimate/facts/costs.h"

#include <QTest>

namespace caravan::estimate {

/// The built-in facts, a small project, and estimates of pipelines that are given as text.
class Fixture
{
public:
    Fixture() : facts(*Facts::builtIn()), catalogue(*recipes::Catalogue::builtIn())
    {
        project = projectOf({u"dune", u"cmdliner", u"fmt", u"yojson"}, 3000);
        runner = facts.runners.constFirst();
    }

    static project::Project projectOf(std::initializer_list<QStringView> dependencies, qint64 lines)
    {
        opam::OpamFile file;
        file.file = QStringLiteral("sample.opam");
        file.package = QStringLiteral("sample");
        for (const QStringView name : dependencies) {
            opam::Dependency dependency;
            dependency.name = name.toString();
            file.depends.append(dependency);
        }
        project::Project project;
        project.opamFiles = {file};
        project.sourceLines = lines;
        return project;
    }

    /// A checkout with empty files of these names.
    static gitlab::Files checkoutOf(const QStringList &names)
    {
        gitlab::Files files;
        files.list = [names] { return names; };
        files.read = [](const QString &) { return Result<QByteArray>(QByteArray()); };
        return files;
    }
    static gitlab::Pipeline pipelineOf(const QByteArray &text)
    {
        const auto tree = yaml::Tree::parse(Source(QStringLiteral(".gitlab-ci.yml"), text));
        if (!tree)
            qFatal("%s", qPrintable(tree.error().toString()));
        const auto pipeline = gitlab::readPipeline(*tree);
        if (!pipeline)
            qFatal("%s", qPrintable(pipeline.error().toString()));
        return *pipeline;
    }

    /// \a event: one that somebody has chosen; the usual one without.
    Estimate of(const gitlab::Pipeline &pipeline, Scenario scenario, const std::optional<gitlab::Event> &event = {}) const
    {
        return estimate(
            {pipeline, &project, catalogue, facts, runner, scenario, nullptr, nullptr, event.value_or(gitlab::Event()), event.has_value()});
    }
    Estimate of(const QByteArray &text, Scenario scenario) const { return of(pipelineOf(text), scenario); }

    double seconds(const QByteArray &text, Scenario scenario, QStringView job, Phase phase) const
    {
        const Estimate result = of(text, scenario);
        const JobEstimate *found = result.job(job);
        return found ? found->of(phase).count() : -1;
    }

    Facts facts;
    recipes::Catalogue catalogue;
    project::Project project;
    Runner runner;
};

} // namespace caravan::estimate
