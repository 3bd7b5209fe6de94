// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "regions/regioncatalog.h"
#include "support/ticketbundle.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The file that goes with a ticket: what is in it, and nothing else. */
class TestTicketBundle final : public QObject
{
    Q_OBJECT

    RegionCatalog m_catalog;

    const RegionSpec *mexico() { return m_catalog.find(u"mexico"); }

    static TicketCase sampleCase()
    {
        TicketCase of;
        of.request.method = u"POST"_s;
        of.request.url = u"https://sandbox-api.vexora.com/mexico/v1/vexora/checkout"_s;
        of.request.headers
            = {{u"merchantNo"_s, u"3018230242"_s}, {u"Content-Type"_s, u"application/json"_s}};
        of.request.fields = {{u"amount"_s, u"300.00"_s, SentKind::Number},
                             {u"payer"_s, u"Ana Gomez"_s},
                             {u"remark"_s, {}, SentKind::Null},
                             {u"notifyUrl"_s, u"https://m.example/n?token=1"_s},
                             {u"tradeNo"_s, u"VX20260101000001"_s},
                             {u"timestamp"_s, u"1767225600000"_s},
                             {u"sign"_s, u"43338f9b67fdbb5a8cdbe99c3f8173eb"_s}};
        of.request.body = "{\"payer\":\"Ana Gomez\"}";
        of.region = u"mexico"_s;
        of.environment = Environment::Test;
        of.host = u"sandbox-api.vexora.com"_s;
        of.diagnosis.verdict = doctor::Verdict::Explained;
        of.diagnosis.mistakes
            = {{u"trimmed"_s, {{u"field"_s, u"*"_s}, {u"from"_s, u"Ana "_s}, {u"to"_s, u"Ana"_s}}},
               {u"secret-other-profile"_s, {{u"profile"_s, u"Shop of Ana"_s}}}};
        of.order = {{u"amount"_s, u"integer"_s, Severity::Error, u"No cents, Ana Gomez."_s},
                    {u"payer"_s, u"max"_s, Severity::Warning, u"Too long."_s}};
        of.answer = R"({"code":"8000","msg":"Ana Gomez is not known","timestamp":1767225600123})";
        of.httpStatus = 200;
        of.firstByteMs = 12;
        of.elapsedMs = 34;
        of.clockDifferenceMs = -5'000'000'000;
        of.nowMs = 1767225601005;
        of.programVersion = u"1.2.3"_s;
        return of;
    }

private Q_SLOTS:
    void comesBack();
    void leavesOutWhatIsNotKnown();
    void nothingElseIsInIt();
    void isReadStrictly_data();
    void isReadStrictly();
    void aNewerOneIsToldApart();
    void twoBundlesCompare();
};

void TestTicketBundle::comesBack()
{
    const TicketCase of = sampleCase();
    const Redactor redactor;
    const QByteArray file = ticketBundle(of, redactor, mexico());
    QVERIFY2(!file.contains("Ana") && !file.contains("token"), file.constData());
    QVERIFY(file.startsWith("{\n  \"format\": \"vexora-ticket\",\n  \"version\": 1,\n"));
    const Result<Ticket> ticket = readTicketBundle(file);
    QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().detail));
    QCOMPARE(ticket->request, redactor.request(of.request, mexico()));
    QCOMPARE(ticket->request.fields[0].kind, SentKind::Number);
    QCOMPARE(ticket->region, u"mexico"_s);
    QCOMPARE(ticket->environment, u"test"_s);
    QCOMPARE(ticket->host, u"sandbox-api.vexora.com"_s);
    QCOMPARE(ticket->canonical, redactor.canonical(of.request.fields, mexico()));
    QCOMPARE(ticket->verdict, u"explained"_s);
    QCOMPARE(ticket->mistakes,
             (QList<doctor::Mistake>{{u"trimmed"_s, {{u"field"_s, u"*"_s}}},
                                     {u"secret-other-profile"_s, {}}}));
    QCOMPARE(ticket->order.size(), 2);
    QCOMPARE(ticket->order[0].field, u"amount"_s);
    QCOMPARE(ticket->order[0].severity, Severity::Error);
    QCOMPARE(ticket->order[1], of.order[1]);
    QCOMPARE(ticket->answer.toUtf8(), redactor.answer(of.answer));
    QCOMPARE(ticket->httpStatus, 200);
    QCOMPARE(ticket->firstByteMs, 12);
    QCOMPARE(ticket->elapsedMs, 34);
    QCOMPARE(ticket->clockDifferenceMs, std::optional<qint64>(-5'000'000'000));
    QCOMPARE(ticket->madeAtMs, of.nowMs);
    QCOMPARE(ticket->programVersion, u"1.2.3"_s);
    QCOMPARE(ticket->qtVersion, QString::fromLatin1(qVersion()));
    QVERIFY(ticket->system.startsWith(QSysInfo::prettyProductName()));
}

void TestTicketBundle::leavesOutWhatIsNotKnown()
{
    const Result<Ticket> ticket = readTicketBundle(ticketBundle({}, Redactor(), nullptr));
    QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().detail));
    QCOMPARE(ticket->request, SentRequest());
    QCOMPARE(ticket->host, QString());
    QCOMPARE(ticket->answer, QString());
    QCOMPARE(ticket->httpStatus, 0);
    QCOMPARE(ticket->firstByteMs, -1);
    QCOMPARE(ticket->elapsedMs, -1);
    QVERIFY(!ticket->clockDifferenceMs);
    QCOMPARE(ticket->madeAtMs, 0);
}

