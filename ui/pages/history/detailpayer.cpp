// SPDX-License-Identifier: MIT
#include "ui/pages/history/detailpayer.h"

#include "checkout/maskedvalue.h"
#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/ordernames.h"
#include "ui/pages/history/detailanswer.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QEvent>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kTickMs = 1000;

/** What stands among the money facts already, or was made for the signature alone. */
bool isToldElsewhere(const QString &name, const FieldSpec *field)
{
    if (field)
        return field->type == FieldType::Amount || field->type == FieldType::Code;
    return name == "merchantNo"_L1 || name == "tradeNo"_L1 || name == "timestamp"_L1;
}

} // namespace

DetailPayer::DetailPayer(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_state(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_facts(new FactList(this))
    , m_reveal(makeButton({}, u"revealButton"_s, this))
    , m_erase(makeButton(tr("Erase…"), u"eraseButton"_s, this))
    , m_answer(new DetailAnswer(this))
{
    m_state->setObjectName(u"payerState"_s);
    m_facts->setObjectName(u"payerFacts"_s);
    m_facts->setAccessibleName(tr("Payer data"));
    m_facts->fitToContents();
    m_erase->setAccessibleDescription(tr("Erases this order's payer data for good"));
    m_erase->setToolTip(m_erase->accessibleDescription());
    makeCompact(m_reveal);
    makeCompact(m_erase);
    auto *buttons = new ButtonRow;
    buttons->addWidget(m_reveal);
    buttons->addWidget(m_erase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addWidget(
        makeLabel(tr("Payer data"), this, TextSize::Small, Role::Ink, QFont::DemiBold));
    column->addWidget(m_state);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_answer);

    m_timer.setInterval(kTickMs);
    m_away.setInterval(kAwayMs);
    m_away.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        ++m_ticks;
        showCountdown();
    });
    connect(&m_away, &QTimer::timeout, this, &DetailPayer::conceal);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_revealed)
            conceal();
        else
            reveal();
    });
    connect(m_erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseRequested(m_record->key); });
    for (const Workspace *place : {&desk.own, &desk.sandbox}) {
        if (place->payers)
            connect(place->payers, &PayerArchive::erased, this, &DetailPayer::refresh);
        if (place->care)
            connect(place->care, &HistoryCare::restored, this, &DetailPayer::refresh);
        if (place->memory)
            connect(place->memory, &RunMemory::changed, this, &DetailPayer::showValues);
    }
}

void DetailPayer::setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record)
{
    const bool same = m_record && record && m_record->key == record->key;
    // With the outcome the answer is kept too.
    const bool isAsKnown = same && m_record->outcome == record->outcome;
    m_workspace = &workspace;
    m_record = record;
    if (isAsKnown)
        return;
    if (!same) {
        conceal();
        m_found.reset();
    }
    refresh();
}

void DetailPayer::refresh()
{
    const quint64 question = ++m_question;
    setVisible(m_record.has_value());
    showValues();
    if (!m_record || !m_workspace->payers)
        return;
    whenFinished(m_workspace->payers->papers(m_record->key), this,
                 [this, question](const Result<PapersFound> &found) {
                     if (question == m_question)
                         onFound(found);
                 });
}

void DetailPayer::onFound(const Result<PapersFound> &found)
{
    m_found = found;
    if (fields().isEmpty())
        conceal();
    showValues();
    Q_EMIT known();
}

const Order *DetailPayer::remembered() const
{
    if (!m_record || !m_workspace->memory)
        return nullptr;
    const Order *order = m_workspace->memory->find(m_record->key);
    return order && !order->papers.fields.isEmpty() ? order : nullptr;
}

FieldMap DetailPayer::fields() const
{
    if (m_found && *m_found && (*m_found)->state == PapersFound::State::Kept)
        return (*m_found)->fields;
    const Order *order = remembered();
    return order ? order->papers.fields : FieldMap();
}

QByteArray DetailPayer::answer() const
{
    if (m_found && *m_found && (*m_found)->state == PapersFound::State::Kept)
        return (*m_found)->answer;
    const Order *order = remembered();
    return order ? order->papers.answer : QByteArray();
}

bool DetailPayer::isKnown() const
{
    return m_found || !m_workspace || !m_workspace->payers || remembered();
}

std::optional<Order> DetailPayer::order() const
{
    if (!m_record || fields().isEmpty())
        return std::nullopt;
    if (const Order *order = remembered())
        return *order;
    Order order;
    order.record = *m_record;
    order.papers.fields = fields();
    return order;
}

