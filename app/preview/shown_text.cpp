// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/shown_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace caravan {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

// Qt's text documents begin a new block at these, too.
constexpr char16_t frameBegin = 0xfdd0;
constexpr char16_t frameEnd = 0xfdd1;

qsizetype markLength(const QByteArray &bytes) { return bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0; }

/// One step through the bytes of a text.
struct CharacterStep {
    qsizetype bytes;
    qsizetype units;
};

CharacterStep stepAt(const QByteArray &bytes, qsizetype offset)
{
    const auto lead = uchar(bytes[offset]);
    if (lead == '\r')
        return {offset + 1 < bytes.size() && bytes[offset + 1] == '\n' ? 2 : 1, 1};
    if (lead < 0xC0)
        return {1, 1};
    if (lead < 0xE0)
        return {2, 1};
    return lead < 0xF0 ? CharacterStep{3, 1} : CharacterStep{4, 2};
}

} // namespace

QString shownText(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decode(QByteArrayView(bytes).sliced(markLength(bytes)));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return normalised(std::move(text));
}

QString normalised(QString raw)
{
    for (const char16_t separator : {char16_t(QChar::ParagraphSeparator), u'\r', frameBegin, frameEnd})
        raw.replace(QChar(separator), u'\n');
    return raw;
}

qsizetype byteOffset(const QByteArray &bytes, qsizetype unit)
{
    qsizetype offset = markLength(bytes);
    qsizetype passed = 0;
    while (offset < bytes.size()) {
        const CharacterStep step = stepAt(bytes, offset);
        if (passed + step.units > unit)
            break;
        passed += step.units;
        offset += step.bytes;
    }
    return std::min(offset, bytes.size());
}

qsizetype unitOffset(const QByteArray &bytes, qsizetype byte)
{
    qsizetype offset = markLength(bytes);
    qsizetype passed = 0;
    while (offset < std::min(byte, bytes.size())) {
        const CharacterStep step = stepAt(bytes, offset);
        if (offset + step.bytes > byte)
            break;
        passed += step.units;
        offset += step.bytes;
    }
    return passed;
}

QHash<qsizetype, qsizetype> unitOffsets(const QByteArray &bytes, QList<qsizetype> wanted)
{
    std::sort(wanted.begin(), wanted.end());
    QHash<qsizetype, qsizetype> units;
    qsizetype offset = markLength(bytes);
    qsizetype passed = 0;
    for (const qsizetype byte : std::as_const(wanted)) {
        while (offset < std::min(byte, bytes.size())) {
            const CharacterStep step = stepAt(bytes, offset);
            if (offset + step.bytes > byte)
                break;
            passed += step.units;
            offset += step.bytes;
        }
        units.insert(byte, passed);
    }
    return units;
}

QByteArray typedBytes(const QString &typed, const QByteArray &lineEnd)
{
    QByteArray bytes = normalised(typed).toUtf8();
    if (lineEnd != "\n")
        bytes.replace("\n", lineEnd);
    return bytes;
}

} // namespace caravan
