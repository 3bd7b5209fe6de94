// SPDX-License-Identifier: MIT
#include "ui/pages/issue/card.h"

#include "ui/forms/breakable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kHeadingIcon{22};
constexpr Px kFactLabel{88};
constexpr int kShortText = 200; ///< of a server's text in a line of facts
constexpr int kBoxLines = 5;

} // namespace

Card::Card(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    m_column->setSpacing(space::kSmall);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Card::setHeading(const QString &text, const QString &iconName, Role role)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kTight);
    if (!iconName.isEmpty()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(
            icon(iconName, role).pixmap(QSize(kHeadingIcon, kHeadingIcon), devicePixelRatioF()));
        picture->setContentsMargins(0, 2, 0, 0);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    QLabel *heading = makePlainLabel(text, this);
    heading->setObjectName(u"resultHeading"_s);
    heading->setMinimumWidth(1);
    setText(heading, TextSize::Heading, role, QFont::DemiBold);
    row->addWidget(heading, 1);
    m_column->addLayout(row);
}

QLabel *Card::addSentence(const QString &text, Role role)
{
    QLabel *sentence = makePlainLabel(breakable(text), this);
    sentence->setMinimumWidth(1);
    setText(sentence, TextSize::Body, role);
    addWidget(sentence);
    return sentence;
}

QLabel *Card::addFact(const QString &label, const QString &value, Role role)
{
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(space::kMedium);
        m_facts->setVerticalSpacing(space::kHair + 2);
        m_facts->setColumnMinimumWidth(0, kFactLabel);
        m_facts->setColumnStretch(1, 1);
        m_column->addLayout(m_facts);
    }
    const int row = m_facts->rowCount();
    auto *name = makePlainLabel(label, this);
    name->setTextInteractionFlags(Qt::NoTextInteraction);
    name->setWordWrap(false);
    setText(name, TextSize::Small, Role::Dim);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    QLabel *text = makePlainLabel(breakable(value), this);
    text->setMinimumWidth(1); // wraps instead of widening the page
    setText(text, TextSize::Small, role);
    m_facts->addWidget(text, row, 1, Qt::AlignTop);
    return text;
}

void Card::addServerFact(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        addFact(label, plainServerText(value, kShortText));
}

void Card::addServerBox(const QString &label, const QString &text)
{
    auto *name = makePlainLabel(label, this);
    name->setTextInteractionFlags(Qt::NoTextInteraction);
    name->setWordWrap(false);
    setText(name, TextSize::Small, Role::Dim);
    auto *box = new QPlainTextEdit(this);
    box->setObjectName(u"serverTextBox"_s);
    box->setAccessibleName(label);
    box->setReadOnly(true);
    // By itself it would like to grow, and the card with it.
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setTabChangesFocus(true);
    box->setPlainText(plainServerText(text));
    setText(box, TextSize::Small);
    const int lines
        = std::clamp(static_cast<int>(box->toPlainText().size() / 45) + 1, 2, kBoxLines);
    box->setFixedHeight(lines * box->fontMetrics().lineSpacing() + space::kMedium);
    name->setBuddy(box);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kHair);
    column->addWidget(name);
    column->addWidget(box);
    m_facts = nullptr;
    m_column->addLayout(column);
}

void Card::addWidget(QWidget *widget)
{
    m_facts = nullptr;
    m_column->addWidget(widget);
}

QPushButton *Card::addAction(CardAction action, const QString &objectName, const QString &text,
                             ButtonKind kind)
{
    if (!m_actions) {
        m_actions = new ButtonRow;
        m_column->addSpacing(space::kHair);
        m_column->addLayout(m_actions);
    }
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(true);
    setKind(button, kind);
    button->installEventFilter(this);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
    if (!m_first)
        m_first = button;
    return button;
}

void Card::foldActions()
{
    auto *more = makeButton(tr("More"), u"moreActionsButton"_s, this, ButtonKind::Quiet);
    more->setCheckable(true);
    more->setIcon(icon(u"chevron-right"_s, Role::Dim));
    more->installEventFilter(this);
    m_actions->addWidget(more);
    auto *box = new QWidget(this);
    m_actions = new ButtonRow(box);
    m_actions->setContentsMargins(0, 0, 0, 0);
    addWidget(box);
    box->hide();
    connect(more, &QPushButton::toggled, box, [this, more, box](bool open) {
        more->setIcon(icon(open ? u"chevron"_s : u"chevron-right"_s, Role::Dim));
        box->setVisible(open);
        if (open)
            Q_EMIT grew(box);
    });
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool presses = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter
            || press->key() == Qt::Key_Space;
        if (press->isAutoRepeat() && presses)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role line = m_tone == Tone::Amber ? Role::Amber
        : m_tone == Tone::Fault             ? Role::Fault
                                            : Role::Line;
    painter.setPen(QPen(color(line), m_tone == Tone::Fault ? 2.0 : 1.0));
    painter.setBrush(color(m_tone == Tone::Amber ? Role::AmberFill : Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kCardRadius,
                            space::kCardRadius);
}

} // namespace vexora::ui
