// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/rest_section.h"

#include "app/document/value_gestures.h"
#include "app/theme/style.h"
#include "core/gitlab/language/keywords.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

RestSection::RestSection(Document *document, QWidget *parent) :
    FoldSection(tr("Other keywords"), u"rest"_s, document, parent), m_withForm(keywordsWithForm()), m_add(new QToolButton),
    m_menu(new QMenu(m_add))
{
    m_add->setObjectName(u"addKeyword"_s);
    m_add->setText(tr("Add a keyword…"));
    m_add->setAccessibleName(tr("Add a keyword"));
    connect(m_add, &QToolButton::clicked, this, [this] { m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft())); });
    theme::setVariant(m_add, theme::Variant::Link);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_menu, &QMenu::aboutToShow, this, &RestSection::fillMenu);
}

void RestSection::present(const gitlab::Job &job)
{
    const bool isOther = m_job != job.name;
    m_job = job.name;
    if (isOther)
        m_added.clear();
    gitlab::Sources &sources = this->sources();
    QStringList keys;
    for (const auto &[key, value] : sources.value({m_job}).entries) {
        if (!m_withForm.contains(key))
            keys.append(key);
    }
    setSummary(keys.isEmpty() ? tr("none") : keys.join(u", "_s));
    if (keys.contains(m_added))
        m_added.clear();
    if (!m_added.isEmpty())
        keys.append(m_added);
    showKeys(keys);
    for (const QString &key : keys)
        m_rows[key]->present(fieldValue(sources, m_job, {key, {}}), isOther);
}

/// Makes the lines that are missing, and removes those of keywords that are gone.
void RestSection::showKeys(const QStringList &keys)
{
    const QStringList shown = m_lines.keys();
    for (const QString &key : shown) {
        if (keys.contains(key))
            continue;
        QWidget *line = m_lines.take(key);
        m_rows.remove(key);
        content()->removeWidget(line);
        line->hide();
        line->deleteLater(); // what was entered into it may have led here
    }
    for (const QString &key : keys) {
        if (m_lines.contains(key))
            continue;
        auto *row = new FieldRow({{key, {}}, key, Entry::Yaml, {}, tr("YAML")});
        letEscapeForget(row);
        connect(row, &FieldRow::entered, this, [this, key](const QString &text) { apply(key, text); });
        connect(row, &FieldRow::placeAsked, this, &RestSection::choosePlace);
        m_rows.insert(key, row);
        m_lines.insert(key, addRow(key, row));
    }
    content()->removeWidget(m_add);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
}

void RestSection::fillMenu()
{
    m_menu->clear();
    for (const QString &key : gitlab::keywords(gitlab::Place::Job)) {
        if (m_withForm.contains(key) || m_rows.contains(key))
            continue;
        connect(m_menu->addAction(key), &QAction::triggered, this, [this, key] {
            m_added = key;
            if (const gitlab::Job *job = document()->derived().pipeline.job(m_job))
                present(*job);
            setOpen(true);
            if (m_rows.contains(key))
                m_rows[key]->setFocus(Qt::OtherFocusReason);
        });
    }
}

void RestSection::apply(const QString &key, const QString &text)
{
    const Result<std::optional<yaml::Value>> value = valueOfEntry(text, Entry::Yaml);
    if (!value)
        return report(value.error());
    report(changeValue(*document(), tr("Change %1 of %2").arg(key, m_job), gitlab::ValueChange{{m_job, key}, *value}));
}

} // namespace caravan::inspector
