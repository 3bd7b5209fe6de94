// SPDX-License-Identifier: MIT
#include "sandbox/backend.h"

#include "domain/clock.h"
#include "sandbox/answers.h"
#include "sandbox/brokenanswers.h"
#include "sandbox/cashierpage.h"
#include "sandbox/checkoutdesk.h"

#include <QDateTime>
#include <QLocale>

#include <httplib.h>

#include <cstring>
#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

constexpr char kLoopback[] = "127.0.0.1";
constexpr size_t kMaxBody = 64 * 1024; // an order is under 8 KiB
constexpr size_t kThreads = 8; // a connection is one short request

constexpr char kJsonType[] = "application/json;charset=UTF-8";
constexpr char kHtmlType[] = "text/html;charset=UTF-8";

/** A path as a pattern that matches only itself. */
std::string literally(const std::string &path)
{
    std::string pattern;
    for (const char c : path) {
        if (std::strchr(".^$|()[]{}*+?\\", c))
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

/** As every web server does (RFC 9110): who asks can compare clocks. */
std::string httpDate()
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc(),
                                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return date.toStdString();
}

void answer(httplib::Response &response, const QByteArray &body, const char *type)
{
    response.set_header("Date", httpDate());
    response.set_header("Cache-Control", "no-store");
    response.set_content(body.constData(), static_cast<size_t>(body.size()), type);
}

void answerPage(httplib::Response &response, const QByteArray &page)
{
    response.set_header("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                        " frame-ancestors 'none'; base-uri 'none'");
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("Referrer-Policy", "no-referrer");
    answer(response, page, kHtmlType);
}

ApiRequest apiRequest(const httplib::Request &request)
{
    return {request.get_header_value("merchantNo"), request.get_header_value("Content-Type"),
            QByteArray(request.body.data(), static_cast<qsizetype>(request.body.size()))};
}

/** What RFC 9110 wants beside some statuses; clients react to it. */
void addStatusHeaders(httplib::Response &response)
{
    if (response.status == 401)
        response.set_header("WWW-Authenticate", "Basic realm=\"gateway\"");
    if (response.status == 407)
        response.set_header("Proxy-Authenticate", "Basic realm=\"gateway\"");
    if (response.status == 429 || response.status == 503)
        response.set_header("Retry-After", "1");
}

} // namespace

struct Backend::State
{
    State(const Accounts &all, const ChosenFault &chosen, Setup given)
        : accounts(all)
        , fault(chosen)
        , setup(std::move(given))
    {
    }

    void addRoutes();
    void checkout(const Account &account, const httplib::Request &request,
                  httplib::Response &response);
    void query(const Account &account, const httplib::Request &request,
               httplib::Response &response);
    void balance(const Account &account, const httplib::Request &request,
                 httplib::Response &response);
    void showCashier(const httplib::Request &request, httplib::Response &response);
    void settle(const httplib::Request &request, httplib::Response &response);
    /** The answer to an order that is taken up, or why it is not. */
    [[nodiscard]] tl::expected<QByteArray, Refused>
    take(const Account &account, const ApiRequest &request, FaultKind kind, qint64 now);
    [[nodiscard]] std::string publicAddress(const std::string &host) const
    {
        return "http://" + host + ':' + std::to_string(publicPort.load());
    }

    const Accounts &accounts;
    const ChosenFault &fault;
    const Setup setup;
    const SystemClock clock;
    std::atomic<quint16> publicPort{0};
    std::atomic<int> arrivals{0};
    std::mutex mutex; // guards ledger
    Ledger ledger;
    std::unique_ptr<httplib::Server> server;
    std::thread thread;
};

void Backend::State::addRoutes()
{
    for (const auto &[path, route] : accounts.routes()) {
        const Account &account = *route.account;
        const Endpoint endpoint = route.endpoint;
        server->Post(literally(path),
                     [this, &account, endpoint](const httplib::Request &request,
                                                httplib::Response &response) {
                         switch (endpoint) {
                         case Endpoint::Checkout:
                             return checkout(account, request, response);
                         case Endpoint::Query:
                             return query(account, request, response);
                         case Endpoint::Balance:
                             return balance(account, request, response);
                         }
                     });
    }
    server->Get("/pay", [this](const httplib::Request &request, httplib::Response &response) {
        showCashier(request, response);
    });
    server->Post("/pay", [this](const httplib::Request &request, httplib::Response &response) {
        settle(request, response);
    });
    // The library says 404 for a known path under another method too.
    server->set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (response.status == 404 && response.body.empty()) {
            if (accounts.route(request.path)) {
                response.status = 405;
                response.set_header("Allow", "POST");
            }
            answer(response, response.status == 405 ? "Use POST.\n" : "No such address.\n",
                   "text/plain");
        }
    });
}

