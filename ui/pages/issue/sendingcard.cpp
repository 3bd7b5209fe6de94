// SPDX-License-Identifier: MIT
#include "ui/pages/issue/sendingcard.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

SendingCard::SendingCard(const QString &host, const QString &amount, QWidget *parent)
    : Card(Tone::Plain, parent)
{
    setObjectName(u"sendingCard"_s);
    setHeading(tr("Sending %1 to %2").arg(amount, host));
    m_elapsed = addSentence({});
    m_elapsed->setObjectName(u"elapsedLabel"_s);
    ui::setText(m_elapsed, TextSize::Amount);
    m_sentence = addSentence({});
    m_sentence->setObjectName(u"sendingSentence"_s);
    m_cancel = addAction(CardAction::Cancel, u"cancelButton"_s, tr("Cancel"));
    m_since.start();
    m_timer.setInterval(100);
    m_timer.callOnTimeout(this, &SendingCard::tick);
    m_timer.start();
    tick();
    setStage(CheckoutRun::Stage::Recording);
}

void SendingCard::setStage(CheckoutRun::Stage stage)
{
    switch (stage) {
    case CheckoutRun::Stage::Recording:
        m_sentence->setText(tr("Writing the order down before it is sent. Cancel stops it."));
        break;
    case CheckoutRun::Stage::Connecting:
        m_sentence->setText(tr("Connecting. Nothing of the order has left yet; Cancel stops it."));
        break;
    case CheckoutRun::Stage::Sending:
        m_sentence->setText(
            tr("The order has left and the gateway is to answer. Cancel only stops "
               "the waiting: the order may exist all the same and becomes unknown."));
        break;
    case CheckoutRun::Stage::Finished:
        break;
    }
}

void SendingCard::setCancelling()
{
    m_cancel->setEnabled(false);
}

void SendingCard::tick()
{
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000.0;
    m_elapsed->setText(tr("%1 s").arg(QLocale().toString(seconds, 'f', 1)));
}

} // namespace vexora::ui
