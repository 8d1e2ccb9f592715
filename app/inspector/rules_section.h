// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/field_row.h"
#include "app/inspector/fold.h"

class QMenu;
class QToolButton;

namespace caravan {

class TextLabel;

namespace inspector {

class RuleCard;

/// The rules of a job: a card for each, in the order in which GitLab tries them, the whole as text below, and a menu of rules that people
/// use. What they come to in the usual pipelines stands in the section behind.
class RulesSection : public FoldSection
{
    Q_OBJECT

public:
    explicit RulesSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

private:
    void makeMenu();
    void makeCards(int count);
    void add(const QByteArray &rule);
    void changeRule(int rule, const QString &key, const QString &text, Entry entry);
    void removeRule(int rule);
    void moveRule(int rule, int steps);
    void applyText(const QString &text);

    void change(const QString &title, const JobChange &change);

    QString m_job;
    QStringList m_jobs;
    QList<RuleCard *> m_cards;
    QWidget *m_list;
    TextLabel *m_sentence;
    QToolButton *m_add;
    QMenu *m_menu;
    FieldRow *m_text;
};

/// One rule: the keys that people use as fields, and buttons that move or remove it.
class RuleCard : public QWidget
{
    Q_OBJECT

public:
    explicit RuleCard(int number, QWidget *parent = nullptr);
    void present(const gitlab::Effective &rule, bool isOther, bool isLast);

Q_SIGNALS:
    void changed(const QString &key, const QString &text, caravan::inspector::Entry entry);
    void moved(int steps);
    void removed();

private:
    QToolButton *makeButton(const QString &text, const QString &name, const QString &tip);
    QList<FieldRow *> m_rows;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace inspector
} // namespace caravan
