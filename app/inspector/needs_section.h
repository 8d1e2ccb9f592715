// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/need_changes.h"
#include "app/inspector/section.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace caravan {

class LinkLabel;
class TextLabel;

namespace inspector {

class NeedRow;

/// The jobs that a job waits for, of its own pipeline and of others, each with its options.
class NeedsSection : public Section
{
    Q_OBJECT

public:
    explicit NeedsSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

protected:
    void forgetEntries() override;
    void refuseEntries() override;

private:
    enum class Elsewhere { Project, Pipeline };
    NeedRow *rowAt(qsizetype index);
    void addAsker();
    void openMenu();
    void fillMenu();
    void ask(Elsewhere elsewhere);
    void addElsewhere();
    void remove(int index);
    void change(const QString &title, const Result<gitlab::ValueChange> &change);

    QString m_job;
    QList<WrittenNeed> m_needs;
    gitlab::Origin m_origin;
    QList<NeedRow *> m_rows;
    QWidget *m_asker;
    Elsewhere m_asked = Elsewhere::Project;
    bool m_isAdding = false; ///< what was asked for is being added
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLineEdit *m_third;
    QToolButton *m_add;
    QMenu *m_menu;
    TextLabel *m_sentence;
    LinkLabel *m_from;
};

} // namespace inspector
} // namespace caravan
