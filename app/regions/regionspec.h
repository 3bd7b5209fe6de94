// SPDX-License-Identifier: MIT
#pragma once

#include "domain/money.h"
#include "domain/order.h"
#include "domain/texts.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/**
 * What a region file says, as plain structs. One file describes one region of the provider: what
 * is sent, what is checked before, and how it stands on the screen. resources/regions/README.md
 * is the reference for people who write such a file; regionreader.h reads it.
 */
namespace vexora {

/** A currency of a region and where the provider's sandbox for it is (API.md section 1). */
struct RegionCurrency
{
    Currency currency;
    QUrl sandboxUrl; ///< base URL, may be empty
    bool sandboxConfirmed = false; ///< false: assumed from the pattern of the others

    bool operator==(const RegionCurrency &) const = default;
};

enum class FieldType {
    Amount,
    Text,
    Name,
    Mobile,
    Email,
    Url,
    IpAddress,
    Code,
    Account,
    Identifier
};
enum class FieldGroup { Order, Payer, Technical };

/** `field` has the value `is`. The only kind of condition there is. */
struct FieldCondition
{
    QString field;
    QString is;

    bool operator==(const FieldCondition &) const = default;
};

struct Requirement
{
    enum class When { Never, Always, Conditional };
    When when = When::Never;
    FieldCondition condition; ///< of Conditional

    [[nodiscard]] bool holds(const FieldMap &values) const;
    bool operator==(const Requirement &) const = default;
};

/** A named check with its parameters. The closed list of kinds stands in fieldrules.h. */
struct Rule
{
    QString kind;
    Severity severity = Severity::Error;
    int min = 0;
    int max = 0;
    QString prefix;
    QString pattern;
    Texts sentence; ///< what the person reads; `{count}` and `{example}` are filled in
    QString example; ///< a value that would pass

    bool operator==(const Rule &) const = default;
};

/** A named change of what was typed, with its parameters. The closed list: normaliser.h. */
struct Normaliser
{
    QString kind;
    QString callingCode; ///< of countryCode: "886"
    QString trunk; ///< of countryCode: put before the rest, "0" or nothing
    QList<int>
        bareDigits; ///< of countryCode: lengths at which a number without + or 00 holds the code
    int maxDigits = 0; ///< of countryCode: a trunk 0 goes where the rest would be longer

    bool operator==(const Normaliser &) const = default;
};

struct FieldPlace
{
    FieldGroup group = FieldGroup::Order;
    int row = 0;
    int column = 0; ///< 0 or 1; a field alone in its row takes both

    bool operator==(const FieldPlace &) const = default;
};

struct FieldSpec
{
    QString name; ///< wire name
    FieldType type = FieldType::Text;
    FieldPlace place;
    Texts label;
    Texts help;
    Texts wording; ///< what the provider's document says of it, in short; may be empty
    QString example;
    Requirement required;
    bool personal = true; ///< unmarked means personal
    bool profileDefault = false; ///< a profile may hold a default for it
    bool offersOrderNumber
        = false; ///< an empty one is offered the order number (Cambodia's remark)
    QList<Normaliser> normalisers;
    QList<Rule> rules;

    bool operator==(const FieldSpec &) const = default;
};

/** A channel and way code pair under one name people know. */
struct PaymentMethod
{
    QString id;
    Texts name;
    FieldMap values; ///< channelCode and/or wayCode
    QStringList typed; ///< codes the person types under this method
    bool khqr = false; ///< answers carry a KHQR payInfo
    bool virtualAccount = false; ///< answers carry an account to transfer to

    bool operator==(const PaymentMethod &) const = default;
};

/** Where things stand in an answer's `data`, and what the documents promise. */
struct AnswerSpec
{
    QStringList links; ///< in order of preference: paymentLink, paymentUrl
    QStringList texts; ///< message, desc
    QString documentedLink;
    QString documentedText;
    bool successIsString = true; ///< type in the documents' table

    bool operator==(const AnswerSpec &) const = default;
};

/** Limits per payer IP and day (API.md section 10); 0 means none. */
struct RegionLimits
{
    int ordersPerIpAndDay = 0;
    int successesPerIpAndDay = 0;

    bool operator==(const RegionLimits &) const = default;
};

/** An example the file brings along: either it passes with this signature, or it has these faults.
 */
struct RegionExample
{
    QString name;
    QString currency;
    FieldMap values; ///< as typed
    QString tradeNo;
    QString timestamp;
    QString secret;
    QString canonical; ///< empty for a failing example
    QString sign;
    QList<QPair<QString, QString>> faults; ///< field, rule; all and only these (warnings too)

    bool operator==(const RegionExample &) const = default;
};

struct RegionSpec
{
    QString id; ///< lower case letters, digits and '-'
    bool fromUser = false; ///< from the user's config folder, not from the program
    Texts name;
    QString timeZone;
    QString payerLanguage; ///< one of the program's languages
    QList<RegionCurrency> currencies;
    QString checkoutPath;
    QString queryPath;
    QString balancePath;
    QString signingRule; ///< "md5-sorted-concat-secret-last"
    int signingVersion = 1;
    QList<FieldSpec> fields; ///< in the order of the provider's document
    QList<PaymentMethod> methods;
    AnswerSpec answer;
    RegionLimits limits;
    QList<Deviation> knownDeviations;
    QList<RegionExample> examples;

    [[nodiscard]] const FieldSpec *field(QStringView name) const;
    [[nodiscard]] const RegionCurrency *currency(QStringView code) const;
    [[nodiscard]] QStringList fieldNames() const;
    bool operator==(const RegionSpec &) const = default;
};

} // namespace vexora
