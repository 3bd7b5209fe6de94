// SPDX-License-Identifier: MIT
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

struct ReasonSentence
{
    QStringView reason;
    const char *sentence;
};

// Each says what happened; what that means for the order stands in Words::outcomeSentence().
// clang-format off
constexpr ReasonSentence kReasons[] = {
    {u"name_not_found", QT_TRANSLATE_NOOP("Words", "The gateway's name was not found.")},
    {u"connection_refused", QT_TRANSLATE_NOOP("Words", "The gateway did not take the connection.")},
    {u"proxy", QT_TRANSLATE_NOOP("Words", "The proxy did not let the connection through.")},
    {u"proxy_login", QT_TRANSLATE_NOOP("Words", "The proxy asks for a user name and a password and did not accept those of this merchant. Enter them in Settings, under Edit.")},
    {u"proxy_unreachable", QT_TRANSLATE_NOOP("Words", "The proxy could not be reached.")},
    {u"tls", QT_TRANSLATE_NOOP("Words", "No secure connection: the gateway's certificate or the handshake was not accepted.")},
    {u"tls_expired", QT_TRANSLATE_NOOP("Words", "The gateway's certificate has expired. The connection was given up.")},
    {u"tls_not_yet_valid", QT_TRANSLATE_NOOP("Words", "The gateway's certificate is not valid yet. Look at this computer's clock first.")},
    {u"tls_wrong_host", QT_TRANSLATE_NOOP("Words", "The certificate belongs to another host. Somebody may be in between; the connection was given up.")},
    {u"tls_self_signed", QT_TRANSLATE_NOOP("Words", "The certificate is vouched for by nobody but itself. The connection was given up.")},
    {u"tls_unknown_issuer", QT_TRANSLATE_NOOP("Words", "The certificate was issued by somebody this computer does not trust. The connection was given up.")},
    {u"tls_version", QT_TRANSLATE_NOOP("Words", "The gateway speaks only a version of TLS that is no longer safe.")},
    {u"ca_file", QT_TRANSLATE_NOOP("Words", "The CA file of this merchant cannot be read. Choose it again in Settings, under Edit.")},
    {u"no_profile", QT_TRANSLATE_NOOP("Words", "No merchant in Settings has this order's number and host, so nobody was asked.")},
    {u"no_region", QT_TRANSLATE_NOOP("Words", "The region of this order is not known to this program any more, so nobody was asked.")},
    {u"keychain_unavailable", QT_TRANSLATE_NOOP("Words", "The system keychain is missing or locked, so nobody was asked. Unlock it and try again.")},
    {u"no_secret", QT_TRANSLATE_NOOP("Words", "There is no secret for this order's merchant, so nobody was asked.")},
    {u"network", QT_TRANSLATE_NOOP("Words", "The network failed.")},
    {u"closed", QT_TRANSLATE_NOOP("Words", "The gateway closed the connection before its answer was complete.")},
    {u"deadline", QT_TRANSLATE_NOOP("Words", "The gateway did not answer in time.")},
    {u"cancelled", QT_TRANSLATE_NOOP("Words", "It was cancelled here.")},
    {u"interrupted", QT_TRANSLATE_NOOP("Words", "The program ended while the order was being sent.")},
    {u"answered_early", QT_TRANSLATE_NOOP("Words", "The gateway answered before the order had left.")},
    {u"too_large", QT_TRANSLATE_NOOP("Words", "The answer was larger than an answer can be.")},
    {u"redirect", QT_TRANSLATE_NOOP("Words", "The gateway pointed to another address. Nothing was sent there.")},
    {u"http_status", QT_TRANSLATE_NOOP("Words", "The gateway answered with an HTTP status its documents do not describe.")},
    {u"empty_answer", QT_TRANSLATE_NOOP("Words", "The answer was empty.")},
    {u"not_json", QT_TRANSLATE_NOOP("Words", "The answer could not be read.")},
    {u"not_an_object", QT_TRANSLATE_NOOP("Words", "The answer does not have the form the documents describe.")},
    {u"no_code", QT_TRANSLATE_NOOP("Words", "The answer does not say whether the order was taken.")},
    {u"no_data", QT_TRANSLATE_NOOP("Words", "The gateway took the order but told nothing about it.")},
    {u"gateway_code", QT_TRANSLATE_NOOP("Words", "The gateway's own checks refused it.")},
    {u"failed_status", QT_TRANSLATE_NOOP("Words", "The gateway says the order failed.")},
    {u"gateway_exception", QT_TRANSLATE_NOOP("Words", "The gateway reported an error of its own, which leaves the order's fate open.")},
    {u"code_unlisted", QT_TRANSLATE_NOOP("Words", "The gateway answered with a code its documents do not list.")},
    {u"no_order_number", QT_TRANSLATE_NOOP("Words", "The answer does not say which order it is about.")},
    {u"another_order", QT_TRANSLATE_NOOP("Words", "The answer is about another order.")},
    {u"nothing_to_pay_with", QT_TRANSLATE_NOOP("Words", "The gateway took the order but sent nothing to pay with.")},
    {u"khqr_differs", QT_TRANSLATE_NOOP("Words", "The KHQR the gateway sent does not agree with the order. Take no money with it.")},
    {u"not_recorded", QT_TRANSLATE_NOOP("Words", "The gateway's answer could not be recorded here; the order may exist.")},
    {u"query_refused", QT_TRANSLATE_NOOP("Words", "The gateway does not know this order, or does not tell. That proves nothing.")},
    {u"no_usable_answer", QT_TRANSLATE_NOOP("Words", "The gateway's answer could not be used.")},
};
// clang-format on

} // namespace

QString Words::foundLabel(const QString &reason)
{
    // A certificate that was refused names its issuer; whatever else ended on the way met a proxy.
    static const QStringList kCertificates{u"tls_expired"_s, u"tls_not_yet_valid"_s,
                                           u"tls_wrong_host"_s, u"tls_self_signed"_s,
                                           u"tls_unknown_issuer"_s};
    return kCertificates.contains(reason) ? tr("Issued by") : tr("Proxy");
}

QString Words::reason(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    for (const ReasonSentence &known : kReasons) {
        if (known.reason == reason)
            return tr(known.sentence);
    }
    return tr("Something happened that has no words here yet: %1.").arg(plainServerText(reason));
}

} // namespace vexora::ui
