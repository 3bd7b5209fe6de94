// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

#include <QWidget>

class QFrame;

namespace vexora::ui {

class QrView;

/**
 * The symbol of a code as large as its verdict allows it to be taken seriously: plain for ok and
 * warn, under a banner of the view's for policy, with "not payable" across it for content, and none
 * at all for fatal. It can be looked at and nothing else.
 */
class SymbolPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolPreview(QWidget *parent = nullptr);

    /** False, and nothing is shown, where no symbol is drawn. */
    bool show(const QString &payload, khqr::Verdict verdict);
    [[nodiscard]] bool isMarked() const { return m_marked; }

private:
    class Across;

    QFrame *m_frame;
    QrView *m_code;
    Across *m_across;
    bool m_marked = false;
};

} // namespace vexora::ui
