// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vexora::ui {

/** Asks how a view is called, and says what of it is kept. Owned by the view bar; deletes itself.
 */
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /** A name in `others` replaces that view; one of `reserved` is not taken. */
    ViewNameDialog(const QString &title, const QString &name, QStringList others,
                   QStringList reserved, QWidget *parent);

    [[nodiscard]] QString name() const;
    /** A sentence above the buttons. */
    void setNote(const QString &note);

private:
    void refresh();

    QStringList m_others;
    QStringList m_reserved;
    QLineEdit *m_name;
    QLabel *m_note;
    QLabel *m_warning;
    QPushButton *m_save;
};

} // namespace vexora::ui
