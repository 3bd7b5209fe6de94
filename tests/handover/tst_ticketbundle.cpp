// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "regions/ordercheck.h"
#include "regions/regioncatalog.h"
#include "support/exampoints.h"
#include "support/orderexam.h"
#include "support/textsfile.h"
#include "support/ticketbundle.h"
#include "support/ticketsentence.h"

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
                    {u"sign"_s, u"missing_sign"_s, Severity::Warning,
                     examSentences().value(u"missing_sign"_s).english()}};
        of.sent = {false,
                   u"VX20260101000002"_s,
                   Environment::Sandbox,
                   u"127.0.0.1:8080"_s,
                   Outcome::Refused,
                   u"gateway_said_no"_s,
                   -250};
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
    void theFormerFormIsRead();
    void whatWasSentIsSaid();
    void ourSentencesStandWhateverACustomerWrote();
    void everySentenceIsKnown_data();
    void everySentenceIsKnown();
    void aFieldsNameInASentenceIsRedacted();
    void factsOfASentenceHaveTheirForm();
    void aSentenceOfNobodyGoesWhole();
};

void TestTicketBundle::comesBack()
{
    const TicketCase of = sampleCase();
    const Redactor redactor;
    const QByteArray file = ticketBundle(of, redactor, mexico());
    QVERIFY2(!file.contains("Ana") && !file.contains("token"), file.constData());
    QVERIFY(file.startsWith("{\n  \"format\": \"vexora-ticket\",\n  \"version\": 2,\n"));
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
    QCOMPARE(ticket->sent, of.sent);
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
    QCOMPARE(ticket->environment, QString());
    QCOMPARE(ticket->host, QString());
    QVERIFY(!ticket->sent);
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
    of.order = {
        {leaves(), leaves(), Severity::Error, canary() + u' ' + payer},
        {u"not a "_s + canary(), leaves(), Severity::Error, u"https://h.example/"_s + canary()},
    };
    // Sentences of ours, with a customer's words in the place of each fact.
    for (const Texts &sentence : examSentences()) {
        const QString filled
            = filledBraces(sentence.english(), [&canary](const QString &) { return canary(); });
        if (filled != sentence.english())
            of.order.append({u"amount"_s, u"rule"_s, Severity::Error, filled});
        of.order.append({u"not a "_s + canary(), u"rule"_s, Severity::Error, sentence.english()});
    }
    of.sent = TicketSending{
        true, leaves(), Environment::Live, leaves(), Outcome::Unknown, u"not a "_s + canary(), {}};
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
    row("\"version\": 2,", "\"version\": \"1\",", "version: ");
    row("\"verdict\"", "\"more\": 1,\n\"verdict\"", "more: ");
    row("\"verdict\": \"explained\"", "\"verdict\": \"maybe\"", "verdict: ");
    row("\"environment\": \"test\"", "\"environment\": \"moon\"", "environment: ");
    row("\"kind\": \"fresh\"", "\"kind\": \"stale\"", "sent.kind: ");
    row("\"environment\": \"sandbox\"", "\"environment\": \"moon\"", "sent.environment: ");
    row("\"outcome\": \"refused\"", "\"outcome\": \"maybe\"", "sent.outcome: ");
    row("\"reason\"", "\"remark\"", "sent.remark: ");
    row("-250", "-2.5", "sent.clockDifferenceMs: ");
    row("\"version\": 2", "\"version\": 1", "sent: "); // a member that form did not have
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
        = readTicketBundle(R"({"format":"vexora-ticket","version":3,"unheard":1})");
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

void TestTicketBundle::theFormerFormIsRead()
{
    const QByteArray file = R"({"format": "vexora-ticket", "version": 1,
        "madeAt": "2026-01-01T00:00:01.005Z",
        "program": {"version": "1.2.3", "qt": "6.4.2", "system": "Linux, x86_64"},
        "region": "mexico", "environment": "sandbox", "host": "127.0.0.1:8080",
        "verdict": "unexplained", "mistakes": [],
        "request": {"method": "POST", "headers": [{"name": "Accept", "value": "text/html"}],
                    "fields": [{"name": "payer", "kind": "text", "value": "‹payer:4f1c›"}]},
        "canonical": "payer=‹payer:4f1c›", "order": [], "answer": {"code": "0000"},
        "httpStatus": 200, "firstByteMs": 1, "elapsedMs": 2, "clockDifferenceMs": 3})";
    const Result<Ticket> ticket = readTicketBundle(file);
    QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().detail));
    QCOMPARE(ticket->environment, u"sandbox"_s);
    QCOMPARE(ticket->host, u"127.0.0.1:8080"_s);
    QCOMPARE(ticket->request.value(u"payer"), u"‹payer:4f1c›"_s);
    QCOMPARE(ticket->answer, u"{\"code\":\"0000\"}"_s);
    QCOMPARE(ticket->clockDifferenceMs, std::optional<qint64>(3));
    QVERIFY(!ticket->sent);
    // Its environment always stood there.
    const Result<Ticket> without
        = readTicketBundle(QByteArray(file).replace("\"environment\": \"sandbox\",", ""));
    QVERIFY(!without);
    QVERIFY2(without.error().detail.startsWith(u"environment: "_s),
             qPrintable(without.error().detail));
}

