// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git_history.h"

#include "core/base/texts.h"
#include "core/project/git_branches.h"
#include "core/project/git_commit.h"

#include <QRegularExpression>

#include <algorithm>
#include <queue>
#include <vector>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GitHistoryTexts);

constexpr int commitsPerStep = 50;
constexpr int digitsOfName = 8;
constexpr qsizetype mostChanges = 3'000'000; // of all commits together: some 500 MB

/// The branch that a merge says to have merged: `Merge branch 'x' into y`, `Merge pull request #1 from somebody/x`; empty where it says none.
QString branchMergedBy(const QByteArray &subject)
{
    static const QRegularExpression named(
        uR"re(\AMerge (?:(?:remote-tracking )?branch '(?:origin/)?([^'\s]+)'|pull request \S+ from [^/\s]+/(\S+)))re"_s);
    const QRegularExpressionMatch match = named.match(QString::fromUtf8(subject));
    return match.captured(1) + match.captured(2);
}

struct BranchTip {
    QString branch;
    ObjectId commit;
};

/// One walk through one repository.
class HistoryWalk
{
public:
    HistoryWalk(const GitRepository &repository, const HistoryQuery &query) :
        m_repository(repository), m_query(query), m_trees(repository), m_branches(branchNames(repository)),
        m_defaultBranch(m_branches.constFirst())
    {
    }

    Result<History> read();

private:
    Result<QList<BranchTip>> tips() const;
    std::optional<BranchTip> tipOf(const QString &branch) const;
    Result<Done> collect(const QList<BranchTip> &tips);
    void sort();
    int lineOf(const QString &branch, bool isGone);
    void assign(const ObjectId &newest, int line);
    void assignMerged(const QList<BranchTip> &tips, bool isNameless);
    void assignLines(const QList<BranchTip> &tips);
    void findPipelines(const QList<BranchTip> &tips);
    void fill();
    Result<Done> compareTrees();
    FileChanges changesOf(const ObjectId &before, const ObjectId &after);
    ObjectId treeOf(const ObjectId &tree) { return m_history.folder.isEmpty() ? tree : m_trees.at(tree, m_history.folder); }
    bool mayGoOn(int done) const { return !m_query.step || m_query.step(done, int(2 * m_wanted)); }

    const GitRepository &m_repository;
    const HistoryQuery &m_query;
    GitTrees m_trees;
    QStringList m_branches; ///< the default one first
    QString m_defaultBranch;
    size_t m_wanted = 0;
    qsizetype m_changesLeft = mostChanges;
    std::vector<CommitText> m_texts;   ///< in the order of m_history.commits, once that is known
    QHash<ObjectId, int> m_numbers;    ///< in m_texts
    QHash<QString, int> m_lineNumbers; ///< by branch
    History m_history;
};

/// Where a branch is: here or at the server, whichever was committed to last.
std::optional<BranchTip> HistoryWalk::tipOf(const QString &branch) const
{
    std::optional<BranchTip> newest;
    qint64 time = 0;
    for (const QLatin1StringView prefix : {headsPrefix, originPrefix}) {
        const std::optional<ObjectId> id = branch.isEmpty() ? std::nullopt : m_repository.idOf(prefix + branch);
        if (!id)
            continue;
        const Result<CommitText> text = readCommit(m_repository, *id);
        if (text && (!newest || text->time > time)) {
            newest = BranchTip{branch, *id};
            time = text->time;
        }
    }
    return newest;
}

/// The default branch first.
Result<QList<BranchTip>> HistoryWalk::tips() const
{
    if (!m_query.branch.isEmpty()) {
        if (const std::optional<BranchTip> tip = tipOf(m_query.branch))
            return QList<BranchTip>{*tip};
        return Error{ErrorCode::NotFound,
                     GitHistoryTexts::tr("The repository has no branch “%1”.").arg(m_query.branch),
                     m_query.folder,
                     0,
                     0,
                     GitHistoryTexts::tr("“git branch --all” run in this folder lists those that there are.")};
    }
    QList<BranchTip> tips;
    for (const QString &name : m_branches) {
        if (const std::optional<BranchTip> tip = tipOf(name))
            tips.append(*tip);
    }
    if (tips.isEmpty() && !m_repository.isUnborn()) {
        const Result<ObjectId> head = m_repository.commitOf(u"HEAD"_s);
        if (!head)
            return head.error();
        tips.append({m_defaultBranch, *head});
    }
    return tips;
}