void Backend::State::checkout(const Account &account, const httplib::Request &request,
                              httplib::Response &response)
{
    ++arrivals;
    const Fault &chosen = *fault.load();
    // What arrived here is past every fault that lies before.
    const Fault &spoken = chosen.place < FaultPlace::Answer ? noFault() : chosen;
    const qint64 now = clock.nowMs();
    tl::expected<QByteArray, Refused> accepted
        = tl::unexpected<Refused>(Refused{u"request failed"_s, {}});
    if (spoken.takesOrder)
        accepted = take(account, apiRequest(request), spoken.kind, now);

    const auto refuse = [&](const QString &code, const Refused &refused) {
        answer(response, refusedAnswer(account, code, refused, now), kJsonType);
    };
    response.status = spoken.httpStatus;
    switch (spoken.kind) {
    case FaultKind::Redirect:
        response.set_header("Location", publicAddress(kLoopback) + request.path);
        return;
    case FaultKind::RedirectElsewhere:
        response.set_header("Location", publicAddress("localhost") + request.path);
        return;
    case FaultKind::HttpPage:
        addStatusHeaders(response);
        return answer(response, errorPage(spoken.httpStatus), kHtmlType);
    case FaultKind::HttpJson:
        addStatusHeaders(response);
        return answer(response, errorDocument(spoken.httpStatus, now), kJsonType);
    case FaultKind::HttpRefusal:
        addStatusHeaders(response);
        return refuse(u"8000"_s, accepted.error());
    case FaultKind::Refusal:
        return refuse(u"8000"_s, accepted.error());
    case FaultKind::SystemError:
        return refuse(u"5000"_s, {u"system error"_s, {}});
    case FaultKind::GzipBomb:
        response.set_header("Content-Encoding", "gzip");
        break;
    default:
        break;
    }
    const QByteArray whole
        = accepted ? *accepted : refusedAnswer(account, u"8000"_s, accepted.error(), now);
    answer(response, brokenContent(spoken.kind, whole),
           spoken.kind == FaultKind::NotJson ? kHtmlType : kJsonType);
}

tl::expected<QByteArray, Refused>
Backend::State::take(const Account &account, const ApiRequest &request, FaultKind kind, qint64 now)
{
    const auto fields = readRequest(request, setup.merchantNo, setup.secret);
    if (!fields)
        return tl::unexpected<Refused>(fields.error());
    const std::lock_guard lock(mutex);
    const auto order = takeOrder(ledger, account, *fields, now);
    if (!order)
        return tl::unexpected<Refused>(order.error());
    if (kind == FaultKind::FailedStatus || kind == FaultKind::FailedStatusShort)
        ledger.settle((*order)->token, Payment::Failed);
    const QString link
        = QString::fromStdString(publicAddress(kLoopback)) + u"/pay?token="_s + (*order)->token;
    return acceptedAnswer(**order, link, twistOf(kind), now);
}

