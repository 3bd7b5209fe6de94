// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

#include <QListWidget>

namespace vexora::ui {

/** The issues of a code, the worst first: a sentence each, and below it severity, official name and
 *  code. As tall as its lines. Needs an accessible name. */
class IssueList final : public QListWidget
{
    Q_OBJECT

public:
    explicit IssueList(QWidget *parent = nullptr);

    void show(const QList<khqr::Issue> &issues);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Delegate;
    void fit();
};

} // namespace vexora::ui
