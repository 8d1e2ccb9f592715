// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/cache_section.h"

#include "app/document/cache_forecasts.h"
#include "app/document/value_gestures.h"
#include "app/inspector/entry_chip.h"
#include "app/inspector/field_row.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "app/widgets/pending_text.h"
#include "app/widgets/plain_tooltip.h"
#include "app/widgets/tab_order.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

/// Files of the project that say which dependencies it has.
QStringList dependencyFiles(const project::Project *project)
{
    QStringList files;
    if (!project)
        return files;
    files = project->lockFiles;
    for (const opam::OpamFile &file : project->opamFiles)
        files.append(file.file);
    if (project->dune)
        files.append(u"dune-project"_s);
    files.removeAll({});
    files.removeDuplicates();
    return files;
}

/// How often the last runs would have found a cache, and the next will.
QString forecastSentence(const compare::CacheForecast &found)
{
    const compare::Tally &runs = found.runs;
    const QString low = QString::number(qRound(found.forecast.hits.p10));
    const QString high = QString::number(qRound(found.forecast.hits.p90));
    if (runs.asked() == 1) { // of one run there is no share
        if (runs.partial > 0)
            return CacheForm::tr("The last run would have found it, for other dependencies; of the next 100, %1 to %2 will find it")
                .arg(low, high);
        return runs.hits > 0 ? CacheForm::tr("The last run would have found it; of the next 100, %1 to %2 will find it").arg(low, high)
                             : CacheForm::tr("The last run would not have found it; of the next 100, %1 to %2 will find it").arg(low, high);
    }
    const QString share = QString::number(qRound(100.0 * runs.hits / runs.asked()));
    const QString sentence =
        CacheForm::tr("%1 % of the last %n run(s) would have found it; of the next 100, %2 to %3 will", nullptr, runs.asked())
            .arg(share, low, high);
    return runs.partial == 0
        ? sentence
        : sentence + CacheForm::tr("; it was there, for other dependencies, in %1 %").arg(qRound(100.0 * runs.partial / runs.asked()));
}

} // namespace

CacheForm::CacheForm(Document *document, int index, QWidget *parent) :
    Section({}, document, parent), m_index(index), m_chips(new QWidget), m_add(new QToolButton(m_chips)), m_menu(new QMenu(m_add)),
    m_entry(new QLineEdit), m_note(new LinkLabel), m_forecast(new LinkLabel),
    m_paths(new FieldRow({{u"cache"_s, u"paths"_s}, tr("Paths"), Entry::Lines, {}, tr("a path a line, for example _opam")})),
    m_when(new FieldRow({{u"cache"_s, u"when"_s}, tr("Saved after"), Entry::Choice, {u"on_success"_s, u"on_failure"_s, u"always"_s}})),
    m_policy(new QComboBox),
    m_fallback(new FieldRow({{u"cache"_s, u"fallback_keys"_s}, tr("Fallback"), Entry::Words, {}, tr("none", "fallback keys")}))
{
    auto *chips = new FlowLayout(m_chips);
    m_add->setText(u"+"_s);
    m_add->setObjectName(u"addToKey"_s);
    m_add->setAccessibleName(tr("Add to the cache key"));
    m_add->setToolTip(tr("Add to the cache key"));
    theme::setVariant(m_add, theme::Variant::Flat);
    chips->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &CacheForm::openMenu);
    m_entry->setObjectName(u"keyEntry"_s);
    m_entry->hide();

    m_policy->setObjectName(u"policy"_s);
    for (const gitlab::CachePolicy policy : {gitlab::CachePolicy::PullPush, gitlab::CachePolicy::Pull, gitlab::CachePolicy::Push})
        m_policy->addItem(gitlab::policyName(policy), int(policy));
    m_policy->setItemData(0, tr("Restores the cache, and saves it when the job has succeeded."), Qt::ToolTipRole);
    m_policy->setItemData(1, tr("Restores the cache and never saves it."), Qt::ToolTipRole);
    m_policy->setItemData(2, tr("Saves the cache without restoring it."), Qt::ToolTipRole);
    m_fallback->setToolTip(tr("Keys to try, in this order, when there is no cache for the key; separated by commas"));

    column()->addWidget(m_chips);
    column()->addWidget(m_entry);
    m_forecast->setObjectName(u"cacheForecast"_s);
    column()->addWidget(m_note);
    connect(m_note, &LinkLabel::clicked, this, [this] { choosePlace(m_origin); });
    column()->addWidget(m_forecast);
    connect(m_forecast, &LinkLabel::clicked, this, [this] { this->document()->cacheForecasts().cancel(); });
    connect(&document->cacheForecasts(), &CacheForecasts::changed, this, &CacheForm::presentForecast);
    addField(tr("Paths"), m_paths);
    addField(tr("Policy"), m_policy);
    addField(tr("Saved after"), m_when);
    addField(tr("Fallback"), m_fallback);
    auto *remove = new QToolButton;
    remove->setObjectName(u"removeCache"_s);
    remove->setText(tr("Remove this cache"));
    remove->setAccessibleName(remove->text());
    theme::setVariant(remove, theme::Variant::Link);
    column()->addWidget(remove, 0, Qt::AlignLeft);
    connect(remove, &QToolButton::clicked, this, [this] {
        change(tr("Remove a cache of %1").arg(namesOfJobs()), [](const gitlab::CacheChanges &cache) { return cache.removed(); });
    });
    letEscapeForget(m_paths);
    connect(m_paths, &FieldRow::entered, this,
            [this](const QString &text) { changeList(tr("Change the cache paths of %1").arg(namesOfJobs()), *m_paths, text); });
    connect(m_when, &FieldRow::entered, this, [this](const QString &text) {
        change(tr("Change when the cache of %1 is saved").arg(namesOfJobs()),
               [&](const gitlab::CacheChanges &cache) { return cache.withWhen(text); });
    });
    letEscapeForget(m_fallback);
    letEscapeForget(m_entry);
    markAsWaiting(m_entry);
    connect(m_policy, &QComboBox::activated, this, [this] {
        const auto policy = gitlab::CachePolicy(m_policy->currentData().toInt());
        change(tr("Change the cache policy of %1").arg(namesOfJobs()),
               [&](const gitlab::CacheChanges &cache) { return cache.withPolicy(policy); });
    });
    connect(m_fallback, &FieldRow::entered, this,
            [this](const QString &text) { changeList(tr("Change the fallback keys of %1").arg(namesOfJobs()), *m_fallback, text); });
}

