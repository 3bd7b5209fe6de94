// SPDX-License-Identifier: MIT
#include "ui/pages/support/requestview.h"

#include "support/orderexam.h"
#include "ui/desk.h"
#include "ui/pages/support/casefacts.h"
#include "ui/pages/support/caserun.h"
#include "ui/pages/support/fieldstable.h"
#include "ui/pages/support/handoverview.h"
#include "ui/pages/support/heldsecrets.h"
#include "ui/pages/support/mistakestable.h"
#include "ui/pages/support/orderpoints.h"
#include "ui/pages/support/ourfields.h"
#include "ui/pages/support/replayflow.h"
#include "ui/pages/support/requestinput.h"
#include "ui/pages/support/secretchoice.h"
#include "ui/pages/support/sendview.h"
#include "ui/pages/support/stringsview.h"
#include "ui/pages/support/ticketbox.h"
#include "ui/pages/support/verdictcard.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPauseAfterChange = 150; ///< milliseconds
constexpr Px kInputWidth{420};
constexpr Px kWidestInput{520};
constexpr Px kLeastTabs{400}; ///< fits a window of 640 whole, below a verdict that is scrolled away
constexpr Px kEnoughOfTabs{320}; ///< in sight, for the rest not to be scrolled to
enum { FieldsTab, StringsTab, OrderTab, MistakesTab, SendTab, HandoverTab };

/** The ground of a form, with a hairline towards the results. */
class InputGround final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Role::Panel));
        painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), color(Role::Line));
    }
};

/** High enough to work in: where a window is low, the verdict is scrolled away for it. */
class ResultTabs final : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

    QSize sizeHint() const override { return {kLeastTabs, kLeastTabs}; }
    QSize minimumSizeHint() const override { return {1, kLeastTabs}; }
};

