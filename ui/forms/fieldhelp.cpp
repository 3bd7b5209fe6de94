// SPDX-License-Identifier: MIT
#include "ui/forms/fieldhelp.h"

#include "ui/forms/breakable.h"
#include "ui/theme/drawing.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kHelpWidth(320);
constexpr Px kGap = space::kTight;

QScrollArea *areaOf(const QWidget *control)
{
    for (QWidget *up = control->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

/** Put together of several that may each stand in the middle. */
QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

FieldHelp *FieldHelp::install(QWidget *scope, Source source)
{
    return new FieldHelp(scope, std::move(source));
}

FieldHelp::FieldHelp(QWidget *scope, Source source)
    : QWidget(scope)
    , m_scope(scope)
    , m_source(std::move(source))
{
    setObjectName(u"fieldHelp"_s);
    setFocusPolicy(Qt::NoFocus);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_F1), scope);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, &FieldHelp::toggle);
}

void FieldHelp::toggle()
{
    QWidget *control = QApplication::focusWidget();
    if (isVisible() && control == m_control) {
        dismiss();
        return;
    }
    dismiss();
    if (control && m_scope->isAncestorOf(control))
        showFor(control);
}

void FieldHelp::showFor(QWidget *control)
{
    const HelpText help = m_source(control);
    if (help.isEmpty())
        return;
    m_control = control;
    fill(help);
    place();
    show();
    raise();
    control->installEventFilter(this);
    window()->installEventFilter(this);
    if (QScrollArea *area = areaOf(control))
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &FieldHelp::dismiss);
    connect(control, &QObject::destroyed, this, &FieldHelp::dismiss);
    describe(help.spoken());
}

void FieldHelp::dismiss()
{
    if (!m_control && !isVisible())
        return;
    hide();
    if (!m_control)
        return;
    m_control->removeEventFilter(this);
    window()->removeEventFilter(this);
    disconnect(m_control, nullptr, this, nullptr);
    if (QScrollArea *area = areaOf(m_control))
        disconnect(area->verticalScrollBar(), nullptr, this, nullptr);
    // What was found wrong meanwhile has the last word.
    if (m_control->accessibleDescription() == m_described)
        m_control->setAccessibleDescription(m_description);
    m_control = nullptr;
}

void FieldHelp::describe(const QString &text)
{
    m_description = m_control->accessibleDescription();
    m_described = text;
    m_control->setAccessibleDescription(text);
    setAccessibleName(text);
    // Qt 6.4 has no announcements: an alert is what readers speak without the focus moving.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldHelp::fill(const HelpText &help)
{
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    const auto add
        = [&](const QString &text, TextSize size, Role role, QFont::Weight weight = QFont::Normal) {
              QLabel *label = makeLabel(breakable(text), m_body, size, role, weight);
              label->setMinimumWidth(1);
              column->addWidget(label);
              return label;
          };
    const auto part = [&](const QString &heading, const QString &text) {
        if (text.isEmpty())
            return static_cast<QLabel *>(nullptr);
        column->addSpacing(space::kHair);
        add(heading, TextSize::Small, Role::Dim);
        return add(text, TextSize::Small, Role::Ink);
    };
    add(help.title, TextSize::Body, Role::Ink, QFont::DemiBold)->setObjectName(u"helpTitle"_s);
    if (!help.wireName.isEmpty())
        add(help.wireName, TextSize::Small, Role::Dim)->setObjectName(u"helpWireName"_s);
    for (const QString &rule : help.rules)
        add(rule, TextSize::Small, Role::Ink);
    if (QLabel *label = part(tr("In the provider's words, in short"), help.wording))
        label->setObjectName(u"helpWording"_s);
    if (QLabel *label = part(tr("Example"), help.example))
        label->setObjectName(u"helpExample"_s);
    if (QLabel *label = part(tr("Before it is sent"), asSentence(help.changes)))
        label->setObjectName(u"helpChanges"_s);
    column->addSpacing(space::kHair);
    add(tr("Esc closes this"), TextSize::Small, Role::Dim);
    layout()->addWidget(m_body);
    m_body->show();
}

/** Beside the form, where no field is covered; else below the field, or above it. */
void FieldHelp::place()
{
    layout()->activate();
    const int width = std::min<int>(kHelpWidth, m_scope->width() - 2 * kGap);
    const int height = std::min(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                              : layout()->sizeHint().height(),
                                m_scope->height() - 2 * kGap);
    const QRect field(m_control->mapTo(m_scope, QPoint()), m_control->size());
    const QScrollArea *area = areaOf(m_control);
    const int right = area && m_scope->isAncestorOf(area)
        ? area->mapTo(m_scope, QPoint(area->width(), 0)).x()
        : field.right();
    QPoint at(right + kGap, field.top());
    if (at.x() + width > m_scope->width() - kGap) {
        at.setX(std::min(field.left(), m_scope->width() - width - kGap));
        const bool below = field.bottom() + kGap + height <= m_scope->height() - kGap;
        at.setY(below ? field.bottom() + kGap : field.top() - kGap - height);
    }
    at.setY(std::clamp<int>(at.y(), kGap, std::max<int>(kGap, m_scope->height() - kGap - height)));
    setGeometry(QRect(at, QSize(width, height)));
}

bool FieldHelp::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_control && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // what Esc does else, it does the next time
        if (event->type() == QEvent::KeyPress)
            dismiss();
        return true;
    }
    const bool isLeft = watched == m_control
        && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide);
    if (isLeft || (watched != m_control && event->type() == QEvent::Resize))
        dismiss();
    return QWidget::eventFilter(watched, event);
}

void FieldHelp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, rect(), color(Role::Panel), color(Role::Accent), space::kCardRadius);
}

} // namespace vexora::ui
