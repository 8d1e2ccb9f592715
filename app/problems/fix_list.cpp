// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/fix_list.h"

#include "app/document/document.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int mostDiffLines = 14;

/// The change that a fix would make, without the two lines that name the file.
QByteArray diffOf(const Document &document, const lint::Fix &fix)
{
    QByteArray diff = unifiedDiff(document.text(), applied(document.text(), fix.edits), "a", "b");
    for (int line = 0; line < 2 && !diff.isEmpty(); ++line)
        diff.remove(0, diff.indexOf('\n') + 1);
    return diff;
}

} // namespace

FixList::FixList(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_message(new TextLabel({}, theme::Text::Body)), m_whyTitle(new SectionLabel(tr("Why"))),
    m_why(new TextLabel({}, theme::Text::Body, theme::Role::Muted)), m_fixTitle(new SectionLabel(tr("What can be done"))),
    m_fixes(new QWidget), m_fixLayout(new QVBoxLayout(m_fixes))
{
    setObjectName(u"problemDetails"_s);
    setAccessibleName(tr("About the selected problem"));
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
}

void FixList::clear()
{
    for (QWidget *widget : QList<QWidget *>{m_message, m_whyTitle, m_why, m_fixTitle, m_fixes})
        widget->hide();
}

void FixList::showFinding(const lint::Finding &finding)
{
    m_message->setText(finding.message);
    m_message->show();
    m_why->setText(finding.why);
    m_why->setVisible(!finding.why.isEmpty());
    m_whyTitle->setVisible(!finding.why.isEmpty());
    while (QLayoutItem *item = m_fixLayout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const QList<lint::Fix> fixes = m_document->derivation().fixesFor(finding);
    for (const lint::Fix &fix : fixes)
        addFix(fix);
    m_fixTitle->setVisible(!fixes.isEmpty());
    m_fixes->setVisible(!fixes.isEmpty());
}

void FixList::addFix(const lint::Fix &fix)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *apply = new QPushButton(tr("Fix"));
    apply->setObjectName(u"fix_"_s + fix.id);
    apply->setAccessibleName(tr("Fix: %1").arg(fix.title));
    theme::setVariant(apply, theme::Variant::Primary);
    auto *title = new TextLabel(fix.title);
    auto *preview = new QPushButton(tr("Show the change"));
    preview->setObjectName(u"preview_"_s + fix.id);
    preview->setAccessibleName(tr("Show the change that this fix makes: %1").arg(fix.title));
    preview->setCheckable(true);
    theme::setVariant(preview, theme::Variant::Link);
    row->addWidget(apply);
    row->addWidget(title, 1);
    row->addWidget(preview);
    auto *diff = new DiffView;
    diff->setObjectName(u"diff_"_s + fix.id);
    diff->hide();
    column->addLayout(row);
    column->addWidget(diff);
    m_fixLayout->addWidget(box);

    connect(preview, &QPushButton::toggled, diff, [this, diff, fix](bool isShown) {
        if (isShown) {
            diff->setDiff(diffOf(*m_document, fix), tr("This fix changes nothing."));
            const int lines = std::min(mostDiffLines, diff->blockCount() + 1);
            diff->setFixedHeight(lines * diff->fontMetrics().lineSpacing() + 2 * theme::grid);
        }
        diff->setVisible(isShown);
    });
    // Queued: applying the fix takes this button away.
    connect(
        apply, &QPushButton::clicked, this, [this, fix] { m_document->change(fix.title, fix.edits); }, Qt::QueuedConnection);
}

} // namespace caravan
