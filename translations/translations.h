// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace caravan {

/// The texts of the application and of Qt in one language, for as long as it lives. Made by a program's main() after its
/// application object and before the first text is shown.
class Translations
{
public:
    /// Takes the first language that \a locale's user reads and Caravan has, else English.
    explicit Translations(const QLocale &locale);

    /// "en", "de", "fr"
    QString language() const { return m_language; }

    /// The languages that are built in, sorted.
    static QStringList languages();

private:
    QString m_language;
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace caravan
