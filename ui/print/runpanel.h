// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/printrun.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vexora::ui {

/** How far a run is, the way to stop it, and what became of it. Owned by the print dialog. */
class RunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget *parent);

    /** `file` is empty for a printer. */
    void begin(const QString &file, qsizetype cards);
    void setProgress(int done, int all);
    void setCancelling();
    void setReport(const print::PrintReport &report);

    /** Where the focus belongs while it runs. */
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelled();

private:
    [[nodiscard]] QString sentence(const print::PrintReport &report) const;

    QString m_file;
    QLabel *m_heading;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace vexora::ui
