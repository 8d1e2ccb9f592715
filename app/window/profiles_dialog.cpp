// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/profiles_dialog.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/window/prompter.h"
#include "core/base/disk.h"
#include "core/estimate/facts/own_facts.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr QSize profilesSize{820, 600};
constexpr int profilesListWidth = 240;
constexpr int profileHeight = 26;
constexpr double megabyte = 1e6;
constexpr int shownDigits = 4;

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
    return 0;
}

QString numberText(double value) { return QLocale().toString(value, 'g', shownDigits); }

/// The first of "mine", "mine-2", … that no profile has.
QString freeId(const QList<compare::OwnProfile> &profiles)
{
    const QString stem = u"mine"_s;
    QString id = stem;
    const auto isTaken = [&] {
        return std::any_of(profiles.begin(), profiles.end(), [&](const auto &profile) { return profile.id == id; });
    };
    for (int number = 2; isTaken(); ++number)
        id = u"%1-%2"_s.arg(stem).arg(number);
    return id;
}

} // namespace

ProfilesDialog::ProfilesDialog(QList<estimate::Runner> runners, QList<compare::OwnProfile> profiles, Prompter *prompter, QWidget *parent) :
    QDialog(parent), m_runners(std::move(runners)), m_before(profiles), m_profiles(std::move(profiles)), m_prompter(prompter),
    m_list(new QListWidget), m_remove(new QPushButton(tr("&Remove"))), m_export(new QPushButton(tr("E&xport…"))),
    m_problem(new TextLabel({}, theme::Text::Secondary, theme::Role::Bad))
{
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Runner Profiles of Your Own"));
    resize(profilesSize);
    auto *intro =
        new TextLabel(tr("A profile is like one that is known, but for what it says itself. What is left empty is taken from there."),
                      theme::Text::Secondary, theme::Role::Muted);
    intro->setWordWrap(true);
    m_problem->setObjectName(u"profilesProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::grid * 2);
    both->addWidget(makeList());
    both->addWidget(makeForm(), 1);
    auto *where = new TextLabel(tr("They are kept in %1.").arg(QDir::toNativeSeparators(estimate::ownFactsFile())), theme::Text::Secondary,
                                theme::Role::Muted);
    where->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addWidget(intro);
    column->addLayout(both, 1);
    column->addWidget(where);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showProfile);
    showList(0);
}

QWidget *ProfilesDialog::makeList()
{
    m_list->setObjectName(u"profilesList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    auto *add = new QPushButton(tr("&New"));
    auto *import = new QPushButton(tr("&Import…"));
    add->setObjectName(u"profilesAdd"_s);
    m_remove->setObjectName(u"profilesRemove"_s);
    import->setObjectName(u"profilesImport"_s);
    m_export->setObjectName(u"profilesExport"_s);
    connect(add, &QPushButton::clicked, this, &ProfilesDialog::addProfile);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::removeProfile);
    connect(import, &QPushButton::clicked, this, &ProfilesDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &ProfilesDialog::exportFile);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::grid);
    grid->addWidget(add, 0, 0);
    grid->addWidget(m_remove, 0, 1);
    grid->addWidget(import, 1, 0);
    grid->addWidget(m_export, 1, 1);
    auto *left = new QWidget;
    left->setFixedWidth(profilesListWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme::grid);
    column->addWidget(m_list, 1);
    column->addLayout(grid);
    return left;
}

