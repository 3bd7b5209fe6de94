// SPDX-License-Identifier: MIT
#include "domain/outcome.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

template <class E, size_t N> using Names = std::array<std::pair<E, QStringView>, N>;

constexpr Names<Outcome, 5> kOutcomes{{{Outcome::Created, u"created"},
                                       {Outcome::Invalid, u"invalid"},
                                       {Outcome::Refused, u"refused"},
                                       {Outcome::Unknown, u"unknown"},
                                       {Outcome::NotSent, u"not_sent"}}};
constexpr Names<PaymentState, 7> kPaymentStates{{{PaymentState::NotAsked, u"not_asked"},
                                                 {PaymentState::Waiting, u"waiting"},
                                                 {PaymentState::PartPaid, u"part_paid"},
                                                 {PaymentState::Paid, u"paid"},
                                                 {PaymentState::Failed, u"failed"},
                                                 {PaymentState::LinkLost, u"link_lost"},
                                                 {PaymentState::Closed, u"closed"}}};
constexpr Names<ClosingReason, 3> kClosingReasons{
    {{ClosingReason::DoesNotExist, u"does_not_exist"},
     {ClosingReason::SettledOtherwise, u"settled_otherwise"},
     {ClosingReason::GivenUp, u"given_up"}}};
constexpr Names<Environment, 3> kEnvironments{{{Environment::Sandbox, u"sandbox"},
                                               {Environment::Test, u"test"},
                                               {Environment::Live, u"live"}}};

template <class E, size_t N> QString nameOf(const Names<E, N> &names, E value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name.toString();
    }
    Q_UNREACHABLE();
    return {};
}

template <class E, size_t N> std::optional<E> valueOf(const Names<E, N> &names, QStringView text)
{
    for (const auto &[candidate, name] : names) {
        if (name == text)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QString toText(Outcome outcome)
{
    return nameOf(kOutcomes, outcome);
}

QString toText(PaymentState state)
{
    return nameOf(kPaymentStates, state);
}

QString toText(ClosingReason reason)
{
    return nameOf(kClosingReasons, reason);
}

QString toText(Environment environment)
{
    return nameOf(kEnvironments, environment);
}

std::optional<Outcome> outcomeFromText(QStringView text)
{
    return valueOf(kOutcomes, text);
}

std::optional<PaymentState> paymentStateFromText(QStringView text)
{
    return valueOf(kPaymentStates, text);
}

std::optional<ClosingReason> closingReasonFromText(QStringView text)
{
    return valueOf(kClosingReasons, text);
}

std::optional<Environment> environmentFromText(QStringView text)
{
    return valueOf(kEnvironments, text);
}

ExitCode exitCodeFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return ExitCode::Ok;
    case Outcome::Invalid:
        return ExitCode::Invalid;
    case Outcome::Refused:
        return ExitCode::Refused;
    case Outcome::Unknown:
        return ExitCode::Unknown;
    case Outcome::NotSent:
        return ExitCode::NotSent;
    }
    Q_UNREACHABLE();
    return ExitCode::Internal;
}

} // namespace vexora
