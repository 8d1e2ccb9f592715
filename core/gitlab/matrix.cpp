// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/matrix.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCounted = 1'000'000'000;

/// The values of one variable: a text, or a list of them.
QStringList valuesOf(const Effective &value)
{
    QStringList values;
    if (value.isScalar() || value.isNull())
        values.append(value.text());
    for (const Effective &item : value.items)
        values += valuesOf(item);
    return values;
}

/// The maps of a matrix; references may have nested them.
void collectRows(const Effective &value, QList<const Effective *> &out)
{
    if (value.isMap)
        out.append(&value);
    for (const Effective &item : value.items)
        collectRows(item, out);
}

qint64 sizeOf(const Effective &row)
{
    qint64 size = row.entries.isEmpty() ? 0 : 1;
    for (const auto &[name, values] : row.entries)
        size = qMin(mostCounted, size * qint64(valuesOf(values).size()));
    return size;
}

/// Adds the product of a row, the last variable changing fastest.
void expand(const QString &name, const Effective &row, QList<Instance> &out)
{
    QList<QPair<QString, QStringList>> variables;
    for (const auto &[key, values] : row.entries)
        variables.append({key, valuesOf(values)});
    for (qint64 number = 0, size = sizeOf(row); number < size && out.size() < mostInstances; ++number) {
        Instance instance;
        qint64 rest = number;
        for (qsizetype i = variables.size(); i-- > 0;) {
            const auto &[key, values] = variables.at(i);
            instance.variables.prepend({key, values.at(rest % values.size())});
            rest /= values.size();
        }
        QStringList shown;
        for (const auto &[key, value] : std::as_const(instance.variables))
            shown.append(value);
        instance.name = name + u": ["_s + shown.join(u", "_s) + u']';
        out.append(instance);
    }
}

} // namespace

Instances instancesOf(const QString &name, const Effective &parallel)
{
    Instances instances;
    if (parallel.isScalar()) {
        bool isNumber = false;
        const qint64 count = parallel.text().toLongLong(&isNumber);
        if (isNumber && count >= 1) {
            instances.count = qMin(count, mostCounted);
            const int total = int(qMin<qint64>(count, mostInstances));
            for (int i = 1; i <= total; ++i)
                instances.list.append({u"%1 %2/%3"_s.arg(name, QString::number(i), QString::number(count)), {}});
            return instances;
        }
    } else if (const Effective *matrix = parallel.entry(u"matrix")) {
        QList<const Effective *> rows;
        collectRows(*matrix, rows);
        instances.count = 0;
        for (const Effective *row : std::as_const(rows)) {
            instances.count = qMin(mostCounted, instances.count + sizeOf(*row));
            expand(name, *row, instances.list);
        }
        if (!instances.list.isEmpty())
            return instances;
        instances.count = 1;
    }
    instances.list = {{name, {}}};
    return instances;
}

bool isAskedFor(const Instance &instance, const Effective &matrix)
{
    QList<const Effective *> rows;
    collectRows(matrix, rows);
    return std::any_of(rows.cbegin(), rows.cend(), [&](const Effective *row) {
        return std::all_of(row->entries.cbegin(), row->entries.cend(), [&](const auto &wanted) {
            return std::any_of(instance.variables.cbegin(), instance.variables.cend(), [&](const auto &variable) {
                return variable.first == wanted.first && valuesOf(wanted.second).contains(variable.second);
            });
        });
    });
}

QString withMatrix(const QString &text, const Instance &instance)
{
    static const QRegularExpression block(uR"(\$\[\[\s*matrix\.([A-Za-z_][A-Za-z0-9_]*)\s*\]\])"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = block.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto found = std::find_if(instance.variables.cbegin(), instance.variables.cend(),
                                        [&](const auto &variable) { return variable.first == match.captured(1); });
        if (found == instance.variables.cend())
            continue;
        result += text.mid(done, match.capturedStart() - done) + found->second;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace caravan::gitlab
