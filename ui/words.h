// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/result.h"
#include "secrets/secretstore.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

class QDateTime;

namespace vexora::ui {

/** A state as it is shown: always icon and word, never colour alone. */
struct StateWord
{
    QString word;
    QString icon;
    Role role = Role::Ink;
};

/**
 * The words for what the program knows, in one place, so that every page says the same. What
 * became of the sending and what became of the money never share a word.
 */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /** Nothing while it is being sent. */
    [[nodiscard]] static StateWord outcome(const std::optional<Outcome> &outcome);
    [[nodiscard]] static StateWord payment(PaymentState state);
    /** One sentence: what it means and what to do next. */
    [[nodiscard]] static QString outcomeSentence(const std::optional<Outcome> &outcome);
    [[nodiscard]] static QString paymentSentence(PaymentState state);

    /** LIVE, TEST or SANDBOX: a word of the product, the same in every language. */
    [[nodiscard]] static QString environment(Environment environment);

    /** The sentence for OrderRecord::reason or StatusAnswer::reason; empty for an empty one. */
    [[nodiscard]] static QString reason(const QString &reason);

    /** What OrderRecord::found is for that reason: the issuer of a certificate, or a proxy. */
    [[nodiscard]] static QString foundLabel(const QString &reason);

    /** Why a person closed an unknown order. */
    [[nodiscard]] static QString closing(ClosingReason reason);

    /** What the embedded gateway does, after "Gateway: "; the name itself where it has no words. */
    [[nodiscard]] static QString fault(const QString &name);
    [[nodiscard]] static QString faultGroup(const QString &id);

    /** What an error means to a person; its English detail is not repeated. */
    [[nodiscard]] static QString error(ErrorCode code);

    /** Where secrets live, for the status strip. */
    [[nodiscard]] static QString place(SecretPlace place);

    /** "a, b and c" in the window's language. */
    [[nodiscard]] static QString listed(const QStringList &items);

    /** Local date and time to the second, ISO-like so that columns line up; "" for 0. */
    [[nodiscard]] static QString time(qint64 ms);
};

/** "Español" for "es": a language's name in itself. */
[[nodiscard]] QString languageName(const QString &language);

} // namespace vexora::ui
