// SPDX-License-Identifier: MIT
#include "cli/historyfilter.h"

#include "checkout/payerwords.h"
#include "cli/assembly.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

struct SortWord
{
    QStringView word;
    OrderSort value;
};

constexpr std::array kSorts{
    SortWord{u"newest", OrderSort::Newest},          SortWord{u"oldest", OrderSort::Oldest},
    SortWord{u"amount_high", OrderSort::AmountHigh}, SortWord{u"amount_low", OrderSort::AmountLow},
    SortWord{u"number", OrderSort::Number},
};

constexpr std::array kOutcomes{Outcome::Created, Outcome::Invalid, Outcome::Refused,
                               Outcome::Unknown, Outcome::NotSent};
constexpr std::array kPayments{
    PaymentState::NotAsked, PaymentState::Waiting,  PaymentState::PartPaid, PaymentState::Paid,
    PaymentState::Failed,   PaymentState::LinkLost, PaymentState::Closed};
constexpr std::array kEnvironments{Environment::Sandbox, Environment::Test, Environment::Live};

/** The value whose word it is. Usage tells the words there are. */
template <class Values>
Result<typename Values::value_type> chosen(const QString &option, const QString &word,
                                           const Values &values)
{
    QStringList words;
    for (const auto value : values) {
        if (toText(value) == word)
            return value;
        words.append(toText(value));
    }
    return failure(ErrorCode::Usage, u"--%1 is one of %2"_s.arg(option, words.join(u", "_s)));
}

/** Each value of an option that may be given several times. */
template <class Values>
Result<QList<typename Values::value_type>> allChosen(const Arguments &arguments,
                                                     const QString &option, const Values &values)
{
    QList<typename Values::value_type> all;
    for (const QString &word : arguments.texts(option)) {
        const auto value = chosen(option, word, values);
        if (!value)
            return tl::unexpected(value.error());
        all.append(*value);
    }
    return all;
}

Result<OrderSort> sortFrom(const Arguments &arguments)
{
    if (!arguments.has(u"sort"_s))
        return OrderSort::Newest;
    QStringList words;
    for (const SortWord &one : kSorts) {
        if (arguments.text(u"sort"_s) == one.word)
            return one.value;
        words.append(one.word.toString());
    }
    return failure(ErrorCode::Usage, u"--sort is one of %1"_s.arg(words.join(u", "_s)));
}

/** The regions named, which must be known; a list may hold more, of regions that were. */
Result<QStringList> regionsFrom(const Arguments &arguments, Assembly &assembly)
{
    const QStringList ids = arguments.texts(u"region"_s);
    for (const QString &id : ids) {
        if (const Result<const RegionSpec *> known = assembly.catalog().require(id); !known)
            return tl::unexpected(known.error());
    }
    return ids;
}

} // namespace

void addFilterOptions(Arguments &arguments)
{
    arguments.value(u"find"_s, u"TEXT"_s, u"Numbers, links, amounts, codes, profiles."_s);
    arguments.value(u"find-payer"_s, u"-"_s, u"A payer's value, from standard input."_s);
    arguments.value(u"from"_s, u"TIME"_s, u"Recorded then or later."_s);
    arguments.value(u"before"_s, u"TIME"_s, u"Recorded earlier."_s);
    arguments.value(u"region"_s, u"ID"_s, u"Of this region; may be given several times."_s);
    arguments.value(u"profile"_s, u"NAME"_s, u"Of this profile, as it was named then."_s);
    arguments.value(u"merchant-no"_s, u"NO"_s, u"Of this merchant number."_s);
    arguments.value(u"outcome"_s, u"WORD"_s, u"What became of the sending."_s);
    arguments.value(u"payment"_s, u"WORD"_s, u"What became of the money."_s);
    arguments.value(u"environment"_s, u"WORD"_s, u"sandbox, test or live."_s);
    arguments.flag(u"open"_s, u"Only unknown orders that still want a person."_s);
    arguments.flag(u"printed"_s, u"Only those whose code was printed or saved."_s);
    arguments.value(u"sort"_s, u"WORD"_s, u"newest, oldest, amount_high, amount_low, number."_s);
}

