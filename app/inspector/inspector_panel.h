// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace caravan {

namespace gitlab {
class Sources;
}

class ElidedLabel;
class LinkLabel;

namespace inspector {
class PipelineSummary;
class Section;
} // namespace inspector

/// Everything that can be seen and changed of the selected job; the whole pipeline while none is selected.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(Document *document, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// Types \a text into the one field of the selected job whose object is called \a field, which gets the focus and is shown; false where
    /// there is no such field.
    bool typeInto(const QString &field, const QString &text);

Q_SIGNALS:
    /// A change could not be made.
    void failed(const caravan::Error &error);
    /// What an image holds is to be asked.
    void imageAsked(const QString &reference);
    /// The line of a value was asked for.
    void placeChosen(const caravan::Span &span);
    /// A line of an included file was asked for, where it can be changed.
    void otherPlaceChosen(const QString &file, int line);

private:
    void addSection(inspector::Section *section);
    void addForms();
    void presentFile(const std::optional<gitlab::Origin> &there);
    void follow(Changes changes);
    void present();

    Document *m_document;
    QMetaObject::Connection m_following; ///< of the document
    QScrollArea *m_scroll;
    QWidget *m_job;
    QVBoxLayout *m_jobColumn;
    ElidedLabel *m_name;
    ElidedLabel *m_kind;
    LinkLabel *m_file; ///< an included file that the job stands in
    QList<inspector::Section *> m_sections;
    inspector::PipelineSummary *m_summary;
    gitlab::Origin m_inFile;                    ///< where in it
    std::shared_ptr<gitlab::Sources> m_sources; ///< of the text as it is; null while no job is shown
    QString m_shown;
};

} // namespace caravan
