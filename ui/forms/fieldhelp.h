// SPDX-License-Identifier: MIT
#pragma once

#include "ui/forms/helptext.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace vexora::ui {

/**
 * F1 on a field: a small popover beside it that says the rule, the provider's wording, an example
 * and what normalising does. The focus stays in the field, where the same text is its accessible
 * description meanwhile. Esc, F1 again, another field or another size of the window close it.
 */
class FieldHelp final : public QWidget
{
    Q_OBJECT

public:
    /** What to say about the control that has the focus; an empty text for nothing. */
    using Source = std::function<HelpText(QWidget *control)>;

    /** Lets F1 work in `scope` and all below it, which owns the help. */
    static FieldHelp *install(QWidget *scope, Source source);

    void showFor(QWidget *control);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FieldHelp(QWidget *scope, Source source);

    void toggle();
    void fill(const HelpText &help);
    void place();
    void describe(const QString &text);

    QWidget *m_scope;
    Source m_source;
    QPointer<QWidget> m_control;
    QPointer<QWidget> m_body;
    QString m_described; ///< what the control's description was made, and
    QString m_description; ///< what it was
};

} // namespace vexora::ui