void TestTicketBundle::nothingElseIsInIt()
{
    // Every text that comes in is one of its own; those that may leave are listed here.
    QStringList canaries;
    QStringList allowed;
    const auto canary = [&canaries] {
        canaries.append(u"Cnry%1x"_s.arg(canaries.size(), 3, 10, QLatin1Char('0')));
        return canaries.last();
    };
    const auto leaves = [&canary, &allowed] {
        allowed.append(canary());
        return allowed.last();
    };
    TicketCase of;
    of.request.method = canary();
    of.request.url = u"https://"_s + leaves() + u".example/"_s + canary() + u"/checkout/"_s
        + canary() + u"?q="_s + canary() + u"#"_s + canary();
    of.request.headers = {{u"merchantNo"_s, u"30"_s + canary() + u"42"_s},
                          {u"Content-Type"_s, u"application/"_s + canary()},
                          {u"Cookie"_s, canary()},
                          {u"X-1234567-"_s + canary(), canary()}};
    of.request.body = canary().toUtf8();
    const QStringList names = mexico()->fieldNames();
    for (const QString &name : names) {
        const FieldSpec *field = mexico()->field(name);
        if (field->type == FieldType::Url)
            of.request.fields.append(
                {name, u"https://"_s + leaves() + u".example/"_s + canary() + u"?"_s + canary()});
        else if (field->type == FieldType::Code)
            of.request.fields.append({name, leaves()});
        else
            of.request.fields.append({name, canary()}); // the amount, too: it is no number
    }
    of.request.fields
        += {{leaves(), canary()},
            {u"123456"_s + canary(), canary()},
            {u"null"_s, canary(), SentKind::Null},
            {u"nested"_s, u"{\""_s + canary() + u"\":\""_s + canary() + u"\"}"_s, SentKind::Nested},
            {u"tradeNo"_s, leaves()},
            {u"timestamp"_s, canary()},
            {u"sign"_s, canary()}};
    of.region = leaves();
    of.environment = Environment::Live;
    of.host = leaves();
    of.diagnosis.verdict = doctor::Verdict::Explained;
    of.diagnosis.mistakes = {{u"field-missing"_s,
                              {{u"field"_s, leaves()},
                               {u"name"_s, leaves()},
                               {u"from"_s, canary()},
                               {u"to"_s, canary()},
                               {u"profile"_s, canary()},
                               {u"other"_s, canary()}}},
                             {u"trimmed"_s, {{u"field"_s, u"not a "_s + canary()}}}};
    of.diagnosis.canonical = canary();
    of.diagnosis.hashed = canary();
    of.diagnosis.saidMistakes = {{canary(), {{u"field"_s, canary()}}}};
    of.diagnosis.alone = {{canary(), doctor::Alone::Harmless}};
    const QString payer = of.request.value(u"payer");
    of.order
        = {{leaves(), leaves(), Severity::Error, leaves() + u' ' + payer},
           {u"not a "_s + canary(), leaves(), Severity::Error, u"https://h.example/"_s + canary()}};
    of.answer
        = u"{\"code\":\"%1\",\"msg\":\"%2\",\"%3\":\"%4\",\"data\":{\"paymentLink\":"
          "\"https://%5.example/%6\",\"tradeNo\":\"%7\",\"amount\":\"%8\",\"list\":[\"%9\"]}}"_s
              .arg(canary(), canary(), canary(), canary(), canary(), canary(), leaves(), canary(),
                   canary())
              .toUtf8();
    of.httpStatus = 200;
    of.programVersion = leaves();

    const QByteArray file = ticketBundle(of, Redactor(), mexico());
    const QString text = QString::fromUtf8(file);
    for (const QString &one : std::as_const(canaries)) {
        const bool isThere = text.contains(one, Qt::CaseInsensitive);
        QVERIFY2(isThere == allowed.contains(one),
                 qPrintable(one + (isThere ? u" left:\n"_s : u" did not leave:\n"_s) + text));
    }

    // And nothing of this machine or person, nor any member that a ticket does not list.
    for (const QByteArray &own :
         {QSysInfo::machineHostName().toUtf8(), qgetenv("HOME"), qgetenv("USER")})
        QVERIFY2(own.isEmpty() || own == "root" || !file.contains(own), own.constData());
    const Result<Ticket> ticket = readTicketBundle(file);
    QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().detail));
}

