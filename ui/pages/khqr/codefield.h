// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/codewriter.h"

#include <QList>
#include <QString>
#include <QStringList>

class QLabel;
class QLineEdit;

namespace vexora::ui {

class FieldFrame;

/** A text field of the form codes are made in: which member it is, and whose issues it shows. */
struct CodeField
{
    QString name; ///< of the objects
    QString label;
    QString khqr::CodeFields::*member = nullptr;
    int limit = 0; ///< UTF-16 units, as bank apps count
    QStringList issues; ///< how the names of its issues begin
    FieldFrame *frame = nullptr;
    QLineEdit *edit = nullptr;
    QLabel *count = nullptr;
    bool touched = false; ///< what is missing is said of fields a person has been in
};

/** All of them but currency, amount and the account's type, in the order of the form. */
[[nodiscard]] QList<CodeField> codeFields();

/** The name of the field the issue is about; "amount", "currency" or "expiry" too; "" for none. */
[[nodiscard]] QString fieldOfIssue(const QList<CodeField> &fields, const khqr::Issue &issue);

} // namespace vexora::ui
