// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/variables_section.h"

#include "app/document/value_gestures.h"
#include "app/theme/theme.h"
#include "app/widgets/pending_text.h"
#include "app/widgets/plain_tooltip.h"
#include "core/gitlab/edit/gestures.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

/// Whether all of several jobs have the same value, which is null for those that have none.
bool isSame(const QList<const gitlab::Effective *> &values)
{
    const gitlab::Effective *first = values.constFirst();
    return std::all_of(values.cbegin(), values.cend(), [first](const gitlab::Effective *other) {
        return first && other && yaml::sameMeaning(gitlab::valueOf(*first), gitlab::valueOf(*other));
    });
}

enum VariableColumn { NameColumn, ValueColumn, FromColumn };
constexpr int nameRole = Qt::UserRole; ///< of the variable that a row is about; empty in the row for a new one
constexpr int rowHeightOfTable = 26;
constexpr int mostRowsShown = 8;

/// Its editors wait with what is typed, as other fields do, and are called by the variable that they are about.
class VariableDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        const QString name = index.siblingAtColumn(NameColumn).data(nameRole).toString();
        editor->setAccessibleName(index.column() == NameColumn ? VariablesSection::tr("Name of a variable")
                                                               : VariablesSection::tr("Value of %1").arg(name));
        markAsWaiting(editor);
        return editor;
    }
};

} // namespace

VariablesSection::VariablesSection(Document *document, QWidget *parent) :
    FoldSection(tr("Variables"), u"variables"_s, document, parent), m_table(new QTableWidget(0, FromColumn + 1))
{
    m_table->setObjectName(u"variablesTable"_s);
    m_table->setAccessibleName(tr("Variables"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("From")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightOfTable);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setToolTip(tr("Enter changes the current cell, Delete takes the variable away. A double click on the origin shows the line."));
    m_table->setItemDelegate(new VariableDelegate(m_table));
    m_table->installEventFilter(this);
    letEscapeForget(m_table);
    content()->addWidget(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &VariablesSection::change);
    // While a cell is edited the table stays as it is, so that the next one is of the same variable.
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (m_table->currentRow() >= 0)
                presentAgain();
        },
        Qt::QueuedConnection);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (column == FromColumn && row < m_places.size())
            choosePlace(m_places[row]);
    });
}

void VariablesSection::present(const gitlab::Job &job)
{
    const QWidget *focus = QApplication::focusWidget();
    const QStringList jobs = selectedJobs();
    if (focus && m_jobs == jobs && m_table->viewport()->isAncestorOf(focus))
        return; // a cell is being edited
    const bool isOther = m_jobs != jobs;
    m_jobs = jobs;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const int currentRow = m_table->currentRow();
    const QString current = currentName();
    m_table->setRowCount(0);
    m_places.clear();
    const auto [own, shared] = addVariables(job.name);
    addEmpty();
    presentRefused(isOther);
    m_table->resizeColumnToContents(NameColumn);
    m_table->resizeColumnToContents(FromColumn);
    const int most = m_table->viewport()->width() / 3; // each has its part
    for (const int column : {int(NameColumn), int(FromColumn)})
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 60, std::max(60, most)));
    if (currentRow >= 0)
        m_table->setCurrentCell(rowOf(current).value_or(std::min(currentRow, m_table->rowCount() - 1)), ValueColumn);
    fitHeight();
    const QString sum = jobs.size() == 1 ? tr("%1 of the job, %2 of the pipeline") : tr("%1 of the jobs, %2 of the pipeline");
    setSummary(own + shared == 0 ? tr("none") : sum.arg(QString::number(own), QString::number(shared)));
}