/// The newest commits that the tips lead to.
Result<Done> HistoryWalk::collect(const QList<BranchTip> &tips)
{
    struct Older {
        bool operator()(const std::pair<qint64, ObjectId> &left, const std::pair<qint64, ObjectId> &right) const { return left < right; }
    };
    std::priority_queue<std::pair<qint64, ObjectId>, std::vector<std::pair<qint64, ObjectId>>, Older> next;
    QHash<ObjectId, CommitText> met;
    const auto meet = [&](const ObjectId &id) {
        if (met.contains(id))
            return;
        const Result<CommitText> text = readCommit(m_repository, id); // a shallow clone lacks the parents of its first commits
        met.insert(id, text ? *text : CommitText());
        if (text)
            next.emplace(text->time, id);
    };
    for (const BranchTip &tip : tips)
        meet(tip.commit);
    while (!next.empty() && m_texts.size() < m_wanted) {
        if (m_texts.size() % commitsPerStep == 0 && !mayGoOn(int(m_texts.size())))
            return Error{ErrorCode::Cancelled, GitHistoryTexts::tr("Reading the history was cancelled."), m_query.folder};
        m_texts.push_back(met.value(next.top().second));
        next.pop();
        if (m_texts.size() == m_wanted)
            break; // nobody asks for the commits before the last one
        const QList<ObjectId> parents = m_texts.back().parents;
        for (const ObjectId &parent : parents)
            meet(parent);
    }
    return Done{};
}

/// Parents before children, else by time. Clocks are not to be trusted: no commit is earlier than its parents.
void HistoryWalk::sort()
{
    const int count = int(m_texts.size());
    QHash<ObjectId, int> met;
    for (int i = 0; i < count; ++i)
        met.insert(m_texts[size_t(i)].id, i);
    std::vector<QList<int>> children(m_texts.size());
    std::vector<int> waits(m_texts.size(), 0);
    std::priority_queue<std::pair<qint64, int>, std::vector<std::pair<qint64, int>>, std::greater<>> ready;
    for (int i = 0; i < count; ++i) {
        for (const ObjectId &parent : std::as_const(m_texts[size_t(i)].parents)) {
            if (const auto place = met.constFind(parent); place != met.cend()) {
                children[size_t(*place)].append(i);
                ++waits[size_t(i)];
            }
        }
        if (waits[size_t(i)] == 0)
            ready.emplace(m_texts[size_t(i)].time, -i);
    }
    std::vector<CommitText> sorted;
    sorted.reserve(m_texts.size());
    while (!ready.empty()) {
        const int number = -ready.top().second;
        ready.pop();
        for (const int child : std::as_const(children[size_t(number)])) {
            CommitText &text = m_texts[size_t(child)];
            text.time = std::max(text.time, m_texts[size_t(number)].time);
            if (--waits[size_t(child)] == 0)
                ready.emplace(text.time, -child);
        }
        m_numbers.insert(m_texts[size_t(number)].id, int(sorted.size()));
        sorted.push_back(std::move(m_texts[size_t(number)]));
    }
    m_texts = std::move(sorted);
}

int HistoryWalk::lineOf(const QString &branch, bool isGone)
{
    const auto known = m_lineNumbers.constFind(branch);
    if (known != m_lineNumbers.cend())
        return *known;
    m_lineNumbers.insert(branch, int(m_history.lines.size()));
    m_history.lines.append({branch, branch == m_defaultBranch, isGone, true});
    return int(m_history.lines.size()) - 1;
}

/// Gives the first parents of \a newest to \a line, down to those that another has.
void HistoryWalk::assign(const ObjectId &newest, int line)
{
    int number = m_numbers.value(newest, -1);
    while (number >= 0 && m_history.commits.at(number).line < 0) {
        m_history.commits[number].line = line;
        number = m_history.commits.at(number).parent;
    }
}

/// Gives what merges brought to the branches that they name; \a isNameless: what other merges brought to lines of their own.
void HistoryWalk::assignMerged(const QList<BranchTip> &tips, bool isNameless)
{
    for (size_t i = m_texts.size(); i-- > 0;) {
        const CommitText &text = m_texts[i];
        const QString said = branchMergedBy(text.subject);
        if (said.isEmpty() != isNameless)
            continue;
        const QString branch = isNameless ? u"merged-"_s + QString::fromLatin1(text.id.hex().left(digitsOfName)) : said;
        const bool isThere = std::any_of(tips.cbegin(), tips.cend(), [&](const BranchTip &tip) { return tip.branch == branch; });
        for (qsizetype parent = 1; parent < text.parents.size(); ++parent) {
            const int number = m_numbers.value(text.parents.at(parent), -1);
            if (number >= 0 && m_history.commits.at(number).line < 0)
                assign(text.parents.at(parent), lineOf(branch, !isThere));
        }
    }
}

