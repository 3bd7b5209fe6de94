// SPDX-License-Identifier: MIT
#include "ui/pages/support/orderpoints.h"

#include "ui/desk.h"
#include "ui/dialogs/testcard.h"
#include "ui/pages/support/clockquestion.h"
#include "ui/pages/support/verdictwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

OrderPoints::OrderPoints(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_question(new ClockQuestion(*desk.clock, this))
    , m_hint(makeLabel({}, this))
    , m_points(new FindingList(this))
    , m_clockRow(new QWidget(this))
    , m_clock(makeLabel({}, m_clockRow, TextSize::Small, Role::Dim))
    , m_ask(makeButton(tr("Compare clocks"), u"askClockButton"_s, m_clockRow))
{
    m_hint->setObjectName(u"orderHint"_s);
    m_hint->setMinimumWidth(1);
    m_points->setObjectName(u"orderPoints"_s);
    m_points->setAccessibleName(tr("What was found in the order"));
    m_clock->setObjectName(u"clockLabel"_s);
    m_clock->setMinimumWidth(1);
    m_ask->setAccessibleDescription(
        tr("Asks the gateway of the chosen profile for its time, with a question for the balance"));
    m_ask->setToolTip(m_ask->accessibleDescription());
    makeCompact(m_ask);
    auto *row = new QHBoxLayout(m_clockRow);
    row->setContentsMargins(0, space::kTight, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_clock, 1);
    row->addWidget(m_ask, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, space::kSmall, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(m_hint);
    lines->addWidget(m_points);
    lines->addWidget(m_clockRow);
    lines->addStretch();
    connect(m_ask, &QPushButton::clicked, this, &OrderPoints::askForTime);
    connect(m_question, &ClockQuestion::answered, this,
            [this](const std::optional<qint64> &differenceMs) {
                m_ask->setEnabled(true);
                sayClock(differenceMs);
                if (!differenceMs)
                    m_clock->setText(tr("The gateway's time could not be learnt."));
                Q_EMIT clockKnown(differenceMs);
            });
}

void OrderPoints::show(const SupportCase &about)
{
    QList<Finding> points;
    for (const Fault &fault : about.order) {
        const bool isError = fault.severity == Severity::Error;
        Finding point;
        point.icon = isError ? u"cross"_s : u"warning"_s;
        point.role = isError ? Role::Fault : Role::Amber;
        point.sentence = sentenceText(fault.message);
        QStringList origin{isError ? tr("Error") : tr("Warning")};
        if (!fault.field.isEmpty())
            origin.append(plainServerText(fault.field));
        origin.append(fault.rule);
        point.origin = origin.join(u" · ");
        points.append(point);
    }
    m_points->show(points);
    m_points->setVisible(!points.isEmpty());
    if (about.isEmpty())
        m_hint->setText(tr("There is no order yet."));
    else if (about.region.isEmpty())
        m_hint->setText(tr("Choose a region: its rules are what an order is checked by."));
    else
        m_hint->setText(tr("Nothing was found wrong with the order."));
    m_hint->setVisible(points.isEmpty());

    m_profile = about.profile;
    if (m_answerOf != m_profile.id) {
        m_question->cancel();
        m_ask->setEnabled(true);
        m_answerOf.clear();
        sayClock(std::nullopt);
    }
    m_clockRow->setVisible(!about.isEmpty() && !m_profile.id.isEmpty());
}

void OrderPoints::sayClock(const std::optional<qint64> &differenceMs)
{
    const bool wrong = differenceMs && TestCard::isClockWrong(*differenceMs);
    setText(m_clock, TextSize::Small, wrong ? Role::Fault : Role::Dim);
    m_clock->setText(differenceMs
                         ? tr("This clock: %1").arg(TestCard::clockWords(*differenceMs))
                         : tr("A timestamp is judged by this computer's clock. Is it right?"));
}

void OrderPoints::askForTime()
{
    const RegionSpec *region = m_desk.catalog->find(m_profile.region);
    const bool practises
        = m_desk.sandbox.profiles && m_desk.sandbox.profiles->findById(m_profile.id);
    if (!region)
        return;
    m_answerOf = m_profile.id;
    m_ask->setEnabled(false);
    m_clock->setText(tr("Asking…"));
    m_question->ask(practises ? m_desk.sandbox : m_desk.own, m_profile, *region,
                    m_desk.preferences.timeoutMs);
}

} // namespace vexora::ui
