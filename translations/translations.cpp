// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function outside any namespace, so it cannot stand inside one.
static void registerTexts() { Q_INIT_RESOURCE(caravan_i18n); }

namespace caravan {

namespace {

/// "caravan_de" in the folder of the built-in files is the German one.
constexpr auto prefix = "caravan_"_L1;

QDir builtIn()
{
    registerTexts();
    return QDir(u":/i18n"_s);
}

QString bestLanguage(const QLocale &locale)
{
    const QStringList known = Translations::languages();
    for (const QString &wanted : locale.uiLanguages()) {
        const QString language = wanted.section(u'-', 0, 0);
        if (known.contains(language))
            return language;
    }
    return u"en"_s;
}

} // namespace

Translations::Translations(const QLocale &locale) : m_language(bestLanguage(locale))
{
    Q_ASSERT(QCoreApplication::instance());
    if (m_qtTexts.load(QLocale(m_language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(builtIn().filePath(prefix + m_language)))
        QCoreApplication::installTranslator(&m_texts);
}

QStringList Translations::languages()
{
    QStringList languages;
    for (const QString &file : builtIn().entryList({prefix + "*.qm"_L1}, QDir::Files, QDir::Name))
        languages += file.mid(prefix.size()).chopped(qsizetype(3));
    return languages;
}

} // namespace caravan
