// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/own_profiles.h"
#include "core/estimate/facts/runner.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace caravan {

class Prompter;

/// The runner profiles of the user's own: made, changed, taken from and given to others as files. Nothing is written before OK.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a runners: all that are known, which a profile can be like; \a prompter asks for files.
    ProfilesDialog(QList<estimate::Runner> runners, QList<compare::OwnProfile> profiles, Prompter *prompter, QWidget *parent = nullptr);

    void accept() override;

private:
    /// A figure in the form: a key of runners.yml, shown as so many of a unit.
    struct Figure {
        QString key;
        double unit = 1;
        QLineEdit *field = nullptr;
    };
    struct Choice {
        QString key;
        QComboBox *field = nullptr;
    };

    QWidget *makeList();
    QWidget *makeForm();
    QLineEdit *addText(QFormLayout *form, const QString &name, const QString &label);
    void addFigure(QFormLayout *form, const QString &key, const QString &label, double unit = 1);
    void addChoice(QFormLayout *form, const QString &key, const QString &label, const QList<std::pair<QString, QString>> &words);
    void addProfile();
    void removeProfile();
    void importFile();
    void exportFile();
    void showList(int row);
    void showProfile();
    void takeText();
    void takeFigure(const Figure &figure);
    compare::OwnProfile *current();
    void report(const QString &problem);

    QList<estimate::Runner> m_runners;
    QList<compare::OwnProfile> m_before;
    QList<compare::OwnProfile> m_profiles;
    Prompter *m_prompter;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_export;
    QWidget *m_form = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_like = nullptr;
    QLineEdit *m_source = nullptr;
    QList<Figure> m_figures;
    QList<Choice> m_choices;
    QLabel *m_problem;
};

} // namespace caravan
