// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/dependency_tree.h"

#include "app/theme/theme.h"
#include "app/widgets/plain_tooltip.h"
#include "core/compare/knowledge.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/package_costs.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

enum DependencyColumn { Package, Time, Size };
constexpr int lettersOfName = 12;      // that a package's name has room for beside its figures; fewer, and they are left out
constexpr int nameRole = Qt::UserRole; ///< of the package; empty for other lines

QString howKnown(const estimate::PackageCost &cost)
{
    using estimate::CostOrigin;
    switch (cost.origin) {
    case CostOrigin::Nothing:
        return DependencyTree::tr("It has nothing to build.");
    case CostOrigin::Measured:
        return DependencyTree::tr("This version was measured.");
    case CostOrigin::OtherVersion:
        return DependencyTree::tr("Another version of it was measured.");
    case CostOrigin::Told:
        return DependencyTree::tr("Somebody told its figures.");
    case CostOrigin::Predicted:
        return DependencyTree::tr("Predicted from what the repository says of it.");
    case CostOrigin::Unlisted:
    case CostOrigin::Unknown:
        return DependencyTree::tr("Nobody knows the package; its figures are a guess.");
    }
    Q_UNREACHABLE();
}

} // namespace

DependencyTree::DependencyTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"dependencyTree"_s);
    setAccessibleName(tr("Dependencies"));
    setColumnCount(Size + 1);
    setHeaderLabels({tr("Package"), tr("Time"), tr("Size")});
    headerItem()->setToolTip(Time, tr("Seconds of one processor to build it, on the machine of the measurements"));
    headerItem()->setToolTip(Size, tr("What it takes when it is installed"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Package, QHeaderView::Stretch);
    for (const int column : {int(Time), int(Size)})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(theme::grid + theme::halfGrid);
    setFont(theme::font(theme::Text::Secondary));
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::itemExpanded, this, &DependencyTree::fill);
}

void DependencyTree::present(const project::Project *project, std::shared_ptr<const Knowledge> knowledge)
{
    m_knowledge = std::move(knowledge);
    const opam::Closure closure = project ? project->closure : opam::Closure();
    if (closure == m_closure && topLevelItemCount() > 0)
        return;
    m_closure = closure;
    clear();
    m_versions.clear();
    m_summary.clear();
    for (const opam::ClosurePackage &package : std::as_const(m_closure.packages))
        m_versions.insert(package.name, package.version);
    double seconds = 0;
    double bytes = 0;
    for (const opam::ClosurePackage &package : std::as_const(m_closure.packages)) {
        const estimate::PackageCost &cost = m_knowledge->facts.costs->package(package.name, package.version);
        seconds += cost.mean;
        bytes += cost.bytes;
        if (package.isDirect)
            addPackage(nullptr, package.name);
    }
    addSystemPackages();
    if (!m_closure.packages.isEmpty())
        m_summary = tr("%1 to build on one processor · %2").arg(formatDuration(Seconds(seconds)), formatBytes(Bytes{bytes}));
}

QStringList DependencyTree::dependenciesOf(const QString &name) const
{
    QStringList names = m_knowledge->facts.costs->package(name, m_versions.value(name)).depends;
    names.removeIf([this, &name](const QString &other) { return other == name || !m_versions.contains(other); });
    std::sort(names.begin(), names.end());
    return names;
}

QTreeWidgetItem *DependencyTree::addPackage(QTreeWidgetItem *parent, const QString &name)
{
    const QString version = m_versions.value(name);
    const estimate::PackageCost &cost = m_knowledge->facts.costs->package(name, version);
    const QString time = cost.cpuSeconds > 0 ? formatDuration(Seconds(cost.cpuSeconds)) : QString();
    const QString size = cost.bytes > 0 ? formatBytes(Bytes{cost.bytes}) : QString();
    auto *item = parent ? new QTreeWidgetItem(parent, {u"%1 %2"_s.arg(name, version), time, size})
                        : new QTreeWidgetItem(this, {u"%1 %2"_s.arg(name, version), time, size});
    item->setData(Package, nameRole, name);
    QStringList tip{u"%1 %2"_s.arg(name, version)};
    if (!time.isEmpty())
        tip.append(tr("%1 of one processor to build, %2 installed").arg(time, size));
    tip += {howKnown(cost), cost.provenance.source};
    tip.removeAll({});
    for (const int column : {int(Package), int(Time), int(Size)}) {
        item->setToolTip(column, plainTooltip(tip.join(u'\n')));
        if (column != Package)
            item->setForeground(column, theme::color(theme::Role::Muted));
    }
    for (const int column : {int(Time), int(Size)})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    if (!dependenciesOf(name).isEmpty())
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void DependencyTree::resizeEvent(QResizeEvent *event)
{
    const int withTime = fontMetrics().averageCharWidth() * lettersOfName + sizeHintForColumn(Time);
    setColumnHidden(Time, viewport()->width() < withTime);
    setColumnHidden(Size, viewport()->width() < withTime + sizeHintForColumn(Size));
    QTreeWidget::resizeEvent(event);
}

/// What a package needs is listed when somebody looks: written out, the tree would be many times the closure.
void DependencyTree::fill(QTreeWidgetItem *item)
{
    const QString name = item->data(Package, nameRole).toString();
    if (name.isEmpty() || item->childCount() > 0)
        return;
    for (const QString &dependency : dependenciesOf(name))
        addPackage(item, dependency);
}

void DependencyTree::addSystemPackages()
{
    const std::pair<QString, QStringList> families[] = {{u"Debian"_s, m_closure.debian},
                                                        {u"Ubuntu"_s, m_closure.ubuntu},
                                                        {u"Alpine"_s, m_closure.alpine},
                                                        {u"Fedora"_s, m_closure.fedora}};
    QTreeWidgetItem *top = nullptr;
    for (const auto &[family, packages] : families) {
        if (packages.isEmpty())
            continue;
        if (!top)
            top = new QTreeWidgetItem(this, {tr("System packages")});
        auto *line = new QTreeWidgetItem(top, {u"%1 (%2)"_s.arg(family, QString::number(packages.size()))});
        for (const QString &package : packages)
            new QTreeWidgetItem(line, {package});
    }
}

} // namespace caravan
