// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace vexora::ui {

/** A label, its control, and a line below for help or for what is wrong. */
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /** `field` is what takes the focus, where the control is a box around it. */
    FieldRow(const QString &label, QWidget *control, const QString &objectName,
             QWidget *parent = nullptr, QWidget *field = nullptr);

    void setHelp(const QString &help);
    /** Empty: nothing is wrong. */
    void setFault(const QString &fault);
    [[nodiscard]] bool isFaulty() const { return m_faulty; }
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    void show(const QString &text);

    QWidget *m_field;
    QLabel *m_below;
    QString m_help;
    bool m_faulty = false;
};

} // namespace vexora::ui
