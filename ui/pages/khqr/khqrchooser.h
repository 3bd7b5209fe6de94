// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QPushButton;

namespace vexora::ui {

class BigChoice;

/**
 * What the KHQR page begins with: what is the code for? A code of one sale and a shop's permanent
 * one must never be taken for each other, so that is asked before anything else. Owned by KhqrPage.
 */
class KhqrChooser final : public QScrollArea
{
    Q_OBJECT

public:
    explicit KhqrChooser(QWidget *parent = nullptr);

Q_SIGNALS:
    void oneSaleChosen();
    void counterChosen();
    void checkChosen();
    void makeChosen();
    void sheetFromFileChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeQuietOnes();
    void setAdvancedShown(bool shown);
    void lay();

    QBoxLayout *m_column;
    QBoxLayout *m_choices;
    BigChoice *m_oneSale;
    QPushButton *m_advanced = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace vexora::ui