void CacheForm::change(const QString &title, const std::function<Result<gitlab::ValueChange>(const gitlab::CacheChanges &)> &change)
{
    report(changeJobs(title, selectedJobs(), [&](gitlab::Sources &sources, const QString &job) {
        return change(gitlab::CacheChanges(sources, {job, m_index}));
    }));
}

/// Takes a list as it was entered in \a row, of texts or as YAML.
void CacheForm::changeList(const QString &title, const FieldRow &row, const QString &text)
{
    Result<std::optional<yaml::Value>> value = valueOfEntry(text, row.entry());
    if (!value)
        return report(value.error());
    auto *list = value->has_value() ? std::get_if<yaml::List>(&**value) : nullptr;
    if (list && row.entry() != Entry::Yaml) {
        list->flow = false; // one a line
        if (list->items.isEmpty())
            value->reset();
    }
    change(title, [&](const gitlab::CacheChanges &cache) { return cache.withList(row.spec().field.entry, *value); });
}

void CacheForm::setKeyText(const QString &text)
{
    change(keyTitle(), [&](const gitlab::CacheChanges &cache) { return cache.withKeyText(text); });
}

void CacheForm::setKeyPrefix(const QString &prefix)
{
    change(keyTitle(), [&](const gitlab::CacheChanges &cache) { return cache.withKeyPrefix(prefix); });
}

void CacheForm::addKeyFile(const QString &file)
{
    change(keyTitle(), [&](const gitlab::CacheChanges &cache) { return cache.withKeyFile(file); });
}

void CacheForm::forgetEntries()
{
    Section::forgetEntries();
    m_entry->clear(); // empty, it asks for nothing when it goes
    if (m_entry->hasFocus())
        m_add->setFocus(Qt::OtherFocusReason);
    m_entry->hide();
}

void CacheForm::refuseEntries() { m_entry->setVisible(m_isEntering || !m_entry->isHidden()); }

void CacheForm::present(const gitlab::Job &job)
{
    const bool isOther = m_job != job.name;
    m_job = job.name;
    if (m_index >= job.caches.size())
        return;
    const gitlab::Field<gitlab::Cache> &cache = job.caches.at(m_index);
    presentChips(cache.value);
    if (isOther)
        m_entry->hide();

    m_origin = cache.origin;
    m_note->present(originText(m_origin), canBeShown(m_origin));
    m_note->setVisible(!m_note->sentence().isEmpty());
    presentRows(isOther);
    m_note->setToolTip(cache.isOwn() ? QString() : plainTooltip(tr("A change asks whether it is for this job alone.")));

    const QSignalBlocker blocker(m_policy);
    const int policy = m_policy->findData(int(cache.value.policy));
    m_policy->setCurrentIndex(policy);
    m_policy->setPlaceholderText(policy < 0 ? tr("chosen by a variable") : QString());
}

