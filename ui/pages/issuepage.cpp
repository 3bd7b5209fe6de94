// SPDX-License-Identifier: MIT
#include "ui/pages/issuepage.h"

#include "checkout/livehost.h"
#include "ui/forms/fieldhelp.h"
#include "ui/pages/issue/formhelp.h"
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/pages/issue/nextpayerbar.h"
#include "ui/pages/issue/ordercards.h"
#include "ui/pages/issue/sendbar.h"
#include "ui/pages/issue/sendingcard.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

IssuePage::Private::Private(IssuePage *page, Desk &theDesk)
    : q(page)
    , desk(theDesk)
    , flow(new OrderFlow(*theDesk.clock, page))
    , panel(new FormPanel(page))
    , pane(new ResultPane(page))
    , inspect(new InspectPanel(page))
    , example(new ExampleOrder(panel, page))
    , clipboard(new ClipboardFill(panel->nextPayer(), page))
    , address(new AddressWatch(*theDesk.clock, page))
    , doubles(new DoubleLookup(page))
    , book(new BookOffer(page))
{
    layOut();
    FieldHelp::install(q, [this](QWidget *control) {
        return form ? formHelp(control, *region, prepared.currency, desk.language) : HelpText();
    });
    previewTimer.setSingleShot(true);
    previewTimer.setInterval(0);
    previewTimer.callOnTimeout(q, [this] { preview(); });
    connect(panel->bar(), &SendBar::pressed, q, [this] { trySend(); });
    connect(example, &ExampleOrder::wanted, q, [this] { q->showExample(); });
    connect(flow, &OrderFlow::finished, q, [this](const auto &result) { onFinished(result); });
    connect(flow, &OrderFlow::stageChanged, q, [this](CheckoutRun::Stage stage) {
        if (auto *card = qobject_cast<SendingCard *>(pane->card()))
            card->setStage(stage);
        if (stage == CheckoutRun::Stage::Connecting) {
            noteSent();
            noteOverride();
        }
    });
    connect(flow, &OrderFlow::withdrawn, q, [this] {
        freeze(false);
        refresh();
        Q_EMIT q->released();
    });
    connect(flow, &OrderFlow::checked, q,
            [this](const StatusAnswer &answer) { onChecked(answer); });
    connect(flow, &OrderFlow::checkFailed, q, [this](const Error &error) { onCheckFailed(error); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &Private::trySend);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &Private::trySend);
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &Private::copyMessage);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), &Private::copyLink);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), &Private::printCode);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), &Private::startOver);
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &Private::samePayer);
    addShortcut(QKeySequence(Qt::Key_F12), &Private::toggleInspect);
    setUpFill();
    setUpLooks();
}

void IssuePage::Private::layOut()
{
    constexpr int kFormShare = 11;
    constexpr int kResultShare = 10;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(panel, kFormShare);
    columns->addWidget(pane, kResultShare);
    auto *rows = new QVBoxLayout(q);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(inspect);
    inspect->hide();
    panel->hide();
}

void IssuePage::Private::addShortcut(const QKeySequence &keys, void (Private::*action)())
{
    auto *shortcut = new QShortcut(keys, q);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, q, [this, action] { (this->*action)(); });
}

QSet<QString> IssuePage::Private::warnings() const
{
    QSet<QString> found;
    for (const Fault &fault : prepared.checked.faults) {
        if (fault.severity == Severity::Warning)
            found.insert(fault.field + u'\n' + fault.rule + u'\n'
                         + prepared.checked.fields.value(fault.field));
    }
    return found;
}

void IssuePage::Private::refresh()
{
    if (!form || frozen)
        return;
    OrderDraft draft;
    draft.profile = profile;
    draft.values = form->values();
    draft.tradeNo = form->tradeNo();
    draft.replaces = replaces;
    draft.timeoutMs = desk.preferences.timeoutMs;
    prepared = Checkout::prepare(draft, *region, desk.language);
    address->look(prepared);
    prepared.checked.faults += address->warnings();
    form->showFindings(prepared.checked.faults, prepared.checked.changes);
    form->showAddressUse(address->text(), address->isUrgent());
    example->refresh();

    const QSet<QString> found = warnings();
    const QString amount = prepared.checked.fields.value(u"amount"_s);
    SendBar::State state;
    state.errors = form->shownErrors();
    state.warned = !prepared.checked.hasErrors() && !found.isEmpty() && accepted.contains(found);
    state.live = needsLive(profile, *region);
    if (parseMinor(amount, prepared.currency.exponent))
        state.amount = formatAmount(amount, prepared.currency);
    panel->bar()->offer(state);
    if (pane->card() && pane->card()->objectName() == "previewCard"_L1)
        previewTimer.start();
    else
        preview();
    if (inspect->isVisible())
        inspect->showPrepared(prepared);
}

void IssuePage::Private::preview()
{
    previewTimer.stop();
    pane->setCard(OrderCards::preview(prepared, desk.language));
}

void IssuePage::Private::freeze(bool on)
{
    frozen = on;
    if (on) {
        clipboard->hideBar();
        book->dismiss();
    }
    form->setFrozen(on);
    refreshPayers();
}

void IssuePage::Private::useOrderNumber(const QString &field)
{
    if (frozen)
        return;
    QString number = form->tradeNo();
    if (!isTradeNo(number))
        number = workspace.checkout->makeTradeNo(profile.tradeNoPrefix);
    form->setTradeNo(number);
    form->setValue(field, number);
    refresh();
}

