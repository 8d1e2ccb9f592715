// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/own_entries_dialog.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/screen_room.h"
#include "app/window/prompter.h"
#include "core/base/disk.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

using recipes::OwnEntry;

namespace {

constexpr QSize entriesSize{900, 660};
constexpr int entriesListWidth = 240;
constexpr int entryHeight = 26;
constexpr int shownDigits = 4;

QString numberText(double value) { return QLocale().toString(value, 'g', shownDigits); }

} // namespace

OwnEntriesDialog::OwnEntriesDialog(About about, QList<OwnEntry> entries, Prompter *prompter, QWidget *parent) :
    QDialog(parent), m_about(std::move(about)), m_before(entries), m_entries(std::move(entries)), m_prompter(prompter),
    m_list(new QListWidget), m_remove(new QPushButton(tr("&Remove"))), m_export(new QPushButton(tr("E&xport…"))),
    m_problem(new TextLabel({}, theme::Text::Secondary, theme::Role::Bad))
{
    setObjectName(m_about.name + u"Dialog"_s);
    setWindowTitle(m_about.title);
    resize(entriesSize);
    fitToScreen(this);
    auto *intro = new TextLabel(m_about.intro, theme::Text::Secondary, theme::Role::Muted);
    intro->setWordWrap(true);
    m_problem->setObjectName(m_about.name + u"Problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::grid * 2);
    both->addWidget(makeList());
    both->addWidget(makeForm(), 1);
    auto *where =
        new TextLabel(tr("They are kept in %1.").arg(QDir::toNativeSeparators(m_about.file)), theme::Text::Secondary, theme::Role::Muted);
    where->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addWidget(intro);
    column->addLayout(both, 1);
    column->addWidget(where);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void OwnEntriesDialog::begin()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &OwnEntriesDialog::showEntry);
    showList(0);
}

QWidget *OwnEntriesDialog::makeList()
{
    m_list->setObjectName(m_about.name + u"List"_s);
    m_list->setAccessibleName(m_about.listName);
    auto *add = new QPushButton(tr("&New"));
    auto *import = new QPushButton(tr("&Import…"));
    add->setObjectName(m_about.name + u"Add"_s);
    m_remove->setObjectName(m_about.name + u"Remove"_s);
    import->setObjectName(m_about.name + u"Import"_s);
    m_export->setObjectName(m_about.name + u"Export"_s);
    connect(add, &QPushButton::clicked, this, &OwnEntriesDialog::addEntry);
    connect(m_remove, &QPushButton::clicked, this, &OwnEntriesDialog::removeEntry);
    connect(import, &QPushButton::clicked, this, &OwnEntriesDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &OwnEntriesDialog::exportFile);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::grid);
    grid->addWidget(add, 0, 0);
    grid->addWidget(m_remove, 0, 1);
    grid->addWidget(import, 1, 0);
    grid->addWidget(m_export, 1, 1);
    auto *left = new QWidget;
    left->setFixedWidth(entriesListWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme::grid);
    column->addWidget(m_list, 1);
    column->addLayout(grid);
    return left;
}

QWidget *OwnEntriesDialog::makeForm()
{
    m_formWidget = new QWidget;
    m_form = new QFormLayout(m_formWidget);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(theme::grid * 2);
    m_form->setVerticalSpacing(theme::grid);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long labels stand above their fields where there is no room beside them
    scroll->setWidget(m_formWidget);
    return scroll;
}

void OwnEntriesDialog::addField(const QString &name, const QString &label, QWidget *field)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
}

QLineEdit *OwnEntriesDialog::addText(const QString &name, const QString &key, const QString &label)
{
    auto *field = new QLineEdit;
    addField(name, label, field);
    m_texts.append({key, field});
    connect(field, &QLineEdit::textEdited, this, [this, text = m_texts.constLast()] { takeText(text); });
    return field;
}

void OwnEntriesDialog::addFigure(const QString &key, const QString &label, double unit)
{
    auto *field = new QLineEdit;
    auto *validator = new QDoubleValidator(field);
    validator->setBottom(0);
    field->setValidator(validator);
    addField(key, label, field);
    m_figures.append({key, unit, field});
    connect(field, &QLineEdit::textEdited, this, [this, figure = m_figures.constLast()] { takeFigure(figure); });
}

void OwnEntriesDialog::addChoice(const QString &key, const QString &label, const QString &unsaid,
                                 const QList<std::pair<QString, QString>> &words)
{
    auto *field = new QComboBox;
    field->addItem(unsaid, QString());
    for (const auto &[word, text] : words)
        field->addItem(text, word);
    addField(key, label, field);
    m_choices.append({key, field});
    connect(field, &QComboBox::activated, this, [this, key, field] {
        if (OwnEntry *entry = current()) {
            entry->say(key, field->currentData().toString());
            changed();
        }
    });
}

