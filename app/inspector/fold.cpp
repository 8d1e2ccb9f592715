// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/fold.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldLabelWidth = 104;
constexpr int labelTop = 6; // to the height of the text in the field beside

} // namespace

FoldSection::FoldSection(const QString &title, const QString &name, Document *document, QWidget *parent) :
    Section({}, document, parent), m_toggle(new QToolButton), m_summary(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted)),
    m_body(new QWidget), m_content(new QVBoxLayout(m_body))
{
    setObjectName(u"section-"_s + name);
    setAccessibleName(title);
    m_toggle->setObjectName(name + u"-toggle"_s);
    m_toggle->setText(title);
    m_toggle->setAccessibleName(title);
    m_toggle->setCheckable(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFont(theme::font(theme::Text::Section));
    theme::setVariant(m_toggle, theme::Variant::Flat);
    m_summary->setObjectName(name + u"-summary"_s);
    m_summary->setMinimumWidth(1); // in a narrow panel the title stays whole
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(m_toggle);
    head->addWidget(m_summary, 1);
    column()->addLayout(head);
    m_content->setContentsMargins(theme::halfGrid, 0, 0, theme::halfGrid);
    m_content->setSpacing(theme::halfGrid);
    m_body->hide();
    column()->addWidget(m_body);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(isOpen);
    });
}

bool FoldSection::isOpen() const { return m_toggle->isChecked(); }

void FoldSection::setOpen(bool isOpen) { m_toggle->setChecked(isOpen); }

void FoldSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_toggle->setAccessibleDescription(summary);
}

QWidget *FoldSection::addRow(const QString &label, QWidget *field)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::grid);
    auto *text = new TextLabel(label);
    text->setFixedWidth(foldLabelWidth);
    text->setWordWrap(true);
    text->setContentsMargins(0, labelTop, 0, 0);
    line->addWidget(text, 0, Qt::AlignTop);
    line->addWidget(field, 1);
    m_content->addWidget(row);
    return row;
}

} // namespace caravan::inspector