void IssuePage::Private::startOver()
{
    if (!form || flow->isSending())
        return;
    const bool held = frozen;
    stopWaiting();
    flow->reset();
    order.reset();
    taken.reset();
    replaces.clear();
    accepted.clear();
    another.reset();
    begun = remark.begin(workspace, profile, desk.clock->nowMs());
    FieldMap values = begun;
    // How people pay is no payer data: without a default the last method stays.
    for (const FieldSpec &field : region->fields) {
        if (field.type == FieldType::Code && !values.contains(field.name))
            values.insert(field.name, form->values().value(field.name));
    }
    freeze(false);
    example->clear();
    form->setValues(values);
    untyped = form->values();
    refresh();
    QWidget *first = form->firstControl();
    if (clipboard->offerNext())
        first = panel->nextPayer()->button();
    // The gateway may start, and bring a new form, while another page is worked on.
    if (q->isVisible() || !QApplication::focusWidget())
        first->setFocus(Qt::OtherFocusReason);
    panel->scrollToTop();
    if (held)
        Q_EMIT q->released();
}

/** What was typed under `before`, the same profile as it was; its new defaults come in. */
void IssuePage::Private::takeOver(FieldMap values, const QString &tradeNo,
                                  const QString &correcting, const Profile &before,
                                  const FieldMap &begunBefore, const FieldMap &earlier)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (*it == begunBefore.value(it.key()) && begun.contains(it.key()))
            *it = begun.value(it.key());
    }
    form->setValues(values);
    form->compareWith(earlier);
    form->setTradeNo(tradeNo);
    // A number belongs to one merchant at one host: elsewhere there is nothing to correct.
    if (before.merchantNo == profile.merchantNo
        && hostOf(before.baseUrl) == hostOf(profile.baseUrl))
        replaces = correcting;
    refresh();
}

void IssuePage::Private::toggleInspect()
{
    if (!form)
        return;
    inspect->setVisible(!inspect->isVisible());
    if (order)
        inspect->showOrder(*order);
    else
        inspect->showPrepared(prepared);
}

IssuePage::IssuePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, desk))
{
    setObjectName(u"issuePage"_s);
}

IssuePage::~IssuePage() = default;

void IssuePage::setProfile(const Workspace &workspace, const Profile &profile)
{
    if (d->flow->isSending())
        return;
    const Profile before = d->profile;
    // What a finished order was made from is not for the next one.
    const bool isEdited = d->form && !d->frozen && before.id == profile.id
        && before.region == profile.region && before.currency == profile.currency;
    const FieldMap typed = isEdited ? d->form->values() : FieldMap();
    const QString tradeNo = isEdited ? d->form->tradeNo() : QString();
    const QString correcting = d->replaces;
    const bool isExample = isEdited && d->example->isShown();
    const bool isAtSend = isEdited && d->panel->bar()->button()->hasFocus();
    const FieldMap begunBefore = d->begun;
    const FieldMap earlier = isEdited ? d->form->comparedWith() : FieldMap();
    d->stopWaiting();
    if (d->question)
        d->question->reject(); // it was asked about the profile as it was
    if (d->workspace.log)
        d->workspace.log->disconnect(this);
    if (d->workspace.memory)
        d->workspace.memory->disconnect(this);
    d->workspace = workspace;
    d->followLog();
    d->followMemory();
    d->profile = profile;
    d->order.reset();
    d->taken.reset();
    d->panel->setForm(nullptr);
    d->form = nullptr;
    d->frozen = false;
    const Result<const RegionSpec *> region = d->desk.catalog->require(profile.region);
    const RegionCurrency *currency = region ? (*region)->currency(profile.currency) : nullptr;
    d->panel->setVisible(currency != nullptr);
    if (!currency) {
        auto *card = new Card(Card::Tone::Plain);
        card->setHeading(tr("This profile cannot be used"), u"warning"_s, Role::Fault);
        card->addSentence(tr("Its region or currency is not among the region files this program "
                             "could read. Nothing can be sent with it."));
        d->show(card);
        return;
    }
    d->region = *region;
    // Everything from here on, the stored order too, says what the order is.
    d->profile.environment = environmentOf(profile, **region);
    d->flow->setPlace(workspace, d->profile, **region);
    d->address->setPlace(workspace, *region);
    d->book->setPlace(workspace, *region, d->profile.environment);
    d->form = new OrderForm(**region, currency->currency, d->desk.language);
    connect(d->form, &OrderForm::edited, this, [this] {
        d->another.reset();
        d->stopWaiting(); // Send was pressed for what stood there then
        d->refresh();
        d->book->look(d->prepared);
    });
    connect(d->form, &OrderForm::revealed, this, [this] { d->refresh(); });
    connect(d->form, &OrderForm::orderNumberWanted, this,
            [this](const QString &field) { d->useOrderNumber(field); });
    connect(d->form, &OrderForm::payerAgainWanted, this, [this] { d->samePayer(); });
    d->placeFill();
    d->panel->setForm(d->form);
    Profile fresh = d->profile;
    fresh.defaults = NumberedRemark::next(workspace, fresh, d->desk.clock->nowMs());
    d->example->attach(d->form, **region, fresh, workspace.isSandbox);
    d->startOver();
    if (isEdited)
        d->takeOver(typed, tradeNo, correcting, before, begunBefore, earlier);
    if (isExample)
        d->example->show();
    if (isAtSend) // the embedded gateway was not ready yet when somebody got there
        d->panel->bar()->button()->setFocus(Qt::OtherFocusReason);
}

void IssuePage::showExample()
{
    if (!d->form || d->frozen || !d->example->fill())
        return;
    d->refresh();
    d->panel->bar()->button()->setFocus(Qt::OtherFocusReason);
}

bool IssuePage::isSending() const
{
    return d->flow->isSending();
}

bool IssuePage::holdsOrder() const
{
    return d->frozen;
}

} // namespace vexora::ui
