// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/script.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan::script;

namespace {

int indentOf(const QString &line)
{
    int indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

/// Takes away the quotes around an item, as far as items of one line go.
QString unquoted(QString item)
{
    if (item.size() >= 2 && item.startsWith(u'\'') && item.endsWith(u'\''))
        return item.mid(1, item.size() - 2).replace(u"''"_s, u"'"_s);
    if (item.size() >= 2 && item.startsWith(u'"') && item.endsWith(u'"'))
        return item.mid(1, item.size() - 2).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
    return item;
}

/// The commands of all script lists of a GitLab CI file, found by their layout: this room does not know YAML.
/// Items that are neither plain, quoted on one line, nor `|` blocks are left out.
QStringList scriptsIn(const QString &yaml)
{
    static const QRegularExpression key(u"^ *(before_|after_)?script: *$"_s);
    static const QRegularExpression item(u"^( *- +)(.*)$"_s);
    const QStringList lines = yaml.split(u'\n');
    QStringList scripts;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!key.match(lines.at(at)).hasMatch())
            continue;
        const int keyIndent = indentOf(lines.at(at));
        while (at + 1 < lines.size()) {
            const QString &line = lines.at(at + 1);
            if (line.trimmed().isEmpty() || line.trimmed().startsWith(u'#')) {
                ++at;
                continue;
            }
            const auto found = item.match(line);
            if (!found.hasMatch() || indentOf(line) < keyIndent)
                break;
            ++at;
            const int dash = indentOf(line);
            QStringList body;
            while (at + 1 < lines.size() && (lines.at(at + 1).trimmed().isEmpty() || indentOf(lines.at(at + 1)) > dash))
                body += lines.at(++at);
            const QString text = found.captured(2).trimmed();
            if (text.startsWith(u'|')) {
                int indent = -1;
                for (const QString &row : std::as_const(body)) {
                    if (indent < 0 && !row.trimmed().isEmpty())
                        indent = indentOf(row);
                }
                for (QString &row : body)
                    row = row.mid(indent);
                scripts += body.join(u'\n');
            } else if (body.join(QString()).trimmed().isEmpty() && !text.startsWith(u'>') && !text.startsWith(u'!')
                       && !text.startsWith(u'*') && !text.startsWith(u'&') && !text.startsWith(u'[')) {
                scripts += unquoted(text);
            }
        }
    }
    return scripts;
}

/// Whether it is written for another shell: PowerShell and cmd are not read.
bool isForAnotherShell(const QString &script)
{
    static const QRegularExpression powerShell(
        u"\\$env:|\\$\\{env:|^\\$\\w+ = |\\bNew-Item|Set-Item|Write-Host|Test-Path|\\[Environment\\]|Measure-Command|^& "_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return powerShell.match(script).hasMatch();
}

} // namespace

class TestScriptCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRealScripts();
};

void TestScriptCorpus::readsRealScripts()
{
    int complete = 0;
    QStringList incomplete;
    for (const QString &path : caravan::test::allPipelines()) {
        for (const QString &script : scriptsIn(QString::fromUtf8(caravan::test::bytesOf(path)))) {
            const Parsed parsed = parse(script);
            for (const SimpleCommand &command : parsed.commands)
                QVERIFY(command.span.end <= script.size() && command.words.size() == command.wordSpans.size());
            if (parsed.isComplete)
                ++complete;
            else if (!isForAnotherShell(script))
                incomplete += QFileInfo(path).fileName() + u": "_s + script;
        }
    }
    qInfo("%d scripts read completely; %d of a POSIX shell not:\n%s", complete, int(incomplete.size()), qPrintable(incomplete.join(u'\n')));
    const int fewest = caravan::test::hasRealPipelines() ? 1000 : 80;
    constexpr int worstShare = 100; // one in a hundred
    QVERIFY(complete > fewest);
    QVERIFY(incomplete.size() * worstShare <= complete);
}

QTEST_APPLESS_MAIN(TestScriptCorpus)
#include "tst_script_corpus.moc"
