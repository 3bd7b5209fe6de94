// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/khqr/breakwords.h"

#include <QTreeWidget>

namespace vexora::ui {

/**
 * The fields of a code as they stand in it, templates opened; what is broken is marked, and the
 * first break is the current line. As tall as its lines. Needs an accessible name.
 */
class TlvTree final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { Tag, Name, Length, Value };
    /** On the marked lines: true on the first break, false on what follows. */
    static constexpr int kBreakRole = Qt::UserRole + 1;

    explicit TlvTree(QWidget *parent = nullptr);

    void show(const QString &payload, const khqr::Check &check, const BreakWords &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void markBroken(QTreeWidgetItem *item, bool isFirst, const QString &why);
    void add(const khqr::Tlv &tlv, const QString &parent, QTreeWidgetItem *under);
    void fit();
};

} // namespace vexora::ui