/// A row for each variable that a job has. Gives how many there are that some job has of its own, and that reach one from the pipeline.
std::pair<int, int> VariablesSection::addVariables(const QString &shown)
{
    const gitlab::Pipeline &pipeline = document()->derived().pipeline;
    gitlab::Sources &sources = this->sources();
    QList<gitlab::Effective> maps;
    for (const QString &name : std::as_const(m_jobs))
        maps.append(sources.settled(sources.value({name, u"variables"_s}), name));
    const gitlab::Effective global = sources.settled(sources.value({u"variables"_s}), shown);
    QStringList names;
    for (const gitlab::Effective &map : maps + QList{global}) {
        for (const auto &[name, value] : map.entries) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    int own = 0;
    int shared = 0;
    for (const QString &name : std::as_const(names)) {
        QList<const gitlab::Effective *> values;
        int ofPipeline = 0;
        for (qsizetype i = 0; i < maps.size(); ++i) {
            const gitlab::Effective *value = maps.at(i).entry(name);
            const gitlab::Job *job = pipeline.job(m_jobs.at(i));
            const bool reaches = !value && job && global.entry(name) && job->variables.contains(name);
            ofPipeline += reaches ? 1 : 0;
            values.append(reaches ? global.entry(name) : value);
        }
        const qsizetype none = values.count(nullptr);
        if (none == values.size())
            continue;
        own += values.size() > none + ofPipeline ? 1 : 0;
        shared += ofPipeline > 0 ? 1 : 0;
        if (!isSame(values)) {
            addDiffering(name);
            continue;
        }
        gitlab::Origin origin = values.constFirst()->origin;
        if (values.constFirst() == global.entry(name) && origin.file.isEmpty())
            origin.via = gitlab::Via::Global;
        addVariable(name, *values.constFirst(), origin);
    }
    return {own, shared};
}

/// Shows again what was refused, in the row of its variable.
void VariablesSection::presentRefused(bool isOther)
{
    if (isOther)
        m_refused.reset();
    for (int row = 0; m_refused && row < m_table->rowCount(); ++row) {
        if (m_table->item(row, NameColumn)->data(nameRole).toString() != m_refused->variable)
            continue;
        m_table->item(row, NameColumn)->setText(m_refused->name);
        m_table->item(row, ValueColumn)->setText(m_refused->value);
    }
}

void VariablesSection::refuseEntries() { m_refused = m_taken ? m_taken : m_refused; }

void VariablesSection::forgetEntries() { m_refused.reset(); }

/// The variable of the current row, also one that has just been named; empty for none.
QString VariablesSection::currentName() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), NameColumn);
    return item ? item->text() : QString();
}

std::optional<int> VariablesSection::rowOf(const QString &name) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, NameColumn)->text() == name)
            return row;
    }
    return std::nullopt;
}

void VariablesSection::fitHeight()
{
    const int rows = std::min(m_table->rowCount(), mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeightOfTable + 2 * m_table->frameWidth());
}

void VariablesSection::addVariable(const QString &name, const gitlab::Effective &variable, const gitlab::Origin &origin)
{
    const gitlab::Effective *inner = variable.isMap ? variable.entry(u"value") : &variable;
    const QString value = inner ? inner->text() : QString();
    const bool isPlain = inner && inner->isScalar();
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const bool isOwn = origin.via == gitlab::Via::Own;
    auto *nameItem = new QTableWidgetItem(name);
    nameItem->setData(nameRole, name);
    nameItem->setToolTip(name);
    if (!isOwn)
        nameItem->setFlags(nameItem->flags() & ~Qt::ItemIsEditable);
    auto *valueItem = new QTableWidgetItem(value);
    valueItem->setFont(theme::font(theme::Text::Code));
    valueItem->setToolTip(plainTooltip(value));
    if (!isPlain)
        valueItem->setFlags(valueItem->flags() & ~Qt::ItemIsEditable);
    auto *from = new QTableWidgetItem(isOwn ? tr("here") : originText(origin));
    from->setFlags(from->flags() & ~Qt::ItemIsEditable);
    from->setForeground(theme::color(isOwn ? theme::Role::Muted : theme::Role::Accent));
    from->setToolTip(from->text());
    m_table->setItem(row, NameColumn, nameItem);
    m_table->setItem(row, ValueColumn, valueItem);
    m_table->setItem(row, FromColumn, from);
    m_places.append(origin);
}

/// A variable of several jobs that not all have, or not with the same value: one that is entered is for all.
void VariablesSection::addDiffering(const QString &name)
{
    addVariable(name, {}, {gitlab::Via::Own, {}, {}});
    const int row = m_table->rowCount() - 1;
    QTableWidgetItem *value = m_table->item(row, ValueColumn);
    value->setFlags(value->flags() | Qt::ItemIsEditable);
    value->setToolTip(tr("These jobs have different values, or some have none. One that is entered is for all of them."));
    m_table->item(row, FromColumn)->setText(tr("differs"));
}

