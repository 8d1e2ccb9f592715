// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences_dialog.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int preferencesWidth = 480;

QComboBox *preferenceCombo(const QString &name, const QString &label)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    return combo;
}

void choosePreference(QComboBox *combo, const QVariant &value) { combo->setCurrentIndex(std::max(0, combo->findData(value))); }

/// “Deutsch” for "de".
QString languageName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &now, const PreferenceChoices &choices, QWidget *parent) :
    QDialog(parent), m_look(preferenceCombo(u"preferLook"_s, tr("Colours"))), m_contrast(new QCheckBox(tr("High contrast"))),
    m_language(preferenceCombo(u"preferLanguage"_s, tr("Language"))), m_reopens(new QCheckBox(tr("Open the last project again"))),
    m_runner(preferenceCombo(u"preferRunner"_s, tr("Runner"))), m_scenario(preferenceCombo(u"preferScenario"_s, tr("Scenario")))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(preferencesWidth);
    m_contrast->setObjectName(u"preferContrast"_s);
    m_reopens->setObjectName(u"preferReopen"_s);
    m_look->addItem(tr("As the desktop has them"), int(LookChoice::Desktop));
    m_look->addItem(tr("Light"), int(LookChoice::Light));
    m_look->addItem(tr("Dark"), int(LookChoice::Dark));
    m_language->addItem(tr("As the desktop has it"), QString());
    for (const QString &code : choices.languages)
        m_language->addItem(languageName(code), code);
    m_runner->addItem(tr("As each project's server has them"), QString());
    for (const auto &[id, title] : choices.runners)
        m_runner->addItem(title, id);
    for (const auto &[id, title] : choices.scenarios)
        m_scenario->addItem(title, id);
    choosePreference(m_look, int(now.look));
    m_contrast->setChecked(now.isHighContrast);
    choosePreference(m_language, now.language);
    m_reopens->setChecked(now.reopensProject);
    choosePreference(m_runner, now.runner);
    choosePreference(m_scenario, now.scenario);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(theme::grid * 2);
    form->setVerticalSpacing(theme::grid);
    form->addRow(new SectionLabel(tr("Appearance")));
    form->addRow(tr("Colours"), m_look);
    form->addRow({}, m_contrast);
    form->addRow(tr("Language"), m_language);
    form->addRow({}, new TextLabel(tr("The language changes when Caravan next starts."), theme::Text::Secondary, theme::Role::Muted));
    form->addRow(new SectionLabel(tr("When Caravan starts")));
    form->addRow({}, m_reopens);
    auto *kept = new TextLabel(tr("What is typed and not saved is kept in any case, and is there again after a crash."),
                               theme::Text::Secondary, theme::Role::Muted);
    kept->setWordWrap(true);
    form->addRow({}, kept);
    form->addRow(new SectionLabel(tr("Estimates")));
    form->addRow(tr("Runner"), m_runner);
    form->addRow(tr("Scenario"), m_scenario);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid * 2);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
}

Preferences PreferencesDialog::preferences() const
{
    return {LookChoice(m_look->currentData().toInt()), m_contrast->isChecked(),
            m_language->currentData().toString(),      m_reopens->isChecked(),
            m_runner->currentData().toString(),        m_scenario->currentData().toString()};
}

} // namespace caravan
