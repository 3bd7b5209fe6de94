// SPDX-License-Identifier: MIT
#include "faults/faulttable.h"

#include "faults/gzip.h"

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

using S = ServerScript;

QByteArray envelope(const QByteArray &code, const QByteArray &data)
{
    return "{\"code\":\""_ba + code
        + "\",\"msg\":\"m\",\"success\":true,\"timestamp\":\"1\",\"data\":"_ba + data + '}';
}

/** data of our order, `more` behind its number. */
QByteArray ours(const QByteArray &more)
{
    return "{\"tradeNo\":\""_ba + kFaultTradeNo.toLatin1() + "\",\"platFormTradeNo\":\"P1\""_ba
        + more + '}';
}

QByteArray payable(const QByteArray &link)
{
    return ours(",\"status\":\"0015\",\"paymentLink\":\""_ba + link + '"');
}

QByteArray good()
{
    return envelope("0000"_ba, payable("https://cashier.invalid/1"_ba));
}

S answering(const QByteArray &body, const QByteArray &status = "200 OK"_ba,
            const QByteArray &headers = {})
{
    return {S::AfterBody, httpAnswer(status, body, headers), S::KeepOpen};
}

class Table
{
public:
    QList<FaultRow> rows;

    void row(const QByteArray &name, Place place, Arrivals arrivals, Outcome outcome,
             const QString &reason)
    {
        FaultRow added;
        added.name = name;
        added.place = place;
        added.arrivals = arrivals;
        added.outcome = outcome;
        added.reason = reason;
        rows.append(added);
    }

    void tls(const QByteArray &name, const QString &certificate, const QString &reason,
             const QString &issuer)
    {
        row(name, Place::Certificate, Arrivals::Never, Outcome::NotSent, reason);
        rows.last().certificate = certificate;
        rows.last().issuer = issuer;
    }

    void plays(const QByteArray &name, Arrivals arrivals, const QString &reason, const S &script)
    {
        row(name, Place::Exchange, arrivals, Outcome::Unknown, reason);
        rows.last().script = script;
        rows.last().endless = reason == "deadline"_L1;
    }

    void says(const QByteArray &name, Outcome outcome, const QString &reason, const S &script)
    {
        plays(name, Arrivals::Once, reason, script);
        rows.last().outcome = outcome;
    }
};

// Below, each comment is a row of the promise and each call a way to break it.

void addBeforeTheBody(Table &table)
{
    // refuses, or name unknown, or proxy unreachable | 0 | not_sent
    const auto way = [&table](const QByteArray &name, Place place, const QString &reason) {
        table.row(name, place, Arrivals::Never, Outcome::NotSent, reason);
    };
    way("refused"_ba, Place::Connection, u"connection_refused"_s);
    table.rows.last().reasonBehindProxy = u"proxy"_s;
    way("name-unknown"_ba, Place::Name, u"name_not_found"_s);
    table.rows.last().reasonBehindProxy = u"proxy"_s;
    way("proxy-unreachable"_ba, Place::Proxy, u"proxy_unreachable"_s);
    way("proxy-login"_ba, Place::Login, u"proxy_login"_s);

    // TLS: expired, not yet valid, wrong host, self-signed, unknown CA, only TLS 1.1
    // | 0 body bytes | not_sent, naming the issuer found
    const QString authority = u"Console Test Authority"_s;
    table.tls("tls-expired"_ba, u"expired"_s, u"tls_expired"_s, authority);
    table.tls("tls-not-yet-valid"_ba, u"future"_s, u"tls_not_yet_valid"_s, authority);
    table.tls("tls-wrong-host"_ba, u"elsewhere"_s, u"tls_wrong_host"_s, authority);
    table.tls("tls-self-signed"_ba, u"selfsigned"_s, u"tls_self_signed"_s, u"selfsigned"_s);
    table.tls("tls-unknown-ca"_ba, u"unknown"_s, u"tls_unknown_issuer"_s, u"Stranger Authority"_s);
    table.row("tls-1.1"_ba, Place::Handshake, Arrivals::Never, Outcome::NotSent, u"tls_version"_s);
    // Alert 70: what a server says that has nothing newer. No certificate is seen.
    table.rows.last().script = {S::AtHello, QByteArray::fromHex("15030200020246"), S::Close};
}

