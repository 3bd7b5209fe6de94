// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vexora::ui {

/** The bottom line: where the secret lives, how many orders are unknown, what went wrong. */
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setPlace(SecretPlace place);
    void setSandbox(); ///< instead of a place: the embedded gateway makes its own secret
    void setUnknown(qint64 count);
    /** A sentence that stays until the next one; empty clears it. */
    void setMessage(const QString &message, bool isFault);

Q_SIGNALS:
    void unknownClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setPlaceText(const QString &icon, const QString &text, bool isWarning);

    QLabel *m_placeIcon;
    QLabel *m_place;
    QPushButton *m_unknown;
    QLabel *m_message;
};

} // namespace vexora::ui
