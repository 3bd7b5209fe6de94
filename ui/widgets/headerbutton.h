// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace vexora::ui {

/** A word in the header that opens a menu. Shortened where there is no room for it. */
class HeaderButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HeaderButton(QFont::Weight weight, QWidget *parent = nullptr);

    /** Its text and its name. */
    void setWords(const QString &words);
    /** On amber, with a sign: something is not as it usually is. */
    void setWarning(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_warning = false;
};

} // namespace vexora::ui
