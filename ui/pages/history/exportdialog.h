// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderexport.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace vexora {
struct Workspace;
}

namespace vexora::ui {

struct Desk;

/**
 * Writes the orders the list shows into a file for other programs. Without payer data unless it is
 * asked for, masked unless that is, too, and then only after a person has read what leaves. Owned
 * by the history page; deletes itself, and what was not finished with it.
 */
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Those orders of the workspace. All but filter and sort outlive the dialog. */
    ExportDialog(const Desk &desk, const Workspace &workspace, const OrderFilter &filter,
                 OrderSort sort, QWidget *parent);
    ~ExportDialog() override;

    /** Writes; the person has said yes to the file, and to its being replaced. */
    void exportTo(const QString &file);

private:
    void askWhere();
    void confirm();
    void onFinished(qint64 orders);
    void end();
    void say(const QString &words, bool isFault);
    void refresh();
    [[nodiscard]] PersonalColumns personal() const;
    [[nodiscard]] SheetFormat format() const;

    const Desk &m_desk;
    const Workspace &m_workspace;
    OrderFilter m_filter;
    OrderSort m_sort;
    std::unique_ptr<OrderExport> m_export;
    QString m_file;
    QRadioButton *m_csv;
    QRadioButton *m_xlsx;
    QCheckBox *m_mark;
    QCheckBox *m_payers;
    QCheckBox *m_clear;
    QLabel *m_warning;
    QProgressBar *m_progress;
    QLabel *m_note;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace vexora::ui
