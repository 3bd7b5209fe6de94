// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"

#include <QList>
#include <QString>

namespace vexora::testing {

/** What playing a fault must come to, for a client that does everything right. */
struct FaultRow
{
    const char *name;
    Outcome outcome;
    const char *reason; ///< OrderRecord::reason
    int arrivals; ///< checkout POSTs whose body came whole
    bool exists; ///< the order, afterwards, at the gateway
    const char *found = ""; ///< the begin of OrderRecord::found: whom the connection met instead
};

struct FaultRows
{
    const char *group; ///< "" for "none"
    QList<FaultRow> rows;
};

/**
 * The fault matrix. Written by hand from the promise (an order arrives at most once and is never
 * called what it is not), not from the program: the names, the groups and all that stands beside
 * them are held against it.
 */
inline const QList<FaultRows> &faultTable()
{
    constexpr Outcome created = Outcome::Created;
    constexpr Outcome refused = Outcome::Refused;
    constexpr Outcome unknown = Outcome::Unknown;
    constexpr Outcome notSent = Outcome::NotSent;
    static const QList<FaultRows> kTable{
        {"", {{"none", created, "", 1, true}}},
        {"way",
         {{"refused", notSent, "connection_refused", 0, false},
          {"name-unknown", notSent, "name_not_found", 0, false},
          {"proxy-unreachable", notSent, "proxy_unreachable", 0, false, "127.0.0.1:"},
          {"proxy-login", notSent, "proxy_login", 0, false, "127.0.0.1:"}}},
        {"tls",
         {{"tls-expired", notSent, "tls_expired", 0, false, "Vexora Sandbox Authority"},
          {"tls-not-yet-valid", notSent, "tls_not_yet_valid", 0, false, "Vexora Sandbox Authority"},
          {"tls-wrong-host", notSent, "tls_wrong_host", 0, false, "Vexora Sandbox Authority"},
          {"tls-self-signed", notSent, "tls_self_signed", 0, false, "Vexora Sandbox Gateway"},
          {"tls-unknown-ca", notSent, "tls_unknown_issuer", 0, false, "Vexora Sandbox Stranger"},
          {"tls-1.1", notSent, "tls_version", 0, false}}},
        {"closing",
         {{"close-before", unknown, "closed", 0, false},
          {"close-after-headers", unknown, "closed", 0, false},
          {"close-mid-body", unknown, "closed", 0, false},
          {"close-after", unknown, "closed", 1, true},
          {"reset", unknown, "closed", 1, true},
          {"hang", unknown, "deadline", 1, true},
          {"drip", unknown, "deadline", 1, true},
          {"half", unknown, "closed", 1, true}}},
        {"answer",
         {{"too-large", unknown, "too_large", 1, true},
          {"gzip-bomb", unknown, "not_json", 1, true}}},
        {"http", {{"301", unknown, "redirect", 1, false},
                  {"302", unknown, "redirect", 1, false},
                  {"307", unknown, "redirect", 1, false},
                  {"308", unknown, "redirect", 1, false},
                  {"307-elsewhere", unknown, "redirect", 1, false},
                  {"400", unknown, "http_status", 1, false},
                  {"400-json", unknown, "http_status", 1, false},
                  {"400-8000", refused, "gateway_code", 1, false},
                  {"401", unknown, "http_status", 1, false},
                  {"401-json", unknown, "http_status", 1, false},
                  {"401-8000", refused, "gateway_code", 1, false},
                  {"403", unknown, "http_status", 1, false},
                  {"403-json", unknown, "http_status", 1, false},
                  {"403-8000", refused, "gateway_code", 1, false},
                  {"404", unknown, "http_status", 1, false},
                  {"404-json", unknown, "http_status", 1, false},
                  {"404-8000", refused, "gateway_code", 1, false},
                  {"407", unknown, "http_status", 1, false},
                  {"407-json", unknown, "http_status", 1, false},
                  {"407-8000", refused, "gateway_code", 1, false},
                  {"429", unknown, "http_status", 1, false},
                  {"429-json", unknown, "http_status", 1, false},
                  {"429-8000", refused, "gateway_code", 1, false},
                  {"500", unknown, "http_status", 1, true},
                  {"500-json", unknown, "http_status", 1, true},
                  {"500-8000", unknown, "http_status", 1, false},
                  {"502", unknown, "http_status", 1, true},
                  {"502-json", unknown, "http_status", 1, true},
                  {"502-8000", unknown, "http_status", 1, false},
                  {"503", unknown, "http_status", 1, false},
                  {"503-json", unknown, "http_status", 1, false},
                  {"503-8000", unknown, "http_status", 1, false}}},
        {"content",
         {{"not-json", unknown, "not_json", 1, true},
          {"empty", unknown, "empty_answer", 1, true},
          {"array", unknown, "not_an_object", 1, true},
          {"duplicate-keys", unknown, "not_json", 1, true},
          {"deep", unknown, "not_json", 1, true},
          {"bad-utf8", unknown, "not_json", 1, true},
          {"nul", unknown, "not_json", 1, true},
          {"1e999", unknown, "not_json", 1, true}}},
        {"verdict",
         {{"5000", unknown, "gateway_exception", 1, false},
          {"no-code", unknown, "no_code", 1, true},
          {"code-unlisted", unknown, "code_unlisted", 1, true},
          {"wrong-field", unknown, "nothing_to_pay_with", 1, true},
          {"nothing-payable", unknown, "nothing_to_pay_with", 1, true},
          {"link-javascript", unknown, "nothing_to_pay_with", 1, true},
          {"link-file", unknown, "nothing_to_pay_with", 1, true},
          {"link-no-host", unknown, "nothing_to_pay_with", 1, true},
          {"status-00029", refused, "failed_status", 1, true},
          {"status-0029", refused, "failed_status", 1, true},
          {"8000", refused, "gateway_code", 1, false},
          {"another-order", unknown, "another_order", 1, true}}},
    };
    return kTable;
}

} // namespace vexora::testing
