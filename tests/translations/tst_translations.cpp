// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace caravan;

namespace {

/// One text of a .ts file: what it is in the sources and in the other language, one text per plural form.
struct Message {
    QByteArray context;
    QByteArray comment;
    QString source;
    QStringList translations;
    bool isPlural = false;
    bool isInUse = true;
    bool isFinished = true;
};

QDir sources() { return QDir(QStringLiteral(CARAVAN_SOURCE_DIR "/translations")); }

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    const QStringView type = xml.attributes().value("type"_L1);
    message.isInUse = type != "vanished"_L1 && type != "obsolete"_L1;
    message.isFinished = type.isEmpty();
    if (!message.isPlural) {
        message.translations += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations += xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QByteArray &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText().toUtf8();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QString fileOf(const QString &language) { return sources().filePath(u"caravan_%1.ts"_s.arg(language)); }

/// All messages of a .ts file.
QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QByteArray context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText().toUtf8();
            else if (xml.name() == "message"_L1)
                messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

/// The messages of a language that the sources have.
QList<Message> messagesOf(const QString &language)
{
    QList<Message> messages = messagesIn(fileOf(language));
    messages.removeIf([](const Message &message) { return !message.isInUse; });
    return messages;
}

QString said(const Message &message) { return u"%1: %2"_s.arg(QString::fromUtf8(message.context), message.source); }

/// What the messages of a file translate, one line each, sorted.
QStringList textsIn(const QString &path)
{
    QStringList texts;
    for (const Message &message : messagesIn(path)) {
        if (message.isInUse)
            texts += said(message) + u" {%1}%2"_s.arg(QString::fromUtf8(message.comment), message.isPlural ? u" %n"_s : QString());
    }
    texts.sort();
    return texts;
}

const auto howTo = u"\nBuild the target update_translations and finish translations/*.ts: README, “Languages”."_s;

/// `%1`, `%2`, …, and `{name}` in texts of data files, sorted, each once.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"(%L?\\d+|\\{\\w+\\})"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places += match.captured(1);
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasALanguageForEachFile();
    void choosesALanguage_data();
    void choosesALanguage();
    void writesFiguresInTheChosenLanguage_data();
    void writesFiguresInTheChosenLanguage();
    void saysTheRestInEnglish_data();
    void saysTheRestInEnglish();
    void speaksEachLanguage_data();
    void speaksEachLanguage();
    void saysQtsOwnWords_data();
    void saysQtsOwnWords();
    void keepsPlaceholders_data();
    void keepsPlaceholders();
    void isTypeset_data();
    void isTypeset();
    void isComplete_data();
    void isComplete();
    void knowsEveryText_data();
    void knowsEveryText();

private:
    void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Translations::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::hasALanguageForEachFile()
{
    QStringList expected;
    for (const QString &file : sources().entryList({u"caravan_*.ts"_s}, QDir::Files, QDir::Name))
        expected += file.section(u'_', 1).section(u'.', 0, 0);
    QVERIFY(expected.contains(u"en"_s));
    QCOMPARE(Translations::languages(), expected);
}

void TestTranslations::choosesALanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de_AT"_s << u"de"_s;
    QTest::newRow("French") << u"fr"_s << u"fr"_s;
    QTest::newRow("English") << u"en_GB"_s << u"en"_s;
    QTest::newRow("one without texts") << u"is_IS"_s << u"en"_s;
    QTest::newRow("none") << u"C"_s << u"en"_s;
}

void TestTranslations::choosesALanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QCOMPARE(Translations(QLocale(locale)).language(), language);
}

void TestTranslations::writesFiguresInTheChosenLanguage_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("figure");
    QTest::newRow("German on an English desktop") << u"de"_s << u"en_US"_s << u"1.234,5"_s;
    QTest::newRow("English on a German desktop") << u"en"_s << u"de_DE"_s << u"1,234.5"_s;
    QTest::newRow("German on a Swiss desktop") << u"de"_s << u"de_CH"_s << u"1’234.5"_s;
    QTest::newRow("as the desktop has it") << QString() << u"de_DE"_s << u"1.234,5"_s;
    QTest::newRow("as the desktop has it, without texts") << QString() << u"is_IS"_s << u"1.234,5"_s;
}

void TestTranslations::writesFiguresInTheChosenLanguage()
{
    QFETCH(QString, chosen);
    QFETCH(QString, system);
    QTEST(Translations::localeFor(chosen, QLocale(system)).toString(1234.5, 'f', 1), "figure");
}

void TestTranslations::saysTheRestInEnglish_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("runner"); // a text that the unfinished language has
    QTest::newRow("German, begun") << u"de_DE"_s << u"Läufer"_s;
    QTest::newRow("French, begun") << u"fr_FR"_s << u"Läufer"_s;
    QTest::newRow("Dutch, nothing in the file") << u"nl_NL"_s << u"Runner"_s;
    QTest::newRow("Polish, no file") << u"pl_PL"_s << u"Runner"_s;
}

