// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/file_check.h"

#include "core/base/texts.h"
#include "core/opam/field_check.h"

#include <QSet>

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FileCheckTexts);

constexpr auto newestFormat = "2.0"_L1;
constexpr auto customPrefix = "x-"_L1;

/// The check of one file; what it finds is in the order of the checks.
class FileCheck
{
public:
    explicit FileCheck(const Source &source) : m_source(source) { }

    void checkFormat(const Items &items);
    void checkFields(const Items &items);
    void checkSections(const Items &items);
    QList<Remark> take() { return std::move(m_remarks); }

private:
    void add(qsizetype offset, Refusal refusal, const QString &field, const QString &message, const QString &hint)
    {
        m_remarks.append({m_source.errorAt(offset, ErrorCode::Syntax, message, hint), refusal, field});
    }
    void addWrong(const std::optional<Error> &wrong, const QString &field)
    {
        if (wrong)
            m_remarks.append({*wrong, Refusal::Field, field});
    }
    void addTwice(qsizetype offset, const QString &name)
    {
        add(offset, Refusal::Part, name,
            FileCheckTexts::tr("“%1” stands here a second time; opam reads the first and ignores this.").arg(name),
            FileCheckTexts::tr("Join the two, or remove one."));
    }
    void addUnknown(qsizetype offset, const QString &name)
    {
        add(offset, Refusal::Nothing, name, FileCheckTexts::tr("opam knows no “%1”, and ignores it.").arg(name),
            FileCheckTexts::tr("Look for a slip of the pen; fields of your own begin with “x-”."));
    }
    void checkSource(const Section &section);

    const Source &m_source;
    QList<Remark> m_remarks;
};

/// The first two numbers of a version: opam takes 2.0.1 for 2.0.
QString withoutPatch(const QString &version) { return version.section(u'.', 0, 1); }

void FileCheck::checkFormat(const Items &items)
{
    const QString name = u"opam-version"_s;
    const QString hint = FileCheckTexts::tr("Begin the file with: opam-version: \"2.0\"");
    const auto count = std::count_if(items.fields.cbegin(), items.fields.cend(), [&](const Field &field) { return field.name == name; });
    const Field *format = items.field(name);
    if (!format)
        return add(0, Refusal::File, name, FileCheckTexts::tr("opam refuses the file: it does not say its “opam-version”."), hint);
    const qsizetype place = format->value.span.begin;
    if (format->value.kind != ValueKind::String)
        return add(place, Refusal::File, name,
                   FileCheckTexts::tr("opam refuses the file: its “opam-version” is no text in quotation marks."), hint);
    if (compareVersions(withoutPatch(format->value.text), QString(newestFormat)) > 0)
        return add(place, Refusal::File, name,
                   FileCheckTexts::tr("opam refuses the file: its format “%1” is newer than 2.0.").arg(format->value.text), hint);
    if (count > 1)
        add(format->offset, Refusal::File, name, FileCheckTexts::tr("opam refuses the file: it says its “opam-version” more than once."),
            hint);
}

void FileCheck::checkFields(const Items &items)
{
    QSet<QString> seen;
    for (const Field &field : items.fields) {
        if (field.name.startsWith(customPrefix) || field.name == "opam-version"_L1)
            continue;
        if (!isFieldOfFile(field.name))
            addUnknown(field.offset, field.name);
        else if (seen.contains(field.name))
            addTwice(field.offset, field.name);
        else
            addWrong(wrongIn(field, m_source), field.name);
        seen.insert(field.name);
    }
    const Field *author = items.field(u"author");
    const Field *authors = items.field(u"authors");
    if (author && authors && (authors->value.kind == ValueKind::String || !authors->value.parts.isEmpty()))
        add(author->offset, Refusal::Part, author->name,
            FileCheckTexts::tr("“author” and “authors” are one field; opam reads “authors” and ignores this."),
            FileCheckTexts::tr("Join the two, or remove one."));
}

/// What stands in an `extra-source` opam reads without a word of what is wrong in it, but for its address.
void FileCheck::checkSource(const Section &section)
{
    static const QStringList addressFields = {u"src"_s, u"archive"_s, u"http"_s, u"git"_s, u"darcs"_s, u"hg"_s, u"local"_s};
    const bool isUrl = section.kind == "url"_L1;
    QSet<QString> seen;
    int addresses = 0;
    for (const Field &field : section.items.fields) {
        const QString name = section.kind + u'.' + field.name;
        const bool isAddress = addressFields.contains(field.name) && !seen.contains(field.name);
        const std::optional<Error> wrong = wrongInSource(field, m_source);
        addresses += isAddress && !wrong ? 1 : 0;
        if (isUrl && !isFieldOfSource(field.name))
            addUnknown(field.offset, name);
        else if (isUrl && seen.contains(field.name))
            addTwice(field.offset, name);
        else if (isUrl && isAddress && addresses > 1)
            add(field.offset, Refusal::Part, name, FileCheckTexts::tr("opam takes one address of a source, and ignores this."),
                FileCheckTexts::tr("Write one address: src: \"https://…\""));
        else if (isUrl)
            addWrong(wrong, name);
        seen.insert(field.name);
    }
    if (addresses == 0)
        add(section.offset, Refusal::Part, section.kind,
            FileCheckTexts::tr("opam ignores the section “%1”: it has no address.").arg(section.kind),
            FileCheckTexts::tr("Write one address: src: \"https://…\""));
}

void FileCheck::checkSections(const Items &items)
{
    QSet<QString> seen;
    for (const Section &section : items.sections) {
        const bool isUrl = section.kind == "url"_L1;
        const QString key = section.kind + u' ' + section.name;
        if (!isUrl && section.kind != "extra-source"_L1) {
            addUnknown(section.offset, section.kind);
            continue;
        }
        if (seen.contains(key))
            addTwice(section.offset, section.kind);
        else if (isUrl && section.hasName)
            add(section.offset, Refusal::Part, section.kind, FileCheckTexts::tr("opam ignores the section “url”: it takes no title."),
                FileCheckTexts::tr("Write: url { src: \"https://…\" }"));
        else if (!isUrl && !section.hasName)
            add(section.offset, Refusal::Part, section.kind,
                FileCheckTexts::tr("opam ignores the section “extra-source”: it has no file name."),
                FileCheckTexts::tr("Write: extra-source \"FILE\" { src: \"https://…\" }"));
        else
            checkSource(section);
        seen.insert(key);
    }
}

} // namespace

QList<Remark> remarksOn(const Items &items, const Source &source)
{
    FileCheck check(source);
    check.checkFormat(items);
    check.checkFields(items);
    check.checkSections(items);
    QList<Remark> remarks = check.take();
    std::stable_sort(remarks.begin(), remarks.end(), [](const Remark &left, const Remark &right) {
        return std::pair(left.error.line, left.error.column) < std::pair(right.error.line, right.error.column);
    });
    return remarks;
}

} // namespace caravan::opam
