// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/figure_field.h"

#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "core/base/units.h"
#include "core/gitlab/language/duration.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace caravan::timeline {

using namespace Qt::StringLiterals;
using estimate::FigureForm;
using estimate::OwnFigure;

namespace {

constexpr int figureDigits = 4;

QPushButton *linkButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    theme::setVariant(button, theme::Variant::Link);
    return button;
}

QString numberOf(const OwnFigure &figure, const FigureForm &form)
{
    return QLocale().toString(figure.value / form.scale, 'g', figureDigits);
}

} // namespace

QString figureText(const OwnFigure &figure)
{
    if (figure.place == OwnFigure::Place::Job)
        return formatDuration(Seconds(figure.value));
    const FigureForm form = estimate::formOf(figure).value_or(FigureForm());
    return form.unit.isEmpty() ? numberOf(figure, form) : u"%1 %2"_s.arg(numberOf(figure, form), form.unit);
}

FigureField::FigureField(const OwnFigure &figure, bool isTold, QWidget *parent) :
    QWidget(parent), m_figure(figure), m_form(estimate::formOf(figure).value_or(FigureForm())), m_row(new QWidget), m_field(new QLineEdit),
    m_fault(new TextLabel({}, theme::Text::Secondary, theme::Role::Bad))
{
    setObjectName(u"figure"_s);
    setProperty("figure", figure.key);
    setProperty("subject", figure.subject);
    m_field->setObjectName(u"figureField"_s);
    m_field->setAccessibleName(isJob() ? tr("How long do the scripts of “%1” take?").arg(figure.subject) : m_form.title);
    if (isJob())
        m_field->setPlaceholderText(tr("90s, 8m or 1h30m"));
    if (isTold || !isJob())
        m_field->setText(isJob() ? u"%1s"_s.arg(figure.value, 0, 'f', 0) : numberOf(figure, m_form));
    connect(m_field, &QLineEdit::returnPressed, this, &FigureField::take);
    auto *use = new QPushButton(tr("Use"));
    use->setObjectName(u"useFigure"_s);
    connect(use, &QPushButton::clicked, this, &FigureField::take);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_field, 1);
    if (!isJob() && !m_form.unit.isEmpty())
        row->addWidget(new TextLabel(m_form.unit, theme::Text::Secondary, theme::Role::Muted));
    row->addWidget(use);

    m_fault->setObjectName(u"figureFault"_s);
    m_fault->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(makeLinks(isTold));
    column->addWidget(m_row);
    column->addWidget(m_fault);
    m_row->hide();
    m_fault->hide();
}

QWidget *FigureField::makeLinks(bool isTold)
{
    auto *links = new QWidget;
    auto *row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    auto *open = linkButton(isJob() && !isTold ? tr("How long does it take?") : tr("Change…"), u"openFigure"_s);
    open->setAccessibleName(isJob() ? tr("How long do the scripts of “%1” take?").arg(m_figure.subject) : tr("Change %1").arg(m_form.title));
    connect(open, &QPushButton::clicked, this, &FigureField::open);
    if (!isJob()) {
        auto *title = new TextLabel(tr("%1 · %2").arg(figureText(m_figure), m_form.title), theme::Text::Secondary, theme::Role::Ink);
        title->setWordWrap(true);
        row->addWidget(title, 1);
    }
    row->addWidget(open);
    if (isTold) {
        auto *forget = linkButton(tr("Forget"), u"forgetFigure"_s);
        forget->setAccessibleName(tr("Forget what you have told: %1").arg(m_form.title));
        connect(forget, &QPushButton::clicked, this, [this] { Q_EMIT forgotten(m_figure); });
        row->addWidget(forget);
    }
    if (isJob())
        row->addStretch(1);
    return links;
}

void FigureField::open()
{
    m_row->show();
    m_field->setFocus();
    m_field->selectAll();
}

void FigureField::reject(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

std::optional<double> FigureField::typedTime()
{
    const auto time = gitlab::readDuration(m_field->text().trimmed(), gitlab::DurationDialect::CommandLine);
    const bool isTime = time && time->count() > 0;
    if (isTime && double(time->count()) <= m_form.most)
        return double(time->count());
    reject(isTime ? tr("GitLab lets no job run longer than %1.").arg(formatDuration(Seconds(m_form.most)))
                  : tr("A time is such as 90s, 8m or 1h30m."));
    return std::nullopt;
}

std::optional<double> FigureField::typed()
{
    bool isNumber = false;
    const double value = QLocale().toDouble(m_field->text().trimmed(), &isNumber);
    if (isNumber && value <= m_form.most && (m_form.isMore ? value > m_form.least : value >= m_form.least))
        return value * m_form.scale;
    const QLocale locale;
    reject(m_form.isMore ? tr("It is a number above %1, up to %2.").arg(locale.toString(m_form.least), locale.toString(m_form.most))
                         : tr("It is a number from %1 to %2.").arg(locale.toString(m_form.least), locale.toString(m_form.most)));
    return std::nullopt;
}

void FigureField::take()
{
    const std::optional<double> value = isJob() ? typedTime() : typed();
    if (!value)
        return;
    m_fault->hide();
    OwnFigure figure = m_figure;
    figure.value = *value;
    Q_EMIT given(figure);
}

} // namespace caravan::timeline
