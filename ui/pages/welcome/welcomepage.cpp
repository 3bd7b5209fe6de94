// SPDX-License-Identifier: MIT
#include "ui/pages/welcome/welcomepage.h"

#include "ui/desk.h"
#include "ui/pages/welcome/choicecard.h"
#include "ui/pages/welcome/connectform.h"
#include "ui/pages/welcome/sandboxchoice.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kSideBySideFrom{700}; ///< width of the page
constexpr Px kChoiceWidth{400};
constexpr Px kConnectWidth{620};

} // namespace

WelcomePage::WelcomePage(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
{
    setObjectName(u"welcomePage"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    m_column->addStretch(2);
    m_column->addWidget(makeChoice());
    m_column->addStretch(3);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    lay();
}

QWidget *WelcomePage::makeChoice()
{
    m_choice = new QWidget(this);
    m_choice->setMaximumWidth(2 * kChoiceWidth + space::kLarge);
    QLabel *heading = makeLabel(tr("How do you want to begin?"), m_choice, TextSize::Heading,
                                Role::Ink, QFont::DemiBold);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setObjectName(u"welcomeHeading"_s);
    QLabel *below = makeLabel(tr("You can do the other one at any time: from the profile menu "
                                 "above, or in Settings."),
                              m_choice, TextSize::Body, Role::Dim);
    below->setAlignment(Qt::AlignHCenter);

    auto *practice = new ChoiceCard(tr("Try it here"), tr("Try it here"), u"tryHereButton"_s,
                                    ButtonKind::Primary, m_choice);
    practice->addLine(u"issue"_s, tr("A gateway inside this program."));
    practice->addLine(u"memory"_s, tr("Its secret in memory, no keychain prompt."));
    practice->addLine(u"history"_s, tr("Practice orders with their own history."));
    practice->addLine(u"check"_s, tr("No money, no account, no network."));
    auto *own = new ChoiceCard(tr("Connect my merchant"), tr("Connect my merchant"),
                               u"connectButton"_s, ButtonKind::Plain, m_choice);
    own->addLine(u"info"_s, tr("Address, merchant number and secret at hand."));
    own->addLine(u"lock"_s, tr("The secret goes into the system keychain."));
    own->addLine(u"check"_s, tr("Tested by its balance: no money moves."));
    own->addLine(u"settings"_s, tr("All of it can be changed in Settings."));
    const bool canTry = m_desk.sandbox.profiles && !m_desk.sandbox.profiles->profiles().isEmpty();
    practice->setVisible(canTry);
    if (!canTry)
        setKind(own->button(), ButtonKind::Primary);

    m_cards = new QHBoxLayout;
    m_cards->setSpacing(space::kLarge);
    m_cards->addWidget(practice, 1);
    m_cards->addWidget(own, 1);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addWidget(heading);
    column->addWidget(below);
    column->addSpacing(space::kMedium);
    column->addLayout(m_cards);

    connect(practice->button(), &QPushButton::clicked, this, [this] {
        Q_EMIT tryRequested(
            sandboxProfileFor(m_desk.language, m_desk.sandbox.profiles->profiles()));
    });
    connect(own->button(), &QPushButton::clicked, this, &WelcomePage::showConnect);
    setFocusProxy(canTry ? practice->button() : own->button());
    return m_choice;
}

void WelcomePage::showConnect()
{
    m_choice->hide();
    if (!m_connect) {
        auto *form = new ConnectForm(m_desk, widget());
        form->setMaximumWidth(kConnectWidth);
        m_connect = form;
        m_column->insertWidget(1, form);
        connect(form, &ConnectForm::backRequested, this, &WelcomePage::showChoice);
        connect(form, &ConnectForm::saved, this, &WelcomePage::connected);
        connect(form, &ConnectForm::grew, this, [this](QWidget *part) {
            widget()->layout()->activate();
            ensureWidgetVisible(part, 0, space::kMedium);
        });
    }
    m_connect->show();
    lay();
    verticalScrollBar()->setValue(0);
    setFocusProxy(m_connect->focusProxy());
    m_connect->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showChoice()
{
    m_connect->hide();
    m_choice->show();
    lay();
    auto *button = m_choice->findChild<QPushButton *>(u"connectButton"_s);
    setFocusProxy(button);
    button->setFocus(Qt::OtherFocusReason);
}

/** In the middle, as wide as it may be; the cards below one another where there is no room. */
void WelcomePage::lay()
{
    const int room = viewport()->width();
    m_cards->setDirection(room < kSideBySideFrom ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
    m_choice->setMaximumWidth(room < kSideBySideFrom ? kChoiceWidth
                                                     : 2 * kChoiceWidth + space::kLarge);
    for (QWidget *part : {m_choice, m_connect}) {
        if (!part || part->isHidden())
            continue;
        const int side = std::max<int>(space::kLarge, (room - part->maximumWidth()) / 2);
        m_column->setContentsMargins(side, space::kLarge, side, space::kLarge);
    }
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    lay();
}

} // namespace vexora::ui
