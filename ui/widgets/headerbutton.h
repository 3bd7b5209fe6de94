// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace vexora::ui {

/** A word in the header that opens a menu, or a panel. Shortened where there is no room for it. */
class HeaderButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HeaderButton(QFont::Weight weight, QWidget *parent = nullptr);

    /** Its text and its name. */
    void setWords(const QString &words);
    /** On amber, with a sign: something is not as it usually is. */
    void setWarning(bool on);

    /** The icon behind the words, of what they open; a chevron unless set. */
    void setMark(const QString &icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words; ///< text() has its & doubled, which is no mnemonic here
    QString m_mark = QStringLiteral("chevron");
    bool m_warning = false;
};

} // namespace vexora::ui
