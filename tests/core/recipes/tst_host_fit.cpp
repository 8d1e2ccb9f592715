// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/host_fit.h"
#include "tests/core/recipes/reading.h"

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;
using recipes::Availability;

/// What a server and its runners allow, and how sure that is.
class HostFitTest : public QObject
{
    Q_OBJECT

    static Availability fit(QStringView strategy, const QString &server)
    {
        const std::optional<project::Host> host = project::hostNamed(server);
        const recipes::RunnerTraits *runner = recipes::suggestedRunner(catalogue(), host ? &*host : nullptr);
        return recipes::fitOf(recipes::needsAt(*catalogue().strategy(strategy), host ? &*host : nullptr, *runner));
    }

private Q_SLOTS:
    void suggestedRunners()
    {
        const auto suggested = [](const QString &server) {
            const std::optional<project::Host> host = project::hostNamed(server);
            return recipes::suggestedRunner(catalogue(), host ? &*host : nullptr)->id;
        };
        QCOMPARE(suggested(u"gitlab.com"_s), u"gitlab.com-small"_s);
        QCOMPARE(suggested(u"gitlab.inria.fr"_s), u"inria-small"_s);
        QCOMPARE(suggested(u"framagit.org"_s), u"self-managed-docker"_s);
        QCOMPARE(suggested(u"git.example.org"_s), u"self-managed-docker"_s);
        QCOMPARE(suggested(u"github.com"_s), catalogue().runners.constFirst().id);
        QCOMPARE(suggested({}), catalogue().runners.constFirst().id);
    }

    void everySuggestionIsAProfile()
    {
        for (const QString &server :
             {u"gitlab.com"_s, u"gitlab.inria.fr"_s, u"framagit.org"_s, u"gitlab.gnome.org"_s, u"gitlab.freedesktop.org"_s,
              u"salsa.debian.org"_s, u"invent.kde.org"_s, u"gitlab.in2p3.fr"_s, u"x.y"_s}) {
            const std::optional<project::Host> host = project::hostNamed(server);
            QVERIFY(host);
            QVERIFY2(catalogue().runner(host->runner), qPrintable(server));
        }
    }

    /// The user's word is no assumption any more.
    void whatTheUserSaysHolds()
    {
        const recipes::Strategy &strategy = *catalogue().strategy(u"project-image");
        project::Host host = *project::hostNamed(u"git.example.org"_s);
        recipes::RunnerTraits runner = *catalogue().runner(u"self-managed-docker");
        const auto availability = [&](const QString &name) {
            for (const recipes::HostNeed &need : recipes::needsAt(strategy, &host, runner)) {
                if (need.name == name)
                    return need.availability;
            }
            return Availability::There;
        };
        QVERIFY(availability(u"image-builder"_s) != Availability::There);
        runner.take({.isPrivileged = true, .bindsSocket = {}, .hasDistributedCache = true, .jobTags = QStringList{u"docker"_s}});
        QCOMPARE(availability(u"image-builder"_s), Availability::There);
        QCOMPARE(runner.knownPrivileged(), std::optional(true));
        QCOMPARE(runner.knownDistributedCache(), std::optional(true));
        QVERIFY(runner.isSaid(u"isPrivileged") && !runner.isSaid(u"bindsSocket"));
        QCOMPARE(runner.knownTags(), QStringList{u"docker"_s});
        recipes::RunnerTraits inria = *catalogue().runner(u"inria-small");
        QCOMPARE(inria.knownTags(), (QStringList{u"ci.inria.fr"_s, u"small"_s}));
        inria.take({.isPrivileged = false, .bindsSocket = {}, .hasDistributedCache = {}, .jobTags = QStringList{u"mine"_s}});
        QCOMPARE(inria.knownPrivileged(), std::optional(false));
        QVERIFY(inria.tags.contains(u"mine"_s) && inria.tags.contains(u"medium"_s)); // a tag that is asked for is one of the server's
    }

    void strategiesByServer()
    {
        QCOMPARE(fit(u"image-switch", u"gitlab.com"_s), Availability::There);
        QCOMPARE(fit(u"local-switch", u"gitlab.com"_s), Availability::There);
        QCOMPARE(fit(u"project-image", u"gitlab.com"_s), Availability::There);
        QCOMPARE(fit(u"image-switch", u"gitlab.inria.fr"_s), Availability::There);
        QCOMPARE(fit(u"local-switch", u"gitlab.inria.fr"_s), Availability::TakenAsThere);
        QCOMPARE(fit(u"project-image", u"gitlab.inria.fr"_s), Availability::TakenAsThere);
        QCOMPARE(fit(u"local-switch", u"git.example.org"_s), Availability::Unknown);
        QVERIFY(fit(u"project-image", u"git.example.org"_s) >= Availability::Unknown);
    }

    /// The user's runner decides, whatever the server suggests.
    void withAnotherRunner()
    {
        const std::optional<project::Host> host = project::hostNamed(u"gitlab.com"_s);
        const recipes::RunnerTraits *shell = catalogue().runner(u"self-managed-shell");
        const QList<recipes::HostNeed> needs = recipes::needsAt(*catalogue().strategy(u"image-switch"), &*host, *shell);
        QCOMPARE(recipes::fitOf(needs), Availability::Missing);
        QCOMPARE(needs.first().name, u"images"_s);
        for (const recipes::HostNeed &need : needs)
            QVERIFY(!need.sentence.isEmpty());
    }
};

QTEST_APPLESS_MAIN(HostFitTest)
#include "tst_host_fit.moc"
