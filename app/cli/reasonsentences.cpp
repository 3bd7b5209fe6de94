// SPDX-License-Identifier: MIT
#include "cli/reasonsentences.h"

#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

struct ReasonSentence
{
    QStringView reason;
    QStringView happened; ///< without its full stop
    QStringView finder; ///< what `found` is, in brackets behind it; empty where it tells nothing
    QStringView advice;
};

// clang-format off
constexpr ReasonSentence kReasons[] = {
    // Nobody was reached.
    {u"name_not_found", u"The gateway's name was not found", u"",
     u"Check the base URL and this machine's name service (DNS)."},
    {u"connection_refused", u"The gateway did not take the connection", u"",
     u"Check the base URL and its port, or try again later."},
    {u"proxy", u"The proxy did not let the connection through", u"proxy",
     u"Ask whoever runs the proxy to let the gateway's host through, or name another with --proxy."},
    {u"proxy_login", u"The proxy wants a user name and password, or did not accept those it got", u"proxy",
     u"Give them with --proxy HOST:PORT --proxy-user NAME --proxy-password-fd N, or keep them with the profile."},
    {u"proxy_unreachable", u"The proxy could not be reached", u"proxy",
     u"Check its name and port; where this network needs none, say --proxy direct."},
    {u"tls", u"No secure connection: the certificate or the handshake was not accepted", u"found",
     u"Check the base URL, and whether something stands between here and the gateway."},
    {u"tls_expired", u"No secure connection: the certificate has expired", u"issued by",
     u"Check this machine's clock; if that is right, the provider has to renew the certificate."},
    {u"tls_not_yet_valid", u"No secure connection: the certificate is not valid yet", u"issued by",
     u"Check this machine's clock: it is probably behind."},
    {u"tls_wrong_host", u"No secure connection: the certificate is for another host", u"issued by",
     u"Check the base URL; somebody else may be answering in the gateway's place."},
    {u"tls_self_signed", u"No secure connection: the certificate is vouched for by nobody but itself", u"issued by",
     u"If that server is known to be the right one, its certificate can be given with --ca-file PEM; otherwise do not go on."},
    {u"tls_unknown_issuer", u"No secure connection: the certificate's issuer is not trusted here", u"issued by",
     u"Often that is a company's inspecting proxy. Ask the administrator; its CA certificate can be given with --ca-file PEM."},
    {u"tls_version", u"No secure connection: the server offers no TLS version that is still safe (1.2 or newer)", u"found",
     u"Tell the provider, or whoever runs what stands between here and the gateway."},
    {u"ca_file", u"The CA file cannot be read or holds no certificate", u"",
     u"Give one that can be used, with --ca-file PEM or in the profile."},
    {u"answered_early", u"Something answered before any of it had left", u"",
     u"Check the base URL, and whether something stands between here and the gateway."},

    // Perhaps reached.
    {u"network", u"The network failed", u"", u""},
    {u"closed", u"The connection was closed or reset before the whole answer was here", u"", u""},
    {u"deadline", u"The time ran out before the whole answer was here", u"",
     u"A slow network needs a longer --timeout."},
    {u"cancelled", u"It was cancelled here", u"", u""},
    {u"interrupted", u"The program ended while it was being sent", u"", u""},
    {u"too_large", u"The answer was larger than 1 MiB and was not read to its end", u"", u""},

    // Answered, with something that is no answer.
    {u"redirect", u"The gateway pointed to another address; nothing was sent there", u"",
     u"Check the base URL with the provider."},
    {u"http_status", u"The gateway answered with an HTTP status that settles nothing", u"",
     u"Check the base URL and the merchant number."},
    {u"empty_answer", u"The answer was empty", u"", u""},
    {u"not_json", u"The answer was not proper JSON", u"", u""},
    {u"not_an_object", u"The answer does not have the form the documents describe", u"", u""},
    {u"no_code", u"The answer has no code, which would say whether it was taken", u"", u""},
    {u"no_data", u"The gateway took it but told nothing about it", u"", u""},
    {u"no_order_number", u"The answer does not say which order it is about", u"", u""},
    {u"another_order", u"STOP: the answer is about ANOTHER order. Trust nothing in it and pass nothing of it on", u"",
     u"Tell the provider that its answers are mixed up."},
    {u"nothing_to_pay_with", u"The gateway took it but sent nothing to pay with", u"", u""},
    {u"khqr_differs", u"The KHQR that came is not one this order can be paid with", u"",
     u"Take no money with it."},

    // Answered.
    {u"gateway_code", u"The gateway's own checks refused it (code 8000)", u"", u""},
    {u"failed_status", u"The gateway says that it failed", u"", u""},
    {u"gateway_exception", u"The gateway reported a fault of its own (code 5000), which settles nothing", u"",
     u"Try again later, or ask the provider."},
    {u"code_unlisted", u"The gateway answered with a code its documents do not list", u"",
     u"Ask the provider what it means."},

    // Here.
    {u"not_recorded", u"The answer came but could not be written to the history", u"",
     u"Make room on the disk and see that the data folder can be written."},

    // Of status queries.
    {u"query_refused", u"The gateway refused the question (code 8000), which does not prove that the order does not exist", u"",
     u"Check merchant number and secret; only the provider can say that an order does not exist."},
    {u"no_usable_answer", u"The gateway's answer does not say what became of the order", u"",
     u"Ask again later."},
    {u"no_profile", u"The profile it was sent by is gone", u"",
     u"Add a profile with its merchant number and base URL."},
    {u"no_region", u"The region file of its profile is gone", u"", u""},
    {u"no_secret", u"There is no app secret for its profile", u"",
     u"Give it with --secret-fd N or VEXORA_CONSOLE_SECRET."},
    {u"keychain_unavailable", u"The keychain did not hand out the profile's secret", u"",
     u"Unlock it, or give the secret with --secret-fd N."},
};
// clang-format on

const ReasonSentence *sentenceOf(const QString &reason)
{
    for (const ReasonSentence &known : kReasons) {
        if (known.reason == reason)
            return &known;
    }
    return nullptr;
}

} // namespace

QString reasonSentence(const QString &reason, const QString &found)
{
    if (reason.isEmpty())
        return {};
    const ReasonSentence *known = sentenceOf(reason);
    if (!known)
        return u"What happened has no sentence here: %1."_s.arg(printableLine(reason));
    QString sentence = known->happened.toString();
    // A server chooses what its certificate says of its issuer.
    if (!known->finder.isEmpty() && !found.isEmpty())
        sentence += u" (%1: %2)"_s.arg(known->finder, printableLine(found));
    return sentence + u'.';
}

QString reasonAdvice(const QString &reason)
{
    const ReasonSentence *known = sentenceOf(reason);
    return known ? known->advice.toString() : QString();
}

} // namespace vexora::cli