QWidget *ProfilesDialog::makeForm()
{
    m_form = new QWidget;
    auto *form = new QFormLayout(m_form);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(theme::grid * 2);
    form->setVerticalSpacing(theme::grid);
    m_id = addText(form, u"profileId"_s, tr("Name"));
    m_title = addText(form, u"profileTitle"_s, tr("Title in lists"));
    m_like = new QComboBox;
    m_like->setObjectName(u"profileLike"_s);
    m_like->setAccessibleName(tr("Like"));
    form->addRow(tr("Like"), m_like);
    connect(m_like, &QComboBox::activated, this, [this] {
        if (compare::OwnProfile *profile = current()) {
            profile->say(u"like"_s, m_like->currentData().toString());
            showProfile();
        }
    });
    form->addRow(new SectionLabel(tr("Machine")));
    addFigure(form, u"vcpus"_s, tr("vCPU"));
    addFigure(form, u"memoryGigabytes"_s, tr("Memory (GB)"));
    addFigure(form, u"cpuFactor"_s, tr("CPU seconds for one of the measuring machine"));
    addFigure(form, u"cpuFactorSpread"_s, tr("Its P90 over its P50"));
    form->addRow(new SectionLabel(tr("Network and disk")));
    addFigure(form, u"networkBytesPerSecond"_s, tr("Downloads (MB/s)"), megabyte);
    addFigure(form, u"cacheBytesPerSecond"_s, tr("Caches and artifacts (MB/s)"), megabyte);
    addFigure(form, u"unpackBytesPerSecond"_s, tr("Unpacking of images (MB/s)"), megabyte);
    form->addRow(new SectionLabel(tr("How jobs run")));
    addChoice(form, u"executor"_s, tr("Executor"),
              {{u"docker"_s, u"docker"_s}, {u"kubernetes"_s, u"kubernetes"_s}, {u"shell"_s, u"shell"_s}});
    addFigure(form, u"startOverhead"_s, tr("Preparing a job (s)"));
    addFigure(form, u"concurrency"_s, tr("Jobs at once"));
    addFigure(form, u"costFactor"_s, tr("Billed minutes for a minute"));
    const QList<std::pair<QString, QString>> truths{{u"true"_s, tr("Yes")}, {u"false"_s, tr("No")}};
    addChoice(form, u"keepsImages"_s, tr("Images stay on the machine"), truths);
    addChoice(form, u"hasDistributedCache"_s, tr("All machines share one cache"), truths);
    addChoice(form, u"isPrivileged"_s, tr("Docker in Docker works"), truths);
    addChoice(form, u"bindsSocket"_s, tr("Jobs reach the host's Docker"), truths);
    form->addRow(new SectionLabel(tr("Where the figures are from")));
    m_source = addText(form, u"profileSource"_s, tr("Source"));
    m_source->setPlaceholderText(tr("what was measured, or who said so"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    return scroll;
}

QLineEdit *ProfilesDialog::addText(QFormLayout *form, const QString &name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &ProfilesDialog::takeText);
    return field;
}

void ProfilesDialog::addFigure(QFormLayout *form, const QString &key, const QString &label, double unit)
{
    auto *field = new QLineEdit;
    field->setObjectName(key);
    field->setAccessibleName(label);
    auto *validator = new QDoubleValidator(field);
    validator->setBottom(0);
    field->setValidator(validator);
    form->addRow(label, field);
    m_figures.append({key, unit, field});
    connect(field, &QLineEdit::textEdited, this, [this, figure = m_figures.constLast()] { takeFigure(figure); });
}

void ProfilesDialog::addChoice(QFormLayout *form, const QString &key, const QString &label, const QList<std::pair<QString, QString>> &words)
{
    auto *field = new QComboBox;
    field->setObjectName(key);
    field->setAccessibleName(label);
    field->addItem(tr("As there", "what a profile takes from the one that it is like"), QString());
    for (const auto &[word, text] : words)
        field->addItem(text, word);
    form->addRow(label, field);
    m_choices.append({key, field});
    connect(field, &QComboBox::activated, this, [this, key, field] {
        if (compare::OwnProfile *profile = current())
            profile->say(key, field->currentData().toString());
    });
}

compare::OwnProfile *ProfilesDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_profiles.size() ? &m_profiles[row] : nullptr;
}

void ProfilesDialog::showList(int row)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const compare::OwnProfile &profile : std::as_const(m_profiles))
            (new QListWidgetItem(profile.id, m_list))->setSizeHint({0, profileHeight});
        m_list->setCurrentRow(std::min(row, int(m_profiles.size()) - 1));
    }
    showProfile();
}