void TestTicketBundle::whatWasSentIsSaid()
{
    // Nothing came back: what became of it stands there all the same.
    TicketCase of = sampleCase();
    of.answer.clear();
    of.httpStatus = 0;
    of.sent = TicketSending{true,
                            u"VX20260101000001"_s,
                            Environment::Test,
                            u"sandbox-api.vexora.com"_s,
                            Outcome::Unknown,
                            u"closed"_s,
                            {}};
    const Result<json::Value> file = json::read(ticketBundle(of, Redactor(), mexico()));
    QVERIFY(file);
    const json::Value *sent = file->find(u"sent");
    QVERIFY(sent);
    QCOMPARE(json::write(*sent),
             QByteArray(R"({"kind":"byte-exact","tradeNo":"VX20260101000001","environment":"test",)"
                        R"("host":"sandbox-api.vexora.com","outcome":"unknown",)"
                        R"("reason":"closed"})"));
    QVERIFY(!file->find(u"answer"));

    // A number that is none may be anything, a name too.
    of.sent->tradeNo = u"Ana Gomez"_s;
    QVERIFY(!ticketBundle(of, Redactor(), mexico()).contains("Ana"));
}

void TestTicketBundle::ourSentencesStandWhateverACustomerWrote()
{
    const auto sentencesFor = [this](const QString &remark) {
        TicketCase of = sampleCase();
        of.request.fields[2] = {u"remark"_s, remark, SentKind::Text};
        of.request.fields.append({u"mobile"_s, remark, SentKind::Text});
        of.order = {{u"tradeNo"_s, u"duplicate_number"_s, Severity::Error,
                     examSentences().value(u"duplicate_number"_s).english()},
                    {u"sign"_s, u"missing_sign"_s, Severity::Error,
                     examSentences().value(u"missing_sign"_s).english()}};
        const Result<Ticket> ticket
            = readTicketBundle(ticketBundle(of, Redactor(), m_catalog.find(u"mexico")));
        QStringList sentences;
        for (const Fault &fault : ticket ? ticket->order : QList<Fault>())
            sentences.append(fault.message);
        return sentences;
    };
    const QStringList plain = sentencesFor(u"-"_s);
    QCOMPARE(plain,
             (QStringList{examSentences().value(u"duplicate_number"_s).english(),
                          examSentences().value(u"missing_sign"_s).english()}));
    QVERIFY(plain.first().contains(u"order"_s));
    QCOMPARE(sentencesFor(u"order 8812"_s), plain);
    QCOMPARE(sentencesFor(plain.join(u' ')), plain);
}

void TestTicketBundle::everySentenceIsKnown_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");
    for (const RegionSpec &region : m_catalog.regions()) {
        for (const QString &language : programLanguages())
            QTest::addRow("%s %s", qPrintable(region.id), qPrintable(language))
                << region.id << language;
    }
}

