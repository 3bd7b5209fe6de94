// SPDX-License-Identifier: MIT
#include "ui/widgets/statusstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kStripIcon{16};

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_placeIcon(new QLabel(this))
    , m_place(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_unknown(makeButton({}, u"unknownButton"_s, this, ButtonKind::Quiet))
    , m_message(makeLabel({}, this, TextSize::Small, Role::Dim))
{
    setFixedHeight(space::kStrip);
    m_place->setObjectName(u"secretPlace"_s);
    m_place->setWordWrap(false);
    m_message->setObjectName(u"stripMessage"_s);
    m_message->setWordWrap(false);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_unknown->setFixedHeight(space::kStrip - space::kHair);
    m_unknown->setIconSize({kStripIcon, kStripIcon});
    setText(m_unknown, TextSize::Small, Role::Dim);
    m_unknown->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, 1, space::kMedium, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_placeIcon);
    layout->addWidget(m_place);
    layout->addSpacing(space::kSmall);
    layout->addWidget(m_unknown);
    layout->addWidget(m_message, 1);
    connect(m_unknown, &QPushButton::clicked, this, &StatusStrip::unknownClicked);
}

void StatusStrip::setPlace(SecretPlace place)
{
    const bool inMemory = place == SecretPlace::Memory;
    setPlaceText(inMemory ? u"memory"_s : u"lock"_s, Words::place(place), inMemory);
}

void StatusStrip::setSandbox()
{
    setPlaceText(u"memory"_s, tr("Sandbox: practice orders, with a secret made up at each start"),
                 false);
}

void StatusStrip::setPlaceText(const QString &iconName, const QString &text, bool isWarning)
{
    const Role role = isWarning ? Role::Amber : Role::Dim;
    m_placeIcon->setPixmap(
        icon(iconName, role).pixmap(QSize(kStripIcon, kStripIcon), devicePixelRatioF()));
    setText(m_place, TextSize::Small, role);
    m_place->setText(text);
}

void StatusStrip::setUnknown(qint64 count)
{
    m_unknown->setVisible(count > 0);
    if (count <= 0)
        return;
    const QString text = tr("%n order(s) unknown", nullptr, static_cast<int>(count));
    m_unknown->setText(text);
    m_unknown->setAccessibleName(text);
    m_unknown->setIcon(icon(u"warning"_s, Role::Amber));
}

void StatusStrip::setMessage(const QString &message, bool isFault)
{
    setText(m_message, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_message->setText(message);
    m_message->setToolTip(message);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Rail));
    painter.fillRect(0, 0, width(), 1, color(Role::Line));
}

} // namespace vexora::ui