OwnEntry *OwnEntriesDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void OwnEntriesDialog::changed()
{
    current()->say(u"date"_s, QDate::currentDate().toString(Qt::ISODate));
    showEntry();
}

void OwnEntriesDialog::showList(int row)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const OwnEntry &entry : std::as_const(m_entries)) {
            auto *item = new QListWidgetItem(entry.id, m_list);
            item->setSizeHint({0, entryHeight});
            item->setToolTip(entry.id);
        }
        m_list->setCurrentRow(std::min(row, int(m_entries.size()) - 1));
    }
    showEntry();
}

void OwnEntriesDialog::showEntry()
{
    const OwnEntry *entry = current();
    m_formWidget->setEnabled(entry);
    m_remove->setEnabled(entry);
    m_export->setEnabled(entry);
    const OwnEntry none;
    const OwnEntry &shown = entry ? *entry : none;
    for (const TextField &text : std::as_const(m_texts)) {
        if (const QString said = shown.said(text.key); said != text.field->text()) // the cursor stays where somebody types
            text.field->setText(said);
    }
    for (const Figure &figure : std::as_const(m_figures)) {
        const QString said = shown.said(figure.key);
        if (!figure.field->hasFocus() || said.isEmpty())
            figure.field->setText(said.isEmpty() ? QString() : numberText(said.toDouble() / figure.unit));
        const double otherwise = entry ? standard(shown, figure.key) : -1;
        figure.field->setPlaceholderText(otherwise < 0 ? QString() : numberText(otherwise / figure.unit));
    }
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString said = shown.said(choice.key);
        if (choice.field->findData(said) < 0)
            choice.field->addItem(said, said);
        choice.field->setCurrentIndex(choice.field->findData(said));
    }
    showMore(shown);
}

void OwnEntriesDialog::takeText(const TextField &text)
{
    OwnEntry *entry = current();
    if (!entry)
        return;
    const bool isName = text.key == m_about.list.idKey;
    entry->say(text.key, isName ? text.field->text().trimmed() : text.field->text());
    if (!isName)
        return;
    entry->id = text.field->text().trimmed();
    m_list->currentItem()->setText(entry->id);
}

void OwnEntriesDialog::takeFigure(const Figure &figure)
{
    OwnEntry *entry = current();
    if (!entry)
        return;
    bool isNumber = false;
    const double value = QLocale().toDouble(figure.field->text(), &isNumber);
    entry->say(figure.key, isNumber ? QString::number(value * figure.unit, 'g', 8) : QString());
    entry->say(u"date"_s, QDate::currentDate().toString(Qt::ISODate));
}

void OwnEntriesDialog::addEntry()
{
    m_entries.append(made(m_entries));
    showList(int(m_entries.size()) - 1);
    m_texts.constFirst().field->setFocus();
    m_texts.constFirst().field->selectAll();
}

void OwnEntriesDialog::removeEntry()
{
    const int row = m_list->currentRow();
    if (!current())
        return;
    m_entries.removeAt(row);
    showList(row);
}

void OwnEntriesDialog::importFile()
{
    const QString path = m_prompter->chooseProfileFile(m_about.importTitle);
    if (path.isEmpty())
        return;
    const Result<ReadFile> file = readFile(path);
    const auto entries = file ? read(Source(path, file->bytes)) : Result<QList<OwnEntry>>(file.error());
    if (!entries) {
        report(entries.error().toString());
        return;
    }
    report({});
    for (const OwnEntry &entry : *entries) {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const OwnEntry &each) { return each.id == entry.id; });
        if (known == m_entries.end())
            m_entries.append(entry);
        else
            *known = entry;
    }
    showList(int(m_entries.size()) - 1);
}

void OwnEntriesDialog::exportFile()
{
    const OwnEntry *entry = current();
    QString name = entry ? entry->id : QString();
    for (const QChar separator : {u'/', u':', u'*'})
        name.replace(separator, u'-');
    const QString path = entry ? m_prompter->chooseExportFile(m_about.exportTitle, name + u".yml"_s) : QString();
    if (path.isEmpty())
        return;
    const Result<FileStamp> done = writeFile(path, recipes::fileOfEntries(m_about.list, {*entry}));
    report(done ? QString() : done.error().toString());
}

void OwnEntriesDialog::report(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void OwnEntriesDialog::accept()
{
    if (m_entries != m_before) {
        if (const Result<Done> done = save(m_before, m_entries); !done) {
            report(done.error().toString());
            return;
        }
    }
    QDialog::accept();
}

} // namespace caravan