void CacheForm::presentRows(bool isOther)
{
    const gitlab::Effective caches = sources().settled(sources().value({m_job, u"cache"_s}), m_job);
    const gitlab::Effective shown = caches.isList && m_index < caches.items.size() ? caches.items.at(m_index) : caches;
    for (FieldRow *row : {m_paths, m_when, m_fallback}) {
        const gitlab::Effective *value = shown.entry(row->spec().field.entry);
        gitlab::Effective here = value ? *value : gitlab::Effective();
        here.origin = {gitlab::Via::Own, {}, {}}; // whence the whole cache is, is said above
        row->present(here, isOther);
    }
    document()->cacheForecasts().want();
    presentForecast();
}

/// How often the cache would have been found by the project's own commits, under the key that it has now.
void CacheForm::presentForecast()
{
    const CacheForecasts &forecasts = document()->cacheForecasts();
    const compare::CacheForecast *found = selectedJobs().size() == 1 ? forecasts.forecast(m_job, m_index) : nullptr;
    QString sentence;
    if (forecasts.isLasting() && selectedJobs().size() == 1) {
        sentence = tr("Replaying the project's commits: %1 %. Cancel").arg(forecasts.percent());
    } else if (found && found->forecast.counted > 0) {
        sentence = forecastSentence(*found);
    }
    m_forecast->present(sentence, forecasts.isLasting());
    m_forecast->setToolTip(
        plainTooltip(tr("By a replay of the project's own commits, each one run, with this key and this runner. P10 to P90.")));
    m_forecast->setVisible(!sentence.isEmpty());
}

void CacheForm::presentChips(const gitlab::Cache &cache)
{
    m_key = cache.key;
    for (EntryChip *chip : m_chips->findChildren<EntryChip *>(Qt::FindDirectChildrenOnly)) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own click may have led here
    }
    if (!m_key.prefix.isEmpty())
        addChip(tr("prefix: %1").arg(m_key.prefix), u"keyPrefix"_s, [this] { setKeyPrefix({}); });
    for (int i = 0; i < m_key.files.size(); ++i)
        addChip(tr("files: %1").arg(m_key.files.at(i)), u"keyFile-%1"_s.arg(i),
                [this, i] { change(keyTitle(), [i](const gitlab::CacheChanges &cache) { return cache.withoutKeyFile(i); }); });
    if (m_key.files.isEmpty() && !m_key.text.isEmpty())
        addChip(tr("key: %1").arg(m_key.text), u"keyText"_s, [this] { setKeyText({}); });
    m_chips->layout()->removeWidget(m_add);
    m_chips->layout()->addWidget(m_add);
}

void CacheForm::addChip(const QString &text, const QString &objectName, const std::function<void()> &remove)
{
    auto *chip = new EntryChip(text, Tone::Key, m_chips);
    chip->setObjectName(objectName);
    m_chips->layout()->addWidget(chip);
    tabBefore(m_add, chip);
    chip->show();
    connect(chip, &EntryChip::clicked, this, remove);
}

void CacheForm::openMenu()
{
    fillMenu();
    m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft()));
}

void CacheForm::fillMenu()
{
    m_menu->clear();
    for (const QString &file : dependencyFiles(document()->project())) {
        if (m_key.files.contains(file))
            continue;
        QAction *add = m_menu->addAction(tr("File %1").arg(QString(file).replace(u'&', u"&&"_s)));
        add->setEnabled(m_key.files.size() < gitlab::mostKeyFiles);
        connect(add, &QAction::triggered, this, [this, file] { addKeyFile(file); });
    }
    QAction *other = m_menu->addAction(tr("Another file…"));
    other->setEnabled(m_key.files.size() < gitlab::mostKeyFiles);
    connect(other, &QAction::triggered, this, [this] { ask(tr("Name of a file"), [this](const QString &file) { addKeyFile(file); }); });
    QAction *prefix = m_menu->addAction(tr("Prefix…"));
    prefix->setEnabled(!m_key.files.isEmpty());
    connect(prefix, &QAction::triggered, this,
            [this] { ask(tr("Prefix of the key"), [this](const QString &text) { setKeyPrefix(text); }); });
    connect(m_menu->addAction(tr("A fixed key instead…")), &QAction::triggered, this,
            [this] { ask(tr("Key, for example opam-$CI_COMMIT_REF_SLUG"), [this](const QString &text) { setKeyText(text); }); });
}

