// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "tests/app/paints.h"
#include "tests/app/window/shown.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(stages: [build, deploy]
variables: {FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR: "true"} # so that git takes the checkout
build:
  stage: build
  image: ocaml/opam:debian-13-ocaml-5.4
  cache: {key: switch, paths: [_opam]}
  script: [test -d _opam || opam switch create . 5.4.1, opam install . --deps-only, dune build]

pages:
  stage: deploy
  script: [make site]
  rules:
    - if: $CI_COMMIT_TAG
)";

using Names = QSet<QString>;

gitlab::Event aTag()
{
    gitlab::Event event;
    event.source = gitlab::PipelineSource::Tag;
    return event;
}

} // namespace

/// Each panel of the window is painted anew after the changes that concern what it shows, and after no other.
class PanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shown.open();
        QWidgetList panels;
        for (const QString &name : allPanels()) {
            auto *panel = m_shown.window->findChild<QWidget *>(name);
            QVERIFY2(panel, qPrintable(name));
            panels.append(panel);
        }
        m_counter = std::make_unique<PaintCounter>(panels);
        m_counter->settle();
    }

    void aChangePaintsWhatItConcerns_data()
    {
        QTest::addColumn<std::function<void(Document &)>>("change");
        QTest::addColumn<Names>("concerned"); // is painted
        QTest::addColumn<Names>("others");    // may be painted: it shows something of it that need not be different
        const auto row = [](const char *name, const std::function<void(Document &)> &change, const Names &concerned, const Names &others) {
            QTest::newRow(name) << change << concerned << others;
        };
        row("selection", [](Document &document) { document.selectJob(u"pages"_s); }, {u"canvas"_s, u"inspector"_s, u"previewPanel"_s}, {});
        row("scenario", [](Document &document) { document.outlook().setScenario(estimate::Scenario::Cold); },
            {u"canvas"_s, u"inspector"_s, u"statusLine"_s, u"topBar"_s}, {});
        row("runner", [](Document &document) { document.outlook().setRunner(document.knowledge().facts.runners.constLast().id); },
            {u"canvas"_s, u"inspector"_s, u"projectPanel"_s, u"statusLine"_s, u"topBar"_s}, {u"previewPanel"_s});
        row("event", [](Document &document) { document.outlook().setEvent(aTag()); },
            {u"canvas"_s, u"eventBar"_s, u"inspector"_s, u"statusLine"_s}, {});
        row("text",
            [](Document &document) {
                document.change(u"comment"_s, {{{0, 0}, "# mine\n"}});
            },
            {u"previewPanel"_s, u"statusLine"_s, u"topBar"_s}, {u"canvas"_s, u"eventBar"_s, u"inspector"_s});
        row("save", [](Document &document) { QVERIFY(document.save()); }, {u"statusLine"_s}, {u"previewPanel"_s});
        row("text that cannot be read",
            [](Document &document) {
                document.change(u"break"_s, {{{0, 0}, "oops: [\n"}});
            },
            {u"canvas"_s, u"inspector"_s, u"previewPanel"_s, u"statusLine"_s}, {u"topBar"_s});
        row("text that can be read again", [](Document &document) { document.undoStack()->undo(); },
            {u"canvas"_s, u"inspector"_s, u"previewPanel"_s, u"statusLine"_s, u"topBar"_s}, {u"eventBar"_s});
    }
    void aChangePaintsWhatItConcerns()
    {
        QFETCH(const std::function<void(Document &)>, change);
        QFETCH(const Names, concerned);
        QFETCH(const Names, others);
        m_counter->settle();
        m_counter->clear();
        change(m_shown.document());
        // One pass paints all that is to be painted.
        QTRY_VERIFY2(m_counter->painted().contains(concerned), qPrintable(said(concerned - m_counter->painted())));
        m_counter->settle();
        // The palette is painted once more whenever the times of its blocks are worked out, which is later.
        const Names wrong = m_counter->painted() - concerned - others - Names{u"palette"_s};
        QVERIFY2(wrong.isEmpty(), qPrintable(said(wrong)));
    }

private:
    static QStringList allPanels()
    {
        return {u"canvas"_s,       u"eventBar"_s,     u"inspector"_s,  u"palette"_s,
                u"previewPanel"_s, u"projectPanel"_s, u"statusLine"_s, u"topBar"_s};
    }
    static QString said(const Names &names) { return QStringList(names.cbegin(), names.cend()).join(u", "_s); }

    Shown m_shown{sample, theme::screenSize};
    std::unique_ptr<PaintCounter> m_counter;
};

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