QScrollArea *scrolling(QWidget *inside, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

RequestView::RequestView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_secrets(new HeldSecrets(desk, this))
    , m_run(new CaseRun(this))
    , m_facts(new CaseFacts(*desk.clock, this))
{
    setObjectName(u"requestView"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeInput(), 2);
    columns->addWidget(makeResults(), 3);
    setFocusProxy(m_input);
    m_verdict->comeBehind(m_input->lastControl());

    m_pause.setParent(this);
    m_pause.setObjectName(u"supportPause"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseAfterChange);
    m_pause.callOnTimeout(this, &RequestView::check);
    listen();
    showNothing();
}

void RequestView::listen()
{
    connect(m_input, &RequestInput::changed, this, &RequestView::onChanged);
    connect(m_input, &RequestInput::cleared, this, &RequestView::letSecretsGo);
    connect(m_input->secret(), &SecretChoice::chosenByHand, m_secrets, &HeldSecrets::tryAgain);
    connect(m_secrets, &HeldSecrets::settled, this, [this] {
        if (m_wantsRun)
            run();
    });
    connect(m_run, &CaseRun::finished, this, &RequestView::onDiagnosed);
    const auto again = [this] {
        if (m_case.isEmpty())
            return;
        examine();
        showCase();
    };
    connect(m_facts, &CaseFacts::changed, this, again);
    connect(m_order, &OrderPoints::clockKnown, this, &RequestView::setClock);
    connect(m_send, &SendView::clockMeasured, this, &RequestView::setClock);
    connect(m_send, &SendView::sent, this, [this](const Order &order) {
        const auto *flow = m_send->findChild<ReplayFlow *>();
        m_handover->setSent(order, flow ? flow->clockDifferenceMs() : std::nullopt);
        m_facts->forget(); // its number may be in the history since
        m_facts->look(placeOf(m_checked.profile), region(), m_checked.ours);
    });
    // Where there is no request, the box that says it may be behind a hidden tab.
    const auto sayOfBundle = [this](const QString &why) {
        if (!m_case.isEmpty() || m_input->hasText())
            return;
        VerdictText text = VerdictWords::invitation();
        if (!why.isEmpty())
            text.lines.prepend({why, Role::Fault, false});
        m_verdict->show(text);
    };
    connect(m_handover->ticketBox(), &TicketBox::refused, this, sayOfBundle);
    connect(m_handover->ticketBox(), &TicketBox::opened, this, [this, sayOfBundle] {
        sayOfBundle({});
        showTabs(!m_case.isEmpty());
        m_tabs->setCurrentIndex(HandoverTab);
    });
    connect(m_verdict, &VerdictCard::bundleWanted, this, &RequestView::openBundle);
}

void RequestView::setClock(const std::optional<qint64> &differenceMs)
{
    m_checked.clockDifferenceMs = differenceMs;
    m_case.clockDifferenceMs = differenceMs;
    if (m_case.isEmpty())
        return;
    examine();
    showCase();
}

void RequestView::openBundle()
{
    m_handover->findChild<QPushButton *>(u"openBundleButton"_s)->click();
}

RequestView::~RequestView() = default;

QWidget *RequestView::makeInput()
{
    auto *ground = new InputGround(this);
    ground->setMinimumWidth(kInputWidth);
    ground->setMaximumWidth(kWidestInput);
    auto *body = new QWidget;
    m_input = new RequestInput(m_desk, body);
    auto *around = new QVBoxLayout(body);
    around->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    around->addWidget(m_input);
    QScrollArea *area = scrolling(body, ground);
    area->setObjectName(u"supportInputArea"_s);
    auto *lines = new QVBoxLayout(ground);
    lines->setContentsMargins(0, 0, 1, 0);
    lines->addWidget(area);
    return ground;
}

QWidget *RequestView::makeResults()
{
    auto *body = new QWidget;
    m_verdict = new VerdictCard(body);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    lines->setSpacing(space::kMedium);
    lines->addWidget(m_verdict);
    lines->addWidget(makeTabs(body), 1);
    lines->addStretch(0);
    m_area = scrolling(body, this);
    m_area->setObjectName(u"supportResultArea"_s);
    const auto toSight = [this] {
        // What can be worked with stays where it is: a page that moves takes the tab from the
        // mouse.
        const int top = m_tabs->mapTo(m_area->viewport(), QPoint(0, 0)).y();
        if (m_area->viewport()->height() - top < kEnoughOfTabs)
            m_area->ensureWidgetVisible(m_tabs, 0, 0);
    };
    connect(m_tabs, &QTabWidget::tabBarClicked, this, toSight);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, toSight] {
        if (m_tabs->tabBar()->hasFocus())
            toSight();
    });
    return m_area;
}

