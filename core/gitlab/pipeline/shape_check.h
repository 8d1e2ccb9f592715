// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/language/scalar_kind.h"
#include "core/gitlab/language/shape.h"
#include "core/gitlab/values/effective.h"

namespace caravan::gitlab {

/// Where the walk is: the keys from the keyword down, and what the issues are about.
struct Where {
    const Where *above = nullptr;
    QStringView key;
    const QString &job;
    const QString &code;
    Origin place; ///< of the nearest value around that stands in a text

    QString path() const { return above ? above->path() + u':' + key.toString() : key.toString(); }
    Where below(QStringView next, const QString &itsCode) const { return {this, next, job, itsCode.isEmpty() ? code : itsCode, place}; }
};

/// Compares values with their shapes, from a keyword down. What is wrong goes to the issues; each walk is bounded.
class ShapeCheck
{
public:
    ShapeCheck(Resolver &resolver, const yaml::Tree &openText, QList<Issue> &issues) :
        m_resolver(resolver), m_openText(openText), m_issues(issues)
    {
    }

    /// What is beyond so many values is not checked.
    static constexpr int mostVisited = yaml::Limits{}.expandedNodes;
    int visited() const { return m_visited; }

    /// \a nesting: levels of lists in lists that were passed.
    void check(const Effective &given, const Shape &shape, const Where &around, int nesting = 0);

    /// Adds an issue; \a message is a whole sentence.
    void report(const QString &code, const QString &message, const QString &job, const Origin &place);
    /// Where a key of a map stands, else \a otherwise.
    Origin placeOfKey(const Effective &map, const QString &key, const Origin &otherwise) const;
    /// Where a value stands, else \a otherwise.
    Origin placeOf(const Effective &value, const Origin &otherwise) const;
    /// The items of a list, read where they stand as text.
    QList<Effective> itemsOf(const Effective &list);

private:
    bool isInOpenText(const yaml::Node &node) const { return node.identity() == m_openText.identity(); }
    void checkText(const Effective &value, const Shape &shape, const Where &where);
    void checkDuration(const QString &text, int most, const Where &where);
    void checkRegex(const QString &text, const Where &where);
    void checkNumber(const Effective &value, const Shape &shape, const Where &where);
    void checkList(const Effective &value, const Shape &shape, const Where &where, int nesting);
    void checkItems(const Effective &value, const Shape &shape, const Where &where, int nesting);
    void reportUnflattened(const Effective &list, const Where &where);
    void checkMap(const Effective &value, const Shape &shape, const Where &where);
    void checkEntry(const Effective &map, const QString &key, const Effective &value, const Shape &shape, const Where &where);
    void checkKeys(const Effective &map, const Shape &shape, const Where &where);
    void checkTyped(const Effective &map, const Shape &shape, const Where &where);

    Issue &report(const QString &code, const QString &sentence, const Where &where);
    void refuse(const Effective &value, Shape::Kind kind, const Shape &shape, const Where &where);
    void offerOther(Issue &issue, const Effective &value, Shape::Kind kind, const Shape &shape);

    Resolver &m_resolver;
    const yaml::Tree &m_openText;
    QList<Issue> &m_issues;
    int m_visited = 0;
};

/// Whether an input is put in here, so that the text is not known.
bool hasInput(const QString &text);
/// Whether a map has a value under a key.
bool isThere(const Effective &map, const QString &key);
/// The kind of a value, or of a scalar.
Shape::Kind shapeKind(const Effective &value);
Shape::Kind shapeKind(ScalarKind kind);

} // namespace caravan::gitlab
