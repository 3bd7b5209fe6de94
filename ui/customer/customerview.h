// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/customertexts.h"
#include "ui/customer/salepicture.h"
#include "ui/theme/theme.h"

#include <QHash>

class QLabel;
class QPushButton;

namespace vexora::ui {

/**
 * Everything that stands on the customer's screen, laid out for the room there is: text beside the
 * code where the screen is wide, above and below it where it is tall. Sizes follow the screen, not
 * the window's scale: it is read from a metre away. Owned by the CustomerScreen.
 */
class CustomerView final : public QWidget
{
    Q_OBJECT

public:
    CustomerView(const Sale &sale, const QrMatrix &matrix, const CustomerTexts &texts,
                 Environment environment, QWidget *parent);

    struct Shown
    {
        SaleState state = SaleState::Waiting;
        QString stillToPay; ///< of PartPaid
        bool unheard = false; ///< the gateway does not answer
        bool canRenew = false; ///< a new code can be asked for from here
        bool renewing = false; ///< it was; who makes it is the cashier

        bool operator==(const Shown &) const = default;
    };
    void setShown(const Shown &shown);
    void showTime(qint64 nowMs);

Q_SIGNALS:
    void newCodePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QWidget *widget;
        double size; ///< letters' height where the screen is 1280 x 800
        double gap; ///< above it
        int lines = 1;
    };

    QLabel *addLabel(const QString &name, QFont::Weight weight = QFont::Normal);
    void write(QLabel *label, const QString &text, Role role);
    void writeBoth(QLabel *first, QLabel *second, const char *key, Role role);
    void writeState();
    void writeNote();
    void arrange();
    [[nodiscard]] bool arrangeWide(QRect room, double unit);
    [[nodiscard]] bool arrangeTall(QRect room, double unit);
    /** The height all of it takes; moves it there when `top` is not negative. */
    int stack(const QList<Line> &lines, const QRect &room, double unit, bool centred, int top);
    [[nodiscard]] QList<Line> head() const;
    [[nodiscard]] QList<Line> foot() const;

    const Sale m_sale;
    const CustomerTexts m_texts;
    const Environment m_environment;
    Shown m_shown;
    qint64 m_firstSeenMs = 0;
    QHash<QLabel *, Role> m_roles;
    SalePicture *m_picture;
    QLabel *m_test;
    QLabel *m_shop;
    QLabel *m_shopToo;
    QLabel *m_amount;
    QLabel *m_heading;
    QLabel *m_headingToo;
    QLabel *m_left;
    QLabel *m_caption;
    TimeLine *m_line;
    QLabel *m_note;
    QLabel *m_noteToo;
    QPushButton *m_newCode;
};

} // namespace vexora::ui
