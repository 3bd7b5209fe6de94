// SPDX-License-Identifier: MIT
#include "ui/dialogs/testcard.h"

#include "ui/dialogs/testsuspect.h"
#include "ui/words.h"

#include <QLabel>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr qint64 kDateGrainMs
    = 2 * kSecondMs; ///< of a Date header that counts whole seconds, and the way

} // namespace

bool TestCard::isClockWrong(qint64 differenceMs)
{
    return std::llabs(differenceMs) > kMinuteMs;
}

QString TestCard::clockWords(qint64 differenceMs)
{
    const qint64 off = std::llabs(differenceMs);
    if (off <= kDateGrainMs)
        return tr("agrees with the gateway's");
    const QLocale locale;
    const QString span = off < 2 * kMinuteMs ? tr("%1 s").arg(locale.toString(off / kSecondMs))
                                             : tr("%1 min").arg(locale.toString(off / kMinuteMs));
    return differenceMs > 0 ? tr("%1 behind the gateway's").arg(span)
                            : tr("%1 ahead of the gateway's").arg(span);
}

QString TestCard::refusedHeading(Suspect suspect)
{
    switch (suspect) {
    case Suspect::Secret:
        return tr("The secret does not fit");
    case Suspect::Number:
        return tr("The merchant number is not known there");
    case Suspect::Clock:
        return tr("This computer's clock may be why it said no");
    default:
        return tr("The gateway does not accept this merchant");
    }
}

QString TestCard::adviceFor(Suspect suspect)
{
    switch (suspect) {
    case Suspect::Secret:
        return tr("The gateway was reached, and what it said is about the signature, which is made "
                  "with the secret. Copy the secret anew from the provider, whole, and see that it "
                  "is the one of this merchant number and of this region.");
    case Suspect::Number:
        return tr("The gateway was reached, and what it said is about the merchant. Compare the "
                  "number with what the provider gave you: each region and currency has its own, "
                  "and the sandbox too. The secret was not tested.");
    case Suspect::SecretOrNumber:
        return tr("It was reached and said no. Its code, 8000, does not tell a wrong secret from a "
                  "wrong number; what it said below may. Compare both with what the provider gave "
                  "you.");
    case Suspect::Address:
        return tr("Compare the base URL with what the provider gave you: the host, and the "
                  "region's path at its end. Number and secret were not tested.");
    case Suspect::Access:
        return tr("The call was refused before it was looked at: the gateway may not know the "
                  "merchant number, or not allow this computer's address. Ask the provider.");
    case Suspect::Clock:
        return tr("Set this computer's clock, its date and time zone, and test again. Number and "
                  "secret may be right.");
    case Suspect::Nothing:
    case Suspect::Other:
        break;
    }
    return {};
}

Card *TestCard::of(const BalanceAnswer &answer, const Profile &profile)
{
    const bool isRefused = !answer.accepted && answer.reason == "gateway_code"_L1;
    const Suspect suspect = suspectOf(answer);
    auto *card = new Card(answer.accepted ? Card::Tone::Plain
                              : isRefused ? Card::Tone::Fault
                                          : Card::Tone::Amber);
    card->setObjectName(u"testCard"_s);
    if (answer.accepted) {
        card->setHeading(tr("The gateway accepts this merchant"), u"check"_s, Role::Ok);
        card->addSentence(tr("Host, merchant number and secret belong together."));
    } else if (isRefused) {
        card->setHeading(refusedHeading(suspect), u"cross"_s, Role::Fault);
    } else {
        const bool elsewhere = suspect == Suspect::Address;
        card->setHeading(elsewhere          ? tr("The base URL does not lead to the gateway")
                             : answer.asked ? tr("The gateway gave no usable answer")
                                            : tr("The gateway was not reached"),
                         u"warning"_s, Role::Amber);
        card->addSentence(Words::reason(answer.reason));
    }
    if (const QString advice = adviceFor(suspect); !advice.isEmpty())
        card->addSentence(advice);
    card->addSentence(tr("Only the balance was asked for. No money was moved."), Role::Dim);
    addConnection(*card, answer, profile);
    if (!answer.accepted && !answer.message.isEmpty())
        card->addServerBox(tr("What the gateway said"), answer.message);
    return card;
}

void TestCard::addConnection(Card &card, const BalanceAnswer &answer, const Profile &profile)
{
    card.addFact(tr("Host"), hostOf(profile.baseUrl));
    const ConnectionFacts &connection = answer.connection;
    if (connection.proxy.isEmpty())
        card.addFact(tr("Proxy"), tr("none"));
    else
        card.addServerFact(tr("Proxy"), connection.proxy);
    if (profile.baseUrl.scheme() == "http"_L1)
        card.addFact(tr("Encryption"), tr("none: it stays on this machine"));
    else
        card.addServerFact(tr("Encryption"), connection.tlsVersion);
    // Of a refused certificate the issuer stands in `found`.
    const bool foundIssuer = answer.reason.startsWith("tls"_L1);
    card.addServerFact(tr("Issued by"),
                       foundIssuer && !answer.found.isEmpty() ? answer.found : connection.issuer);
    if (!foundIssuer && answer.found != connection.proxy)
        card.addServerFact(Words::foundLabel(answer.reason), answer.found);
    if (answer.clockDifferenceMs) {
        const bool wrong = isClockWrong(*answer.clockDifferenceMs);
        card.addFact(tr("This clock"), clockWords(*answer.clockDifferenceMs),
                     wrong ? Role::Fault : Role::Ink)
            ->setObjectName(u"clockFact"_s);
        if (wrong)
            card.addSentence(tr("Set this computer's clock: the gateway may refuse orders with a "
                                "time that is off."),
                             Role::Fault);
    }
    card.addServerFact(tr("Code"), answer.code);
}

} // namespace vexora::ui
