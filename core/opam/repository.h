// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/definition.h"

#include <QHash>
#include <QMutex>

#include <functional>
#include <memory>

namespace caravan::opam {

/// The versions of packages that there are, and what each needs. It is read by name when it is asked for a name, and remembers what it has
/// read; several threads may ask at once.
class Repository
{
public:
    /// The versions of one name by opam's order, the newest last.
    using Versions = std::shared_ptr<const QList<Definition>>;
    /// Where definitions come from: those of a name, in any order.
    using Reading = std::function<QList<Definition>(const QString &name)>;

    Repository(QString source, QStringList names, Reading read);

    /// The index that is built in (`resources/catalogue/opam-index.tsv.xz`). Errors: Syntax, when the resource is damaged.
    static Result<std::shared_ptr<const Repository>> builtIn();
    /// What closures are made from: the user's own index or repository (see userPath()) where there is one, else the built-in index.
    /// Read once for each state of the file. Errors: as open().
    static Result<std::shared_ptr<const Repository>> ofUser();
    /// An index (`.tsv`, packed or not), a repository's folder or work tree, or its archive (`.tar.gz`).
    /// Errors: NotFound, Unreadable, Syntax, Limit.
    static Result<std::shared_ptr<const Repository>> open(const QString &path);
    /// An index as text: a version a line, its fields in opam's syntax. Errors: Syntax with the line.
    static Result<std::shared_ptr<const Repository>> fromIndex(const QByteArray &tsv, const QString &file);
    /// The user's own, of `opam-index.tsv.xz`, `opam-index.tsv`, `opam-repository` (a folder or a link to one) and `opam-repository.tar.gz`
    /// in the folder `caravan` of the user's configuration; empty without one.
    static QString userPath();
    /// The repository of opam on this machine (`default` of `~/.opam/repo`, or of $OPAMROOT), folder or archive; empty without one.
    static QString machinePath();

    /// As people call it: "opam-repository 2026-08-22", "/home/me/.opam/repo/default".
    const QString &source() const { return m_source; }
    /// All names, sorted; where it is a folder, as they were when it was opened.
    const QStringList &names() const { return m_names; }
    bool has(const QString &name) const;
    /// Another one for every repository that was made.
    int number() const { return m_number; }
    /// Never null; empty for a name that is not there.
    Versions versions(const QString &name) const;
    /// The newest version that is not to be avoided, else the newest; empty for a name that is not there.
    QString newest(const QString &name) const;

private:
    int m_number;
    QString m_source;
    QStringList m_names;
    Reading m_read;
    mutable QMutex m_mutex;
    mutable QHash<QString, Versions> m_versions;
};

} // namespace caravan::opam
