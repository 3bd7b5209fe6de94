// SPDX-License-Identifier: MIT
#include "ui/pages/support/targetstrip.h"

#include "ui/desk.h"
#include "ui/faultmenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/environmentmark.h"
#include "ui/widgets/headerbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

TargetStrip::TargetStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_profile(new HeaderButton(QFont::Bold, this))
    , m_badge(new EnvironmentBadge(this))
    , m_fault(new HeaderButton(QFont::Normal, this))
    , m_host(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    setObjectName(u"targetStrip"_s);
    m_profile->setObjectName(u"sendProfileButton"_s);
    m_profile->setAccessibleDescription(tr("Choose where it is sent"));
    m_fault->setObjectName(u"sendFaultButton"_s);
    m_fault->setAccessibleDescription(tr("Choose what the gateway does"));
    m_badge->setObjectName(u"sendEnvironmentBadge"_s);
    m_host->setObjectName(u"sendHostLabel"_s);
    m_host->setTextFormat(Qt::PlainText);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::kTight, 0, space::kMedium, 0);
    lines->setSpacing(0);
    m_row->setSpacing(space::kTight);
    m_row->addWidget(m_profile);
    m_row->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_row->addWidget(m_fault);
    m_row->addStretch();
    lines->addLayout(m_row);
    connect(m_profile, &QAbstractButton::clicked, this, &TargetStrip::openMenu);
    connect(m_fault, &QAbstractButton::clicked, this, &TargetStrip::openFaultMenu);
    showTarget();
}

QList<TargetStrip::Target> TargetStrip::targets() const
{
    QList<Target> found;
    for (const bool sandbox : {true, false}) {
        const Workspace &workspace = sandbox ? m_desk.sandbox : m_desk.own;
        if (!workspace.profiles)
            continue;
        for (const Profile &profile : workspace.profiles->profiles()) {
            if (m_region.isEmpty() || profile.region == m_region)
                found.append({profile, sandbox});
        }
    }
    return found;
}

void TargetStrip::setRegion(const QString &region, const Profile &wished)
{
    m_region = region;
    const QList<Target> offered = targets();
    const bool isKept = m_isOwnChoice && target().has_value();
    if (!isKept) {
        m_isOwnChoice = false;
        // To the embedded gateway unless somebody says otherwise: nothing can come of it there.
        const auto fits = [&wished](const Target &one) {
            return one.sandbox
                && (wished.currency.isEmpty() || one.profile.currency == wished.currency);
        };
        const auto first = std::find_if(offered.cbegin(), offered.cend(), fits);
        const bool hasSandbox = !offered.isEmpty() && offered.constFirst().sandbox;
        m_chosen = first != offered.cend() ? first->profile.id
            : hasSandbox                   ? offered.constFirst().profile.id
                                           : QString();
    }
    showTarget();
}

void TargetStrip::refresh()
{
    showTarget();
    Q_EMIT changed();
}

void TargetStrip::letLiveGo()
{
    const std::optional<Target> chosen = target();
    if (chosen && environmentIn(m_desk, chosen->profile) == Environment::Live)
        m_isOwnChoice = false; // setRegion() follows
}

std::optional<TargetStrip::Target> TargetStrip::target() const
{
    const QList<Target> offered = targets();
    const auto chosen = std::find_if(offered.cbegin(), offered.cend(), [this](const Target &one) {
        return one.profile.id == m_chosen;
    });
    return chosen == offered.cend() ? std::nullopt : std::optional(*chosen);
}

void TargetStrip::choose(const QString &profileId)
{
    m_chosen = profileId;
    m_isOwnChoice = true;
    refresh();
}

void TargetStrip::showTarget()
{
    const std::optional<Target> chosen = target();
    const Environment environment
        = chosen ? environmentIn(m_desk, chosen->profile) : Environment::Sandbox;
    m_profile->setWords(chosen ? plainServerText(chosen->profile.name) : tr("Choose a profile"));
    // A long name is shortened. As markup, in which nothing of the name is: else Qt guesses.
    m_profile->setToolTip(
        chosen ? u"<span>"_s + plainServerText(chosen->profile.name).toHtmlEscaped() + u"</span>"_s
               : QString());
    m_badge->setVisible(chosen.has_value());
    m_badge->setEnvironment(environment);
    const bool hasFaults = chosen && chosen->sandbox && m_desk.playFault && m_desk.fault;
    m_fault->setVisible(hasFaults);
    if (hasFaults) {
        const QString fault = m_desk.fault();
        m_fault->setWords(tr("Gateway: %1").arg(Words::fault(fault)));
        m_fault->setToolTip(m_fault->text());
        m_fault->setWarning(fault != "none"_L1);
    }
    m_host->setText(chosen ? plainServerText(hostOf(chosen->profile.baseUrl)) : QString());
    setText(m_host, TextSize::Body, environmentText(environment));
    placeHost();
    update();
}

/** Where a request goes is never cut: in a line of its own where it does not fit beside the rest.
 */
void TargetStrip::placeHost()
{
    const QMargins around = layout()->contentsMargins();
    int needed = around.left() + around.right() + m_host->sizeHint().width();
    for (QWidget *part : std::initializer_list<QWidget *>{m_profile, m_badge, m_fault}) {
        if (!part->isHidden())
            needed += part->sizeHint().width() + space::kTight;
    }
    const bool fits = needed <= width();
    layout()->removeWidget(m_host);
    m_row->removeWidget(m_host);
    if (fits)
        m_row->addWidget(m_host);
    else
        static_cast<QVBoxLayout *>(layout())->addWidget(m_host);
    m_host->setContentsMargins(fits ? 0 : static_cast<int>(space::kTight), 0, 0, 0);
    layout()->setContentsMargins(around.left(), 0, around.right(), fits ? 0 : space::kTight);
    setFixedHeight(fits ? static_cast<int>(space::kHeader)
                        : space::kHeader + m_host->sizeHint().height() + space::kHair);
}

void TargetStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHost();
}

void TargetStrip::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sendProfileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::optional<bool> section;
    for (const Target &one : targets()) {
        if (section != one.sandbox)
            menu->addSection(one.sandbox ? tr("Embedded gateway") : tr("My merchants"));
        section = one.sandbox;
        QString name = plainServerText(one.profile.name);
        // What looks like a mnemonic in a name is none.
        name.replace(u'&', u"&&"_s);
        if (!one.sandbox)
            name += u"  ·  " + Words::environment(environmentIn(m_desk, one.profile));
        QAction *action = menu->addAction(name);
        action->setObjectName(u"sendTo_"_s + one.profile.id);
        action->setCheckable(true);
        action->setChecked(one.profile.id == m_chosen);
        connect(action, &QAction::triggered, this, [this, id = one.profile.id] { choose(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No profile of this region"))->setEnabled(false);
    menu->popup(m_profile->mapToGlobal(QPoint(0, m_profile->height())));
}

void TargetStrip::openFaultMenu()
{
    auto *menu = new FaultMenu(m_desk, this);
    connect(menu, &FaultMenu::faultChosen, this, &TargetStrip::faultChosen);
    menu->popup(m_fault->mapToGlobal(QPoint(0, m_fault->height())));
}

void TargetStrip::paintEvent(QPaintEvent *)
{
    const std::optional<Target> chosen = target();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), space::kRadius, space::kRadius);
    painter.setClipPath(shape);
    drawEnvironment(painter, rect(),
                    chosen ? environmentIn(m_desk, chosen->profile) : Environment::Sandbox);
}

} // namespace vexora::ui
