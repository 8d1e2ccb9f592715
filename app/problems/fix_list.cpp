// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/fix_list.h"

#include "app/document/document.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/lint/ignoring.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int widthWithPreview = 300;

} // namespace

FixList::FixList(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_message(new TextLabel({}, theme::Text::Body)), m_whyTitle(new SectionLabel(tr("Why"))),
    m_why(new TextLabel({}, theme::Text::Body, theme::Role::Muted)), m_fixTitle(new SectionLabel(tr("What can be done"))),
    m_fixes(new QWidget), m_fixLayout(new QVBoxLayout(m_fixes)), m_fixing(document)
{
    setObjectName(u"problemDetails"_s);
    setAccessibleName(tr("About the selected problem"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as there is room
    m_message->setObjectName(u"problemMessage"_s);
    m_why->setObjectName(u"problemWhy"_s);
    m_fixes->setObjectName(u"problemFixes"_s);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fixLayout->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelMargin, theme::grid, theme::panelMargin, theme::grid);
    // The way out comes before the reason: it is what most people look for.
    for (QWidget *widget : QList<QWidget *>{m_message, m_fixTitle, m_fixes, m_whyTitle, m_why})
        column->addWidget(widget);
    column->addStretch();
    clear();
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Text)
            endPreview(); // it was about another text
    });
}

void FixList::clear()
{
    endPreview();
    for (QWidget *widget : QList<QWidget *>{m_message, m_whyTitle, m_why, m_fixTitle, m_fixes})
        widget->hide();
}

void FixList::showFinding(const lint::Finding &finding, int others)
{
    endPreview();
    m_message->setText(finding.message);
    m_message->show();
    m_why->setText(finding.why);
    m_why->setVisible(!finding.why.isEmpty());
    m_whyTitle->setVisible(!finding.why.isEmpty());
    m_rows.clear();
    while (QLayoutItem *item = m_fixLayout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const bool isOfText = !m_document->syntaxError() && !finding.rule.isEmpty();
    if (isOfText) {
        const QList<lint::Fix> fixes = m_document->derivation().fixesFor(finding);
        for (const lint::Fix &fix : fixes)
            addFix(fix);
        if (others > 0 && !fixes.isEmpty())
            addKind(finding, others);
        addIgnoring(finding);
    }
    m_fixTitle->setVisible(isOfText);
    m_fixes->setVisible(isOfText);
}

/// Where there is no room beside what a fix does, it is previewed by the button below.
QBoxLayout::Direction FixList::directionOfRows() const
{
    return width() < widthWithPreview ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

void FixList::setRinged(bool isRinged)
{
    m_isRinged = isRinged;
    update();
}

void FixList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isRinged)
        return;
    QPainter painter(this);
    const double half = theme::focusRingWidth / 2.0;
    painter.setPen(QPen(theme::color(theme::Role::Accent), theme::focusRingWidth));
    painter.drawRect(QRectF(visibleRegion().boundingRect()).adjusted(half, half, -half, -half));
}

void FixList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QBoxLayout *row : std::as_const(m_rows))
        row->setDirection(directionOfRows());
}

QList<QWidget *> FixList::controls() const
{
    QList<QWidget *> all;
    for (int row = 0; m_fixes->isVisibleTo(this) && row < m_fixLayout->count(); ++row) {
        for (QWidget *inside : m_fixLayout->itemAt(row)->widget()->findChildren<QWidget *>()) {
            if (inside->focusPolicy() & Qt::TabFocus)
                all.append(inside);
        }
    }
    return all;
}

void FixList::addFix(const lint::Fix &fix)
{
    addRow(fix.id, tr("Fix"), fix.title, [fix](const Fixing::Take &take) { take(fix.edits); });
}

void FixList::addKind(const lint::Finding &finding, int others)
{
    const QString rule = finding.rule;
    addRow(u"kind"_s, tr("Fix All"), tr("Fix this and %n more of its kind (%1)", nullptr, others).arg(rule),
           [this, rule](const Fixing::Take &take) { m_fixing.start({rule}, take); });
}

