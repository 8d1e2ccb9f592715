// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/own_entries.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace caravan {

class Prompter;

/// A list of a file of the user's own, with a form beside it: entries are made, changed, taken from and given to others as files. Nothing is written
/// before OK. What the form has no field for stays as it is.
class OwnEntriesDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

protected:
    /// Which entries these are.
    struct About {
        QString name; ///< of the widgets: "profiles"
        QString title;
        QString intro;
        QString listName;
        QString importTitle;
        QString exportTitle;
        QString file; ///< where they are kept
        recipes::OwnList list;
    };
    OwnEntriesDialog(About about, QList<recipes::OwnEntry> entries, Prompter *prompter, QWidget *parent);
    /// The form is complete: shows the first entry.
    void begin();
    QFormLayout *form() const { return m_form; }

    /// The entries of somebody's file; an error says what is wrong in it.
    virtual Result<QList<recipes::OwnEntry>> read(const Source &file) const = 0;
    virtual Result<Done> save(const QList<recipes::OwnEntry> &before, const QList<recipes::OwnEntry> &after) const = 0;
    virtual recipes::OwnEntry made(const QList<recipes::OwnEntry> &others) const = 0;
    /// What holds for \a entry where it says nothing at \a key; negative where nothing is known.
    virtual double standard(const recipes::OwnEntry &entry, const QString &key) const = 0;
    /// Shows what the fields do not that are added below.
    virtual void showMore(const recipes::OwnEntry &entry) = 0;

    /// A text at \a key; the one at the list's own key names the entry.
    QLineEdit *addText(const QString &name, const QString &key, const QString &label);
    /// A number at \a key, shown as so many of \a unit.
    void addFigure(const QString &key, const QString &label, double unit = 1);
    /// One of some words at \a key; the first choice, \a unsaid, says nothing.
    void addChoice(const QString &key, const QString &label, const QString &unsaid, const QList<std::pair<QString, QString>> &words);
    /// A field of one's own, which calls changed().
    void addField(const QString &name, const QString &label, QWidget *field);
    recipes::OwnEntry *current();
    /// The entry was changed: it is shown again, and dated.
    void changed();

private:
    struct TextField {
        QString key;
        QLineEdit *field = nullptr;
    };
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
    void addEntry();
    void removeEntry();
    void importFile();
    void exportFile();
    void showList(int row);
    void showEntry();
    void takeText(const TextField &text);
    void takeFigure(const Figure &figure);
    void report(const QString &problem);

    About m_about;
    QList<recipes::OwnEntry> m_before;
    QList<recipes::OwnEntry> m_entries;
    Prompter *m_prompter;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_export;
    QWidget *m_formWidget = nullptr;
    QFormLayout *m_form = nullptr;
    QList<TextField> m_texts;
    QList<Figure> m_figures;
    QList<Choice> m_choices;
    QLabel *m_problem;
};

} // namespace caravan