QWidget *RequestView::makeTabs(QWidget *parent)
{
    m_tabs = new ResultTabs(parent);
    m_tabs->setObjectName(u"supportTabs"_s);
    m_tabs->setAccessibleName(tr("What was found"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setFont(ui::font(TextSize::Small, QFont::Medium));
    m_fields = new FieldsTable(m_tabs);
    m_fields->setObjectName(u"fieldsTable"_s);
    m_fields->setAccessibleName(tr("Fields"));
    m_strings = new StringsView;
    m_order = new OrderPoints(m_desk);
    m_mistakes = new MistakesTable(m_words, m_desk.language, m_tabs);
    m_mistakes->setObjectName(u"mistakesTable"_s);
    m_mistakes->setAccessibleName(tr("Known mistakes"));
    m_send = new SendView(m_desk, m_tabs);
    m_handover = new HandoverView(m_desk, m_tabs);
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(scrolling(m_strings, m_tabs), tr("Strings"));
    m_tabs->addTab(scrolling(m_order, m_tabs), tr("Order"));
    m_tabs->addTab(m_mistakes, tr("Mistakes"));
    m_tabs->addTab(m_send, tr("Send"));
    m_tabs->addTab(m_handover, tr("Hand over"));
    return m_tabs;
}

/** Without a request there is nothing but another console's bundle. */
void RequestView::showTabs(bool all)
{
    for (const int tab : {FieldsTab, StringsTab, OrderTab, MistakesTab})
        m_tabs->setTabVisible(tab, all);
    m_tabs->setTabVisible(SendTab, all || m_send->isSending());
    m_tabs->show();
}

void RequestView::setProfile(const std::optional<Profile> &profile)
{
    m_secrets->tryAgain(); // the embedded gateway makes its own when it starts
    m_input->setProfile(profile);
    m_send->refreshProfiles();
}

void RequestView::take(const QMimeData *mime)
{
    m_input->setFocus(Qt::OtherFocusReason);
    m_input->take(mime);
}

const RegionSpec *RequestView::region() const
{
    const QString id = m_input->region();
    return id.isEmpty() ? nullptr : m_desk.catalog->find(id);
}

const Workspace &RequestView::placeOf(const Profile &profile) const
{
    const ProfileStore *practice = m_desk.sandbox.profiles;
    return practice && practice->findById(profile.id) ? m_desk.sandbox : m_desk.own;
}

void RequestView::onChanged()
{
    m_run->stop();
    m_wantsRun = false;
    if (!m_input->request()) {
        m_pause.stop();
        showNothing();
        return;
    }
    m_verdict->expect(m_case.isEmpty());
    // What is sent or handed over is what stands in the box, or nothing.
    setPassable(m_case.taken.request == m_input->request()->request);
    if (isVisible())
        m_pause.start();
    else
        m_wantsRun = true; // no keychain is opened while nobody looks
}

void RequestView::showNothing()
{
    m_facts->forget();
    m_case = SupportCase();
    m_checked.taken = TakenRequest();
    m_checked.ours.clear();
    m_fields->show(QList<FieldComparison>());
    m_strings->clear();
    m_order->show(m_case);
    m_mistakes->show(doctor::Diagnosis());
    m_verdict->show(m_input->hasText() ? VerdictWords::nothingRead() : VerdictWords::invitation());
    m_send->showCase(m_case);
    m_handover->showCase(m_case);
    setPassable(true);
    m_tabs->setVisible(m_send->isSending());
    if (m_send->isSending())
        showTabs(false);
}

/** Secrets first, where a profile was chosen; run() follows. */
void RequestView::check()
{
    if (!m_input->request())
        return;
    m_wantsRun = true;
    const std::optional<Profile> profile = m_input->secret()->profile();
    if (m_input->secret()->kind() == SecretChoice::Kind::OfProfile && profile) {
        m_secrets->want(*profile);
    } else {
        run();
    }
}

void RequestView::run()
{
    if (!m_secrets->isSettled() && m_input->secret()->kind() == SecretChoice::Kind::OfProfile)
        return;
    // A secret known since is hidden in the text, which may begin another check.
    if (m_hiding != m_secrets->all().size()) {
        m_hiding = m_secrets->all().size();
        m_input->setKnownSecrets(m_secrets->copies({}));
    }
    if (!m_wantsRun || !m_input->request() || m_pause.isActive())
        return;
    m_wantsRun = false;

    m_checked.taken = *m_input->request();
    m_checked.region = m_input->region();
    const std::optional<Profile> profile = m_input->secret()->profile();
    if (m_checked.profile.id != (profile ? profile->id : QString()))
        m_checked.clockDifferenceMs.reset();
    m_checked.profile = profile.value_or(Profile());
    m_checked.ours = ourFields(m_checked.taken.request, region(), m_checked.profile.currency);
    m_facts->look(placeOf(m_checked.profile), region(), m_checked.ours);
    saySecret();

    std::vector<doctor::KnownSecret> secrets;
    Secret typed = m_input->secret()->typed();
    if (!typed.isEmpty())
        secrets.push_back({QString(), Environment::Test, std::move(typed)});
    else if (profile && !m_secrets->failureOf(profile->id))
        secrets = m_secrets->copies(profile->id);
    m_run->start(evidence(), std::move(secrets));
}

doctor::Evidence RequestView::evidence() const
{
    doctor::Evidence evidence;
    evidence.request = m_checked.taken.request;
    evidence.merchantNo = evidence.request.merchantNo();
    if (evidence.merchantNo.isEmpty())
        evidence.merchantNo = m_checked.profile.merchantNo;
    if (const RegionSpec *spec = region()) {
        evidence.knownNames = spec->fieldNames();
        evidence.knownNames.append({u"tradeNo"_s, u"timestamp"_s});
        evidence.amountDecimals = currencyFor(*spec, m_checked.profile.currency).exponent;
    }
    const QString said = m_input->said();
    if (!said.isEmpty())
        evidence.said = said;
    evidence.saidGivesSign = m_input->saidGivesSign();
    return evidence;
}

void RequestView::saySecret()
{
    const std::optional<Error> failed = m_secrets->failureOf(m_checked.profile.id);
    if (failed)
        m_input->secret()->say(Words::error(failed->code), true);
    else
        m_input->secret()->say({}, false);
}

void RequestView::onDiagnosed(const doctor::Diagnosis &diagnosis)
{
    m_checked.diagnosis = diagnosis;
    m_case = m_checked;
    examine();
    showCase();
}

void RequestView::examine()
{
    const RegionSpec *spec
        = m_case.region.isEmpty() ? nullptr : m_desk.catalog->find(m_case.region);
    ExamContext context;
    if (!m_case.profile.id.isEmpty())
        context.profile = m_case.profile;
    context.nowMs = m_desk.clock->nowMs();
    context.clockDifferenceMs = m_case.clockDifferenceMs;
    context.sameNumber = m_facts->sameNumber();
    context.addressUse = m_facts->addressUse();
    context.catalog = m_desk.catalog;
    context.headersKnown = m_input->headersKnown();
    for (const QString &language : programLanguages()) {
        context.language = language;
        m_case.orderIn.insert(language,
                              spec ? examineOrder(m_case.taken.request, *spec,
                                                  currencyFor(*spec, m_case.profile.currency),
                                                  context)
                                   : examineWithoutRegion(m_case.taken.request, context));
    }
    m_case.order = m_case.orderIn.value(m_desk.language);
}

void RequestView::showCase()
{
    const doctor::Diagnosis &found = m_case.diagnosis;
    m_verdict->show(VerdictWords::of(m_case, m_words, m_desk.language, m_secrets->unread()));
    m_fields->show(compareFields(m_case.taken.request, m_case.ours));
    const QString said = m_input->said();
    const bool isSaid = found.hashed.isEmpty() && !said.isEmpty();
    m_strings->show(isSaid ? said : found.hashed,
                    found.canonical.isEmpty() ? QString()
                                              : QString(found.canonical + doctor::kSecretMark),
                    isSaid);
    m_order->show(m_case);
    m_mistakes->show(found);
    m_send->showCase(m_case);
    m_handover->showCase(m_case);
    setPassable(true);
    const QString order = tr("Order");
    m_tabs->setTabText(
        OrderTab,
        m_case.order.isEmpty()
            ? order
            : QString(order + u" (" + QLocale().toString(m_case.order.size()) + u')'));
    showTabs(true);
}

void RequestView::setPassable(bool on)
{
    m_send->setPassable(on);
    m_handover->setEnabled(on);
}

void RequestView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_input->secret()->refreshProfiles();
    m_send->refreshProfiles();
    if (m_wantsRun) // its secrets were let go of
        m_pause.start();
}

/** Secrets are held no longer than somebody looks. */
void RequestView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_pause.isActive()) { // goes on when somebody looks again
        m_pause.stop();
        m_wantsRun = true;
    }
    letSecretsGo();
}

void RequestView::letSecretsGo()
{
    m_secrets->letGo();
    m_input->setKnownSecrets({});
    m_hiding = 0;
}

} // namespace vexora::ui
