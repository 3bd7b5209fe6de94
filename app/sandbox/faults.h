// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <atomic>

namespace vexora::embedded {

/** Where a fault lies, in the order a POST meets it. */
enum class FaultPlace {
    Nowhere, ///< "none"
    Way, ///< before a connection is there: the entry leads elsewhere
    Tls, ///< in the handshake
    Closing, ///< in the conversation, below HTTP
    Answer, ///< in the answer's size
    Http, ///< in its status
    Content, ///< in its being JSON
    Verdict, ///< in what it says
};

/** What the parts of the gateway branch on. The HTTP ones differ by Fault::httpStatus too. */
enum class FaultKind {
    None,
    // Way
    Refused, ///< a port nobody listens on
    NameUnknown, ///< a name nobody can own
    ProxyUnreachable, ///< a proxy nobody listens for
    ProxyLogin, ///< a proxy that answers CONNECT with 407
    // Tls
    TlsExpired,
    TlsNotYetValid,
    TlsWrongHost,
    TlsSelfSigned,
    TlsUnknownCa,
    TlsOld, ///< TLS 1.1 and nothing newer
    // Closing: the fault proxy's
    CloseBefore, ///< closed when the request line was seen, nothing is passed on
    CloseAfterHeaders, ///< the same when the headers are here
    CloseMidBody, ///< the same when half of the body is here
    CloseAfter, ///< passed on; closed when the answer begins
    Reset, ///< the same with a TCP reset
    Hang, ///< passed on, never answered, never closed
    Drip, ///< the answer, one byte a second
    Half, ///< half of the answer's bytes, then closed
    // Answer
    TooLarge, ///< a good answer, 2 MiB of spaces behind it
    GzipBomb, ///< 32 KiB that unpack to 32 MiB
    // Http
    Redirect, ///< to the same address
    RedirectElsewhere, ///< to another host's name, which leads here: who follows arrives twice
    HttpPage, ///< a page of HTML, as a load balancer gives
    HttpJson, ///< JSON without a code, as an application server's framework gives
    HttpRefusal, ///< JSON with code 8000
    // Content
    NotJson, ///< 200 with a page of HTML
    Empty,
    Array, ///< the answer in brackets
    DuplicateKeys, ///< "code" twice, 8000 and 0000
    Deep, ///< 10,000 levels of brackets
    BadUtf8,
    Nul, ///< a zero byte within a string
    HugeNumber, ///< 1e999
    // Verdict
    SystemError, ///< code 5000
    NoCode,
    CodeUnlisted,
    WrongField, ///< what to pay with stands under names nobody knows
    NothingPayable, ///< and under none
    LinkJavascript, ///< javascript: for a link, and nothing else to pay with
    LinkFile, ///< file:
    LinkNoHost, ///< https: without a host
    FailedStatus, ///< code 0000, status 00029
    FailedStatusShort, ///< code 0000, status 0029
    Refusal, ///< code 8000
    AnotherOrder, ///< everything right, for another order
};

/** One thing that can be made to go wrong, by the name people choose it by. */
struct Fault
{
    const char *name;
    FaultPlace place;
    FaultKind kind;
    /** Whether the order exists afterwards, as it would at a real gateway: what broke before the
     *  order was understood, or says no, leaves none; what broke on the way back leaves one. */
    bool takesOrder;
    int httpStatus = 200;
};

/** The one being played: chosen on the owner's thread, read on all. */
using ChosenFault = std::atomic<const Fault *>;

[[nodiscard]] const Fault &noFault();
/** Null for a name not listed. What it points to lives as long as the program. */
[[nodiscard]] const Fault *faultNamed(const QString &name);
/** "none" first, then by place. */
[[nodiscard]] const QStringList &faultNamesInOrder();
[[nodiscard]] QStringList faultNamesAt(FaultPlace place);

} // namespace vexora::embedded
