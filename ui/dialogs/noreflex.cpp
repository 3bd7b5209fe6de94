// SPDX-License-Identifier: MIT
#include "ui/dialogs/noreflex.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>

namespace vexora::ui {

namespace {

class NoReflex final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonDblClick)
            return true; // of the first press the dialog has seen nothing
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool answers = enters || key->key() == Qt::Key_Space;
        return answers
            && (key->isAutoRepeat() || (enters && key->modifiers().testFlag(Qt::ControlModifier)));
    }
};

} // namespace

void refuseReflexes(QDialog *dialog)
{
    auto *filter = new NoReflex(dialog);
    dialog->installEventFilter(filter);
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->installEventFilter(filter);
}

} // namespace vexora::ui
