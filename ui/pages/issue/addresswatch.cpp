// SPDX-License-Identifier: MIT
#include "ui/pages/issue/addresswatch.h"

#include "checkout/payerwords.h"
#include "domain/whenfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPauseMs = 120; ///< after the last key

bool hasError(const CheckedOrder &checked, const QString &field)
{
    return std::any_of(checked.faults.cbegin(), checked.faults.cend(), [&field](const Fault &each) {
        return each.field == field && each.severity == Severity::Error;
    });
}

bool isPayerWhole(const RegionSpec &region, const CheckedOrder &checked)
{
    return std::none_of(region.fields.cbegin(), region.fields.cend(), [&](const FieldSpec &field) {
        return field.place.group == FieldGroup::Payer && hasError(checked, field.name);
    });
}

} // namespace

AddressWatch::AddressWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_soon.setObjectName(u"addressPause"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMs);
    m_soon.callOnTimeout(this, &AddressWatch::ask);
}

void AddressWatch::setPlace(const Workspace &workspace, const RegionSpec *region)
{
    if (m_workspace.memory)
        m_workspace.memory->disconnect(this);
    if (m_workspace.log)
        m_workspace.log->disconnect(this);
    m_workspace = workspace;
    m_region = region;
    m_field = region && workspace.payers ? limitedAddress(*region) : nullptr;
    m_question.reset();
    m_known.reset();
    m_soon.stop();
    m_isAsking = false;
    ++m_turn;
    if (!m_field)
        return;
    // An order was sent, or paid, since: not of interest before somebody may send the next one.
    const auto anew = [this] {
        if (m_question)
            m_soon.start();
    };
    if (m_workspace.memory)
        connect(m_workspace.memory, &RunMemory::changed, this, anew);
    if (m_workspace.log)
        connect(m_workspace.log, &OrderLog::changed, this, anew);
}

void AddressWatch::look(const PreparedOrder &order)
{
    if (!m_field)
        return;
    const CheckedOrder &checked = order.checked;
    const QString address = checked.fields.value(m_field->name);
    std::optional<Question> wanted;
    if (!address.isEmpty() && !hasError(checked, m_field->name))
        wanted = Question{address, payerIdentity(*m_region, checked.fields),
                          isPayerWhole(*m_region, checked)};
    if (wanted == m_question)
        return;
    const bool isOtherAddress = !wanted || !m_question || wanted->address != m_question->address;
    m_question = wanted;
    ++m_turn;
    m_isAsking = m_question.has_value();
    if (m_isAsking)
        m_soon.start();
    else
        m_soon.stop();
    // While a name is typed the count stays: it is the same for every payer.
    if (isOtherAddress)
        m_known.reset();
}

void AddressWatch::hurry()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    ask();
}

void AddressWatch::settle()
{
    m_isAsking = false;
}

void AddressWatch::ask()
{
    if (!m_question)
        return;
    PayerArchive *payers = m_workspace.payers;
    ++m_turn;
    if (payers->keeping() == Keeping::NoSafePlace) {
        countRun();
        return;
    }
    const qint64 since = startOfDayMs(m_region->timeZone, m_clock.nowMs());
    whenFinished(payers->addressUse(m_question->address, {m_region->id}, since, m_question->payer),
                 this, [this, turn = m_turn](const Result<AddressUse> &use) {
                     if (turn != m_turn)
                         return;
                     if (use && m_workspace.payers->keeping() != Keeping::NoSafePlace)
                         answer({*use, false});
                     else
                         countRun();
                 });
}

void AddressWatch::countRun()
{
    QList<Order> orders;
    if (m_workspace.memory)
        orders = m_workspace.memory->since(startOfDayMs(m_region->timeZone, m_clock.nowMs()));
    const auto isElsewhere = [this](const Order &order) {
        return order.papers.fields.value(m_field->name) != m_question->address;
    };
    orders.removeIf(isElsewhere);
    readPayment(orders, 0);
}

/** What became of the money the run's memory is not told; the history is. */
void AddressWatch::readPayment(const QList<Order> &orders, qsizetype next)
{
    if (next == orders.size() || !m_workspace.log) {
        answer({addressUseBy(orders, *m_region, m_question->address, m_question->payer), true});
        return;
    }
    whenFinished(m_workspace.log->find(orders[next].record.key), this,
                 [this, orders, next, turn = m_turn](const Result<OrderRecord> &stored) {
                     if (turn != m_turn)
                         return;
                     QList<Order> known = orders;
                     if (stored)
                         known[next].record.payment = stored->payment;
                     readPayment(known, next + 1);
                 });
}

void AddressWatch::answer(const Known &known)
{
    m_known = known;
    m_isAsking = false;
    Q_EMIT changed();
}

BudgetLevel AddressWatch::level() const
{
    return m_known ? budgetLevel(m_region->limits, m_known->use) : BudgetLevel::Free;
}

QString AddressWatch::text() const
{
    if (!m_known)
        return {};
    const QString text = m_known->ofThisRun
        ? tr("%1 of %2 orders in this run from this address, %3 paid")
        : tr("%1 of %2 orders today from this address, %3 paid");
    return text.arg(m_known->use.orders)
        .arg(m_region->limits.ordersPerIpAndDay)
        .arg(m_known->use.successes);
}

bool AddressWatch::isUrgent() const
{
    return level() != BudgetLevel::Free || isShared();
}

bool AddressWatch::isShared() const
{
    return m_known && m_question->isWhole && m_known->use.otherPayers > 0;
}

bool AddressWatch::isSpent() const
{
    return level() == BudgetLevel::Spent;
}

QList<Fault> AddressWatch::warnings() const
{
    QList<Fault> faults;
    if (!m_known)
        return faults;
    const auto warn = [&](const QString &rule, const QString &message) {
        faults.append({m_field->name, rule, Severity::Warning, message});
    };
    if (isShared())
        warn(u"address_shared"_s, tr("Another payer used this address today."));
    if (level() == BudgetLevel::Spent)
        warn(kAddressLimit, tr("The limit of this address is used up: the gateway may refuse it."));
    else if (level() == BudgetLevel::Near)
        warn(u"address_near"_s, tr("The limit of this address is nearly used up."));
    return faults;
}

} // namespace vexora::ui
