// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/stage_section.h"

#include "app/document/value_gestures.h"
#include "app/widgets/link_label.h"
#include "core/gitlab/edit/gestures.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

StageSection::StageSection(Document *document, QWidget *parent) :
    Section({}, document, parent), m_stage(new QComboBox), m_from(new LinkLabel)
{
    m_stage->setObjectName(u"stageField"_s);
    m_from->setObjectName(u"stageOrigin"_s);
    addField(tr("Stage"), m_stage);
    column()->addWidget(m_from);
    connect(m_stage, &QComboBox::textActivated, this, &StageSection::choose);
    connect(m_from, &LinkLabel::clicked, this, [this] { choosePlace(m_origin); });
}

void StageSection::present(const gitlab::Job &job)
{
    const gitlab::Pipeline &pipeline = document()->derived().pipeline;
    const QStringList jobs = selectedJobs();
    const bool isSame = std::all_of(jobs.cbegin(), jobs.cend(), [&](const QString &name) {
        const gitlab::Job *other = pipeline.job(name);
        return other && other->stage.value == job.stage.value;
    });
    QStringList stages{u".pre"_s};
    for (const gitlab::Field<QString> &stage : pipeline.stages) {
        if (!stages.contains(stage.value))
            stages.append(stage.value);
    }
    stages.removeAll(u".post"_s);
    stages.append(u".post"_s);
    if (isSame && !stages.contains(job.stage.value))
        stages.append(job.stage.value); // it is in no list, and shown all the same
    const QSignalBlocker blocker(m_stage);
    m_stage->clear();
    m_stage->addItems(stages);
    m_stage->setPlaceholderText(isSame ? QString() : tr("differs"));
    m_stage->setCurrentIndex(isSame ? int(stages.indexOf(job.stage.value)) : -1);
    m_origin = job.stage.origin;
    m_from->present(jobs.size() == 1 ? originText(m_origin) : QString(), canBeShown(m_origin));
    m_from->setVisible(!m_from->sentence().isEmpty());
    const bool isTemplate = std::any_of(jobs.cbegin(), jobs.cend(), [&](const QString &name) {
        const gitlab::Job *other = pipeline.job(name);
        return other && other->isHidden;
    });
    setVisible(!isTemplate);
}

void StageSection::choose(const QString &stage)
{
    const QStringList jobs = selectedJobs();
    const QString title = jobs.size() == 1 ? tr("Move %1 to %2").arg(jobs.constFirst(), stage)
                                           : tr("Move %n job(s) to %1", nullptr, int(jobs.size())).arg(stage);
    if (jobs.size() == 1) {
        report(changeValue(*document(), title, {jobs.constFirst(), u"stage"_s},
                           [&](const gitlab::Editing &edit, gitlab::At at) { return gitlab::moveJob(edit, jobs.constFirst(), stage, at); }));
        return;
    }
    report(document()->edit(title, [&](const gitlab::Editing &edit) -> Result<Done> {
        for (const QString &job : jobs) {
            if (const Result<Done> done = gitlab::moveJob(edit, job, stage); !done)
                return done;
        }
        return Done{};
    }));
}

} // namespace caravan::inspector