void VariablesSection::addEmpty()
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (const int column : {int(NameColumn), int(ValueColumn)})
        m_table->setItem(row, column, new QTableWidgetItem);
    auto *hint = new QTableWidgetItem(tr("new"));
    hint->setFlags(Qt::NoItemFlags);
    hint->setForeground(theme::color(theme::Role::Muted));
    m_table->setItem(row, FromColumn, hint);
}

void VariablesSection::change(int row, int column)
{
    if (m_isFilling || column == FromColumn)
        return;
    const QString name = m_table->item(row, NameColumn)->text().trimmed();
    const QString value = m_table->item(row, ValueColumn)->text();
    const QString before = m_table->item(row, NameColumn)->data(nameRole).toString();
    m_refused.reset();
    const QScopedValueRollback<std::optional<Row>> taking(m_taken, Row{before, name, value});
    if (name.isEmpty()) {
        if (!before.isEmpty())
            remove(before);
        return;
    }
    if (before.isEmpty() && column == ValueColumn && value.isEmpty())
        return;
    if (!before.isEmpty() && name != before)
        return rename(before, name, value);
    if (const std::optional<int> known = rowOf(name); before.isEmpty() && column == NameColumn && value.isEmpty() && *known != row)
        return takeValue(row, *known);
    if (m_jobs.size() != 1 || !asksWhere(*document(), {m_jobs.constFirst(), u"variables"_s, name}))
        return write(*m_taken);
    // The question takes the keyboard: the editor is closed before.
    QMetaObject::invokeMethod(
        this, [this, taken = *m_taken] { write(taken); }, Qt::QueuedConnection);
}

/// In the row for a new variable one was named that there is: what it has is to be changed, and is kept where it is not.
void VariablesSection::takeValue(int row, int known)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_table->item(row, ValueColumn)->setText(m_table->item(known, ValueColumn)->text());
}

void VariablesSection::write(const Row &row)
{
    const QScopedValueRollback<std::optional<Row>> taking(m_taken, row);
    report(changeJobs(tr("Change the variable %1 of %2").arg(row.name, namesOfJobs()), m_jobs, [&](gitlab::Sources &, const QString &job) {
        return gitlab::ValueChange{{job, u"variables"_s, row.name}, yaml::Value::text(row.value)};
    }));
}

/// Whether a job that is shown has the variable itself.
bool VariablesSection::isOwn(const QString &name)
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [&](const QString &job) {
        const gitlab::Effective own = sources().value({job, u"variables"_s, name});
        return own.isValid() && own.origin.via == gitlab::Via::Own;
    });
}

void VariablesSection::rename(const QString &name, const QString &newName, const QString &value)
{
    if (isOwn(newName)) {
        return report(Error{ErrorCode::Refused,
                            tr("“%1” is already a variable of %2: its value would be lost.").arg(newName, namesOfJobs()),
                            {},
                            0,
                            0,
                            tr("Choose another name, or remove that variable first.")});
    }
    report(document()->edit(
        tr("Rename the variable %1 of %2 to %3").arg(name, namesOfJobs(), newName), [&](const gitlab::Editing &edit) -> Result<Done> {
            for (const QString &job : std::as_const(m_jobs)) {
                const Result<Done> added = gitlab::setKey(edit, {job, u"variables"_s, newName}, yaml::Value::text(value), gitlab::At::Here);
                const Result<Done> done = added ? gitlab::make(edit, {{job, u"variables"_s, name}, std::nullopt}, gitlab::At::Here) : added;
                if (!done)
                    return done;
            }
            return Done{};
        }));
}

void VariablesSection::remove(const QString &name)
{
    report(changeJobs(tr("Remove the variable %1 of %2").arg(name, namesOfJobs()), m_jobs, [&](gitlab::Sources &, const QString &job) {
        return gitlab::ValueChange{{job, u"variables"_s, name}, std::nullopt};
    }));
}

bool VariablesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QTableWidgetItem *name = m_table->item(m_table->currentRow(), NameColumn);
        if (key == Qt::Key_Delete && name && !name->data(nameRole).toString().isEmpty()) {
            remove(name->data(nameRole).toString());
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentItem()) {
            m_table->editItem(m_table->currentItem());
            return true;
        }
    }
    return FoldSection::eventFilter(watched, event);
}

} // namespace caravan::inspector
