// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/traits.h"

#include "app/theme/theme.h"
#include "core/base/texts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace caravan::canvas {

using namespace Qt::StringLiterals;
using gitlab::Job;
using gitlab::Pipeline;

namespace {

CARAVAN_TEXTS(TraitsTexts);

constexpr qreal signSize = 14;
constexpr qreal signPen = 1.4;

const QList<gitlab::Rule> &rulesOf(const Job &job)
{
    static const QList<gitlab::Rule> none;
    return job.conditions.rules ? *job.conditions.rules : none;
}

template<class Test>
bool hasRule(const Job &job, Test test)
{
    const QList<gitlab::Rule> &rules = rulesOf(job);
    return std::any_of(rules.cbegin(), rules.cend(), test);
}

/// Whether a job, or a template that it takes its keys from, has \a key.
bool hasKey(const Job &job, const Pipeline &pipeline, const QString &key)
{
    QSet<QString> seen;
    QStringList open{job.name};
    while (!open.isEmpty()) {
        const Job *one = pipeline.job(open.takeLast());
        if (!one || seen.contains(one->name))
            continue;
        if (one->keySpans.contains(key))
            return true;
        seen.insert(one->name);
        open += one->extends;
    }
    return false;
}

/// What a job takes its keys from and that is not known here.
QStringList missingTemplates(const Job &job, const Pipeline &pipeline)
{
    QStringList missing;
    for (const QString &name : job.extends) {
        if (!pipeline.job(name))
            missing.append(name);
    }
    return missing;
}

QString matrixSentence(const Job &job)
{
    QStringList names;
    for (const gitlab::Instance &instance : job.instances)
        names.append(instance.name);
    constexpr qsizetype most = 6;
    const QString listed = names.size() > most ? QStringList(names.first(most)).join(", "_L1) + u", …"_s : names.join(", "_L1);
    const QString count = TraitsTexts::tr("Runs %n time(s) at once", nullptr, job.parallel);
    return listed.isEmpty() ? count : u"%1: %2"_s.arg(count, listed);
}

void addWhen(QList<Trait> &traits, const Job &job)
{
    if (job.when == "manual"_L1)
        traits.append({TraitKind::Manual, {}, TraitsTexts::tr("Started by hand")});
    else if (hasRule(job, [](const gitlab::Rule &rule) { return rule.when == "manual"_L1; }))
        traits.append({TraitKind::Manual, {}, TraitsTexts::tr("Started by hand where a rule says so")});
    if (job.when == "delayed"_L1)
        traits.append({TraitKind::Delayed, {}, TraitsTexts::tr("Starts %1 later").arg(job.startIn)});
    else if (hasRule(job, [](const gitlab::Rule &rule) { return rule.when == "delayed"_L1; }))
        traits.append({TraitKind::Delayed, {}, TraitsTexts::tr("Starts later where a rule says so")});
    if (job.allowsFailure)
        traits.append({TraitKind::MayFail, {}, TraitsTexts::tr("May fail: the pipeline goes on")});
    else if (hasRule(job, [](const gitlab::Rule &rule) { return rule.allowsFailure.value_or(false); }))
        traits.append({TraitKind::MayFail, {}, TraitsTexts::tr("May fail where a rule says so")});
}

void addConditions(QList<Trait> &traits, const Job &job)
{
    if (const auto count = int(rulesOf(job).size()); count > 0)
        traits.append({TraitKind::Rules, {}, TraitsTexts::tr("%n rule(s) decide when it runs", nullptr, count)});
    else if (job.conditions.only || job.conditions.except)
        traits.append({TraitKind::Rules, {}, TraitsTexts::tr("“only” and “except” decide when it runs")});
}

void addUnresolved(QList<Trait> &traits, const Job &job, const Pipeline &pipeline)
{
    const QStringList missing = missingTemplates(job, pipeline);
    const bool refines = !job.hasWork && !pipeline.unresolvedIncludes.isEmpty();
    if (!missing.isEmpty())
        traits.append({TraitKind::Unresolved, {}, TraitsTexts::tr("Takes from %1, which is not known here").arg(missing.join(", "_L1))});
    else if (refines)
        traits.append({TraitKind::Unresolved,
                       {},
                       TraitsTexts::tr("Part of a job from %1, which is not read").arg(pipeline.unresolvedIncludes.join(", "_L1))});
}

/// Draws a sign into a square of signSize.
void drawSign(QPainter *painter, TraitKind kind)
{
    const auto dashed = [painter] {
        QPen pen = painter->pen();
        pen.setDashPattern({2, 1.6});
        painter->setPen(pen);
    };
    switch (kind) {
    case TraitKind::Matrix:
        break;             // has a word
    case TraitKind::Rules: // one way in, two ways out
        painter->drawPolyline(QPolygonF({{1, 7}, {5, 7}, {8, 3}, {13, 3}}));
        painter->drawPolyline(QPolygonF({{5, 7}, {8, 11}, {13, 11}}));
        break;
    case TraitKind::Manual: // as players have it
        painter->drawPolygon(QPolygonF({{4, 2}, {12, 7}, {4, 12}}));
        break;
    case TraitKind::Delayed: // a clock
        painter->drawEllipse(QRectF(1.5, 1.5, 11, 11));
        painter->drawPolyline(QPolygonF({{7, 4}, {7, 7.5}, {9.5, 9}}));
        break;
    case TraitKind::MayFail: // a mark of exclamation that is not firm
        painter->drawLine(QPointF(7, 4), QPointF(7, 8));
        painter->drawPoint(QPointF(7, 10.3));
        dashed();
        painter->drawEllipse(QRectF(1, 1, 12, 12));
        break;
    case TraitKind::Services: // a store
        painter->drawEllipse(QRectF(2, 1.5, 10, 4));
        painter->drawLine(QPointF(2, 3.5), QPointF(2, 10.5));
        painter->drawLine(QPointF(12, 3.5), QPointF(12, 10.5));
        painter->drawArc(QRectF(2, 8.5, 10, 4), 180 * 16, 180 * 16);
        break;
    case TraitKind::Environment: // a globe
        painter->drawEllipse(QRectF(1.5, 1.5, 11, 11));
        painter->drawEllipse(QRectF(4.5, 1.5, 5, 11));
        painter->drawLine(QPointF(1.5, 7), QPointF(12.5, 7));
        break;
    case TraitKind::Trigger: // out of a box
        painter->drawPolyline(QPolygonF({{7, 3}, {2, 3}, {2, 12}, {11, 12}, {11, 8}}));
        painter->drawLine(QPointF(6, 8), QPointF(12.5, 1.5));
        painter->drawPolyline(QPolygonF({{8.5, 1.5}, {12.5, 1.5}, {12.5, 5.5}}));
        break;
    case TraitKind::Unresolved: { // a question, in what has no firm edge
        QPainterPath question(QPointF(5, 5.2));
        question.cubicTo(5, 2.8, 9.2, 2.8, 9.2, 5.4);
        question.cubicTo(9.2, 7, 7, 7, 7, 8.6);
        painter->drawPath(question);
        painter->drawPoint(QPointF(7, 10.8));
        dashed();
        painter->drawRoundedRect(QRectF(1, 1, 12, 12), 3, 3);
        break;
    }
    }
}

} // namespace