void TestTicketBundle::isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *was, const char *becomes, const char *path) {
        QTest::newRow(path) << QByteArray(was) << QByteArray(becomes) << QString::fromLatin1(path);
    };
    row("vexora-ticket", "another", "format: ");
    row("\"version\": 1,", "\"version\": \"1\",", "version: ");
    row("\"verdict\"", "\"more\": 1,\n\"verdict\"", "more: ");
    row("\"verdict\": \"explained\"", "\"verdict\": \"maybe\"", "verdict: ");
    row("\"environment\": \"test\"", "\"environment\": \"moon\"", "environment: ");
    row("\"kind\": \"number\"", "\"kind\": \"lump\"", "request.fields[0].kind: ");
    row("\"kind\": \"null\"", "\"kind\": 1", "request.fields[2].kind: ");
    row("\"name\": \"payer\"", "\"nom\": \"payer\"", "request.fields[1].name: ");
    row("\"name\": \"merchantNo\"", "\"is\": 1, \"name\": \"merchantNo\"",
        "request.headers[0].is: ");
    row("\"id\": \"trimmed\"", "\"id\": \"sneezed\"", "mistakes[0].id: ");
    row("\"field\": \"*\"", "\"from\": \"*\"", "mistakes[0].facts.from: ");
    row("\"severity\": \"warning\"", "\"severity\": \"worse\"", "order[1].severity: ");
    row("\"rule\": \"integer\"", "\"rule\": null", "order[0].rule: ");
    row("\"elapsedMs\": 34", "\"elapsedMs\": 3.4", "elapsedMs: ");
    row("\"firstByteMs\": 12", "\"firstByteMs\": -2", "firstByteMs: ");
    row("\"httpStatus\": 200", "\"httpStatus\": \"200\"", "httpStatus: ");
    row("-5000000000", "99999999999999999999", "clockDifferenceMs: ");
    row("2026-01-01T00:00:01.005Z", "2026-01-01T00:00:01.005", "madeAt: ");
    row("\"qt\"", "\"host name\": \"x\", \"qt\"", "program.host name: ");
    row("\"canonical\": \"", "\"canonical\": 5, \"c\": \"", "canonical: ");
}

void TestTicketBundle::isReadStrictly()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QString, path);
    QByteArray file = ticketBundle(sampleCase(), Redactor(), mexico());
    const qsizetype at = file.indexOf(was);
    QVERIFY2(at >= 0, file.constData());
    file.replace(at, was.size(), becomes);
    const Result<Ticket> ticket = readTicketBundle(file);
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().code, ErrorCode::Malformed);
    QVERIFY2(ticket.error().detail.startsWith(path), qPrintable(ticket.error().detail));

    // Nor half a file, nor more than one.
    file = ticketBundle(sampleCase(), Redactor(), mexico());
    QVERIFY(!readTicketBundle(file.first(file.size() / 2)));
    QVERIFY(!readTicketBundle(file + file));
    QVERIFY(!readTicketBundle("[]"));
    QVERIFY(!readTicketBundle({}));
    QVERIFY(!readTicketBundle(file + QByteArray(4 * 1024 * 1024, ' ')));
}

void TestTicketBundle::aNewerOneIsToldApart()
{
    const Result<Ticket> ticket
        = readTicketBundle(R"({"format":"vexora-ticket","version":2,"unheard":1})");
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().code, ErrorCode::NewerData);
    QVERIFY(ticket.error().detail.startsWith(u"version: "_s));
}

void TestTicketBundle::twoBundlesCompare()
{
    const Redactor redactor;
    TicketCase of = sampleCase();
    const QByteArray one = ticketBundle(of, redactor, mexico());
    QCOMPARE(ticketBundle(of, redactor, mexico()), one);
    of.request.fields[1].value += u' ';
    QVERIFY(ticketBundle(of, redactor, mexico()) != one);
    QVERIFY(ticketBundle(sampleCase(), Redactor(), mexico()) != one); // another one's digits
}

QTEST_GUILESS_MAIN(TestTicketBundle)
#include "tst_ticketbundle.moc"
