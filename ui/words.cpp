// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vexora::ui {

StateWord Words::outcome(const std::optional<Outcome> &outcome)
{
    if (!outcome)
        //: Column "Sent": the order is on its way right now
        return {tr("Sending"), u"clock"_s, Role::Ink};
    switch (*outcome) {
    //: Column "Sent": the gateway took the order. Never a word that also means "paid"
    case Outcome::Created:
        return {tr("Accepted"), u"check"_s, Role::Ok};
    //: Column "Sent": our own checks stopped the order before it was sent
    case Outcome::Invalid:
        return {tr("Invalid"), u"cross"_s, Role::Dim};
    //: Column "Sent": the gateway said no
    case Outcome::Refused:
        return {tr("Refused"), u"cross"_s, Role::Dim};
    //: Column "Sent": the order may or may not exist at the gateway
    case Outcome::Unknown:
        return {tr("Unknown"), u"warning"_s, Role::Amber};
    //: Column "Sent": the order certainly never left this computer
    case Outcome::NotSent:
        return {tr("Not sent"), u"dash"_s, Role::Dim};
    }
    Q_UNREACHABLE();
    return {};
}

StateWord Words::payment(PaymentState state)
{
    switch (state) {
    //: Column "Payment": nobody has asked the gateway yet
    case PaymentState::NotAsked:
        return {tr("Unchecked"), u"dash"_s, Role::Dim};
    //: Column "Payment": the payer has not paid yet
    case PaymentState::Waiting:
        return {tr("Waiting"), u"clock"_s, Role::Dim};
    case PaymentState::PartPaid:
        return {tr("Part paid"), u"half"_s, Role::Amber};
    case PaymentState::Paid:
        return {tr("Paid"), u"check"_s, Role::Ok};
    //: Column "Payment": the payment came to nothing
    case PaymentState::Failed:
        return {tr("Failed"), u"cross"_s, Role::Fault};
    //: Column "Payment": the order exists at the gateway, its link never reached us
    case PaymentState::LinkLost:
        return {tr("Link lost"), u"warning"_s, Role::Amber};
    //: Column "Payment": a person ended the matter
    case PaymentState::Closed:
        return {tr("Closed"), u"dash"_s, Role::Dim};
    }
    Q_UNREACHABLE();
    return {};
}

QString Words::outcomeSentence(const std::optional<Outcome> &outcome)
{
    if (!outcome)
        return tr("The order is being sent, by this program or another copy of it.");
    switch (*outcome) {
    case Outcome::Created:
        return tr("The gateway accepted the order. Whether it was paid stands under Payment.");
    case Outcome::Invalid:
        return tr("The order was stopped here, before it was sent. No money can be affected.");
    case Outcome::Refused:
        return tr("The gateway refused the order. No payment can be made with it.");
    case Outcome::Unknown:
        return tr("This order may exist at the gateway. Do not send another until it is checked.");
    case Outcome::NotSent:
        return tr("The order never left this computer. No money can be affected.");
    }
    Q_UNREACHABLE();
    return {};
}

QString Words::paymentSentence(PaymentState state)
{
    switch (state) {
    case PaymentState::NotAsked:
        return tr("Nobody has asked the gateway about the payment yet.");
    case PaymentState::Waiting:
        return tr("The gateway knows the order and waits for the payer.");
    case PaymentState::PartPaid:
        return tr("The payer has paid less than the amount.");
    case PaymentState::Paid:
        return tr("The gateway says the order is paid.");
    case PaymentState::Failed:
        return tr("The gateway says the payment failed.");
    case PaymentState::LinkLost:
        return tr("The order exists at the gateway and waits, but its link never reached this "
                  "program. It may still be paid: ask the provider for the link before sending "
                  "another.");
    case PaymentState::Closed:
        return tr("A person here closed the matter.");
    }
    Q_UNREACHABLE();
    return {};
}

QString Words::closing(ClosingReason reason)
{
    switch (reason) {
    //: Why a person closed an unknown order
    case ClosingReason::DoesNotExist:
        return tr("It does not exist there");
    //: Why a person closed an unknown order
    case ClosingReason::SettledOtherwise:
        return tr("Paid or replaced in another way");
    //: Why a person closed an unknown order
    case ClosingReason::GivenUp:
        return tr("Nobody will pay it");
    }
    Q_UNREACHABLE();
    return {};
}

QString Words::environment(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return u"SANDBOX"_s;
    case Environment::Test:
        return u"TEST"_s;
    case Environment::Live:
        return u"LIVE"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString Words::error(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return tr("The program was asked for something that does not exist.");
    case ErrorCode::NotFound:
        return tr("It was not found. It may have been removed meanwhile.");
    case ErrorCode::Malformed:
        return tr("A file does not have the form it must have.");
    case ErrorCode::Duplicate:
        return tr("This order number was used before. Nothing was sent.");
    case ErrorCode::NumberUncertain:
        return tr("An earlier list of orders was damaged, so nobody can tell whether this order "
                  "number was used before. Nothing was sent. Leave the number empty to have a new "
                  "one made.");
    case ErrorCode::NoSecret:
        return tr("There is no secret for this merchant. Enter it in Settings, under Edit.");
    case ErrorCode::KeychainUnavailable:
        return tr("The system keychain is missing or locked. Unlock it and try again.");
    case ErrorCode::Storage:
        return tr("The data folder cannot be written. Free some space or check its permissions.");
    case ErrorCode::NewerData:
        return tr("The data was written by a newer version of this program. Use that one.");
    case ErrorCode::Network:
        return tr("The network could not be used.");
    case ErrorCode::Internal:
        return tr("The program made a mistake. Nothing more was sent; please report it.");
    }
    Q_UNREACHABLE();
    return {};
}

QString Words::place(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Undecided:
        return tr("The keychain is asked at the first order");
    case SecretPlace::Keychain:
        return tr("Secrets in the system keychain");
    case SecretPlace::Memory:
        return tr("Secret in memory until you quit");
    }
    Q_UNREACHABLE();
    return {};
}

QString Words::listed(const QStringList &items)
{
    // QLocale's own lists follow the locale of numbers, which is not always the language's.
    QString list = items.value(0);
    for (qsizetype i = 1; i < items.size(); ++i)
        list = (i + 1 < items.size() ? tr("%1, %2") : tr("%1 and %2")).arg(list, items[i]);
    return list;
}

QString Words::time(qint64 ms)
{
    if (ms <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString languageName(const QString &language)
{
    // Not QLocale's: it calls es "español de España".
    static const QHash<QString, QString> kNames{{u"en"_s, u"English"_s},
                                                {u"es"_s, u"Español"_s},
                                                {u"ja"_s, u"日本語"_s},
                                                {u"km"_s, u"ខ្មែរ"_s},
                                                {u"zh-TW"_s, u"繁體中文"_s}};
    return kNames.value(language, language);
}

} // namespace vexora::ui
