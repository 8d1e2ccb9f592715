// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/psych/psych.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace caravan::test {

namespace {

constexpr int longestRun = 600'000; // milliseconds

Plain plainOf(const QJsonArray &node)
{
    Plain plain;
    const QString kind = node.at(0).toString();
    if (kind == "a"_L1) {
        plain.kind = Plain::Kind::Alias;
        plain.text = node.at(1).toString();
        return plain;
    }
    if (kind == "s"_L1) {
        plain.text = node.at(1).toString();
        plain.type = node.at(2).toString();
        plain.anchor = node.at(3).toString();
        plain.tag = node.at(4).toString();
        plain.value = node.at(5).toString();
        return plain;
    }
    plain.kind = kind == "q"_L1 ? Plain::Kind::List : Plain::Kind::Map;
    plain.anchor = node.at(2).toString();
    plain.tag = node.at(3).toString();
    for (const QJsonValue &child : node.at(1).toArray()) {
        if (plain.isMap()) {
            plain.keys.append(plainOf(child.toArray().at(0).toArray()));
            plain.children.append(plainOf(child.toArray().at(1).toArray()));
        } else {
            plain.children.append(plainOf(child.toArray()));
        }
    }
    return plain;
}

PsychAnswer answerOf(const QByteArray &line)
{
    const QJsonDocument json = QJsonDocument::fromJson(line);
    PsychAnswer answer;
    if (!json.isArray()) {
        answer.error = json.object().value("error"_L1).toString(u"no answer"_s);
        return answer;
    }
    for (const QJsonValue &document : json.array())
        answer.documents.append(plainOf(document.toArray()));
    return answer;
}

} // namespace

QString Plain::shown() const
{
    const QString properties = (anchor.isEmpty() ? QString() : u'&' + anchor + u' ') + (tag.isEmpty() ? QString() : tag + u' ');
    QStringList parts;
    switch (kind) {
    case Kind::Alias:
        return u'*' + text;
    case Kind::Scalar:
        return properties + type + u'(' + text + u')';
    case Kind::List:
        for (const Plain &child : children)
            parts.append(child.shown());
        return properties + u'[' + parts.join(u", "_s) + u']';
    case Kind::Map:
        for (qsizetype i = 0; i < children.size(); ++i)
            parts.append(keys.at(i).shown() + u": "_s + children.at(i).shown());
        return properties + u'{' + parts.join(u", "_s) + u'}';
    }
    return {};
}

bool hasPsych() { return !QStandardPaths::findExecutable(u"ruby"_s).isEmpty(); }

Result<QList<PsychAnswer>> readWithPsych(const QList<QByteArray> &texts)
{
    // Through files: a pipe in both directions would fill up.
    QTemporaryFile input;
    QTemporaryFile output;
    if (!input.open() || !output.open())
        return Error{ErrorCode::Unreadable, u"No temporary file can be written."_s};
    for (const QByteArray &text : texts)
        input.write(QByteArray::number(text.size()) + '\n' + text);
    input.close();
    QProcess ruby;
    ruby.setStandardInputFile(input.fileName());
    ruby.setStandardOutputFile(output.fileName());
    ruby.start(u"ruby"_s, {QStringLiteral(CARAVAN_SOURCE_DIR "/tests/psych/read_yaml.rb")});
    if (!ruby.waitForFinished(longestRun) || ruby.exitCode() != 0)
        return Error{ErrorCode::Unreadable, u"Ruby failed: "_s + QString::fromUtf8(ruby.readAllStandardError())};
    QFile answers(output.fileName());
    if (!answers.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, answers.errorString()};
    QList<PsychAnswer> read;
    read.reserve(texts.size());
    while (!answers.atEnd())
        read.append(answerOf(answers.readLine()));
    if (read.size() != texts.size())
        return Error{ErrorCode::Unreadable, u"Ruby gave %1 answers to %2 texts."_s.arg(read.size()).arg(texts.size())};
    return read;
}

} // namespace caravan::test
