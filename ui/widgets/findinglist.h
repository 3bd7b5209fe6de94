// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QListWidget>

namespace vexora::ui {

/** One line of a FindingList: an icon, a sentence, and below it, smaller, where it comes from. */
struct Finding
{
    QString icon;
    Role role = Role::Ink;
    QString sentence;
    QString origin;
};

/** What was found, a sentence each, wrapped, with hairlines between them. As tall as its lines.
 *  Needs an accessible name. */
class FindingList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void show(const QList<Finding> &findings);
    using QListWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Delegate;
    void fit();
};

} // namespace vexora::ui
