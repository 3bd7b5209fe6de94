// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace vexora::ui {

/** Several codes were in one picture: which one is meant? Opened with open(); deletes itself. */
class ChooseCode final : public QDialog
{
    Q_OBJECT

public:
    ChooseCode(const QStringList &codes, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &code);

private:
    void take();

    QStringList m_codes;
    QListWidget *m_list;
};

} // namespace vexora::ui
