// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/canvas_view.h"
#include "app/canvas/scene.h"
#include "app/document/block_mime.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

/// A canvas on a pipeline, and what people do with it.
namespace caravan::canvas_fixture {

using namespace Qt::StringLiterals;

inline const QByteArray sample = R"(stages: [build, test, deploy]

# compiles it
build:
  stage: build
  image: alpine:3.24
  script:
    - make

check:
  stage: test
  needs: [build]
  script:
    - make check
)";

/// A canvas on a folder of its own.
struct Opened : OpenedDocument {
    std::unique_ptr<CanvasView> view = std::make_unique<CanvasView>(&document);
    QList<Error> errors;

    explicit Opened(const QByteArray &text = sample) : OpenedDocument(text, smallProject())
    {
        QObject::connect(view.get(), &CanvasView::failed, view.get(), [this](const Error &e) { errors.append(e); });
        view->resize(900, 600);
        view->show();
        activate(*view);
        view->setFocus();
    }

    QWidget *viewport() const { return view->viewport(); }
    QPoint middle(const QString &job) const { return view->cardGeometry(job).center(); }
    QPoint laneOf(const QString &stage) const { return view->columnGeometry(stage).center() + QPoint(0, 200); }
    QString stageOf(const QString &job) const
    {
        const gitlab::Job *found = document.derived().pipeline.job(job);
        return found ? found->stage.value : u"no such job"_s;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), Qt::Key(key), modifiers); }

    /// Drags from one place of the viewport to another and lets go.
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(viewport(), from + (to - from) * step / 4);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }
    /// Drops a block; gives whether the canvas took it.
    bool drop(const QString &block, QPoint at)
    {
        QMimeData data;
        data.setData(blockMimeType, block.toUtf8());
        return moveOver(&data, at) && sendDrop(&data, at);
    }
    bool moveOver(QMimeData *data, QPoint at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(at, Qt::CopyAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &move);
        return move.isAccepted();
    }
    bool sendDrop(QMimeData *data, QPoint at)
    {
        QDropEvent event(at, Qt::CopyAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &event);
        return event.isAccepted();
    }
    /// Types into the editor that is open on a name.
    void typeName(const QString &name, int end = Qt::Key_Return)
    {
        auto *editor = view->findChild<QLineEdit *>(u"nameEditor"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key(end));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace caravan::canvas_fixture
