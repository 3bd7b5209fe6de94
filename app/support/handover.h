// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"
#include "signing/doctor/doctor.h"
#include "support/mistakewords.h"

namespace vexora {

/** The answer to a ticket: greeting-free, the mistake, its fix, the string to compare with (made of
 *  the names in `request`, values left out), in the customer's language. Holds no payer data, no
 *  secret and no profile's name. */
[[nodiscard]] QString replyText(const doctor::Diagnosis &diagnosis, const QList<Fault> &order,
                                const MistakeWords &words, const QString &language,
                                const SentRequest &request = {});

enum class ShellKind { Posix, Cmd };

/**
 * The request as one cURL command. Quotes so that any value survives the shell; without a body it
 * is made of the fields. For Cmd it is meant to be pasted at the prompt: in a batch file a percent
 * sign is another. Empty where a byte of it cannot stand in a command (NUL).
 */
[[nodiscard]] QString curlCommand(const SentRequest &request, ShellKind shell = ShellKind::Posix);

/** A line of ASCII for the customer to run in a shell where the secret is: prints the signature of
 *  `canonical` and reads the secret from a prompt, never from the line; the secret stands in no
 *  variable, history or argument list. */
[[nodiscard]] QString signCommandLine(const QString &canonical);

struct SnippetLanguage
{
    QString id; ///< "php", "java", "node", "python"
    QString name; ///< "PHP"
    QString fileName; ///< "sign.php", "Sign.java"
};
[[nodiscard]] const QList<SnippetLanguage> &snippetLanguages();

/** The secret snippets are made with; never a merchant's. */
inline constexpr QLatin1StringView kSnippetSecret("unit-test-secret-not-real");

/** A program in that language that makes this order's signature by the rule and prints it, as
 * ASCII. Empty for an unknown language, and for what is no text: a NUL, half a surrogate pair, a
 * name beyond the basic plane (languages sort it differently). */
[[nodiscard]] QString signingSnippet(const QString &languageId, const FieldMap &fields);

} // namespace vexora
