// SPDX-License-Identifier: MIT
#include "ui/widgets/headerbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/environmentmark.h"
#include "ui/widgets/headerbutton.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vexora::ui {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_profile(new HeaderButton(QFont::Bold, this))
    , m_badge(new EnvironmentBadge(this))
    , m_fault(new HeaderButton(QFont::Normal, this))
    , m_host(new QLabel(this))
{
    setFixedHeight(space::kHeader);
    m_profile->setObjectName(u"profileButton"_s);
    m_profile->setAccessibleDescription(tr("Switch merchant"));
    m_fault->setObjectName(u"faultButton"_s);
    m_fault->setAccessibleDescription(tr("Choose what the gateway does"));
    m_fault->hide();
    m_badge->setObjectName(u"environmentBadge"_s);
    m_host->setObjectName(u"hostLabel"_s);
    m_host->setTextFormat(Qt::PlainText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kTight, 0, space::kMedium, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_profile);
    layout->addWidget(m_badge, 0, Qt::AlignVCenter);
    layout->addWidget(m_fault);
    layout->addStretch();
    layout->addWidget(m_host);
    connect(m_profile, &QAbstractButton::clicked, this, &HeaderBar::profileMenuRequested);
    connect(m_fault, &QAbstractButton::clicked, this, &HeaderBar::faultMenuRequested);
}

void HeaderBar::setContent(const Content &content)
{
    m_environment = content.environment;
    // plainServerText: a region file of the user's, or a profile edited by hand, is from outside.
    QString title
        = content.profile.isEmpty() ? tr("No merchant") : plainServerText(content.profile);
    if (!content.region.isEmpty())
        title += u", " + plainServerText(content.region);
    m_profile->setWords(title);
    // A long one is shortened. As markup, in which nothing of it is: else Qt guesses.
    m_profile->setToolTip(u"<span>"_s + title.toHtmlEscaped() + u"</span>"_s);
    m_fault->setVisible(!content.fault.isEmpty());
    m_fault->setWords(tr("Gateway: %1").arg(content.fault));
    m_fault->setToolTip(m_fault->text()); // words of our own: nothing in them looks like markup
    m_fault->setWarning(content.isFaulty);
    m_badge->setEnvironment(content.environment);
    m_badge->setVisible(!content.profile.isEmpty());
    m_host->setText(plainServerText(content.host));
    setText(m_host, TextSize::Body, environmentText(content.environment));
    update();
}

void HeaderBar::addTool(QWidget *tool)
{
    layout()->addWidget(tool);
    setTabOrder(m_fault, tool);
}

QPoint HeaderBar::menuPosition() const
{
    return m_profile->mapToGlobal(QPoint(0, m_profile->height()));
}

QPoint HeaderBar::faultMenuPosition() const
{
    return m_fault->mapToGlobal(QPoint(0, m_fault->height()));
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawEnvironment(painter, rect(), m_environment);
}

} // namespace vexora::ui