QString DetailPayer::stateWords() const
{
    using State = PapersFound::State;
    if (!m_found)
        return m_workspace->payers || !remembered()
            ? QString()
            : tr("Not kept: it is in memory until you quit.");
    if (!*m_found)
        return tr("It cannot be read now. %1").arg(Words::error(m_found->error().code));
    const PapersFound &found = **m_found;
    switch (found.state) {
    case State::Kept:
        return {};
    case State::NeverKept:
        if (remembered())
            return tr("Not kept: it is in memory until you quit.");
        if (m_workspace->isSandbox)
            return tr("Practice orders' payer data is never kept.");
        return tr("Never kept: there was no safe place for its key when the order was sent, or it "
                  "was sent before payer data was kept.");
    case State::Erased:
        return tr("Erased on %1. The order and its money facts stay.")
            .arg(Words::time(found.erasedAtMs));
    case State::NoKey:
        return tr("Kept, but this computer's keychain has not the key it was locked with. Bring "
                  "the keychain back, or erase it.");
    case State::Tampered:
        return tr("What is stored is not what was written for this order: the file was damaged or "
                  "changed by hand. Nothing of it is shown. Verify the list in Settings, and look "
                  "for a backup.");
    }
    return {};
}

void DetailPayer::showState()
{
    const QString words = stateWords();
    const bool isFault = m_found && *m_found && (*m_found)->state == PapersFound::State::Tampered;
    setText(m_state, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

void DetailPayer::showValues()
{
    if (!m_record)
        return;
    const FieldMap values = fields();
    const OrderNames names(m_desk.catalog, m_desk.language);
    const RegionSpec *region = names.region(m_record->region);
    QStringList order = region ? region->fieldNames() : QStringList();
    for (auto name = values.keyBegin(); name != values.keyEnd(); ++name) {
        if (!order.contains(*name))
            order.append(*name);
    }
    QList<Fact> facts;
    for (const QString &name : std::as_const(order)) {
        const FieldSpec *field = region ? region->field(name) : nullptr;
        const QString value = values.value(name);
        if (value.isEmpty() || isToldElsewhere(name, field))
            continue;
        const bool isPersonal = !field || field->personal;
        const FieldType type = field ? field->type : FieldType::Text;
        facts.append({names.fieldName(region, name),
                      isPersonal && !m_revealed ? masked(type, value) : value});
    }
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_answer->setAnswer(m_revealed ? answer() : QByteArray());
    const bool hasPapers = m_found && *m_found
        && ((*m_found)->state == PapersFound::State::Kept
            || (*m_found)->state == PapersFound::State::NoKey
            || (*m_found)->state == PapersFound::State::Tampered);
    m_reveal->setVisible(!facts.isEmpty());
    m_erase->setVisible(m_workspace->payers && m_record->outcome && (hasPapers || remembered()));
    showCountdown();
    showState();
}

/** Nobody sees anything of which it could not be written down that it was seen. */
void DetailPayer::reveal()
{
    if (m_noting || !m_record || !m_workspace->log)
        return;
    m_noting = true;
    const OrderKey key = m_record->key;
    whenFinished(m_workspace->log->noteActions({{ActionKind::Revealed, key, u"window"_s}}), this,
                 [this, key](const Result<void> &noted) {
                     m_noting = false;
                     if (!m_record || m_record->key != key || !isVisible())
                         return;
                     if (!noted) {
                         show(tr("Not shown, because that could not be written down. %1")
                                  .arg(Words::error(noted.error().code)),
                              true);
                         return;
                     }
                     m_revealed = true;
                     m_ticks = 0;
                     m_untilMs = m_desk.clock->nowMs() + kShownSeconds * kTickMs;
                     m_timer.start();
                     showValues();
                     Q_EMIT revealed();
                 });
}

void DetailPayer::show(const QString &state, bool isFault)
{
    setText(m_state, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_state->setText(state);
    m_state->show();
}

void DetailPayer::conceal()
{
    if (!m_revealed)
        return;
    m_revealed = false;
    m_timer.stop();
    m_away.stop();
    showValues();
}

/** A clock that is set back must not show it longer. */
void DetailPayer::showCountdown()
{
    if (!m_revealed) {
        m_reveal->setText(tr("Show"));
        m_reveal->setAccessibleName(m_reveal->text());
        m_reveal->setAccessibleDescription(
            tr("Shows the payer data for %n second(s), which is noted", nullptr, kShownSeconds));
        m_reveal->setToolTip(m_reveal->accessibleDescription());
        return;
    }
    const qint64 byClock = (m_untilMs - m_desk.clock->nowMs() + kTickMs - 1) / kTickMs;
    const qint64 left = std::min<qint64>(kShownSeconds - m_ticks, byClock);
    if (left <= 0) {
        conceal();
        return;
    }
    m_reveal->setText(tr("Hide (%1 s)").arg(left));
    m_reveal->setAccessibleName(m_reveal->text());
}

void DetailPayer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        conceal();
}

bool DetailPayer::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_away.stop();
    else if (event->type() == QEvent::WindowDeactivate && m_revealed)
        m_away.start();
    return QWidget::event(event);
}

} // namespace vexora::ui