/// The default branch takes its commits first, then those that were merged under a name, since branches that grew from one share its commits.
void HistoryWalk::assignLines(const QList<BranchTip> &tips)
{
    const auto assignTips = [&](bool ofDefault) {
        for (const BranchTip &tip : tips) {
            if ((tip.branch == m_defaultBranch) == ofDefault && m_numbers.contains(tip.commit))
                assign(tip.commit, lineOf(tip.branch, false));
        }
    };
    assignTips(true);
    assignMerged(tips, false);
    assignTips(false);
    assignMerged(tips, true);
    for (HistoryCommit &commit : m_history.commits) {
        const bool isOfMain = m_history.lines.value(commit.line).isDefault;
        commit.isFirstOfLine = commit.isRoot || (commit.parent < 0 ? !isOfMain : m_history.commits.at(commit.parent).line != commit.line);
    }
}

/// Branches such as those of built pages have no pipelines: the file is not there, and it is on the default branch.
void HistoryWalk::findPipelines(const QList<BranchTip> &tips)
{
    const auto hasFile = [&](const BranchTip &tip) {
        const int number = m_numbers.value(tip.commit, -1);
        return number < 0 || m_trees.at(treeOf(m_texts[size_t(number)].tree), u".gitlab-ci.yml"_s) != ObjectId();
    };
    const bool isOnDefault = std::any_of(tips.cbegin(), tips.cend(), [&](const BranchTip &tip) {
        return tip.branch == m_defaultBranch && m_numbers.contains(tip.commit) && hasFile(tip);
    });
    for (const BranchTip &tip : isOnDefault ? tips : QList<BranchTip>()) {
        if (const auto line = m_lineNumbers.constFind(tip.branch); line != m_lineNumbers.cend())
            m_history.lines[*line].hasPipeline = hasFile(tip);
    }
}

/// The commits without what they change.
void HistoryWalk::fill()
{
    for (const CommitText &text : m_texts) {
        HistoryCommit commit;
        commit.id = text.id;
        commit.time = text.time;
        commit.line = -1;
        commit.isRoot = text.parents.isEmpty();
        commit.isSkipped = text.skipsPipelines;
        commit.parent = m_numbers.value(text.parents.value(0), -1);
        commit.merged = m_numbers.value(text.parents.value(1), -1);
        m_history.commits.append(commit);
    }
}

/// No more than memory has room for, whatever the commits of a hostile repository say.
FileChanges HistoryWalk::changesOf(const ObjectId &before, const ObjectId &after)
{
    FileChanges changes = m_trees.changes(before, after, std::min(m_changesLeft, GitTrees::mostFiles));
    m_changesLeft -= changes.files.size();
    return changes;
}

Result<Done> HistoryWalk::compareTrees()
{
    QList<ObjectId> trees;
    for (const CommitText &text : m_texts)
        trees.append(treeOf(text.tree));
    for (int i = 0; i < int(m_history.commits.size()); ++i) {
        if (i % commitsPerStep == 0 && !mayGoOn(int(m_wanted) + i))
            return Error{ErrorCode::Cancelled, GitHistoryTexts::tr("Reading the history was cancelled."), m_query.folder};
        HistoryCommit &commit = m_history.commits[i];
        const CommitText &text = m_texts[size_t(i)];
        if (commit.parent < 0 && i == 0)
            m_history.files = changesOf({}, trees.constFirst());
        else if (commit.parent < 0)
            m_history.starts.insert(i, changesOf(trees.constFirst(), trees.at(i)));
        std::optional<ObjectId> before = ObjectId();
        if (commit.parent >= 0) {
            before = trees.at(commit.parent);
        } else if (!commit.isRoot) {
            const Result<CommitText> parent = readCommit(m_repository, text.parents.constFirst());
            before = parent ? std::optional(treeOf(parent->tree)) : std::nullopt;
        }
        const FileChanges changes = before ? changesOf(*before, trees.at(i)) : FileChanges{{}, false};
        commit.changes = changes.files;
        commit.isWhole = changes.isWhole;
    }
    (void)mayGoOn(2 * int(m_wanted));
    return Done{};
}

Result<History> HistoryWalk::read()
{
    m_wanted = size_t(std::max(0, m_query.commits));
    m_history.folder = m_repository.folderInside();
    m_history.isShallow = m_repository.isShallow();
    const Result<QList<BranchTip>> tips = this->tips();
    if (!tips)
        return tips.error();
    if (const Result<Done> done = collect(*tips); !done)
        return done.error();
    m_wanted = m_texts.size();
    sort();
    fill();
    assignLines(*tips);
    findPipelines(*tips);
    if (const Result<Done> done = compareTrees(); !done)
        return done.error();
    return m_history;
}

} // namespace

Result<History> readHistory(const GitRepository &repository, const HistoryQuery &query) { return HistoryWalk(repository, query).read(); }

Result<History> readHistory(const HistoryQuery &query)
{
    const GitRepository::Opening opening = GitRepository::open(query.folder);
    if (opening.problem)
        return *opening.problem;
    if (!opening.repository)
        return Error{ErrorCode::NotFound, GitHistoryTexts::tr("There is no git repository here, so there is no history."), query.folder};
    return readHistory(*opening.repository, query);
}

} // namespace caravan::project