QStringList filterOptions()
{
    return {u"find"_s,    u"find-payer"_s,  u"from"_s,    u"before"_s,  u"region"_s,
            u"profile"_s, u"merchant-no"_s, u"outcome"_s, u"payment"_s, u"environment"_s,
            u"open"_s,    u"printed"_s,     u"sort"_s};
}

QStringList severalOptions()
{
    return {u"region"_s, u"profile"_s, u"merchant-no"_s, u"outcome"_s, u"payment"_s};
}

Result<HistoryWish> historyWish(const Arguments &arguments, Assembly &assembly)
{
    HistoryWish wish;
    wish.filter.text = arguments.text(u"find"_s);
    wish.filter.profiles = arguments.texts(u"profile"_s);
    wish.filter.merchants = arguments.texts(u"merchant-no"_s);
    wish.filter.openUnknown = arguments.has(u"open"_s);
    wish.filter.printed = arguments.has(u"printed"_s);
    const Result<OrderSort> sort = sortFrom(arguments);
    if (!sort)
        return tl::unexpected(sort.error());
    wish.sort = *sort;
    const Result<QStringList> regions = regionsFrom(arguments, assembly);
    if (!regions)
        return tl::unexpected(regions.error());
    wish.filter.regions = *regions;
    const auto outcomes = allChosen(arguments, u"outcome"_s, kOutcomes);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    wish.filter.outcomes = *outcomes;
    const auto payments = allChosen(arguments, u"payment"_s, kPayments);
    if (!payments)
        return tl::unexpected(payments.error());
    wish.filter.payments = *payments;
    if (arguments.has(u"environment"_s)) {
        const auto environment
            = chosen(u"environment"_s, arguments.text(u"environment"_s), kEnvironments);
        if (!environment)
            return tl::unexpected(environment.error());
        wish.filter.environment = *environment;
    }
    for (const auto &[option, at] : {std::pair{u"from"_s, &wish.filter.fromMs},
                                     std::pair{u"before"_s, &wish.filter.beforeMs}}) {
        if (!arguments.has(option))
            continue;
        const Result<qint64> time = timeOption(arguments, option);
        if (!time)
            return tl::unexpected(time.error());
        *at = *time;
    }
    if (wish.filter.fromMs && wish.filter.beforeMs && *wish.filter.fromMs >= *wish.filter.beforeMs)
        return failure(ErrorCode::Usage, u"--from is not earlier than --before"_s);
    // Last: nobody should type a name for nothing.
    if (arguments.has(u"find-payer"_s)) {
        const auto words = payerFromInput(arguments, u"find-payer"_s, assembly);
        if (!words)
            return tl::unexpected(words.error());
        wish.filter.payer = *words;
    }
    return wish;
}

Result<qint64> timeOption(const Arguments &arguments, const QString &option)
{
    const QDateTime time = QDateTime::fromString(arguments.text(option), Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(ErrorCode::Usage,
                       u"--%1 wants a time such as 2026-11-22, 2026-11-22T10:00 or "
                       "2026-11-22T03:00:00Z"_s.arg(option));
    return time.toMSecsSinceEpoch();
}

Result<QList<PayerWord>> payerFromInput(const Arguments &arguments, const QString &option,
                                        Assembly &assembly)
{
    if (arguments.text(option) != "-"_L1)
        return failure(ErrorCode::Usage,
                       u"a payer's data never stands in the arguments, which others can read: "
                       "--%1 - reads it from standard input"_s.arg(option));
    const Result<QByteArray> input = readInput(u"-"_s);
    if (!input)
        return tl::unexpected(input.error());
    const QList<PayerWord> words
        = payerWordsTyped(assembly.catalog(), QString::fromUtf8(*input).trimmed());
    if (words.isEmpty())
        return failure(ErrorCode::Usage,
                       u"what standard input holds is no payer's name, number, address or mail "
                       "address"_s);
    return words;
}

Result<void> readyToFind(const OrderFilter &filter, const QList<Workspace> &workspaces)
{
    if (filter.payer.isEmpty())
        return {};
    for (const Workspace &workspace : workspaces) {
        if (!workspace.isSandbox && await(workspace.payers->decide()) == Keeping::NoSafePlace)
            return failure(ErrorCode::KeychainUnavailable,
                           u"payers are found by a key in the keychain, and it cannot be used "
                           "here"_s);
    }
    return {};
}

} // namespace vexora::cli