/** Of the exam and of the region's rules: none is taken for a stranger's. */
void TestTicketBundle::everySentenceIsKnown()
{
    QFETCH(QString, region);
    QFETCH(QString, language);
    const RegionSpec &spec = *m_catalog.find(region);
    const QString host = u"pay.example:8443"_s;

    ExamPoints points(language);
    const QMap<QString, QString> words{{u"region"_s, spec.name.in(language)},
                                       {u"path"_s, QString(u'/' + spec.id + spec.checkoutPath)},
                                       {u"host"_s, host},
                                       {u"other"_s, u"taiwan"_s},
                                       {u"max"_s, u"32"_s},
                                       {u"minutes"_s, u"5"_s},
                                       {u"digits"_s, u"10"_s},
                                       {u"limit"_s, u"10"_s},
                                       {u"successes"_s, u"3"_s}};
    for (const QString &id : examSentences().keys())
        points.addWith(id, u"amount"_s, id, Severity::Error, words);
    QList<Fault> all = points.take();
    QCOMPARE(all.size(), examSentences().size());

    const Currency &currency = spec.currencies.first().currency;
    const qsizetype exam = all.size();
    for (const QString &value :
         {QString(), u"x"_s, u"\\ /"_s, u"12.345"_s, u"-1"_s, QString(600, u'9'),
          QString(300, u'z'), u"é"_s, u"\t"_s, u"https://h.example/a b"_s, u"10.0.0.1"_s}) {
        FieldMap values;
        for (const FieldSpec &field : spec.fields)
            values.insert(field.name, value);
        all += checkOrder(spec, currency, values, {}, language).faults;
    }
    QVERIFY(all.size() > exam + 20);
    const Redactor redactor;
    for (const Fault &fault : std::as_const(all)) {
        QVERIFY2(!fault.message.isEmpty(), qPrintable(fault.rule));
        QCOMPARE(ticketSentence(fault, host, &spec, redactor), fault.message);
    }
}

void TestTicketBundle::aFieldsNameInASentenceIsRedacted()
{
    const Redactor redactor;
    for (const QString &name :
         {u"Ana Gomez"_s, u"The field"_s, u"mobile 0911222333"_s, QString(100, u'x')}) {
        ExamPoints points(u"en"_s);
        points.add(name, u"unknown_field"_s, Severity::Warning,
                   {{u"region"_s, mexico()->name.english()}});
        const QString sentence = ticketSentence(points.take().first(), {}, mexico(), redactor);
        QCOMPARE(sentence,
                 QString(u"The field "_s + redactor.name(name)
                         + u" is not among the fields of Mexico. If it is sent, it must be signed "
                           "too."));
        QVERIFY(redactor.name(name) != name);
    }
}

void TestTicketBundle::factsOfASentenceHaveTheirForm()
{
    const Redactor redactor;
    const auto sentence = [&](const QString &id, const QString &word, const QString &fact) {
        ExamPoints points(u"en"_s);
        points.add(u"url"_s, id, Severity::Error, {{word, fact}});
        return ticketSentence(points.take().first(), u"pay.example"_s, mexico(), redactor);
    };
    QVERIFY(sentence(u"wrong_host"_s, u"host"_s, u"pay.example"_s).endsWith(u" pay.example."_s));
    const QString otherHost = sentence(u"wrong_host"_s, u"host"_s, u"ana-gomez.example"_s);
    QVERIFY2(otherHost.contains(u"‹host:"_s) && !otherHost.contains(u"ana"_s),
             qPrintable(otherHost));
    QVERIFY(sentence(u"wrong_path"_s, u"path"_s, mexico()->checkoutPath)
                .endsWith(mexico()->checkoutPath + u'.'));
    const QString otherPath = sentence(u"wrong_path"_s, u"path"_s, u"/v1/ana-gomez"_s);
    QVERIFY2(otherPath.contains(u"‹path:"_s) && !otherPath.contains(u"ana"_s),
             qPrintable(otherPath));
    const QString noNumber = sentence(u"trade_no"_s, u"max"_s, u"Ana"_s);
    QVERIFY2(noNumber.startsWith(u"‹message:"_s), qPrintable(noNumber));
}

void TestTicketBundle::aSentenceOfNobodyGoesWhole()
{
    const Redactor redactor;
    const QString known = examSentences().value(u"duplicate_number"_s).english();
    for (const QString &message : {u"Ana Gomez called."_s, QString(known + u" Ana"_s),
                                   QString(u"Ana: "_s + known), known.chopped(1)}) {
        const QString gone = ticketSentence({u"tradeNo"_s, u"duplicate_number"_s, {}, message}, {},
                                            mexico(), redactor);
        static const QRegularExpression kWhole(u"\\A‹message:[0-9a-f]{8,}›\\z"_s);
        QVERIFY2(kWhole.match(gone).hasMatch(), qPrintable(gone));
    }
}

QTEST_GUILESS_MAIN(TestTicketBundle)
#include "tst_ticketbundle.moc"
