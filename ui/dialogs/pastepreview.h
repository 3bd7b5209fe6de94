// SPDX-License-Identifier: MIT
#pragma once

#include "support/paste.h"

#include <QDialog>

namespace vexora::ui {

/** What the preview is about. The region outlives the dialog. */
struct PasteOffer
{
    const RegionSpec *region = nullptr;
    Currency currency = {};
    QString language = {};
    QString place = {}; ///< whose form it is: "Taipei Outdoor, LIVE"
    PastedPayer payer = {};
    int number = 1; ///< the payer's place among `count`
    int count = 1;
    QStringList after = {}; ///< names of those that come next
    FieldMap before = {}; ///< the form as it would be without it
};

/**
 * Shows which piece of the clipboard goes into which field and what becomes of it, what is left
 * over, and what stays in the form. Accepted means: fill values() in. Shown with open().
 */
class PastePreview final : public QDialog
{
    Q_OBJECT

public:
    explicit PastePreview(const PasteOffer &offer, QWidget *parent = nullptr);

    /** Without what the form does not ask for. */
    [[nodiscard]] static FieldMap valuesOf(const PasteOffer &offer);
};

} // namespace vexora::ui
