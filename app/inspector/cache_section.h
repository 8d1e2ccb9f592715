// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"
#include "core/gitlab/edit/cache_changes.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace caravan {

class LinkLabel;
class TextLabel;

namespace inspector {

class FieldRow;

/// One cache of a job: the parts of its key as chips, what it keeps and after what, policy and fallback keys.
class CacheForm : public Section
{
    Q_OBJECT

public:
    explicit CacheForm(Document *document, int index, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

protected:
    void forgetEntries() override;
    void refuseEntries() override;

private:
    void presentChips(const gitlab::Cache &cache);
    void presentRows(bool isOther);
    void presentForecast();
    void openMenu();
    void fillMenu();
    void addChip(const QString &text, const QString &objectName, const std::function<void()> &remove);
    void ask(const QString &placeholder, const std::function<void(const QString &)> &done);
    /// Makes a change of the cache that \a change works out, as an undoable step.
    void change(const QString &title, const std::function<Result<gitlab::ValueChange>(const gitlab::CacheChanges &)> &change);
    void changeList(const QString &title, const FieldRow &row, const QString &text);
    void setKeyText(const QString &text);
    void setKeyPrefix(const QString &prefix);
    void addKeyFile(const QString &file);
    QString keyTitle() const { return tr("Change the cache key of %1").arg(namesOfJobs()); }

    int m_index;
    QString m_job;
    gitlab::Origin m_origin;
    gitlab::CacheKey m_key;
    QWidget *m_chips;
    QToolButton *m_add;
    QMenu *m_menu;
    QLineEdit *m_entry;
    bool m_isEntering = false; ///< what stands in it is being taken over
    QMetaObject::Connection m_entryDone;
    LinkLabel *m_note; ///< whence the cache is; leads there
    LinkLabel *m_forecast;
    FieldRow *m_paths;
    FieldRow *m_when;
    QComboBox *m_policy;
    FieldRow *m_fallback;
};

/// The caches of a job.
class CacheSection : public Section
{
    Q_OBJECT

public:
    explicit CacheSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

private:
    void addCache();
    void shareCaches();

    QString m_job;
    QList<CacheForm *> m_forms;
    TextLabel *m_none;
    QToolButton *m_add;
    QToolButton *m_share; ///< gives all selected jobs the caches of one
};

} // namespace inspector
} // namespace caravan
