// SPDX-License-Identifier: MIT
#pragma once

#include "domain/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vexora::ui {

/**
 * Where a secret is typed or pasted: hidden, with a Show button the keyboard reaches, without
 * undo, copy or drag. Forgets what it held when it is taken.
 */
class SecretEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    /** The secret as UTF-8, without spaces around it. The field is empty afterwards. */
    [[nodiscard]] Secret take();
    [[nodiscard]] QLineEdit *field() const { return m_edit; }

private:
    class Field;

    void setShown(bool shown);

    QLineEdit *m_edit;
    QPushButton *m_show;
};

} // namespace vexora::ui
