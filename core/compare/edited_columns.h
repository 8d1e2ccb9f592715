// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace caravan::compare {

/// One pipeline with this edit and with that, each a column: only what an edit touches is read and played again. It changes no result.
class EditedColumns
{
public:
    /// \a inputs of the pipeline as it is; they live longer.
    explicit EditedColumns(const Inputs &inputs);

    /// What columnFor() gives; not possible where a job would have another OCaml than now, which nobody has asked for. \a inputs: those of the
    /// pipeline as it is, perhaps with another runner.
    Column of(const Inputs &inputs, const recipes::Strategy &strategy, const QByteArray &text);

private:
    /// A pipeline that was tried.
    struct Trial {
        Result<std::shared_ptr<const gitlab::Pipeline>> pipeline;
        std::optional<QStringList> jobs; ///< those that differ from the pipeline as it is; nullopt: any may
    };
    Trial read(const QByteArray &text) const;
    QString otherOcaml(const Trial &trial, const recipes::Catalogue &catalogue);

    const yaml::Tree &m_tree;
    const gitlab::Reading &m_reading;
    Result<gitlab::Pipeline> m_pipeline;          ///< as it is
    std::optional<recipes::SeriesOfJobs> m_ocaml; ///< that its jobs have; found out when it is asked for
    std::optional<Trial> m_last;                  ///< kept, because the memory is of it
    estimate::Memory m_memory;
};

} // namespace caravan::compare
