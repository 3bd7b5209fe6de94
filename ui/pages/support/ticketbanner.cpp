// SPDX-License-Identifier: MIT
#include "ui/pages/support/ticketbanner.h"

#include "ui/dialogs/testcard.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

TicketBanner::TicketBanner(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactList(this))
{
    setObjectName(u"ticketBanner"_s);
    auto *heading = makeLabel(tr("From a bundle: redacted"), this, TextSize::Heading, Role::Ink,
                              QFont::DemiBold);
    heading->setObjectName(u"ticketBannerLabel"_s);
    heading->setMinimumWidth(1);
    auto *means = makeLabel(tr("What stands below is what another console put into its file. "
                               "Placeholders like ‹mobile:4f1c› stand for values that did not "
                               "leave it."),
                            this, TextSize::Body);
    means->setMinimumWidth(1);
    m_facts->setObjectName(u"ticketFacts"_s);
    m_facts->setAccessibleName(tr("About the bundle"));
    m_facts->fitToContents();
    auto *close = makeButton(tr("Close bundle"), u"closeBundleButton"_s, this);
    makeCompact(close);
    setTabOrder(close, m_facts); // as they stand
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(heading, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    lines->setSpacing(space::kTight);
    lines->addLayout(head);
    lines->addWidget(means);
    lines->addWidget(m_facts);
    connect(close, &QPushButton::clicked, this, &TicketBanner::closeRequested);
}

void TicketBanner::showTicket(const Ticket &ticket, const QString &region)
{
    const QLocale locale;
    QString verdict = tr("No known mistake explains the signature");
    if (ticket.verdict == "match"_L1)
        verdict = tr("The signature is right");
    else if (ticket.verdict == "explained"_L1)
        verdict = tr("The mistake is known");
    QList<Fact> facts{{tr("Made"), Words::time(ticket.madeAtMs)},
                      {tr("Region"), region},
                      {tr("Gateway"), ticket.host},
                      {tr("Verdict"), verdict, true}};
    if (ticket.sent) {
        const TicketSending &sent = *ticket.sent;
        facts.append(
            {tr("Sent"),
             sent.isByteExact ? tr("Byte for byte") : tr("With a fresh number, time and signature"),
             true});
        facts.append({tr("Sent to"), sent.host});
        facts.append({tr("Order number"), sent.tradeNo});
        facts.append(
            {tr("Outcome"), sent.outcome ? Words::outcome(sent.outcome).word : QString(), true});
    }
    if (ticket.httpStatus > 0)
        facts.append({tr("HTTP status"), QString::number(ticket.httpStatus)});
    if (ticket.elapsedMs >= 0)
        facts.append({tr("Time"), tr("%1 ms").arg(locale.toString(ticket.elapsedMs)), true});
    const std::optional<qint64> clock = ticket.clockDifferenceMs || !ticket.sent
        ? ticket.clockDifferenceMs
        : ticket.sent->clockDifferenceMs;
    if (clock)
        facts.append({tr("Its clock"), TestCard::clockWords(*clock), true});
    QStringList program{ticket.programVersion, u"Qt "_s + ticket.qtVersion, ticket.system};
    program.removeAll({});
    facts.append({tr("Program"), program.join(u", "_s)});
    m_facts->setFacts(facts);
}

void TicketBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, rect(), color(Role::AmberFill), color(Role::Amber), space::kRadius);
}

} // namespace vexora::ui