void ProfilesDialog::showProfile()
{
    const compare::OwnProfile *profile = current();
    m_form->setEnabled(profile);
    m_remove->setEnabled(profile);
    m_export->setEnabled(profile);
    const compare::OwnProfile none;
    const compare::OwnProfile &shown = profile ? *profile : none;
    m_id->setText(shown.id);
    m_title->setText(shown.said(u"title"_s));
    m_source->setText(shown.said(u"source"_s));
    m_like->clear();
    for (const estimate::Runner &runner : std::as_const(m_runners)) {
        if (runner.id != shown.id)
            m_like->addItem(runner.title, runner.id);
    }
    m_like->setCurrentIndex(m_like->findData(shown.said(u"like"_s)));
    const QString like = shown.said(u"like"_s).isEmpty() ? shown.id : shown.said(u"like"_s);
    const auto base = std::find_if(m_runners.cbegin(), m_runners.cend(), [&](const estimate::Runner &runner) { return runner.id == like; });
    for (const Figure &figure : std::as_const(m_figures)) {
        const QString said = shown.said(figure.key);
        figure.field->setText(said.isEmpty() ? QString() : numberText(said.toDouble() / figure.unit));
        figure.field->setPlaceholderText(base == m_runners.cend() ? QString() : numberText(figureOf(*base, figure.key) / figure.unit));
    }
    for (const Choice &choice : std::as_const(m_choices))
        choice.field->setCurrentIndex(std::max(0, choice.field->findData(shown.said(choice.key))));
}

void ProfilesDialog::takeText()
{
    compare::OwnProfile *profile = current();
    if (!profile)
        return;
    profile->id = m_id->text().trimmed();
    profile->say(u"id"_s, profile->id);
    profile->say(u"title"_s, m_title->text());
    profile->say(u"source"_s, m_source->text());
    m_list->currentItem()->setText(profile->id);
}

void ProfilesDialog::takeFigure(const Figure &figure)
{
    compare::OwnProfile *profile = current();
    if (!profile)
        return;
    bool isNumber = false;
    const double value = QLocale().toDouble(figure.field->text(), &isNumber);
    profile->say(figure.key, isNumber ? QString::number(value * figure.unit, 'g', 8) : QString());
    profile->say(u"date"_s, QDate::currentDate().toString(Qt::ISODate));
}

void ProfilesDialog::addProfile()
{
    compare::OwnProfile profile;
    profile.id = freeId(m_profiles);
    profile.say(u"id"_s, profile.id);
    profile.say(u"like"_s, m_runners.value(0).id);
    m_profiles.append(profile);
    showList(int(m_profiles.size()) - 1);
    m_id->setFocus();
    m_id->selectAll();
}

void ProfilesDialog::removeProfile()
{
    const int row = m_list->currentRow();
    if (!current())
        return;
    m_profiles.removeAt(row);
    showList(row);
}

void ProfilesDialog::importFile()
{
    const QString path = m_prompter->chooseProfileFile(tr("Import Profiles"));
    if (path.isEmpty())
        return;
    const Result<ReadFile> file = readFile(path);
    const auto profiles = file ? compare::profilesIn(Source(path, file->bytes)) : Result<QList<compare::OwnProfile>>(file.error());
    if (!profiles) {
        report(profiles.error().toString());
        return;
    }
    report({});
    for (const compare::OwnProfile &profile : *profiles) {
        const auto known = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const auto &each) { return each.id == profile.id; });
        if (known == m_profiles.end())
            m_profiles.append(profile);
        else
            *known = profile;
    }
    showList(int(m_profiles.size()) - 1);
}

void ProfilesDialog::exportFile()
{
    const compare::OwnProfile *profile = current();
    const QString path = profile ? m_prompter->chooseExportFile(tr("Export the Profile"), profile->id + u".yml"_s) : QString();
    if (path.isEmpty())
        return;
    const Result<FileStamp> done = writeFile(path, compare::fileOfProfiles({*profile}));
    report(done ? QString() : done.error().toString());
}

void ProfilesDialog::report(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ProfilesDialog::accept()
{
    if (m_profiles != m_before) {
        if (const Result<Done> done = compare::saveProfiles(m_before, m_profiles); !done) {
            report(done.error().toString());
            return;
        }
    }
    QDialog::accept();
}

} // namespace caravan
