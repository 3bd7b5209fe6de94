// SPDX-License-Identifier: MIT
#include "ui/widgets/noticebar.h"

#include "ui/forms/breakable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kNoticeIcon{20};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makePlainLabel({}, this))
    , m_offer(makeButton({}, u"noticeOfferButton"_s, this))
{
    m_text->setObjectName(u"noticeText"_s);
    m_text->setMinimumWidth(1);
    setText(m_text, TextSize::Body);
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(u"warning"_s, Role::Amber)
                        .pixmap(QSize(kNoticeIcon, kNoticeIcon), devicePixelRatioF()));
    auto *understood = makeButton(tr("Understood"), u"noticeButton"_s, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    row->setSpacing(space::kSmall);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer, 0, Qt::AlignVCenter);
    row->addWidget(understood, 0, Qt::AlignVCenter);
    connect(m_offer, &QPushButton::clicked, this, &NoticeBar::offerTaken);
    connect(understood, &QPushButton::clicked, this, &NoticeBar::takeAway);
    m_offer->hide();
    hide();
}

void NoticeBar::add(const QString &text)
{
    if (m_said.contains(text))
        return;
    m_said.append(text);
    m_shown.append(text);
    refresh();
}

void NoticeBar::offer(const QString &text, const QString &button)
{
    const bool isNew = m_offered != text || isHidden();
    m_offered = text;
    m_offer->setText(button);
    m_offer->setAccessibleName(button);
    m_offer->setVisible(!button.isEmpty());
    if (!isNew)
        return;
    refresh();
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void NoticeBar::withdraw()
{
    if (m_offered.isEmpty())
        return;
    m_offered.clear();
    m_offer->hide();
    refresh();
}

void NoticeBar::takeAway()
{
    m_shown.clear();
    hide();
}

void NoticeBar::refresh()
{
    QStringList lines = m_shown;
    if (!m_offered.isEmpty())
        lines.append(m_offered);
    m_text->setText(breakable(lines.join(u'\n')));
    setVisible(!lines.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::AmberFill));
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Amber));
}

} // namespace vexora::ui
