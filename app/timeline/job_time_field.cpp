// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/job_time_field.h"

#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "core/estimate/facts/job_figure.h"
#include "core/gitlab/language/duration.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

namespace {

QPushButton *linkButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    theme::setVariant(button, theme::Variant::Link);
    return button;
}

} // namespace

JobTimeField::JobTimeField(const QString &job, std::optional<Seconds> said, QWidget *parent) :
    QWidget(parent), m_job(job), m_row(new QWidget), m_field(new QLineEdit),
    m_fault(new TextLabel({}, theme::Text::Secondary, theme::Role::Bad))
{
    setObjectName(u"jobTime"_s);
    auto *open = linkButton(said ? tr("Change…") : tr("How long does it take?"), u"openJobTime"_s);
    open->setAccessibleName(tr("How long do the scripts of “%1” take?").arg(job));
    connect(open, &QPushButton::clicked, this, &JobTimeField::open);
    auto *links = new QHBoxLayout;
    links->addWidget(open);
    if (said) {
        auto *forget = linkButton(tr("Forget"), u"forgetJobTime"_s);
        forget->setAccessibleName(tr("Forget what you have said of “%1”").arg(job));
        connect(forget, &QPushButton::clicked, this, [this] { Q_EMIT forgotten(m_job); });
        links->addWidget(forget);
    }
    links->addStretch(1);

    m_field->setObjectName(u"jobTimeField"_s);
    m_field->setAccessibleName(tr("How long do the scripts of “%1” take?").arg(job));
    m_field->setPlaceholderText(tr("90s, 8m or 1h30m"));
    if (said)
        m_field->setText(u"%1s"_s.arg(said->count(), 0, 'f', 0));
    connect(m_field, &QLineEdit::returnPressed, this, &JobTimeField::take);
    auto *use = new QPushButton(tr("Use"));
    use->setObjectName(u"useJobTime"_s);
    connect(use, &QPushButton::clicked, this, &JobTimeField::take);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(use);

    m_fault->setObjectName(u"jobTimeFault"_s);
    m_fault->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addLayout(links);
    column->addWidget(m_row);
    column->addWidget(m_fault);
    m_row->hide();
    m_fault->hide();
}

void JobTimeField::open()
{
    m_row->show();
    m_field->setFocus();
    m_field->selectAll();
}

void JobTimeField::take()
{
    const auto time = gitlab::readDuration(m_field->text().trimmed(), gitlab::DurationDialect::CommandLine);
    const bool isTime = time && time->count() > 0;
    if (isTime && double(time->count()) <= estimate::longestJobSeconds) {
        m_fault->hide();
        Q_EMIT given(m_job, double(time->count()));
        return;
    }
    m_fault->setText(isTime ? tr("GitLab lets no job run longer than %1.").arg(formatDuration(Seconds(estimate::longestJobSeconds)))
                            : tr("A time is such as 90s, 8m or 1h30m."));
    m_fault->show();
}

} // namespace caravan::timeline