QList<Trait> traitsOf(const Job &job, const Pipeline &pipeline)
{
    QList<Trait> traits;
    if (job.isHidden)
        return traits;
    if (job.parallel > 1)
        traits.append({TraitKind::Matrix, u"×%1"_s.arg(job.parallel), matrixSentence(job)});
    addConditions(traits, job);
    addWhen(traits, job);
    if (!job.services.isEmpty())
        traits.append({TraitKind::Services, {}, TraitsTexts::tr("Services: %1").arg(job.services.join(", "_L1))});
    if (hasKey(job, pipeline, u"environment"_s))
        traits.append({TraitKind::Environment, {}, TraitsTexts::tr("Deploys to an environment")});
    if (job.isTrigger)
        traits.append({TraitKind::Trigger, {}, TraitsTexts::tr("Starts another pipeline")});
    addUnresolved(traits, job, pipeline);
    return traits;
}

qreal paintTraits(QPainter *painter, const QRectF &row, const QList<Trait> &traits)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme::font(theme::Text::Secondary));
    const QFontMetricsF metrics(painter->font());
    qreal right = row.right();
    for (auto trait = traits.crbegin(); trait != traits.crend(); ++trait) {
        const qreal width = trait->word.isEmpty() ? signSize : std::ceil(metrics.horizontalAdvance(trait->word));
        if (right - width < row.left())
            break;
        painter->setPen(QPen(theme::color(trait->kind == TraitKind::Unresolved ? theme::Role::Warn : theme::Role::Muted), signPen,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        if (trait->word.isEmpty()) {
            painter->save();
            painter->translate(right - width, row.center().y() - signSize / 2);
            drawSign(painter, trait->kind);
            painter->restore();
        } else {
            painter->drawText(QRectF(right - width, row.top(), width, row.height()), Qt::AlignVCenter | Qt::TextSingleLine, trait->word);
        }
        right -= width + theme::halfGrid;
    }
    painter->restore();
    return row.right() - right;
}

} // namespace caravan::canvas
