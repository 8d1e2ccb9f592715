// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/scalars.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Scalars)
};

constexpr int decimal = 10;
constexpr int octal = 8;
constexpr int hexadecimal = 16;
constexpr int sexagesimal = 60;

QString whole(const QRegularExpressionMatch &match) { return match.captured().remove(u'_').remove(u','); }

std::optional<QString> number(const QString &written, const QString &read)
{
    if (written == read)
        return {};
    return Text::tr("the number %1").arg(read);
}

/// As Ruby prints it: as short as possible, with a digit after the point.
QString printed(double value)
{
    QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    if (!text.contains(u'.') && !text.contains(u'e'))
        text += ".0"_L1;
    return text;
}

} // namespace

std::optional<QString> misreading(const QString &scalar)
{
    static const QRegularExpression truth(u"^(yes|on|true|no|off|false)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression real(uR"(^[-+]?([0-9][0-9_,]*)?\.[0-9]+([eE][-+][0-9]+)?$)"_s);
    static const QRegularExpression octalNumber(u"^[-+]?0[0-7_,]+$"_s);
    static const QRegularExpression hexNumber(u"^[-+]?0[xX][0-9a-fA-F_,]+$"_s);
    static const QRegularExpression grouped(u"^[-+]?[1-9](?:[0-9]|[,_][0-9])*$"_s);
    static const QRegularExpression sixties(u"^[-+]?([0-9][0-9_]*)(?::([0-5]?[0-9])){1,2}$"_s);

    if (const auto match = truth.match(scalar); match.hasMatch()) {
        static const QStringList yes = {u"yes"_s, u"on"_s, u"true"_s};
        const QString read = yes.contains(scalar.toLower()) ? u"true"_s : u"false"_s;
        if (scalar == read)
            return {};
        return Text::tr("the truth value %1").arg(read);
    }
    if (const auto match = real.match(scalar); match.hasMatch())
        return number(scalar, printed(whole(match).toDouble()));
    const bool isNegative = scalar.startsWith(u'-');
    const auto integer = [&](QString digits, int base) -> std::optional<QString> {
        digits.remove(u'-').remove(u'+');
        bool isOk = false;
        const qlonglong value = digits.toLongLong(&isOk, base);
        if (!isOk)
            return {};
        return number(scalar, QString::number(isNegative ? -value : value, decimal));
    };
    if (const auto match = octalNumber.match(scalar); match.hasMatch())
        return integer(whole(match), octal);
    if (const auto match = hexNumber.match(scalar); match.hasMatch())
        return integer(whole(match), hexadecimal);
    if (const auto match = grouped.match(scalar); match.hasMatch())
        return integer(whole(match), decimal);
    if (const auto match = sixties.match(scalar); match.hasMatch()) {
        qlonglong value = 0;
        for (const QString &part : QString(scalar).remove(u'-').remove(u'+').remove(u'_').split(u':'))
            value = value * sexagesimal + part.toLongLong();
        return number(scalar, QString::number(isNegative ? -value : value));
    }
    return {};
}

} // namespace caravan::lint
