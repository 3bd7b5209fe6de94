// SPDX-License-Identifier: MIT
#include "ui/widgets/secretedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

class SecretEdit::Field final : public QLineEdit
{
public:
    explicit Field(QWidget *parent)
        : QLineEdit(parent)
    {
        setEchoMode(Password);
        setDragEnabled(false);
        setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                            | Qt::ImhNoAutoUppercase);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        // While it is shown Qt would offer these, and the clipboard or the undo list would keep it.
        for (const QKeySequence::StandardKey key :
             {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut}) {
            if (event->matches(key))
                return;
        }
        QLineEdit::keyPressEvent(event);
    }

    void contextMenuEvent(QContextMenuEvent *event) override { event->accept(); }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        // A selection made with the mouse would go to X11's selection clipboard.
        const bool wasShown = echoMode() == Normal;
        if (wasShown)
            setEchoMode(Password);
        QLineEdit::mouseReleaseEvent(event);
        if (wasShown)
            setEchoMode(Normal);
    }
};

SecretEdit::SecretEdit(QWidget *parent, const QString &name)
    : QWidget(parent)
    , m_edit(new Field(this))
    , m_show(makeButton(tr("Show"), {}, this))
{
    m_edit->setObjectName(name + u"Edit");
    m_show->setObjectName(u"show%1%2Button"_s.arg(name.front().toUpper()).arg(name.mid(1)));
    m_show->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    m_show->setFixedHeight(m_edit->sizeHint().height()); // else the field sits lower than others
    setFocusProxy(m_edit);
    connect(m_show, &QPushButton::toggled, this, &SecretEdit::setShown);
}

bool SecretEdit::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

Secret SecretEdit::copy() const
{
    QByteArray bytes = m_edit->text().trimmed().toUtf8();
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret SecretEdit::take()
{
    Secret secret = copy();
    // setText forgets the undo list, clear() would add to it.
    m_edit->setText({});
    m_show->setChecked(false);
    return secret;
}

void SecretEdit::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    const QString text = shown ? tr("Hide") : tr("Show");
    m_show->setText(text);
    m_show->setAccessibleName(text);
}

} // namespace vexora::ui
