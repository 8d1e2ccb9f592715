// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/matrix.h"

#include "core/gitlab/language/scalar_kind.h"

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
        values.append(scalarText(value.node));
    for (const Effective &item : value.items)
        values += valuesOf(item);
    return values;
}

/// Adds the maps of a matrix; references may have nested them.
void collectRows(const Effective &value, QList<MatrixRow> &out)
{
    if (value.isMap) {
        MatrixRow row;
        for (const auto &[key, values] : value.entries)
            row.append({key, valuesOf(values)});
        out.append(row);
    }
    for (const Effective &item : value.items)
        collectRows(item, out);
}

qint64 sizeOf(const MatrixRow &row)
{
    qint64 size = row.isEmpty() ? 0 : 1;
    for (const auto &[name, values] : row)
        size = qMin(mostCounted, size * qint64(values.size()));
    return size;
}

/// Adds the product of a row, the last variable changing fastest.
void expand(const QString &name, const MatrixRow &row, QList<Instance> &out)
{
    for (qint64 number = 0, size = sizeOf(row); number < size && out.size() < mostInstances; ++number) {
        Instance instance;
        qint64 rest = number;
        for (qsizetype i = row.size(); i-- > 0;) {
            const auto &[key, values] = row.at(i);
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
            instances.isMade = true;
            const int total = int(qMin<qint64>(count, mostInstances));
            for (int i = 1; i <= total; ++i)
                instances.list.append({u"%1 %2/%3"_s.arg(name, QString::number(i), QString::number(count)), {}});
            return instances;
        }
    } else if (const Effective *matrix = parallel.entry(u"matrix")) {
        instances.count = 0;
        const QList<MatrixRow> rows = rowsOf(*matrix);
        for (const MatrixRow &row : rows)
            instances.count = qMin(mostCounted, instances.count + sizeOf(row));
        instances.list = instancesOf(name, rows);
        instances.isMade = !instances.list.isEmpty();
        // Of an empty matrix GitLab makes no job at all. Source: gitlabhq, lib/gitlab/ci/config/normalizer.rb, normalize_jobs.
        const bool isEmpty = rows.isEmpty() && matrix->isList && matrix->items.isEmpty();
        instances.isMade = instances.isMade || isEmpty;
        if (instances.isMade)
            return instances;
        instances.count = 1;
    }
    instances.list = {{name, {}}};
    return instances;
}

QList<Instance> instancesOf(const QString &name, const QList<MatrixRow> &rows)
{
    QList<Instance> list;
    for (const MatrixRow &row : rows)
        expand(name, row, list);
    return list;
}

QList<MatrixRow> rowsOf(const Effective &matrix)
{
    QList<MatrixRow> rows;
    collectRows(matrix, rows);
    return rows;
}

bool isAskedFor(const Instance &instance, const QList<MatrixRow> &matrix)
{
    return std::any_of(matrix.cbegin(), matrix.cend(), [&](const MatrixRow &row) {
        return std::equal(row.cbegin(), row.cend(), instance.variables.cbegin(), instance.variables.cend(),
                          [](const auto &wanted, const auto &variable) { return wanted.second.contains(variable.second); });
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

QList<MatrixRow> withMatrix(QList<MatrixRow> rows, const Instance &instance)
{
    for (MatrixRow &row : rows) {
        for (auto &[name, values] : row) {
            for (QString &value : values)
                value = withMatrix(value, instance);
        }
    }
    return rows;
}

} // namespace caravan::gitlab
