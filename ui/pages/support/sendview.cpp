// SPDX-License-Identifier: MIT
#include "ui/pages/support/sendview.h"

#include "ui/desk.h"
#include "ui/pages/issue/sendingcard.h"
#include "ui/pages/support/replayconfirm.h"
#include "ui/pages/support/replayflow.h"
#include "ui/pages/support/replaywords.h"
#include "ui/pages/support/scrollcolumn.h"
#include "ui/pages/support/sentcard.h"
#include "ui/pages/support/targetstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kWaysBesideFrom{700}; ///< width from which the two ways stand side by side

} // namespace

SendView::SendView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_flow(new ReplayFlow(*desk.clock, this))
    , m_scroll(new ScrollColumn(this))
    , m_target(new TargetStrip(desk, m_scroll->body()))
    , m_said(makeLabel({}, m_scroll->body(), TextSize::Small, Role::Fault))
    , m_ways(new QGridLayout)
    , m_exact(makeWay(u"sendExactButton"_s))
    , m_fresh(makeWay(u"sendFreshButton"_s))
    , m_place(new QVBoxLayout)
{
    setObjectName(u"sendView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_said->setObjectName(u"sendSaidLabel"_s);
    m_said->hide();
    m_ways->setHorizontalSpacing(space::kLarge);
    m_ways->setVerticalSpacing(space::kMedium);
    QVBoxLayout *column = m_scroll->column();
    column->addWidget(makeLabel(tr("Send to"), m_scroll->body(), TextSize::Small));
    column->addWidget(m_target);
    column->addWidget(m_said);
    column->addSpacing(space::kHair);
    column->addLayout(m_ways);
    column->addSpacing(space::kHair);
    column->addLayout(m_place);
    column->addStretch();
    layWays();

    connect(m_exact.button, &QPushButton::clicked, this,
            [this] { press(ReplayDraft::Kind::ByteExact); });
    connect(m_fresh.button, &QPushButton::clicked, this,
            [this] { press(ReplayDraft::Kind::Fresh); });
    connect(m_target, &TargetStrip::changed, this, &SendView::refresh);
    connect(m_target, &TargetStrip::faultChosen, this, &SendView::playFault);
    connect(m_flow, &ReplayFlow::finished, this, &SendView::onFinished);
    connect(m_flow, &ReplayFlow::stageChanged, this, [this](CheckoutRun::Stage stage) {
        if (m_sending)
            m_sending->setStage(stage);
    });
    connect(m_flow, &ReplayFlow::withdrawn, this, [this] {
        showCard(SentCard::withdrawn());
        refresh();
    });
    refresh();
}

SendView::~SendView()
{
    delete m_flow; // before what its signals change
}

SendView::Way SendView::makeWay(const QString &objectName)
{
    Way way;
    way.box = new QWidget(m_scroll->body());
    way.button = makeButton({}, objectName, way.box);
    way.means = makeLabel({}, way.box, TextSize::Small, Role::Dim);
    way.means->setObjectName(objectName + u"Means");
    way.means->setMinimumWidth(1);
    way.whyNot = makeLabel({}, way.box, TextSize::Small, Role::Amber);
    way.whyNot->setObjectName(objectName + u"WhyNot");
    way.whyNot->setMinimumWidth(1);
    auto *lines = new QVBoxLayout(way.box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(way.button, 0, Qt::AlignLeft);
    lines->addWidget(way.means);
    lines->addWidget(way.whyNot);
    return way;
}

void SendView::layWays()
{
    const bool isWide = width() >= kWaysBesideFrom;
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_ways->removeWidget(m_exact.box);
    m_ways->removeWidget(m_fresh.box);
    m_ways->addWidget(m_exact.box, 0, 0, Qt::AlignTop);
    m_ways->addWidget(m_fresh.box, isWide ? 0 : 1, isWide ? 1 : 0, Qt::AlignTop);
    m_ways->setColumnStretch(0, 1);
    m_ways->setColumnStretch(1, isWide ? 1 : 0);
}

void SendView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layWays();
}

bool SendView::isSending() const
{
    return m_flow->isSending();
}

void SendView::showCase(const SupportCase &of)
{
    const bool isOther = of.taken.request != m_case.taken.request;
    m_case = of;
    if (isOther)
        m_target->letLiveGo();
    m_target->setRegion(of.region, of.profile);
    if (isOther && m_question)
        m_question->reject(); // it asks about another request
    // What is on its way, or was sent for another text, is not what would be sent now.
    if (isOther && !isSending()) {
        showCard(nullptr);
        m_sentCase = SupportCase();
        m_sentDraft = ReplayDraft();
    }
    refresh();
}

void SendView::setPassable(bool on)
{
    if (m_isPassable == on)
        return;
    m_isPassable = on;
    refresh();
}

void SendView::refreshProfiles()
{
    m_target->refresh();
}

void SendView::chooseProfile(const QString &profileId)
{
    m_target->choose(profileId);
}

ReplayDraft SendView::draft(ReplayDraft::Kind kind) const
{
    ReplayDraft draft;
    draft.kind = kind;
    draft.request = m_case.taken.request;
    if (const std::optional<TargetStrip::Target> target = m_target->target())
        draft.profile = target->profile;
    return draft;
}

QString SendView::whyNot(ReplayDraft::Kind kind) const
{
    if (m_case.isEmpty())
        return tr("There is no request yet.");
    if (m_case.region.isEmpty())
        return tr("Choose the region first.");
    const std::optional<TargetStrip::Target> target = m_target->target();
    if (!target)
        return tr("Choose where to send it.");
    if (isSending())
        return tr("One is being sent. Wait for its answer.");
    return ReplayWords::problem(replayProblem(draft(kind)), kind);
}

void SendView::refreshWay(const Way &way, ReplayDraft::Kind kind)
{
    const bool isExact = kind == ReplayDraft::Kind::ByteExact;
    const std::optional<TargetStrip::Target> target = m_target->target();
    const bool isLive = target && environmentIn(m_desk, target->profile) == Environment::Live;
    QString words
        = isExact ? tr("Send byte for byte") : tr("Send with a fresh number, time and signature");
    if (isLive)
        words = tr("%1, LIVE").arg(words);
    way.button->setText(words);
    way.button->setAccessibleName(words);
    setKind(way.button,
            isExact      ? ButtonKind::Plain
                : isLive ? ButtonKind::Live
                         : ButtonKind::Primary);
    way.means->setText(ReplayWords::means(draft(kind)));
    const QString why = whyNot(kind);
    way.whyNot->setText(why);
    way.whyNot->setVisible(!why.isEmpty());
    way.button->setEnabled(why.isEmpty() && m_isPassable);
    way.button->setAccessibleDescription(why.isEmpty() ? way.means->text() : why);
}

void SendView::refresh()
{
    refreshWay(m_exact, ReplayDraft::Kind::ByteExact);
    refreshWay(m_fresh, ReplayDraft::Kind::Fresh);
    m_target->setEnabled(!isSending());
}

void SendView::press(ReplayDraft::Kind kind)
{
    if (isSending() || m_question || !m_isPassable || !whyNot(kind).isEmpty() || !m_maySend())
        return;
    say({});
    std::optional<TargetStrip::Target> target = m_target->target();
    if (target->sandbox && m_desk.startSandbox) {
        if (!m_desk.startSandbox()) {
            say(tr("The sandbox could not start, so nothing was sent. Start the program again to "
                   "retry."));
            return;
        }
        // It listens on a free port: the profiles point there only now.
        m_target->refresh();
        target = m_target->target();
        if (!target)
            return;
    }
    const ReplayDraft wanted = draft(kind);
    const RegionSpec *region = m_desk.catalog->find(target->profile.region);
    if (!region)
        return;
    if (environmentIn(m_desk, target->profile) != Environment::Live) {
        send(wanted, target->sandbox);
        return;
    }
    auto *question = new ReplayConfirm(wanted, *region, window());
    m_question = question;
    connect(question, &QDialog::accepted, this,
            [this, wanted, sandbox = target->sandbox] { send(wanted, sandbox); });
    question->open();
}

void SendView::send(const ReplayDraft &draft, bool sandbox)
{
    m_question.clear();
    const RegionSpec *region = m_desk.catalog->find(draft.profile.region);
    if (!region || isSending() || !m_maySend()) // a question may have stood for long
        return;
    m_sentCase = m_case;
    m_sentDraft = draft;
    m_sentToSandbox = sandbox;
    auto *card = new SendingCard(plainServerText(hostOf(draft.profile.baseUrl)),
                                 replayAmount(draft.request, draft.profile, *region));
    showCard(card);
    m_sending = card;
    m_flow->send(draft, sandbox ? m_desk.sandbox : m_desk.own, *region);
    refresh();
    if (QPushButton *cancel = card->firstAction())
        cancel->setFocus(Qt::OtherFocusReason);
}

void SendView::onFinished(const Result<Order> &result)
{
    const bool hadFocus = m_sending && m_sending->isAncestorOf(focusWidget());
    if (!result) {
        const bool isExact = m_sentDraft.kind == ReplayDraft::Kind::ByteExact;
        const QString tradeNo = isExact ? m_sentDraft.request.value(u"tradeNo") : QString();
        showCard(SentCard::failed(result.error(), tradeNo));
        if (result.error().code == ErrorCode::Duplicate && isExact) {
            m_shownKey = OrderKey{replayMerchantNo(m_sentDraft),
                                  hostOf(m_sentDraft.profile.baseUrl), tradeNo};
        }
    } else {
        const SentCard::Facts facts{m_sentCase, m_sentDraft.kind == ReplayDraft::Kind::ByteExact,
                                    m_desk.language, m_flow->clockDifferenceMs()};
        showCard(SentCard::answered(*result, facts));
        m_shownKey = result->record.key;
    }
    if (hadFocus && m_card && m_card->firstAction())
        m_card->firstAction()->setFocus(Qt::OtherFocusReason);
    refresh();
    // Another gateway's clock says nothing of this order's.
    const bool isTheirs = !m_sentToSandbox && m_sentDraft.profile.id == m_case.profile.id;
    if (isTheirs && m_flow->clockDifferenceMs())
        Q_EMIT clockMeasured(*m_flow->clockDifferenceMs());
    if (!result)
        return;
    if (m_sentCase.taken.request == m_case.taken.request)
        Q_EMIT sent(*result);
    else
        m_card->addSentence(tr("It was sent for the text that stood in the box before."),
                            Role::Dim);
}

void SendView::playFault(const QString &name)
{
    if (isSending())
        return;
    const bool played
        = m_playFault ? m_playFault(name) : m_desk.playFault && m_desk.playFault(name).has_value();
    say(played ? QString() : tr("The gateway cannot do that here. It does what it did before."));
    m_target->refresh();
}

void SendView::showCard(Card *card)
{
    m_shownKey.reset();
    if (m_card) {
        // It may be what has just emitted a signal.
        m_place->removeWidget(m_card);
        m_card->hide();
        m_card->deleteLater();
    }
    m_card = card;
    if (!card)
        return;
    m_place->addWidget(card);
    connect(card, &Card::chosen, this, [this](CardAction action) {
        if (action == CardAction::Cancel) {
            if (m_sending)
                m_sending->setCancelling();
            m_flow->cancel();
        } else if (action == CardAction::ShowInHistory && m_shownKey) {
            Q_EMIT historyRequested(*m_shownKey, m_sentToSandbox);
        }
    });
    card->show();
    m_scroll->bringIntoSight(card);
}

void SendView::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace vexora::ui
