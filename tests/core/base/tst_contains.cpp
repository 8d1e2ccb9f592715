// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contains.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Parts of texts.
class ContainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatQtSays()
    {
        const QStringList texts = {QString(), u"a"_s, u"ab"_s, u"aab"_s, u"opam switch create"_s, u"ccd"_s, u"é$$[[ x"_s};
        const QStringList parts = {u"a"_s, u"ab"_s, u"b"_s, u"switch create"_s, u"cd"_s, u"$[["_s, u"createx"_s, u"é"_s};
        for (const QString &text : texts) {
            for (const QString &part : parts)
                QCOMPARE(hasPart(text, part), text.contains(part));
        }
    }
};

QTEST_GUILESS_MAIN(ContainsTest)
#include "tst_contains.moc"
