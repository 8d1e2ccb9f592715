// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function outside any namespace, so it cannot stand inside one.
static void registerTexts() { Q_INIT_RESOURCE(caravan_i18n); }

namespace caravan {

namespace {

/// "caravan_de" in the folder of the built-in files is the German one.
constexpr auto prefix = "caravan_"_L1;

const QString english = u"en"_s;

} // namespace

QDir Translations::builtIn()
{
    registerTexts();
    return QDir(u":/i18n"_s);
}

QString Translations::bestOf(const QStringList &known, const QLocale &locale)
{
    for (const QString &wanted : locale.uiLanguages()) {
        const QString language = wanted.section(u'-', 0, 0);
        if (known.contains(language))
            return language;
    }
    return english;
}

Translations::Translations(const QLocale &locale, const QDir &folder) : m_language(bestOf(languages(folder), locale))
{
    Q_ASSERT(QCoreApplication::instance());
    if (m_qtTexts.load(QLocale(m_language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    // The one that is installed last is asked first.
    for (const auto &[texts, language] : {std::pair(&m_english, english), std::pair(&m_texts, m_language)}) {
        if (texts->load(folder.filePath(prefix + language)))
            QCoreApplication::installTranslator(texts);
    }
}

QLocale Translations::localeFor(const QString &language, const QLocale &system)
{
    const QLocale chosen(language);
    return language.isEmpty() || chosen.language() == system.language() ? system : chosen;
}

QStringList Translations::languages(const QDir &folder)
{
    QStringList languages;
    for (const QString &file : folder.entryList({prefix + "*.qm"_L1}, QDir::Files, QDir::Name))
        languages += file.mid(prefix.size()).chopped(qsizetype(3));
    return languages;
}

} // namespace caravan
