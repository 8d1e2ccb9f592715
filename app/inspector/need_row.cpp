// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/need_row.h"

#include "app/inspector/entry_chip.h"
#include "app/inspector/field_row.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int needLabelWidth = 90 - theme::grid;
const QString matrixKey = u"parallel"_s;

} // namespace

NeedRow::NeedRow(int index, QWidget *parent) :
    QWidget(parent), m_chip(new EntryChip({}, Tone::Neutral)), m_said(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)),
    m_toggle(new QToolButton), m_options(new QWidget), m_column(new QVBoxLayout(m_options)),
    m_artifacts(new QCheckBox(tr("Takes its artifacts"))), m_optional(new QCheckBox(tr("Only where the pipeline has it")))
{
    setObjectName(u"needRow-%1"_s.arg(index));
    m_toggle->setObjectName(u"needOptions-%1"_s.arg(index));
    m_toggle->setText(u"…"_s);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Options of this need"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    theme::setVariant(m_toggle, theme::Variant::Flat);
    m_artifacts->setObjectName(u"needArtifacts"_s);
    m_optional->setObjectName(u"needOptional"_s);
    m_optional->setToolTip(plainTooltip(tr("Without this, GitLab makes no pipeline where the needed job is left out by its rules.")));

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::halfGrid);
    line->addWidget(m_chip);
    line->addWidget(m_said, 1);
    line->addWidget(m_toggle);
    m_column->setContentsMargins(theme::grid, 0, 0, theme::halfGrid);
    m_column->setSpacing(theme::halfGrid);
    m_column->addWidget(m_artifacts);
    m_column->addWidget(m_optional);
    m_fields = {addField(u"pipeline"_s, tr("Pipeline")), addField(u"project"_s, tr("Project")), addField(u"job"_s, tr("Job")),
                addField(u"ref"_s, tr("Branch")), addField(matrixKey, tr("Matrix"))};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addLayout(line);
    column->addWidget(m_options);
    m_options->hide();
    connect(m_toggle, &QToolButton::toggled, m_options, &QWidget::setVisible);
    connect(m_chip, &EntryChip::clicked, this, &NeedRow::removeAsked);
    const auto flag = [](bool isOn) { return yaml::Value(yaml::Verbatim{isOn ? u"true"_s : u"false"_s}); };
    connect(m_artifacts, &QCheckBox::clicked, this, [this, flag](bool isOn) {
        const bool isWritten =
            !m_fields.constFirst()->isHidden() || !m_fields.at(1)->isHidden(); // of other pipelines it is said in any case
        Q_EMIT changeAsked({u"artifacts"_s, isOn && !isWritten ? std::nullopt : std::optional(flag(isOn))});
    });
    connect(m_optional, &QCheckBox::clicked, this, [this, flag](bool isOn) {
        Q_EMIT changeAsked({u"optional"_s, isOn ? std::optional(flag(true)) : std::nullopt});
    });
}

FieldRow *NeedRow::addField(const QString &key, const QString &label)
{
    const bool isMatrix = key == matrixKey;
    auto *field =
        new FieldRow({{u"needs"_s, key}, label, isMatrix ? Entry::Yaml : Entry::Text, {}, isMatrix ? tr("all of them") : QString()});
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::grid);
    auto *text = new TextLabel(label);
    text->setFixedWidth(needLabelWidth);
    text->setBuddy(field);
    field->setAccessibleName(label);
    line->addWidget(text);
    line->addWidget(field, 1);
    m_column->addWidget(row);
    connect(field, &FieldRow::entered, this, [this, field](const QString &entered) { take(*field, entered); });
    return field;
}

void NeedRow::take(const FieldRow &row, const QString &text)
{
    const Result<std::optional<yaml::Value>> value = valueOfEntry(text, row.entry());
    if (!value) {
        Q_EMIT failed(value.error());
        return;
    }
    const QString key = row.spec().field.entry;
    if (key != matrixKey || !*value) {
        Q_EMIT changeAsked({key, *value});
        return;
    }
    Q_EMIT changeAsked({key, yaml::Value(yaml::Map{{{u"matrix"_s, **value}}})});
}

void NeedRow::present(const WrittenNeed &need, bool isMatrix, bool isOther)
{
    if (isOther)
        m_toggle->setChecked(false);
    const QString title = !need.project.isEmpty() ? tr("%1 of %2").arg(need.job, need.project)
        : need.pipeline.isEmpty()                 ? need.job
        : need.job.isEmpty()                      ? tr("pipeline %1").arg(need.pipeline)
                                                  : tr("%1 of pipeline %2").arg(need.job, need.pipeline);
    m_chip->setText(title);
    m_chip->setAccessibleName(tr("Needs %1").arg(title));
    m_chip->setObjectName(u"need-"_s + need.job);
    m_chip->updateGeometry();
    m_toggle->setAccessibleName(tr("Options of the need of %1").arg(title));
    m_said->setText(optionsText(need));
    m_artifacts->setChecked(need.takesArtifacts);
    m_artifacts->setVisible(need.pipeline.isEmpty() || !need.job.isEmpty());
    m_optional->setChecked(need.isOptional);
    m_optional->setVisible(need.isOfThisPipeline());
    for (FieldRow *field : std::as_const(m_fields)) {
        const QString key = field->spec().field.entry;
        gitlab::Effective value = need.entry(key);
        bool isShown = key == "pipeline"_L1 ? !need.pipeline.isEmpty() : !need.project.isEmpty();
        if (key == "job"_L1)
            isShown = !need.isOfThisPipeline();
        if (key == matrixKey) {
            const gitlab::Effective *matrix = value.isMap ? value.entry(u"matrix") : nullptr;
            value = matrix ? *matrix : gitlab::Effective();
            isShown = isMatrix || value.isValid();
        }
        value.origin = {gitlab::Via::Own, {}, {}}; // whence all needs are, is said below them
        field->present(value, isOther);
        field->parentWidget()->setVisible(isShown);
        field->setVisible(isShown);
    }
}

QString NeedRow::optionsText(const WrittenNeed &need) const
{
    QStringList said;
    if (!need.ref.isEmpty())
        said.append(tr("on %1").arg(need.ref));
    if (!need.takesArtifacts)
        said.append(tr("without artifacts"));
    if (need.isOptional)
        said.append(tr("optional"));
    if (need.entry(matrixKey).isValid())
        said.append(tr("some instances"));
    return said.join(u" · "_s);
}

} // namespace caravan::inspector
