// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/qrmatrix.h"

#include <QWidget>

#include <optional>

namespace vexora::ui {

/**
 * Shows a QR symbol with its quiet zone, dark on white in every theme, each module the same whole
 * number of device pixels. Give it an accessible name; the description says what it holds.
 */
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /** `description` is read out instead of the picture: "QR code of the link to ...". */
    void setMatrix(const QrMatrix &matrix, const QString &description);
    void clear();

    /** Where the symbol without its quiet zone stands, in device pixels. Empty without one. */
    [[nodiscard]] QRect symbolRect(qreal ratio) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrMatrix> m_matrix;
};

} // namespace vexora::ui
