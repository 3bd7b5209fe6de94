// SPDX-License-Identifier: MIT
#include "sandbox/faults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

using Kind = FaultKind;
using Place = FaultPlace;

// A redirect and a 4xx are said before anybody looked at the order; so is 503, by a gateway that is
// full. 500 and 502 are what is left of an order that was taken: its answer got lost.
constexpr Fault kFaults[] = {
    {"none", Place::Nowhere, Kind::None, true},
    {"refused", Place::Way, Kind::Refused, false},
    {"name-unknown", Place::Way, Kind::NameUnknown, false},
    {"proxy-unreachable", Place::Way, Kind::ProxyUnreachable, false},
    {"proxy-login", Place::Way, Kind::ProxyLogin, false},
    {"tls-expired", Place::Tls, Kind::TlsExpired, false},
    {"tls-not-yet-valid", Place::Tls, Kind::TlsNotYetValid, false},
    {"tls-wrong-host", Place::Tls, Kind::TlsWrongHost, false},
    {"tls-self-signed", Place::Tls, Kind::TlsSelfSigned, false},
    {"tls-unknown-ca", Place::Tls, Kind::TlsUnknownCa, false},
    {"tls-1.1", Place::Tls, Kind::TlsOld, false},
    {"close-before", Place::Closing, Kind::CloseBefore, false},
    {"close-after-headers", Place::Closing, Kind::CloseAfterHeaders, false},
    {"close-mid-body", Place::Closing, Kind::CloseMidBody, false},
    {"close-after", Place::Closing, Kind::CloseAfter, true},
    {"reset", Place::Closing, Kind::Reset, true},
    {"hang", Place::Closing, Kind::Hang, true},
    {"drip", Place::Closing, Kind::Drip, true},
    {"half", Place::Closing, Kind::Half, true},
    {"too-large", Place::Answer, Kind::TooLarge, true},
    {"gzip-bomb", Place::Answer, Kind::GzipBomb, true},
    {"301", Place::Http, Kind::Redirect, false, 301},
    {"302", Place::Http, Kind::Redirect, false, 302},
    {"307", Place::Http, Kind::Redirect, false, 307},
    {"308", Place::Http, Kind::Redirect, false, 308},
    {"307-elsewhere", Place::Http, Kind::RedirectElsewhere, false, 307},
    {"400", Place::Http, Kind::HttpPage, false, 400},
    {"400-json", Place::Http, Kind::HttpJson, false, 400},
    {"400-8000", Place::Http, Kind::HttpRefusal, false, 400},
    {"401", Place::Http, Kind::HttpPage, false, 401},
    {"401-json", Place::Http, Kind::HttpJson, false, 401},
    {"401-8000", Place::Http, Kind::HttpRefusal, false, 401},
    {"403", Place::Http, Kind::HttpPage, false, 403},
    {"403-json", Place::Http, Kind::HttpJson, false, 403},
    {"403-8000", Place::Http, Kind::HttpRefusal, false, 403},
    {"404", Place::Http, Kind::HttpPage, false, 404},
    {"404-json", Place::Http, Kind::HttpJson, false, 404},
    {"404-8000", Place::Http, Kind::HttpRefusal, false, 404},
    {"407", Place::Http, Kind::HttpPage, false, 407},
    {"407-json", Place::Http, Kind::HttpJson, false, 407},
    {"407-8000", Place::Http, Kind::HttpRefusal, false, 407},
    {"429", Place::Http, Kind::HttpPage, false, 429},
    {"429-json", Place::Http, Kind::HttpJson, false, 429},
    {"429-8000", Place::Http, Kind::HttpRefusal, false, 429},
    {"500", Place::Http, Kind::HttpPage, true, 500},
    {"500-json", Place::Http, Kind::HttpJson, true, 500},
    {"500-8000", Place::Http, Kind::HttpRefusal, false, 500},
    {"502", Place::Http, Kind::HttpPage, true, 502},
    {"502-json", Place::Http, Kind::HttpJson, true, 502},
    {"502-8000", Place::Http, Kind::HttpRefusal, false, 502},
    {"503", Place::Http, Kind::HttpPage, false, 503},
    {"503-json", Place::Http, Kind::HttpJson, false, 503},
    {"503-8000", Place::Http, Kind::HttpRefusal, false, 503},
    {"not-json", Place::Content, Kind::NotJson, true},
    {"empty", Place::Content, Kind::Empty, true},
    {"array", Place::Content, Kind::Array, true},
    {"duplicate-keys", Place::Content, Kind::DuplicateKeys, true},
    {"deep", Place::Content, Kind::Deep, true},
    {"bad-utf8", Place::Content, Kind::BadUtf8, true},
    {"nul", Place::Content, Kind::Nul, true},
    {"1e999", Place::Content, Kind::HugeNumber, true},
    {"5000", Place::Verdict, Kind::SystemError, false},
    {"no-code", Place::Verdict, Kind::NoCode, true},
    {"code-unlisted", Place::Verdict, Kind::CodeUnlisted, true},
    {"wrong-field", Place::Verdict, Kind::WrongField, true},
    {"nothing-payable", Place::Verdict, Kind::NothingPayable, true},
    {"link-javascript", Place::Verdict, Kind::LinkJavascript, true},
    {"link-file", Place::Verdict, Kind::LinkFile, true},
    {"link-no-host", Place::Verdict, Kind::LinkNoHost, true},
    {"status-00029", Place::Verdict, Kind::FailedStatus, true},
    {"status-0029", Place::Verdict, Kind::FailedStatusShort, true},
    {"8000", Place::Verdict, Kind::Refusal, false},
    {"another-order", Place::Verdict, Kind::AnotherOrder, true},
};

} // namespace

const Fault &noFault()
{
    return kFaults[0];
}

const Fault *faultNamed(const QString &name)
{
    const auto found
        = std::find_if(std::begin(kFaults), std::end(kFaults),
                       [&](const Fault &fault) { return name == QLatin1StringView(fault.name); });
    return found == std::end(kFaults) ? nullptr : found;
}

const QStringList &faultNamesInOrder()
{
    static const QStringList kNames = [] {
        QStringList names;
        for (const Fault &fault : kFaults)
            names.append(QString::fromLatin1(fault.name));
        return names;
    }();
    return kNames;
}

QStringList faultNamesAt(FaultPlace place)
{
    QStringList names;
    for (const Fault &fault : kFaults) {
        if (fault.place == place)
            names.append(QString::fromLatin1(fault.name));
    }
    return names;
}

} // namespace vexora::embedded
