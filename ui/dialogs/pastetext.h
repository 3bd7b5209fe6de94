// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/pastepreview.h"
#include "ui/theme/theme.h"

#include <QTextEdit>

namespace vexora::ui {

/**
 * The body of the preview as one text to walk through: the table of pieces, what is left over, what
 * stays. All of it is plain text; characters that go are marked.
 */
class PasteText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit PasteText(const PasteOffer &offer, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void addTable(const PasteOffer &offer);
    void addLeftOver(const PasteOffer &offer);
    void addStaying(const PasteOffer &offer);
    void addHeading(const QString &text);
    void addLine(const QString &text, Role role);
};

} // namespace vexora::ui