void FixList::addRow(const QString &name, const QString &button, const QString &title, const Ask &ask)
{
    auto *box = new QWidget;
    auto *row = new QBoxLayout(directionOfRows(), box);
    row->setContentsMargins({});
    auto *apply = new QPushButton(button);
    apply->setObjectName(u"fix_"_s + name);
    apply->setAccessibleName(tr("Fix: %1").arg(title));
    theme::setVariant(apply, theme::Variant::Primary);
    auto *preview = new QPushButton(tr("Show the change"));
    preview->setObjectName(u"preview_"_s + name);
    preview->setAccessibleName(tr("Show the change that this fix makes: %1").arg(title));
    preview->setCheckable(true);
    theme::setVariant(preview, theme::Variant::Link);
    auto *what = new QHBoxLayout;
    what->addWidget(apply);
    what->addWidget(new TextLabel(title), 1);
    row->addLayout(what, 1);
    row->addWidget(preview);
    m_rows.append(row);
    m_fixLayout->addWidget(box);

    connect(preview, &QPushButton::toggled, this, [this, preview, title, ask](bool isShown) {
        if (!isShown) {
            if (m_previewed == preview)
                endPreview();
            return;
        }
        endPreview();
        m_previewed = preview;
        ask([this, preview, title](const TextEdits &edits) {
            if (m_previewed == preview)
                Q_EMIT previewAsked(title, edits);
        });
    });
    // Queued: applying the fix takes this button away.
    connect(
        apply, &QPushButton::clicked, this,
        [this, title, ask] {
            endPreview();
            ask([this, title](const TextEdits &edits) { m_document->change(title, edits); });
        },
        Qt::QueuedConnection);
}

/// A comment that says why the problem is none here.
void FixList::addIgnoring(const lint::Finding &finding)
{
    if (finding.elsewhere || finding.span.isEmpty())
        return;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *ignore = new QPushButton(tr("Ignore"));
    ignore->setObjectName(u"ignore"_s);
    ignore->setAccessibleName(tr("Ignore this problem by a comment in the text"));
    auto *reason = new QLineEdit;
    reason->setObjectName(u"ignoreReason"_s);
    reason->setAccessibleName(tr("Why the problem is none here"));
    reason->setPlaceholderText(tr("because…"));
    auto *refusal = new TextLabel({}, theme::Text::Secondary, theme::Role::Bad);
    refusal->setObjectName(u"ignoreRefusal"_s);
    refusal->hide();
    row->addWidget(ignore);
    row->addWidget(reason, 1);
    column->addLayout(row);
    column->addWidget(refusal);
    m_fixLayout->addWidget(box);
    const auto make = [this, finding, reason, refusal] {
        const Result<lint::Fix> fix = lint::ignoringFix(m_document->derived().tree.source(), finding, reason->text());
        if (fix) {
            m_document->change(fix->title, fix->edits);
            return;
        }
        refusal->setText(fix.error().hint.isEmpty() ? fix.error().message : fix.error().message + u' ' + fix.error().hint);
        refusal->show();
        reason->setFocus(Qt::OtherFocusReason);
        Q_EMIT refused(refusal);
    };
    connect(reason, &QLineEdit::textEdited, refusal, &QWidget::hide);
    connect(ignore, &QPushButton::clicked, this, make, Qt::QueuedConnection);
    connect(reason, &QLineEdit::returnPressed, this, make, Qt::QueuedConnection);
}

void FixList::endPreview()
{
    QPushButton *previewed = std::exchange(m_previewed, nullptr);
    if (!previewed)
        return;
    m_fixing.cancel(); // that of a preview is not waited for any more
    previewed->setChecked(false);
    Q_EMIT previewEnded();
}

} // namespace caravan
