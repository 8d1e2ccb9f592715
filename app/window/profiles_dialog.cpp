// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/profiles_dialog.h"

#include "app/widgets/labels.h"
#include "core/compare/own_profiles.h"
#include "core/estimate/facts/own_facts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

using recipes::OwnEntry;

namespace {

constexpr double bytesInMegabyte = 1e6;

/// What a profile has where it says nothing of its own.
double figureOf(const estimate::Runner &runner, const QString &key)
{
    const std::pair<QLatin1StringView, double> figures[] = {
        {"vcpus"_L1, runner.vcpus},
        {"memoryGigabytes"_L1, runner.memoryGigabytes},
        {"cpuFactor"_L1, runner.cpuFactor},
        {"cpuFactorSpread"_L1, runner.cpuFactorSpread},
        {"networkBytesPerSecond"_L1, runner.networkBytesPerSecond},
        {"cacheBytesPerSecond"_L1, runner.cacheBytesPerSecond},
        {"unpackBytesPerSecond"_L1, runner.unpackBytesPerSecond},
        {"startOverhead"_L1, runner.startOverhead.count()},
        {"concurrency"_L1, runner.concurrency},
        {"costFactor"_L1, runner.costFactor},
    };
    for (const auto &[name, value] : figures) {
        if (key == name)
            return value;
    }
    return -1;
}

/// The first of "mine", "mine-2", … that no profile has.
QString freeId(const QList<OwnEntry> &profiles)
{
    const QString stem = u"mine"_s;
    QString id = stem;
    const auto isTaken = [&] {
        return std::any_of(profiles.begin(), profiles.end(), [&](const auto &profile) { return profile.id == id; });
    };
    for (int number = 2; isTaken(); ++number)
        id = u"%1-%2"_s.arg(stem, QString::number(number));
    return id;
}

} // namespace

ProfilesDialog::ProfilesDialog(QList<estimate::Runner> runners, const QList<OwnEntry> &profiles, Prompter *prompter, QWidget *parent) :
    OwnEntriesDialog({.name = u"profiles"_s,
                      .title = tr("Runner Profiles of Your Own"),
                      .intro =
                          tr("A profile is like one that is known, but for what it says itself. What is left empty is taken from there."),
                      .listName = tr("Profiles"),
                      .importTitle = tr("Import Profiles"),
                      .exportTitle = tr("Export the Profile"),
                      .file = estimate::ownFactsFile(),
                      .list = {u"runners"_s, u"id"_s}},
                     profiles, prompter, parent),
    m_runners(std::move(runners)), m_like(new QComboBox)
{
    makeFields();
    begin();
}

void ProfilesDialog::makeFields()
{
    addText(u"profileId"_s, u"id"_s, tr("Name"));
    addText(u"profileTitle"_s, u"title"_s, tr("Title in lists"));
    addField(u"profileLike"_s, tr("Like"), m_like);
    connect(m_like, &QComboBox::activated, this, [this] {
        if (OwnEntry *profile = current()) {
            profile->say(u"like"_s, m_like->currentData().toString());
            changed();
        }
    });
    form()->addRow(new SectionLabel(tr("Machine")));
    addFigure(u"vcpus"_s, tr("vCPU"));
    addFigure(u"memoryGigabytes"_s, tr("Memory (GB)"));
    addFigure(u"cpuFactor"_s, tr("CPU seconds for one of the measuring machine"));
    addFigure(u"cpuFactorSpread"_s, tr("Its P90 over its P50"));
    form()->addRow(new SectionLabel(tr("Network and disk")));
    addFigure(u"networkBytesPerSecond"_s, tr("Downloads (MB/s)"), bytesInMegabyte);
    addFigure(u"cacheBytesPerSecond"_s, tr("Caches and artifacts (MB/s)"), bytesInMegabyte);
    addFigure(u"unpackBytesPerSecond"_s, tr("Unpacking of images (MB/s)"), bytesInMegabyte);
    form()->addRow(new SectionLabel(tr("How jobs run")));
    const QString unsaid = tr("As there", "what a profile takes from the one that it is like");
    addChoice(u"executor"_s, tr("Executor"), unsaid,
              {{u"docker"_s, u"docker"_s}, {u"kubernetes"_s, u"kubernetes"_s}, {u"shell"_s, u"shell"_s}});
    addFigure(u"startOverhead"_s, tr("Preparing a job (s)"));
    addFigure(u"concurrency"_s, tr("Jobs at once"));
    addFigure(u"costFactor"_s, tr("Billed minutes for a minute"));
    const QList<std::pair<QString, QString>> truths{{u"true"_s, tr("Yes")}, {u"false"_s, tr("No")}};
    addChoice(u"keepsImages"_s, tr("Images stay on the machine"), unsaid, truths);
    addChoice(u"hasDistributedCache"_s, tr("All machines share one cache"), unsaid, truths);
    addChoice(u"isPrivileged"_s, tr("Docker in Docker works"), unsaid, truths);
    addChoice(u"bindsSocket"_s, tr("Jobs reach the host's Docker"), unsaid, truths);
    form()->addRow(new SectionLabel(tr("Where the figures are from")));
    addText(u"profileSource"_s, u"source"_s, tr("Source"))->setPlaceholderText(tr("what was measured, or who said so"));
}

Result<QList<OwnEntry>> ProfilesDialog::read(const Source &file) const { return compare::profilesIn(file); }

Result<Done> ProfilesDialog::save(const QList<OwnEntry> &before, const QList<OwnEntry> &after) const
{
    return compare::saveProfiles(before, after);
}

OwnEntry ProfilesDialog::made(const QList<OwnEntry> &others) const
{
    OwnEntry profile;
    profile.id = freeId(others);
    profile.say(u"id"_s, profile.id);
    profile.say(u"like"_s, m_runners.value(0).id);
    return profile;
}

double ProfilesDialog::standard(const OwnEntry &entry, const QString &key) const
{
    const QString like = entry.said(u"like"_s).isEmpty() ? entry.id : entry.said(u"like"_s);
    const auto base = std::find_if(m_runners.cbegin(), m_runners.cend(), [&](const estimate::Runner &runner) { return runner.id == like; });
    return base == m_runners.cend() ? -1 : figureOf(*base, key);
}

void ProfilesDialog::showMore(const OwnEntry &entry)
{
    m_like->clear();
    for (const estimate::Runner &runner : std::as_const(m_runners)) {
        if (runner.id != entry.id)
            m_like->addItem(runner.title, runner.id);
    }
    m_like->setCurrentIndex(m_like->findData(entry.said(u"like"_s)));
}

} // namespace caravan