/// Whatever a language has not, or has unfinished, is English: never "2 job(s)".
void TestTranslations::saysTheRestInEnglish()
{
    QFETCH(QString, locale);
    QTemporaryDir folder;
    const auto place = [&folder](const QString &from, const QString &language) {
        return QFile::copy(from, folder.filePath(u"caravan_%1.qm"_s.arg(language)));
    };
    QCOMPARE(Translations::languages().contains(u"en"_s), true); // and the built-in files are there
    QVERIFY(place(u":/i18n/caravan_en.qm"_s, u"en"_s));
    QVERIFY(place(QStringLiteral(CARAVAN_UNFINISHED_QM), u"de"_s));
    QVERIFY(place(QStringLiteral(CARAVAN_UNFINISHED_QM), u"fr"_s));
    QFile empty(folder.filePath(u"caravan_nl.qm"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    const Translations translations(QLocale(locale), QDir(folder.path()));
    const auto said = [](const char *text, int number = -1) {
        return QCoreApplication::translate("caravan::TopBar", text, nullptr, number);
    };
    QTEST(said("Runner"), "runner");
    QCOMPARE(said("Undo"), u"Undo"_s);
    QCOMPARE(said("%n vCPU(s)", 1), u"1 vCPU"_s);
    QCOMPARE(said("%n vCPU(s)", 2), u"2 vCPUs"_s);
}

void TestTranslations::speaksEachLanguage_data() { addLanguages(); }

/// Every text comes out of the built-in file as it stands in the source file.
void TestTranslations::speaksEachLanguage()
{
    QFETCH(QString, language);
    const Translations translations{QLocale(language)};
    for (const Message &message : messagesOf(language)) {
        if (!message.isFinished)
            continue;
        const QByteArray source = message.source.toUtf8();
        const int number = message.isPlural ? 1 : -1;
        QString expected = message.translations.value(0);
        if (message.isPlural)
            expected.replace("%n"_L1, "1"_L1);
        QCOMPARE(QCoreApplication::translate(message.context, source, message.comment, number), expected);
    }
}

void TestTranslations::saysQtsOwnWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("English") << u"en"_s << u"Cancel"_s;
    QTest::newRow("German") << u"de"_s << u"Abbrechen"_s;
    QTest::newRow("French") << u"fr"_s << u"Annuler"_s;
}

/// Buttons and menus that Qt names itself are in the same language as all else: its texts are installed beside it.
void TestTranslations::saysQtsOwnWords()
{
    QFETCH(QString, language);
    const Translations translations{QLocale(language)};
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
}

void TestTranslations::keepsPlaceholders_data() { addLanguages(); }

void TestTranslations::keepsPlaceholders()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(language)) {
        if (!message.isFinished)
            continue;
        for (const QString &translation : message.translations)
            QVERIFY2(placesIn(translation) == placesIn(message.source), qPrintable(message.source + u'\n' + translation));
        const bool countsLast = !message.isPlural || message.translations.constLast().contains("%n"_L1);
        QVERIFY2(countsLast, qPrintable(message.source));
    }
}

void TestTranslations::isTypeset_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("French, a line may break before a sign") << u"fr"_s << u" [:;!?»](\\s|$)|« "_s;
    QTest::newRow("French, a familiar word") << u"fr"_s << u"\\b[Tt](u|oi|on|es)\\b"_s;
    QTest::newRow("German, a line may break before a unit") << u"de"_s << u"%L?\\d (%|k?Wh|[kMG]?B|h|min|g|s|W|vCPUs?)(?![\\w-])"_s;
    QTest::newRow("German, an ellipsis without its space") << u"de"_s << u"\\p{L}…"_s;
    QTest::newRow("German, a familiar word") << u"de"_s << u"\\b[Dd](u|ein(e[mnrs]?)?|ich|ir)\\b"_s;
    QTest::newRow("German, two words for one") << u"de"_s << u"\\b[Ss]o dass\\b|Quell-Branch"_s;
}

/// The rules of a language that a text of many hands loses first: spaces that do not break, and one way to say “you”.
void TestTranslations::isTypeset()
{
    QFETCH(QString, language);
    QFETCH(QString, wrong);
    const QRegularExpression pattern(wrong, QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(pattern.isValid());
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.contains(pattern), qPrintable(translation));
    }
}

void TestTranslations::isComplete_data() { addLanguages(); }

/// No text is unfinished, untranslated, or one that the sources no longer have.
void TestTranslations::isComplete()
{
    QFETCH(QString, language);
    QStringList open;
    for (const Message &message : messagesIn(fileOf(language))) {
        if (!message.isFinished || message.translations.isEmpty() || message.translations.contains(QString()))
            open += said(message);
    }
    QVERIFY2(open.isEmpty(), qPrintable(u"%1 of %2:\n"_s.arg(open.size()).arg(language) + open.mid(0, 20).join(u'\n') + howTo));
}

void TestTranslations::knowsEveryText_data() { addLanguages(); }

/// lupdate finds no text in the sources and the data files that the .ts file does not have, and none that it has for nothing.
void TestTranslations::knowsEveryText()
{
#ifndef CARAVAN_LUPDATE
    QSKIP("lupdate is not installed.");
#else
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString updated = folder.filePath(u"updated.ts"_s);
    QVERIFY(QFile::copy(fileOf(language), updated));
    QProcess lupdate;
    QStringList arguments = {QStringLiteral("@" CARAVAN_TEXTS_LIST),
                             u"-I"_s,
                             QStringLiteral(CARAVAN_SOURCE_DIR),
                             u"-no-obsolete"_s,
                             u"-locations"_s,
                             u"none"_s,
                             u"-ts"_s,
                             updated};
    if (language == "en"_L1)
        arguments.prepend(u"-pluralonly"_s);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(CARAVAN_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
    const QStringList expected = textsIn(updated);
    const QStringList known = textsIn(fileOf(language));
    QVERIFY(expected.size() > 50);
    QStringList differences;
    for (const QString &text : expected)
        differences += known.contains(text) ? QStringList() : QStringList(u"not in the file: "_s + text);
    for (const QString &text : known)
        differences += expected.contains(text) ? QStringList() : QStringList(u"in no source: "_s + text);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 20).join(u'\n') + howTo));
#endif
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
