// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace vexora::ui {

/**
 * The gateway's answer as it was received, folded until a person opens it: JSON indented and
 * otherwise untouched, anything else as plain text. May hold payer data: shown only while that is
 * revealed, and emptied with it.
 */
class DetailAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailAnswer(QWidget *parent = nullptr);

    /** Folds it; nothing hides it. */
    void setAnswer(const QByteArray &answer);

private:
    QPushButton *m_fold;
    QPlainTextEdit *m_text;
};

} // namespace vexora::ui
