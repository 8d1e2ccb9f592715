// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace caravan::tests {

/// Writes a repository with a history by `git fast-import`, so that a thousand commits take no longer than one.
class HistoryRepository
{
public:
    explicit HistoryRepository(const QString &folder) : m_folder(folder) { }

    struct Commit {
        QString branch = QStringLiteral("main");
        qint64 time = 0;                                     ///< seconds since 1970
        QMap<QString, std::optional<QByteArray>> files = {}; ///< what it changes; nullopt: taken away
        int parent = -1;                                     ///< number of an earlier commit; -1: the branch's last one, if any
        int merged = -1;                                     ///< number of the commit that it merges
        QByteArray message = "A commit";
    };
    /// The number of the commit, from 0.
    int add(const Commit &commit)
    {
        const int number = m_count++;
        m_stream += "commit refs/heads/" + commit.branch.toUtf8() + "\nmark :" + QByteArray::number(number + 1) + '\n';
        m_stream += "committer A <a@example.org> " + QByteArray::number(commit.time) + " +0000\n";
        m_stream += "data " + QByteArray::number(commit.message.size()) + '\n' + commit.message + '\n';
        const int parent = commit.parent >= 0 ? commit.parent : m_tips.value(commit.branch, -1);
        if (parent >= 0)
            m_stream += "from :" + QByteArray::number(parent + 1) + '\n';
        if (commit.merged >= 0)
            m_stream += "merge :" + QByteArray::number(commit.merged + 1) + '\n';
        for (auto file = commit.files.cbegin(); file != commit.files.cend(); ++file) {
            if (*file)
                m_stream +=
                    "M 100644 inline " + file.key().toUtf8() + "\ndata " + QByteArray::number((*file)->size()) + '\n' + **file + '\n';
            else
                m_stream += "D " + file.key().toUtf8() + '\n';
        }
        m_tips.insert(commit.branch, number);
        return number;
    }
    /// Takes a branch away, as after a merge.
    void removeBranch(const QString &branch) { m_removed.append(branch); }

    /// Makes the repository, with main checked out where there is one. What git says, on an error.
    QByteArray write()
    {
        QByteArray said = git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
        said += git({QStringLiteral("fast-import"), QStringLiteral("--quiet")}, m_stream);
        for (const QString &branch : std::as_const(m_removed))
            said += git({QStringLiteral("update-ref"), QStringLiteral("-d"), QStringLiteral("refs/heads/") + branch});
        if (m_tips.contains(QStringLiteral("main")))
            said += git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard")});
        return said;
    }

    /// Runs git there. What it says, on an error.
    QByteArray git(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.start(QStringLiteral("git"), arguments);
        process.write(input);
        process.closeWriteChannel();
        constexpr int patience = 120'000;
        if (!process.waitForFinished(patience))
            return "git does not end";
        return process.exitCode() == 0 ? QByteArray() : "git " + arguments.join(u' ').toUtf8() + ": " + process.readAllStandardError();
    }

private:
    QString m_folder;
    QByteArray m_stream;
    int m_count = 0;
    QMap<QString, int> m_tips;
    QStringList m_removed;
};

} // namespace caravan::tests
