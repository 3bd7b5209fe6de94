// SPDX-License-Identifier: MIT
#include "casebench.h"
#include "ui/pages/support/replayconfirm.h"
#include "ui/pages/support/replaywords.h"
#include "ui/pages/support/sendview.h"

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;
using Kind = ReplayDraft::Kind;

/** What a person is told before a customer's request goes to a live gateway, and why one cannot. */
class TestReplayConfirm final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaseBench> m_bench;
    std::unique_ptr<SendView> m_view;
    Profile m_profile;

    CaseBench &bench() { return *m_bench; }
    [[nodiscard]] ReplayConfirm *question() const
    {
        return m_view->findChild<ReplayConfirm *>(u"replayConfirmDialog"_s);
    }
    /** Nothing where there is no such label. */
    [[nodiscard]] QString asked(const QString &label) const
    {
        const auto *found = question()->findChild<QLabel *>(label);
        return found ? found->text().remove(QChar(0x200b)) : QString();
    }
    void ask(const SentRequest &request, Kind kind)
    {
        m_view->showCase(CaseBench::caseOf(request));
        m_view->chooseProfile(m_profile.id);
        auto *button = m_view->findChild<QPushButton *>(
            kind == Kind::ByteExact ? u"sendExactButton"_s : u"sendFreshButton"_s);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(question() && question()->isVisible());
    }
    [[nodiscard]] SentRequest request()
    {
        return CaseBench::signedRequest(u"20261122000001"_s, bench().desk.clock->nowMs(),
                                        Secret("somebody-elses-secret"));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_profile = bench().addLive();
        m_view = std::make_unique<SendView>(bench().desk);
        QVERIFY(showWindow(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void namesTheMerchantThatIsSent_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("merchant");
        QTest::newRow("byte for byte") << Kind::ByteExact << u"2000000002"_s << u"2000000002"_s;
        QTest::newRow("byte for byte, without a header")
            << Kind::ByteExact << QString() << u"1000000001"_s;
        QTest::newRow("fresh") << Kind::Fresh << u"2000000002"_s << u"1000000001"_s;
    }

    void namesTheMerchantThatIsSent()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, header);
        QFETCH(const QString, merchant);
        SentRequest sent = request();
        sent.headers.clear();
        if (!header.isEmpty())
            sent.headers.append({u"MERCHANTNO"_s, header});
        ask(sent, kind);
        QCOMPARE(asked(u"replayMerchantLabel"_s), merchant);
        question()->findChild<QPushButton *>(u"confirmReplayButton"_s)->click();
        QTRY_COMPARE(bench().live.requests.size(), 1);
        QCOMPARE(bench().live.requests.first().merchantNo, merchant);
        bench().live.call->answer(R"({"code":"8000","msg":"no"})");
        QTRY_VERIFY(!m_view->isSending());
        QCOMPARE(bench().orders(false).first().key.merchantNo, merchant);
    }

    void saysWhereTheirPathIsAnother_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("theirs");
        const auto row = [](const char *name, const QString &url, const QString &theirs = {}) {
            QTest::newRow(name) << url << theirs;
        };
        row("the right one", u"https://api.vexora.example/mexico/v1/vexora/checkout"_s);
        row("the right one, of another host", u" http://127.0.0.1:8080/v1/vexora/checkout?a=b "_s);
        row("none", {});
        row("a host alone", u"https://api.vexora.example"_s);
        row("another", u"https://api.vexora.example/mexico/v2/pay"_s, u"/mexico/v2/pay"_s);
        row("a query's", u"https://api.vexora.example/mexico/v1/vexora/query"_s,
            u"/mexico/v1/vexora/query"_s);
    }

    void saysWhereTheirPathIsAnother()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, theirs);
        SentRequest sent = request();
        sent.url = url;
        ask(sent, Kind::ByteExact);
        QCOMPARE(question()->findChild<QLabel *>(u"replayPathLabel"_s) != nullptr,
                 !theirs.isEmpty());
        if (!theirs.isEmpty())
            QCOMPARE(asked(u"replayPathLabel"_s),
                     theirs + u", but this goes to /v1/vexora/checkout"_s);
        // Wherever theirs went: the address is the profile's.
        question()->findChild<QPushButton *>(u"confirmReplayButton"_s)->click();
        QTRY_COMPARE(bench().live.requests.size(), 1);
        QCOMPARE(bench().live.requests.first().url,
                 QUrl(u"https://api.vexora.example/mexico/v1/vexora/checkout"_s));
        bench().live.call->answer(R"({"code":"8000","msg":"no"})");
        QTRY_VERIFY(!m_view->isSending());
    }

    void eachProblemHasASentenceOfItsOwn()
    {
        for (const Kind kind : {Kind::ByteExact, Kind::Fresh}) {
            QCOMPARE(ReplayWords::problem({}, kind), QString());
            const QString nothingKnown = ReplayWords::problem(u"no-such-problem"_s, kind);
            QStringList sentences{nothingKnown};
            for (const QString &problem :
                 {u"secret"_s, u"not_json"_s, u"no_body"_s, u"no_number"_s, u"bad_number"_s,
                  u"duplicate_name"_s, u"nested"_s, u"amount"_s, u"bad_merchant"_s}) {
                const QString sentence = ReplayWords::problem(problem, kind);
                QVERIFY2(!sentences.contains(sentence), qPrintable(problem));
                sentences.append(sentence);
            }
        }
    }

    void saysThatASecretWasHidden()
    {
        SentRequest sent = request();
        sent.fields.append({u"appSecret"_s, doctor::kSecretMark.toString()});
        m_view->showCase(CaseBench::caseOf(sent));
        for (const QString &button : {u"sendExactButton"_s, u"sendFreshButton"_s}) {
            const auto *why = m_view->findChild<QLabel *>(button + u"WhyNot");
            QVERIFY2(why->isVisible() && why->text().contains("secret was hidden"_L1),
                     qPrintable(why->text()));
            QVERIFY(!m_view->findChild<QPushButton *>(button)->isEnabled());
        }
    }

    void saysThatTheBodyIsNoJson()
    {
        SentRequest sent = request();
        sent.body = "amount=300&tradeNo=20261122000001";
        m_view->showCase(CaseBench::caseOf(sent));
        const auto *why = m_view->findChild<QLabel *>(u"sendExactButtonWhyNot"_s);
        QVERIFY2(why->isVisible() && why->text().contains("no JSON object"_L1),
                 qPrintable(why->text()));
        QVERIFY(!m_view->findChild<QPushButton *>(u"sendExactButton"_s)->isEnabled());
        // Its fields are known, so one of our own can be made of them.
        QVERIFY(m_view->findChild<QPushButton *>(u"sendFreshButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestReplayConfirm)
#include "tst_replayconfirm.moc"
