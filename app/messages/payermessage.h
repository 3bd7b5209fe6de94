// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"
#include "settings/profile.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace vexora {

/**
 * What a message to the payer is made of. Whoever holds an order makes it with messageFactsOf();
 * Settings makes one up for its preview.
 */
struct MessageFacts
{
    QString name; ///< the payer's; empty when not known any more
    QString amount; ///< with its currency: "NT$ 12,000"
    QString link;
    std::optional<VirtualAccount> account;
    QString tradeNo;
    qint64 expiresAtMs = 0; ///< 0: none is known
    QString timeZone; ///< IANA name, the payer's: expiry is told in it
    bool isLive = false; ///< anything else begins with "TEST, DO NOT PAY"
};

/** A message ready for the clipboard. */
struct PayerMessage
{
    QString text;
    bool canBePaid = false; ///< it holds the link or the account
};

enum class TemplateFault {
    NothingToPay, ///< neither {link} nor {account} nor {pay}: a warning, it may be saved
    UnknownPlaceholder, ///< a warning: it would reach the payer as it stands
    TooLong, ///< an error
};

/**
 * Messages that a clerk pastes into a chat or a mail, in the language the payer reads, whatever
 * language the window has. Placeholders: {name} {amount} {link} {account} {pay} {order} {expiry};
 * {pay} is the link, or the account where there is none. A line left without any value for its
 * placeholders is left out whole. Values are put in as plain text, without control and bidi
 * characters, and are not searched for placeholders again. A template has kMaxTemplate characters
 * at most (settings/profile.h).
 */
/** How a message begins that is not about a live order; no template can leave it out. */
inline constexpr QStringView kTestLine = u"TEST, DO NOT PAY";

/** The known placeholders without their braces, in the order they are offered. */
[[nodiscard]] const QStringList &placeholders();

/**
 * The time a gateway's answer tells, as everything that shows it to a person reads it. Without an
 * offset it is the region's, in which the gateway tells times; a day alone lasts until its end
 * there. 0 where the text is neither. `timeZone` is an IANA name, UTC where it is not known.
 */
[[nodiscard]] qint64 momentOf(const QString &text, const QString &timeZone);

/**
 * Created, not paid, failed or closed as far as is known, and its KHQR, if any, is its own. Nobody
 * is asked to pay any other order.
 */
[[nodiscard]] bool isPayable(const OrderRecord &record);

/** Neither link nor account for an order that is not payable, or has a KHQR alone. */
[[nodiscard]] MessageFacts messageFactsOf(const Order &order, const RegionSpec &region);

[[nodiscard]] bool hasExpired(const MessageFacts &facts, qint64 nowMs);

/** The program's own text; English for a language it does not have. */
[[nodiscard]] QString builtInTemplate(const QString &language);

/** The profile's text in that language, else the one it has for any, else the built-in one. */
[[nodiscard]] QString templateOf(const Profile &profile, const QString &language);

/** What the profile says, else what the region's payers read. */
[[nodiscard]] QString messageLanguageOf(const Profile &profile, const RegionSpec &region);

[[nodiscard]] QList<TemplateFault> faultsOf(const QString &messageTemplate);

[[nodiscard]] PayerMessage writeMessage(const QString &messageTemplate, const QString &language,
                                        const MessageFacts &facts);

/** Of a mail: names the order, and begins with "TEST, DO NOT PAY" where the message does. */
[[nodiscard]] QString subjectOf(const QString &language, const MessageFacts &facts);

/** mailto: with subject and body; `address` may be empty. Handed to the desktop's mail program. */
[[nodiscard]] QUrl mailOf(const PayerMessage &message, const QString &subject,
                          const QString &address);

} // namespace vexora
