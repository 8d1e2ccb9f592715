// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/proposal_dialog.h"

namespace caravan {

class Document;

/// The pipelines that could be proposed for the project of \a document, which is open and outlives what is returned; each is made when it is
/// looked at.
OfferQuestion offersFor(const Document &document);

} // namespace caravan
