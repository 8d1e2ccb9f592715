// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "app/window/file_flow.h"
#include "app/window/token_dialog.h"
#include "core/gitlab/values/event.h"
#include "core/includes/wanted.h"
#include "core/yaml/tree.h"

namespace caravan {

/// Fetches what the document's pipeline includes from elsewhere, in the background, and only when somebody asks for it.
class IncludeFlow : public QObject
{
    Q_OBJECT

public:
    /// Both must live longer.
    IncludeFlow(Document *document, Prompter *prompter, QObject *parent = nullptr);

    void fetch();
    /// Stops fetching; what has come is kept.
    void stop();
    bool isRunning() const { return m_work.isRunning(); }
    /// Asks for a token, gives it to the system's keyring, and fetches again what wanted one.
    void giveToken();
    /// Asks where the project's GitLab lives, remembers it, and fetches again.
    void giveAddress();
    /// Shows what is kept, and takes it away where somebody wants that. \a parent: of the dialog.
    void showFetched(QWidget *parent);

Q_SIGNALS:
    void noticed(const caravan::Notice &notice);
    /// It runs, or does not any more.
    void runningChanged();

private:
    /// What is fetched for.
    struct Order {
        yaml::Tree tree;
        QString folder;
        QString path; ///< of the pipeline's file in the project
        QList<gitlab::Event> events;
    };
    struct Haul {
        QList<includes::Outcome> outcomes;
        std::optional<Error> error;
    };
    static Haul haul(const Order &order, const Step &step);
    void take();
    void takeKeyring();
    /// The address of the project's git remote, without secrets; empty for none.
    QString remote() const;
    /// Whether the project's GitLab may live below a path of its server, which nobody has said so far.
    bool mayLiveBelow() const;
    Notice noticeFor(const QList<includes::Outcome> &outcomes);

    Document *m_document;
    Prompter *m_prompter;
    QString m_host; ///< the server that wanted a token last; empty for none
    Background<Order, Haul> m_work;
    Background<ServerToken, std::optional<Error>> m_keyring;
};

} // namespace caravan
