// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"
#include "settings/profile.h"

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
[[nodiscard]] MessageFacts messageFactsOf(const Order &order, const RegionSpec &region);

/** The program's own text; English for a language it does not have. */
[[nodiscard]] QString builtInTemplate(const QString &language);

/** The profile's text in that language, else the one it has for any, else the built-in one. */
[[nodiscard]] QString templateOf(const Profile &profile, const QString &language);

/** What the profile says, else what the region's payers read. */
[[nodiscard]] QString messageLanguageOf(const Profile &profile, const RegionSpec &region);

[[nodiscard]] QList<TemplateFault> faultsOf(const QString &messageTemplate);

[[nodiscard]] PayerMessage writeMessage(const QString &messageTemplate, const QString &language,
                                        const MessageFacts &facts);

/** mailto: with subject and body; `address` may be empty. Handed to the desktop's mail program. */
[[nodiscard]] QUrl mailOf(const PayerMessage &message, const QString &subject,
                          const QString &address);

} // namespace vexora
