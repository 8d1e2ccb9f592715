// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/include_goals.h"

#include <QCryptographicHash>
#include <QUrl>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &text) { return text.startsWith("http://"_L1) || text.startsWith("https://"_L1); }

/// Reads one item of `include` that is no local one.
class GoalReader
{
public:
    GoalReader(const Effective &item, const Around &around, const Expansion &expanded) :
        m_item(item), m_around(around), m_expanded(expanded)
    {
    }

    Goals read()
    {
        if (m_item.isScalar() || has(u"remote"))
            remote(m_item.isScalar() ? expanded(m_item.text()) : text(u"remote"));
        else if (has(u"project"))
            files();
        else if (has(u"component"))
            component(text(u"component"));
        else if (has(u"template"))
            ofGitLab(text(u"template"));
        if (m_goals.isOpen)
            m_goals.goals.clear();
        return m_goals;
    }

private:
    bool has(QStringView key) const { return m_item.isMap && m_item.entry(key); }
    QString expanded(const QString &text) { return text.contains(u'$') ? m_expanded(text, m_goals.isOpen) : text; }
    QString text(QStringView key)
    {
        const Effective *value = m_item.isMap ? m_item.entry(key) : nullptr;
        return value && value->isScalar() && !value->isNull() ? expanded(value->text()) : QString();
    }

    void add(const Elsewhere &what, const QString &integrity = {}) { m_goals.goals.append({shownName(what), what, integrity}); }

    /// Whether GitLab takes a file of this name; what it refuses is remembered.
    bool isTaken(const QString &file)
    {
        if (!hasYamlName(file) && !m_goals.isOpen)
            m_goals.wrongType = file;
        return hasYamlName(file);
    }

    void remote(const QString &url)
    {
        const QUrl address(url, QUrl::StrictMode);
        const RemoteFile file{url};
        if (!isAddress(url) || !address.isValid() || address.host().isEmpty() || m_goals.isOpen)
            return;
        if (hasYamlName(url)) // with its query
            add(file, text(u"integrity"));
        else
            m_goals.wrongAddress = shownName(file);
    }

    void files()
    {
        const QString project = text(u"project").toLower();
        const QString ref = text(u"ref");
        const Effective *files = m_item.entry(u"file");
        if (m_around.server.isEmpty() || project.isEmpty() || !files)
            return;
        for (const Effective &file : files->isList ? files->items : QList<Effective>{*files}) {
            QString path = file.isScalar() ? expanded(file.text()) : QString();
            while (path.startsWith(u'/'))
                path.remove(0, 1);
            if (isTaken(path))
                add(ProjectFile{m_around.server, project, ref, path});
        }
    }

    /// `host/group/project/name@version`; source: gitlabhq, lib/gitlab/ci/components/instance_path.rb.
    void component(const QString &address)
    {
        QString path = address.section(u'@', 0, 0);
        const QString version = address.section(u'@', 1);
        const QString own = serverName(m_around.address) + u'/';
        const bool isOwn = !m_around.server.isEmpty() && path.startsWith(own, Qt::CaseInsensitive);
        const QString server = isOwn ? m_around.server : u"https://"_s + path.section(u'/', 0, 0).toLower();
        path = isOwn ? path.mid(own.size()) : path.section(u'/', 1);
        const QString project = path.section(u'/', 0, -2);
        const QString name = path.section(u'/', -1);
        if (!project.isEmpty() && !name.isEmpty() && !version.isEmpty() && server != "https://"_L1)
            add(ComponentFile{server, project, name, version});
    }

    void ofGitLab(const QString &name)
    {
        if (!name.endsWith(".gitlab-ci.yml"_L1) && !m_goals.isOpen)
            m_goals.wrongTemplate = name;
        else if (name.endsWith(".gitlab-ci.yml"_L1) && !name.startsWith(u'/') && !name.split(u'/').contains(u".."_s))
            add(TemplateFile{m_around.server, name});
    }

    const Effective &m_item;
    const Around &m_around;
    const Expansion &m_expanded;
    Goals m_goals;
};

} // namespace

std::optional<QString> localPath(const Effective &item)
{
    if (item.isScalar() && !isAddress(item.text()))
        return item.text();
    const Effective *local = item.isMap ? item.entry(u"local") : nullptr;
    return local && local->isScalar() ? std::optional(local->text()) : std::nullopt;
}

bool hasYamlName(const QString &file)
{
    const QString name = file.section(u'/', -1);
    return (name.size() > 4 && name.endsWith(".yml"_L1, Qt::CaseInsensitive))
        || (name.size() > 5 && name.endsWith(".yaml"_L1, Qt::CaseInsensitive));
}

Goals goalsElsewhere(const Effective &item, const Around &around, const Expansion &expanded)
{
    return GoalReader(item, around, expanded).read();
}

bool hasIntegrity(const QByteArray &bytes, const QString &integrity)
{
    return integrity == u"sha256-"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64());
}

} // namespace caravan::gitlab