void addEndings(Table &table)
{
    // closes before reading, after headers, in mid body, after the body
    // | at most 1 | unknown (not_sent only if no body byte was read)
    const QString closed = u"closed"_s;
    const Arrivals maybe = Arrivals::AtMostOnce;
    table.plays("close-before"_ba, maybe, closed, {S::AtConnect, {}, S::Close});
    table.rows.last().reasonOverTls = u"tls"_s; // in the handshake, so not a byte was read
    table.plays("close-before-counting"_ba, maybe, closed, {S::AtConnect, {}, S::HalfClose});
    table.rows.last().reasonOverTls = u"tls"_s;
    table.plays("close-after-headers"_ba, maybe, closed, {S::AfterHeaders, {}, S::Close});
    table.plays("close-mid-body"_ba, maybe, closed, {S::MidBody, {}, S::Close});
    table.plays("close-after"_ba, Arrivals::Once, closed, {S::AfterBody, {}, S::Close});

    // resets; hangs; drips a byte a second past the deadline | 1 | unknown
    const QString deadline = u"deadline"_s;
    table.plays("reset"_ba, Arrivals::Once, closed, {S::AfterBody, {}, S::Reset});
    table.plays("hang"_ba, Arrivals::Once, deadline, {S::AfterBody, {}, S::KeepOpen});
    table.plays(
        "drip"_ba, Arrivals::Once, deadline,
        {S::AfterBody, httpAnswer("200 OK"_ba, QByteArray(100'000, 'x')).left(60), S::Drip});

    // answers half; answers more than 1 MiB; gzip bomb | 1 | unknown
    const QByteArray whole = httpAnswer("200 OK"_ba, good());
    table.plays("half"_ba, Arrivals::Once, closed,
                {S::AfterBody, whole.chopped(good().size() / 2), S::Close});
    const QByteArray filler(0x100000, ' ');
    table.says("too-large"_ba, Outcome::Unknown, u"too_large"_s, answering(good() + filler));
    table.says("gzip-bomb"_ba, Outcome::Unknown, u"not_json"_s,
               answering(gzipped(good() + filler.repeated(8)), "200 OK"_ba,
                         "Content-Encoding: gzip\r\n"_ba));
}

void addStatuses(Table &table)
{
    // 301, 302, 307, 308 (also to another host) | 1, none at the new place | unknown
    for (const char *status : {"301 Moved", "302 Found", "307 Temporary", "308 Permanent"}) {
        const QByteArray number = QByteArray(status).left(3);
        const QString redirect = u"redirect"_s;
        table.says(number, Outcome::Unknown, redirect,
                   answering({}, status, "Location: /elsewhere\r\n"_ba));
        table.says(number + "-elsewhere"_ba, Outcome::Unknown, redirect,
                   answering({}, status, "Location: {elsewhere}/taken\r\n"_ba));
    }

    // 400, 401 (with WWW-Authenticate), 403, 404, 407, 429, 500, 502, 503 with and without JSON
    // | 1 | unknown, except a 4xx with code 8000: refused
    struct Status
    {
        const char *line;
        const char *headers;
    };
    constexpr Status kStatuses[] = {
        {"400 Bad Request", ""},
        {"401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"},
        {"403 Forbidden", ""},
        {"404 Not Found", ""},
        {"407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n"},
        {"429 Too Many Requests", "Retry-After: 1\r\n"},
        {"500 Internal Server Error", ""},
        {"502 Bad Gateway", ""},
        {"503 Service Unavailable", "Retry-After: 1\r\n"},
    };
    for (const Status &status : kStatuses) {
        const QByteArray line = status.line;
        const QByteArray number = line.left(3);
        const bool clients = number.startsWith('4');
        const QString http = u"http_status"_s;
        table.says(number, Outcome::Unknown, http,
                   answering("<html><h1>no</h1></html>"_ba, line, status.headers));
        table.says(number + "-json"_ba, Outcome::Unknown, http,
                   answering("{\"error\":\"no\"}"_ba, line, status.headers));
        table.says(number + "-8000"_ba, clients ? Outcome::Refused : Outcome::Unknown,
                   clients ? u"gateway_code"_s : http,
                   answering(envelope("8000"_ba, "{}"_ba), line, status.headers));
    }
}

void addAnswers(Table &table)
{
    const auto unknown
        = [&table](const QByteArray &name, const QString &reason, const QByteArray &body) {
              table.says(name, Outcome::Unknown, reason, answering(body));
          };
    const auto refused
        = [&table](const QByteArray &name, const QString &reason, const QByteArray &body) {
              table.says(name, Outcome::Refused, reason, answering(body));
          };

    // 200 with HTML, empty body, JSON array, duplicate keys, 10,000-deep nesting, invalid UTF-8,
    // NUL, numbers as 1e999 | 1 | unknown
    const QString notJson = u"not_json"_s;
    const QByteArray open = good().chopped(1) + ",\"more\":"_ba;
    unknown("not-json"_ba, notJson, "<html><body>Welcome</body></html>"_ba);
    unknown("empty"_ba, u"empty_answer"_s, {});
    unknown("array"_ba, u"not_an_object"_s, '[' + good() + ']');
    unknown("duplicate-keys"_ba, notJson, "{\"code\":\"8000\","_ba + good().mid(1));
    unknown("deep"_ba, notJson, open + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}');
    unknown("bad-utf8"_ba, notJson, open + "\"\xc3\x28\"}"_ba);
    unknown("nul"_ba, notJson, open + '"' + QByteArray(1, '\0') + "\"}"_ba);
    unknown("1e999"_ba, notJson, open + "1e999}"_ba);

    // code 5000, code missing, code never seen | 1 | unknown
    unknown("5000"_ba, u"gateway_exception"_s, envelope("5000"_ba, "{}"_ba));
    unknown("no-code"_ba, u"no_code"_s, "{\"data\":"_ba + ours({}) + '}');
    unknown("code-unlisted"_ba, u"code_unlisted"_s,
            envelope("7777"_ba, payable("https://cashier.invalid/1"_ba)));

    // code 0000 with nothing payable; link with javascript:, file:, or no host | 1 | unknown
    const QString nothing = u"nothing_to_pay_with"_s;
    unknown("nothing-payable"_ba, nothing, envelope("0000"_ba, ours(",\"status\":\"0015\""_ba)));
    unknown("link-javascript"_ba, nothing, envelope("0000"_ba, payable("javascript:pay()"_ba)));
    unknown("link-file"_ba, nothing, envelope("0000"_ba, payable("file:///etc/passwd"_ba)));
    unknown("link-no-host"_ba, nothing, envelope("0000"_ba, payable("https:///pay"_ba)));

    // code 0000 with status 00029, 0029 | 1 | refused
    const QString failed = u"failed_status"_s;
    refused("status-00029"_ba, failed, envelope("0000"_ba, ours(",\"status\":\"00029\""_ba)));
    refused("status-0029"_ba, failed, envelope("0000"_ba, ours(",\"status\":\"0029\""_ba)));

    // code 8000 | 1 | refused
    refused("8000"_ba, u"gateway_code"_s, envelope("8000"_ba, "{}"_ba));

    // another order's tradeNo in the answer | 1 | unknown, and said loudly
    unknown("another-order"_ba, u"another_order"_s,
            good().replace(kFaultTradeNo.toLatin1(), "FAULT-2"_ba));
}

} // namespace

const QList<FaultRow> &faultTable()
{
    static const QList<FaultRow> kRows = [] {
        Table table;
        addBeforeTheBody(table);
        addEndings(table);
        addStatuses(table);
        addAnswers(table);
        return table.rows;
    }();
    return kRows;
}

QByteArray acceptedAnswer()
{
    return httpAnswer("200 OK"_ba, good());
}

} // namespace vexora::test
