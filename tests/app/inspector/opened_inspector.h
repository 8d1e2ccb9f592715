// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/fold.h"
#include "app/inspector/inspector_panel.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QComboBox>

namespace caravan {

/// An inspector on a document that is open, active and with all its sections unfolded.
struct OpenedInspector : OpenedDocument {
    std::unique_ptr<InspectorPanel> panel = std::make_unique<InspectorPanel>(&document);
    QList<Error> errors; ///< that it told

    explicit OpenedInspector(const QByteArray &pipeline, const QMap<QString, QByteArray> &others = {}) : OpenedDocument(pipeline, others)
    {
        QObject::connect(panel.get(), &InspectorPanel::failed, panel.get(), [this](const Error &error) { errors.append(error); });
        panel->resize(400, 900);
        panel->show();
        activate(*panel);
        unfold();
    }
    void unfold() const
    {
        for (auto *section : panel->findChildren<inspector::FoldSection *>())
            section->setOpen(true);
    }
    template<class Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = panel->findChild<Widget *>(name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    /// Chooses an entry of a combo box by the keyboard.
    static void choose(QComboBox *field, int entry)
    {
        QVERIFY2(entry >= 0, qPrintable(field->objectName()));
        field->setFocus();
        while (field->currentIndex() != entry)
            QTest::keyClick(field, field->currentIndex() < entry ? Qt::Key_Down : Qt::Key_Up);
    }
};

} // namespace caravan
