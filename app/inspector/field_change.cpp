// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/field_change.h"

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char16_t *, const char16_t *> shortForms[] = {
    {u"environment", u"name"}, {u"image", u"name"}, {u"retry", u"max"}, {u"trigger", u"project"}, {u"pages", u""}, {u"parallel", u""},
};

} // namespace

QString shortEntryOf(const QString &key)
{
    const auto found =
        std::find_if(std::begin(shortForms), std::end(shortForms), [&key](const auto &form) { return key == QStringView(form.first); });
    return found == std::end(shortForms) ? QString() : QString::fromUtf16(found->second);
}

gitlab::Effective fieldValue(gitlab::Sources &sources, const QString &job, const JobField &field)
{
    const gitlab::Effective whole = sources.settled(sources.value({job, field.key}), job);
    if (field.entry.isEmpty())
        return whole;
    if (whole.isMap) {
        const gitlab::Effective *entry = whole.entry(field.entry);
        return entry ? *entry : gitlab::Effective();
    }
    return whole.isScalar() && field.entry == shortEntryOf(field.key) ? whole : gitlab::Effective();
}

gitlab::ValueChange withField(gitlab::Sources &sources, const QString &job, const JobField &field, const std::optional<yaml::Value> &value)
{
    gitlab::ValueChange change;
    change.path = {job, field.key};
    change.value = value;
    if (field.entry.isEmpty())
        return change;
    const gitlab::Effective whole = sources.value({job, field.key});
    const QString shortEntry = shortEntryOf(field.key);
    if (whole.isMap) {
        // A map that loses its last entry would say nothing, and some of them GitLab refuses.
        const bool isLast = !value && whole.entries.size() == 1 && whole.entries.constFirst().first == field.entry;
        if (!isLast)
            change.path.append(field.entry);
        return change;
    }
    if (!value || (field.entry == shortEntry && !shortEntry.isEmpty()))
        return change;
    yaml::Map map;
    if (whole.isScalar() && !shortEntry.isEmpty())
        map.entries.append({shortEntry, sources.copied(whole, job)});
    map.entries.append({field.entry, *value});
    change.value = map;
    return change;
}

QString blockText(const yaml::Value &value)
{
    constexpr int indent = 2;
    const QString key = u"k"_s;
    yaml::Layout layout;
    layout.indentStep = indent;
    const QString whole = QString::fromUtf8(yaml::writeEntry(key, value, 0, layout));
    if (yaml::isOneLine(value, layout))
        return whole.mid(key.size() + 1).trimmed();
    QStringList lines = whole.split(u'\n');
    const QString first = lines.takeFirst().mid(key.size() + 1).trimmed(); // the head of a literal block
    for (QString &line : lines) {
        if (line.startsWith(u"  "_s) && first.isEmpty())
            line.remove(0, indent);
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return first.isEmpty() ? lines.join(u'\n') : first + u'\n' + lines.join(u'\n');
}

} // namespace caravan::inspector
