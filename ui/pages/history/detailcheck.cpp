// SPDX-License-Identifier: MIT
#include "ui/pages/history/detailcheck.h"

#include "checkout/readcredentials.h"
#include "checkout/statussweep.h"
#include "ui/desk.h"
#include "ui/pages/history/detailwords.h"
#include "ui/pages/historydetail.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

DetailCheck::DetailCheck(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

DetailCheck::~DetailCheck() = default;

void DetailCheck::setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record)
{
    const bool same = m_record && record && m_record->key == record->key;
    m_workspace = &workspace;
    m_record = record;
    if (same)
        return;
    ++m_question;
    m_query.reset();
    m_asking = false;
}

const Profile *DetailCheck::profile() const
{
    return profileOf(m_workspace->profiles->profiles(), *m_record);
}

QString DetailCheck::whyNot() const
{
    if (!profile())
        return Words::reason(u"no_profile"_s);
    if (!m_desk.catalog->find(m_record->region))
        return Words::reason(u"no_region"_s);
    return {};
}

void DetailCheck::start()
{
    if (!m_record || m_asking)
        return;
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT said(why, true);
        return;
    }
    m_asking = true;
    const quint64 question = ++m_question;
    Q_EMIT said(HistoryDetail::tr("Asking the gateway…"), false);
    readCredentials(*m_workspace->secrets, *profile(), this,
                    [this, question](const Result<Credentials> &credentials) {
                        if (question == m_question)
                            ask(credentials);
                    });
}

void DetailCheck::ask(const Result<Credentials> &credentials)
{
    const Profile *sender = profile();
    const RegionSpec *region = m_desk.catalog->find(m_record->region);
    if (!credentials || !sender || !region) {
        m_asking = false;
        Q_EMIT said(credentials ? whyNot() : Words::error(credentials.error().code), true);
        return;
    }
    m_query = std::make_unique<StatusQuery>(*m_workspace->gateway, m_workspace->log, *m_desk.clock);
    connect(m_query.get(), &StatusQuery::finished, this, &DetailCheck::onAnswer);
    m_query->start(*sender, *region, *m_record, *credentials, m_desk.preferences.timeoutMs);
}

void DetailCheck::onAnswer(const StatusAnswer &answer)
{
    m_asking = false;
    QStringList sentences;
    bool isFault = !answer.recorded;
    if (answer.answered && answer.recorded && m_record->outcome == Outcome::Unknown) {
        // What it told stands above; that something was done stands here.
        sentences << HistoryDetail::tr("Checked at %1.").arg(Words::time(m_desk.clock->nowMs()));
    } else if (answer.answered) {
        sentences << Words::paymentSentence(answer.payment);
        if (answer.amountDiffers && !answer.recorded)
            sentences << amountDiffersSentence(answer);
    } else if (answer.reason == "another_order"_L1) {
        sentences << HistoryDetail::tr("The gateway answered about another order. Do not use or "
                                       "pass on anything of that answer.");
        isFault = true;
    } else {
        sentences << Words::reason(answer.reason) << HistoryDetail::tr("Nothing has changed.");
        isFault = isFault || answer.reason != "query_refused"_L1;
    }
    if (!answer.recorded)
        sentences << HistoryDetail::tr("This answer could not be written into the history. Make "
                                       "room or give the permission back, then check again.");
    Q_EMIT said(sentences.join(u' '), isFault);
}

} // namespace vexora::ui