void CacheForm::ask(const QString &placeholder, const std::function<void(const QString &)> &done)
{
    m_entry->clear();
    m_entry->setPlaceholderText(placeholder);
    m_entry->setAccessibleName(placeholder);
    m_entry->show();
    m_entry->setFocus();
    disconnect(m_entryDone);
    m_entryDone = connect(m_entry, &QLineEdit::editingFinished, this, [this, done] {
        const QString text = m_entry->text().trimmed();
        if (!m_entry->isVisible() || (!m_entry->isModified() && !text.isEmpty()))
            return; // gone, or refused and not mended
        const bool hadFocus = m_entry->hasFocus();
        m_entry->setModified(false);
        m_entry->hide();
        m_isEntering = true;
        if (!text.isEmpty())
            done(text);
        m_isEntering = false;
        if (hadFocus && m_entry->isVisible()) // refused
            m_entry->setFocus(Qt::OtherFocusReason);
    });
}

CacheSection::CacheSection(Document *document, QWidget *parent) :
    Section(tr("Cache"), document, parent),
    m_none(new TextLabel(tr("This job keeps nothing between runs."), theme::Text::Body, theme::Role::Muted)), m_add(new QToolButton),
    m_share(new QToolButton)
{
    column()->setSpacing(theme::grid);
    column()->addWidget(m_none);
    m_add->setObjectName(u"addCache"_s);
    m_add->setText(tr("Add a cache"));
    m_add->setAccessibleName(m_add->text());
    theme::setVariant(m_add, theme::Variant::Link);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &CacheSection::addCache);
    m_none->setWordWrap(true);
    m_share->setObjectName(u"shareCaches"_s);
    m_share->setAccessibleName(tr("Give all selected jobs the same caches"));
    theme::setVariant(m_share, theme::Variant::Link);
    column()->addWidget(m_share, 0, Qt::AlignLeft);
    connect(m_share, &QToolButton::clicked, this, &CacheSection::shareCaches);
}

/// Gives all selected jobs the caches of the one that is shown.
void CacheSection::shareCaches()
{
    report(changeJobs(tr("Give the caches of %1 to %2").arg(m_job, namesOfJobs()), selectedJobs(),
                      [&](gitlab::Sources &sources, const QString &job) -> gitlab::ValueChange {
                          const gitlab::Effective caches = sources.value({m_job, u"cache"_s});
                          return {{job, u"cache"_s}, caches.isValid() ? std::optional(sources.copied(caches, m_job)) : std::nullopt};
                      }));
}

/// A cache of the local switch, or of what the first one does not keep: a start that people change.
void CacheSection::addCache()
{
    const QStringList files = dependencyFiles(document()->project()).mid(0, gitlab::mostKeyFiles);
    const yaml::Value key =
        files.isEmpty() ? yaml::Value::text(u"$CI_COMMIT_REF_SLUG"_s) : yaml::Value(yaml::Map{{{u"files"_s, yaml::Value::texts(files)}}});
    report(changeJobs(tr("Add a cache to %1").arg(namesOfJobs()), selectedJobs(), [&](gitlab::Sources &sources, const QString &job) {
        const bool isFirst = !sources.value({job, u"cache"_s}).isValid();
        const QString path = isFirst ? u"_opam"_s : u"_build"_s;
        const yaml::Value cache(yaml::Map{{{u"key"_s, key}, {u"paths"_s, yaml::Value::texts({path})}}});
        return gitlab::CacheChanges::added(sources, job, cache);
    }));
}

void CacheSection::present(const gitlab::Job &job)
{
    m_job = job.name;
    while (m_forms.size() < job.caches.size()) {
        auto *form = new CacheForm(document(), int(m_forms.size()));
        form->setObjectName(u"cache-%1"_s.arg(m_forms.size()));
        m_forms.append(form);
        column()->insertWidget(column()->indexOf(m_add), form);
        tabBefore(m_add, form);
        connect(form, &Section::failed, this, &Section::failed);
        connect(form, &Section::placeChosen, this, &Section::placeChosen);
        connect(form, &Section::otherPlaceChosen, this, &Section::otherPlaceChosen);
    }
    const bool isSame = selectedJobs().size() == 1 || haveSame(u"cache"_s);
    m_none->setText(!isSame                         ? tr("These jobs have different caches. One that is added is added to each of them.")
                        : selectedJobs().size() > 1 ? tr("These jobs keep nothing between runs.")
                                                    : tr("This job keeps nothing between runs."));
    m_none->setVisible(!isSame || job.caches.isEmpty());
    m_share->setText(tr("Give all the caches of %1").arg(m_job));
    m_share->setAccessibleName(m_share->text());
    m_share->setVisible(!isSame);
    for (int i = 0; i < m_forms.size(); ++i) {
        m_forms[i]->setVisible(isSame && i < job.caches.size());
        if (!m_forms[i]->isHidden()) {
            m_forms[i]->setSources(sharedSources());
            m_forms[i]->present(job);
        }
    }
}

} // namespace caravan::inspector
