// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/items.h"
#include "app/canvas/layout.h"
#include "app/canvas/routes.h"

#include <QPainter>
#include <QTest>

using namespace caravan;
using namespace caravan::canvas;
using namespace Qt::StringLiterals;

namespace {

gitlab::Pipeline pipelineOf(const QByteArray &text)
{
    Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, text));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(*tree);
    if (!pipeline)
        qFatal("%s", qPrintable(pipeline.error().toString()));
    return *pipeline;
}

const QByteArray sample = R"(stages: [build, test, deploy]
.base:
  image: alpine
build:
  stage: build
  script: [make]
unit:
  stage: test
  script: [make unit]
lint:
  stage: test
  needs: []
  script: [make lint]
pages:
  stage: deploy
  needs: [unit, build]
  script: [make site]
)";

Layout sampleLayout(qreal height = 0) { return layOut(pipelineOf(sample), themeMeasures(), height); }

QStringList stagesOf(const Layout &layout)
{
    QStringList stages;
    for (const Column &column : layout.columns)
        stages.append(column.stage);
    return stages;
}

} // namespace

/// Where things lie on the canvas, without a scene.
class CanvasLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAreColumnsOfTheThemesWidth()
    {
        const Layout layout = sampleLayout();
        QCOMPARE(stagesOf(layout), (QStringList{u"build"_s, u"test"_s, u"deploy"_s}));
        for (qsizetype i = 0; i < layout.columns.size(); ++i) {
            const Column &column = layout.columns.at(i);
            QCOMPARE(column.rect.width(), 248);
            QCOMPARE(column.rect.top(), layout.columns.constFirst().rect.top());
            QCOMPARE(column.rect.height(), layout.columns.constFirst().rect.height());
            if (i > 0)
                QCOMPARE(column.rect.left() - layout.columns.at(i - 1).rect.right(), 14);
        }
    }

    void cardsLieInTheirColumnsAndDoNotOverlap()
    {
        const Layout layout = sampleLayout();
        for (const Column &column : layout.columns) {
            qreal bottom = column.header.bottom();
            for (const CardPlace &card : column.cards) {
                QCOMPARE(card.rect.size(), QSizeF(228, 128));
                QCOMPARE(card.stage, column.stage);
                QVERIFY(column.rect.contains(card.rect));
                QVERIFY(card.rect.top() >= bottom);
                bottom = card.rect.bottom();
            }
            QVERIFY(layout.bounds.contains(column.rect));
        }
    }

    void templatesAreARowBelow()
    {
        const Layout layout = sampleLayout();
        QCOMPARE(layout.templates.size(), 1);
        const CardPlace &card = layout.templates.constFirst();
        QCOMPARE(card.job, u".base"_s);
        QVERIFY(card.rect.top() >= layout.columns.constFirst().rect.bottom());
        QVERIFY(layout.bounds.contains(card.rect));
        QVERIFY(!layout.column(u""_s));
    }

    void lanesFillTheHeight()
    {
        QCOMPARE(sampleLayout(2000).bounds.height(), 2000);
        QVERIFY(sampleLayout(100).bounds.height() > 100); // never smaller than the cards need
    }

    void edgesFollowNeedsAndStages()
    {
        QStringList edges;
        for (const Edge &edge : sampleLayout().edges)
            edges.append(edge.from + (edge.isExplicit ? u" => "_s : u" -> "_s) + edge.to);
        edges.sort();
        // `lint` needs nothing, `pages` names its needs, `unit` waits for the stage before.
        QCOMPARE(edges, (QStringList{u"build -> unit"_s, u"build => pages"_s, u"unit => pages"_s}));
    }

    void noCardHidesAWay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("sample") << sample;
        QTest::newRow("within a stage and back")
            << QByteArray("stages: [a, b]\none: {stage: a, script: x}\ntwo: {stage: a, needs: [one], script: x}\n"
                          "three: {stage: b, needs: [two], script: x}\nfour: {stage: a, needs: [three], script: x}\n");
        QByteArray many = "stages: [s0, s1, s2, s3, s4]\n";
        for (int i = 0; i < 125; ++i) {
            many += "j" + QByteArray::number(i) + ": {stage: s" + QByteArray::number(i % 5) + ", script: x, needs: [";
            for (int j = (i * 7) % 11; i % 5 > 0 && j < i; j += 17) {
                if (j % 5 < i % 5)
                    many += "j" + QByteArray::number(j) + ", ";
            }
            many += "]}\n";
        }
        QTest::newRow("125 jobs") << many;
        QTest::newRow("columns of other lengths")
            << QByteArray("stages: [a, b, c, d]\na1: {stage: a, script: x}\na2: {stage: a, script: x}\nb1: {stage: b, script: x}\n"
                          "d1: {stage: d, script: x, needs: [a1, a2]}\nd2: {stage: d, script: x, needs: [a1, a2]}\n");
    }
    /// Every way between two jobs is seen from its begin to its end.
    void noCardHidesAWay()
    {
        QFETCH(QByteArray, text);
        const Layout layout = layOut(pipelineOf(text), themeMeasures());
        int ways = 0;
        for (const Edge &edge : layout.edges) {
            if (edge.from.isEmpty())
                continue;
            ++ways;
            const QPainterPath way = routeOf(layout, themeMeasures(), edge);
            QCOMPARE(way.elementAt(0), edge.begin);
            QCOMPARE(way.currentPosition(), edge.end);
            for (const Column &column : layout.columns) {
                for (const CardPlace &card : column.cards) {
                    const QRectF inside = card.rect.adjusted(1, 1, -1, -1);
                    for (const QPolygonF &piece : way.toSubpathPolygons()) {
                        for (qsizetype i = 0; i + 1 < piece.size(); ++i) {
                            const QRectF step = QRectF(piece[i], piece[i + 1]).normalized();
                            QVERIFY2(!inside.intersects(step.adjusted(-0.1, -0.1, 0.1, 0.1)),
                                     qPrintable(edge.from + u" > "_s + edge.to + u" behind "_s + card.job));
                        }
                    }
                }
            }
            QVERIFY(layout.bounds.contains(way.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1)));
        }
        QVERIFY(ways > 0);
    }

    void manyPairsGiveOneCurve()
    {
        QByteArray text = "stages: [a, b]\n";
        for (int i = 0; i < 10; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "a" + number + ":\n  stage: a\n  script: [x]\nb" + number + ":\n  stage: b\n  script: [x]\n";
        }
        const Layout layout = layOut(pipelineOf(text), themeMeasures());
        QCOMPARE(layout.edges.size(), 1);
        QVERIFY(layout.edges.constFirst().from.isEmpty());
    }

    /// Where it is seen, a part of a way looks like the whole one; and it ends soon where it is not.
    void ofALongWayWhatIsSeenIsDrawn_data()
    {
        QTest::addColumn<QPainterPath>("way");
        QTest::addColumn<bool>("isDotted");
        QPainterPath line({-3, -4000});
        line.lineTo(500, 9000);
        QPainterPath flat({-8000, 40});
        flat.lineTo(9000, 40);
        for (const bool isDotted : {false, true}) {
            const char *how = isDotted ? "dotted" : "solid";
            QTest::addRow("%s, steep", how) << line << isDotted;
            QTest::addRow("%s, flat", how) << flat << isDotted;
        }
        QTest::newRow("curve down") << curveBetween({10, -7000}, {190, 6000}) << false;
        QTest::newRow("curve up") << curveBetween({-300, 9000}, {150, 60}) << false;
        QTest::newRow("short curve") << curveBetween({20, 30}, {120, 90}) << false;
    }
    void ofALongWayWhatIsSeenIsDrawn()
    {
        QFETCH(const QPainterPath, way);
        QFETCH(const bool, isDotted);
        const QRectF area(0, 0, 200, 150);
        const QPen pen(Qt::black, 1.5, isDotted ? Qt::DotLine : Qt::SolidLine);
        const auto pictureOf = [&](const QList<QPainterPath> &paths) {
            QImage picture(area.size().toSize(), QImage::Format_Grayscale8);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(Qt::black, 1.5, pen.style(), paths.size() > 1 ? Qt::FlatCap : Qt::SquareCap));
            for (const QPainterPath &path : paths)
                painter.drawPath(path);
            return picture;
        };
        const QList<QPainterPath> seen = seenOf(way, area.adjusted(-3, -3, 3, 3), isDotted ? 4.5 : 0);
        const QImage whole = pictureOf({way});
        const QImage parts = pictureOf(seen);
        int marked = 0;
        int differ = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                marked += qGray(whole.pixel(x, y)) < 128 ? 1 : 0;
                differ += std::abs(qGray(whole.pixel(x, y)) - qGray(parts.pixel(x, y))) > 40 ? 1 : 0;
            }
        }
        QVERIFY(marked > 20);
        QVERIFY2(differ <= marked / 50, qPrintable(u"%1 of %2"_s.arg(differ).arg(marked)));
        const QRectF near = area.adjusted(-500, -500, 500, 500);
        for (const QPainterPath &part : seen)
            QVERIFY(near.contains(part.controlPointRect().topLeft()) && near.contains(part.controlPointRect().bottomRight()));
        QVERIFY(seenOf(way, area.translated(20000, 0), 0).isEmpty());
    }

    /// Qt draws curves of more than some 30,000 pixels as hairlines; their parts are as wide as those of short ones.
    void aVeryLongCurveIsAsWideAsAnyOther()
    {
        QImage picture(80, 200, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 2.5));
        for (const QPainterPath &part : seenOf(curveBetween({0, 250'000}, {40, 20}), QRectF(picture.rect()), 0))
            painter.drawPath(part);
        painter.end();
        for (const int y : {40, 100, 180}) {
            double ink = 0;
            for (int x = 0; x < picture.width(); ++x)
                ink += (255 - qGray(picture.pixel(x, y))) / 255.0;
            QVERIFY2(ink > 2.3 && ink < 2.7, qPrintable(QString::number(ink)));
        }
    }

    void onlyUsedStagesWhereTheFileNamesNone()
    {
        QCOMPARE(stagesOf(layOut(pipelineOf("job:\n  script: [make]\n"), themeMeasures())), QStringList{u"test"_s});
        // An empty stage that the file names is shown: jobs can be dropped there.
        QCOMPARE(stagesOf(layOut(pipelineOf("stages: [a, b]\njob:\n  stage: a\n  script: [make]\n"), themeMeasures())),
                 (QStringList{u"a"_s, u"b"_s}));
    }

    void aStageThatIsNotDeclaredHasAColumnToo()
    {
        const Layout layout =
            layOut(pipelineOf("stages: [a]\none:\n  stage: a\n  script: [x]\ntwo:\n  stage: nowhere\n  script: [x]\n"), themeMeasures());
        const Column *column = layout.column(u"nowhere"_s);
        QVERIFY(column);
        QVERIFY(!column->isDeclared);
        QCOMPARE(column->cards.size(), 1);
    }

    void anEmptyPipeline()
    {
        const Layout layout = layOut({}, themeMeasures());
        QVERIFY(layout.isEmpty());
        QCOMPARE(neighbour(layout, {}, Direction::Right), QString());
        QCOMPARE(hitTest(layout, themeMeasures(), {20, 20}), Hit());
        QVERIFY(!nextCardPlace(layout, themeMeasures(), u"build"_s).isEmpty());
    }

    void hits()
    {
        const Layout layout = sampleLayout();
        const Measures &measures = themeMeasures();
        const QRectF card = layout.card(u"unit"_s)->rect;
        QCOMPARE(hitTest(layout, measures, card.center()), (Hit{Hit::Card, u"test"_s, u"unit"_s}));
        QCOMPARE(hitTest(layout, measures, card.topLeft() + QPointF(30, 10)), (Hit{Hit::CardName, u"test"_s, u"unit"_s}));
        QCOMPARE(hitTest(layout, measures, {card.right(), card.center().y()}), (Hit{Hit::Handle, u"test"_s, u"unit"_s}));
        const Column *test = layout.column(u"test"_s);
        QCOMPARE(hitTest(layout, measures, test->header.center()), (Hit{Hit::Header, u"test"_s, {}}));
        QCOMPARE(hitTest(layout, measures, test->rect.bottomLeft() + QPointF(20, -5)), (Hit{Hit::Lane, u"test"_s, {}}));
        QCOMPARE(hitTest(layout, measures, layout.templates.constFirst().rect.center()), (Hit{Hit::Template, {}, u".base"_s}));
        QCOMPARE(hitTest(layout, measures, {-5, -5}), Hit());
    }

    void arrowKeys()
    {
        const Layout layout = sampleLayout();
        QCOMPARE(neighbour(layout, {}, Direction::Down), u"build"_s);
        QCOMPARE(neighbour(layout, u"build"_s, Direction::Right), u"unit"_s);
        QCOMPARE(neighbour(layout, u"unit"_s, Direction::Down), u"lint"_s);
        QCOMPARE(neighbour(layout, u"lint"_s, Direction::Right), u"pages"_s);
        QCOMPARE(neighbour(layout, u"pages"_s, Direction::Right), QString());
        QCOMPARE(neighbour(layout, u"build"_s, Direction::Up), QString());
        QCOMPARE(readingOrder(layout), (QStringList{u"build"_s, u"unit"_s, u"lint"_s, u"pages"_s, u".base"_s}));
        QCOMPARE(following(layout, u"lint"_s, false), u"pages"_s);
        QCOMPARE(following(layout, u"lint"_s, true), u"unit"_s);
        QCOMPARE(following(layout, u".base"_s, false), QString());
        QCOMPARE(stageBeside(layout, u"test"_s, 1), u"deploy"_s);
        QCOMPARE(stageBeside(layout, u"deploy"_s, 1), QString());
    }
};

QTEST_APPLESS_MAIN(CanvasLayoutTest)
#include "tst_canvas_layout.moc"
