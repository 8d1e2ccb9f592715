// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace caravan {

/// The texts of the application and of Qt in one language, for as long as it lives; what that language does not have yet is said in
/// English, plurals too. Made by a program's main() after its application object and before the first text is shown.
class Translations
{
public:
    /// Takes the first language that \a locale's user reads and Caravan has, else English. \a folder: where the files of the languages are.
    explicit Translations(const QLocale &locale, const QDir &folder = builtIn());

    /// "en", "de", "fr"
    QString language() const { return m_language; }

    /// How figures and days are written beside texts in \a language, which somebody has chosen: as in \a system where that speaks it, in Switzerland,
    /// for instance; none is chosen: as in \a system.
    static QLocale localeFor(const QString &language, const QLocale &system);

    /// The languages that are built in, sorted.
    static QStringList languages(const QDir &folder = builtIn());

private:
    static QDir builtIn();
    static QString bestOf(const QStringList &known, const QLocale &locale);

    QString m_language;
    QTranslator m_qtTexts;
    QTranslator m_english; ///< asked where m_texts has no answer
    QTranslator m_texts;
};

} // namespace caravan
