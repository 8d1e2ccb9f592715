// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QTreeWidget>

#include <memory>

namespace caravan {

struct Knowledge;

/// The packages that a project needs, as a tree: its own dependencies, and below each what that needs; with versions, the time to build each and its
/// size, which are left to the tooltips where there is no room for them. Behind them the system packages, by families of distributions. A package's
/// own line is filled in full, and a package below it once more where several need it.
class DependencyTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DependencyTree(QWidget *parent = nullptr);
    void present(const project::Project *project, std::shared_ptr<const Knowledge> knowledge);
    /// All packages and what they cost together: “34 packages · 2 min 10 s · 180 MB”; empty for none.
    QString summary() const { return m_summary; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *addPackage(QTreeWidgetItem *parent, const QString &name);
    void addSystemPackages();
    void fill(QTreeWidgetItem *item);
    /// Of the packages of the closure alone.
    QStringList dependenciesOf(const QString &name) const;

    std::shared_ptr<const Knowledge> m_knowledge;
    opam::Closure m_closure;
    QMap<QString, QString> m_versions;
    QString m_summary;
};

} // namespace caravan
