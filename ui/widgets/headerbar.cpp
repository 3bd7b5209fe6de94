// SPDX-License-Identifier: MIT
#include "ui/widgets/headerbar.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kChevron = 16;
constexpr int kStripe = 14;

struct HeaderRoles
{
    Role ground;
    Role text;
};

HeaderRoles rolesOf(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return {Role::Live, Role::OnLive};
    case Environment::Test:
        return {Role::Test, Role::OnTest};
    case Environment::Sandbox:
        return {Role::Sandbox, Role::OnSandbox};
    }
    Q_UNREACHABLE();
    return {Role::Sandbox, Role::OnSandbox};
}

} // namespace

class HeaderBar::ProfileButton final : public QAbstractButton
{
public:
    explicit ProfileButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFont(ui::font(TextSize::Body, QFont::Bold));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + kChevron + space::kHair
                    + 2 * space::kTight + 2,
                space::kHeader - space::kTight};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = color(Role::OnLive); // white on all three grounds
        if (underMouse() || isDown()) {
            QColor wash = ink;
            wash.setAlphaF(isDown() ? 0.2F : 0.12F);
            drawBox(&painter, rect(), wash, {}, space::kRadius);
        }
        if (hasFocus())
            drawBox(&painter, rect(), {}, ink, space::kRadius, 2.0);
        const QRect inside = rect().adjusted(space::kTight, 0, -space::kTight, 0);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight,
                                                       inside.width() - kChevron - space::kHair);
        const int textWidth = fontMetrics().horizontalAdvance(shown);
        const QRect words = QStyle::visualRect(
            layoutDirection(), inside, {inside.left(), inside.top(), textWidth, inside.height()});
        const QRect arrow = QStyle::visualRect(layoutDirection(), inside,
                                               {inside.left() + textWidth + space::kHair,
                                                (height() - kChevron) / 2 + 1, kChevron, kChevron});
        painter.setPen(ink);
        painter.drawText(words, Qt::AlignCenter | Qt::TextHideMnemonic, shown);
        ui::icon(u"chevron"_s, Role::OnLive).paint(&painter, arrow);
    }
};

class HeaderBar::Badge final : public QLabel
{
public:
    explicit Badge(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setContentsMargins(space::kTight, 2, space::kTight, 2);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        drawBox(&painter, rect(), {}, palette().color(QPalette::WindowText), space::kRadius);
        QLabel::paintEvent(event);
    }
};

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_profile(new ProfileButton(this))
    , m_badge(new Badge(this))
    , m_host(new QLabel(this))
{
    setFixedHeight(space::kHeader);
    m_profile->setObjectName(u"profileButton"_s);
    m_profile->setAccessibleDescription(tr("Switch merchant"));
    m_badge->setObjectName(u"environmentBadge"_s);
    m_host->setObjectName(u"hostLabel"_s);
    m_host->setTextFormat(Qt::PlainText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kTight, 0, space::kMedium, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_profile);
    layout->addWidget(m_badge, 0, Qt::AlignVCenter);
    layout->addStretch();
    layout->addWidget(m_host);
    connect(m_profile, &QAbstractButton::clicked, this, &HeaderBar::profileMenuRequested);
}

void HeaderBar::setContent(const Content &content)
{
    m_environment = content.environment;
    // plainServerText: a region file of the user's, or a profile edited by hand, is from outside.
    QString title
        = content.profile.isEmpty() ? tr("No merchant") : plainServerText(content.profile);
    if (!content.region.isEmpty())
        title += u", " + plainServerText(content.region);
    m_profile->setText(title);
    m_profile->setAccessibleName(title);
    m_profile->updateGeometry();
    m_badge->setText(Words::environment(content.environment));
    m_badge->setVisible(!content.profile.isEmpty());
    m_host->setText(plainServerText(content.host));
    const Role text = rolesOf(content.environment).text;
    setText(m_badge, TextSize::Small, text, QFont::Bold);
    setText(m_host, TextSize::Body, text);
    update();
}

QPoint HeaderBar::menuPosition() const
{
    return m_profile->mapToGlobal(QPoint(0, m_profile->height()));
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(rolesOf(m_environment).ground));
    if (m_environment != Environment::Sandbox)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::SandboxStripe));
    for (int x = -height(); x < width(); x += 2 * kStripe) {
        painter.drawPolygon(QPolygon({{x, height()},
                                      {x + height(), 0},
                                      {x + height() + kStripe, 0},
                                      {x + kStripe, height()}}));
    }
}

} // namespace vexora::ui
