// SPDX-License-Identifier: MIT
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>
#include <QTextEdit>
#include <QtMath>

namespace vexora::ui {

namespace {

constexpr Px kCompactHeight{28};

class Rule final : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Role::Line)); }
};

/** Enter presses the button that has the focus, as Space does: not nothing, which is Qt's way in a
 *  window, nor a dialog's default button, which is its way there. */
class Button final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier)) {
            QPushButton::keyPressEvent(event);
            return;
        }
        event->accept();
        if (!event->isAutoRepeat())
            click();
    }
};

} // namespace

QPushButton *makeButton(const QString &text, const QString &objectName, QWidget *parent,
                        ButtonKind kind)
{
    auto *button = new Button(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    setKind(button, kind);
    return button;
}

void makeCompact(QPushButton *button)
{
    button->setFont(font(TextSize::Small, QFont::Medium));
    button->setFixedHeight(kCompactHeight);
}

QLabel *makeLabel(const QString &text, QWidget *parent, TextSize size, Role role,
                  QFont::Weight weight)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    setText(label, size, role, weight);
    return label;
}

void tie(QLabel *label, QWidget *control)
{
    label->setBuddy(control);
    // A combo box tells its current text as its name; its description then says which one it is.
    if (qobject_cast<QComboBox *>(control))
        control->setAccessibleDescription(label->text());
    control->setAccessibleName(label->text());
}

void makePlain(QMessageBox *box)
{
    box->setTextFormat(Qt::PlainText);
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

void makeReadable(QTextEdit *text)
{
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false);
    text->setAcceptRichText(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->document()->setDocumentMargin(0);
    text->viewport()->setAutoFillBackground(false);
}

void setLines(QPlainTextEdit *edit, int lines)
{
    // A line of a document is higher than its font says where fonts stand in for one another.
    QTextDocument measure;
    measure.setDefaultFont(edit->font());
    measure.setPlainText(QString(lines - 1, u'\n'));
    // Not frameWidth(), which is another one until the edit is shown.
    const int frame = edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, edit);
    // The edit holds its margin against the lines twice before it does without a scroll bar.
    edit->setFixedHeight(qCeil(measure.size().height() + measure.documentMargin()) + 2 * frame);
}

QWidget *makeRule(QWidget *parent)
{
    return new Rule(parent);
}

} // namespace vexora::ui
