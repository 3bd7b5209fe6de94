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
    /** `name`: the field is called nameEdit, its button showNameButton. */
    explicit SecretEdit(QWidget *parent = nullptr, const QString &name = QStringLiteral("secret"));

    [[nodiscard]] bool isEmpty() const;
    /** The secret as UTF-8, without spaces around it; the field keeps it. */
    [[nodiscard]] Secret copy() const;
    /** The same, and the field is empty afterwards. */
    [[nodiscard]] Secret take();
    [[nodiscard]] QLineEdit *field() const { return m_edit; }

private:
    class Field;

    void setShown(bool shown);

    QLineEdit *m_edit;
    QPushButton *m_show;
};

} // namespace vexora::ui