void Backend::State::query(const Account &account, const httplib::Request &request,
                           httplib::Response &response)
{
    const qint64 now = clock.nowMs();
    const auto fields = readRequest(apiRequest(request), setup.merchantNo, setup.secret);
    if (!fields)
        return answer(response, refusedAnswer(account, u"8000"_s, fields.error(), now), kJsonType);
    const QString tradeNo = fields->value(u"tradeNo"_s);
    const std::lock_guard lock(mutex);
    const LedgerOrder *order = ledger.find(account, tradeNo);
    answer(response,
           order ? statusAnswer(*order, now)
                 : refusedAnswer(account, u"8000"_s, {u"tradeNo is not known"_s, tradeNo}, now),
           kJsonType);
}

void Backend::State::balance(const Account &account, const httplib::Request &request,
                             httplib::Response &response)
{
    const qint64 now = clock.nowMs();
    const auto fields = readRequest(apiRequest(request), setup.merchantNo, setup.secret);
    if (!fields)
        return answer(response, refusedAnswer(account, u"8000"_s, fields.error(), now), kJsonType);
    const std::lock_guard lock(mutex);
    answer(response, balanceAnswer(account, ledger.takings(account), now), kJsonType);
}

void Backend::State::showCashier(const httplib::Request &request, httplib::Response &response)
{
    const std::lock_guard lock(mutex);
    const LedgerOrder *order
        = ledger.findByToken(QString::fromStdString(request.get_param_value("token")));
    if (!order)
        response.status = 404;
    answerPage(response, order ? cashierPage(*order, setup.merchantNo) : noSuchOrderPage());
}

void Backend::State::settle(const httplib::Request &request, httplib::Response &response)
{
    const QString token = QString::fromStdString(request.get_param_value("token"));
    const std::string result = request.get_param_value("result");
    const std::lock_guard lock(mutex);
    const LedgerOrder *order = ledger.findByToken(token);
    if (!order) {
        response.status = 404;
        return answerPage(response, noSuchOrderPage());
    }
    if (result == "paid")
        ledger.settle(token, Payment::Full);
    else if (result == "part")
        ledger.settle(token, Payment::Part);
    else if (result == "failed")
        ledger.settle(token, Payment::Failed);
    // A page that was posted would be posted again by a reload.
    response.set_redirect("/pay?token=" + order->token.toStdString(), 303);
}

Backend::Backend(const Accounts &accounts, const ChosenFault &fault, Setup setup)
    : m_state(std::make_unique<State>(accounts, fault, std::move(setup)))
{
}

Backend::~Backend()
{
    stop();
}

Result<quint16> Backend::start()
{
    m_state->server = std::make_unique<httplib::Server>();
    httplib::Server &server = *m_state->server;
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(1);
    server.set_payload_max_length(kMaxBody);
    // The library's default lets another process share the port.
    server.set_socket_options([](socket_t) {});
    m_state->addRoutes();

    const int port = server.bind_to_any_port(kLoopback);
    if (port <= 0)
        return failure(ErrorCode::Network, u"the loopback address cannot be bound"_s);
    // The library asks for its threads once it listens; a stop() before that would be lost.
    auto listening = std::make_shared<std::promise<void>>();
    server.new_task_queue = [listening]() -> httplib::TaskQueue * {
        listening->set_value();
        return new httplib::ThreadPool(kThreads); // the library deletes it
    };
    m_state->thread = std::thread([&server] { server.listen_after_bind(); });
    listening->get_future().wait();
    return static_cast<quint16>(port);
}

void Backend::stop()
{
    if (!m_state->thread.joinable())
        return;
    m_state->server->stop();
    m_state->thread.join();
    m_state->server.reset();
}

void Backend::setPublicPort(quint16 port)
{
    m_state->publicPort = port;
}

int Backend::arrivals() const
{
    return m_state->arrivals;
}

const QString &Backend::merchantNo() const
{
    return m_state->setup.merchantNo;
}

Secret Backend::secret() const
{
    return m_state->setup.secret.clone();
}

} // namespace vexora::embedded
