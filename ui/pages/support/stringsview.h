// SPDX-License-Identifier: MIT
#pragma once

#include "support/comparison.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTextEdit;

namespace vexora::ui {

/**
 * What the customer's program hashed above what the rule wants, equal stretches below one another,
 * or the bytes of both. The secret stands as ‹secret›. Owned by the RequestView.
 */
class StringsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StringsView(QWidget *parent = nullptr);

    /** `theirs` is empty where nobody knows it; `isSaid`: the customer says so, nothing proves it.
     */
    void show(const QString &theirs, const QString &ours, bool isSaid);
    using QWidget::show;
    void clear();

private:
    class Strip;
    void refresh();

    QString m_theirs;
    QString m_ours;
    QLabel *m_hint;
    QLabel *m_theirLabel;
    Strip *m_theirString;
    QLabel *m_ourLabel;
    Strip *m_ourString;
    QCheckBox *m_bytes;
};

} // namespace vexora::ui
