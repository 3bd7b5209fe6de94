// SPDX-License-Identifier: MIT
#include "casebench.h"
#include "support/handover.h"
#include "ui/pages/support/handoverview.h"
#include "ui/pages/support/sensitivecopy.h"
#include "ui/pages/support/ticketbox.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

/** What leaves the console for a ticket, and what never does. */
class TestHandoverView final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaseBench> m_bench;
    std::unique_ptr<HandoverView> m_view;
    SupportCase m_case;

    template <class T = QWidget> [[nodiscard]] T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString shown(const char *box) const
    {
        return find<QPlainTextEdit>(box)->toPlainText();
    }
    void click(const char *button) const { find<QAbstractButton>(button)->click(); }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] QDialog *question() const
    {
        auto *dialog = m_view->findChild<QDialog *>(u"realValuesBox"_s);
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    void answer(const char *button) const
    {
        QTRY_VERIFY(question());
        question()->findChild<QAbstractButton *>(QString::fromLatin1(button))->click();
        QTRY_VERIFY(!question());
    }

    static constexpr const char *kSecret = "canary-secret-of-the-merchant";

    /** A case full of what may not leave. */
    SupportCase makeCase(const QString &tradeNo = u"20261122000001"_s)
    {
        SupportCase made = CaseBench::caseOf(
            CaseBench::signedRequest(tradeNo, 1'763'735'525'000, Secret(kSecret)));
        made.taken.said = u"amount=300payer=Canaria Segura"_s + doctor::kSecretMark;
        made.diagnosis.verdict = doctor::Verdict::Explained;
        made.diagnosis.hadSecret = true;
        made.diagnosis.shape = doctor::SignShape::Right;
        made.diagnosis.canonical
            = u"amount=300email=canary.payer@mail.examplepayer=Canaria Segura"_s;
        made.diagnosis.hashed = made.diagnosis.canonical;
        made.diagnosis.mistakes = {{u"secret-first"_s, {}},
                                   {u"trimmed"_s,
                                    {{u"field"_s, u"payer"_s},
                                     {u"from"_s, u"Canaria Segura "_s},
                                     {u"to"_s, u"Canaria Segura"_s}}},
                                   {u"secret-other-profile"_s, {{u"profile"_s, u"Canary Shop"_s}}}};
        made.order = {{u"mobile"_s, u"mobile"_s, Severity::Error, u"It has too few digits."_s}};
        made.clockDifferenceMs = 4000;
        return made;
    }
    /** Everything of it that nobody outside may read. */
    [[nodiscard]] QStringList canaries() const
    {
        return {u"canary.payer"_s,   u"mail.example"_s,
                u"5512340987"_s,     u"340987"_s,
                u"Canaria"_s,        u"Segura"_s,
                u"c4nary1"_s,        u"canary remark"_s,
                u"canary-session"_s, u"Canary Shop"_s,
                u"canary-secret"_s,  u"tok-canary-9"_s,
                u"canary-message"_s, m_case.taken.request.sign()};
    }
    void holdsNothing(const QString &text, const char *where) const
    {
        for (const QString &canary : canaries())
            QVERIFY2(!text.contains(canary, Qt::CaseInsensitive),
                     qPrintable(QLatin1StringView(where) + u": "_s + canary));
    }
    [[nodiscard]] static Order answered()
    {
        Order order;
        order.record.key = {u"1000000001"_s, u"api.vexora.example"_s, u"20261122000001"_s};
        order.record.environment = Environment::Live;
        order.record.httpStatus = 200;
        order.papers.answer
            = R"({"code":"0000","msg":"canary-message","timestamp":1763735525000,"success":true,)"
              R"("data":{"tradeNo":"20261122000001","status":"0015","message":"Canaria Segura",)"
              R"("paymentUrl":"https://pay.example/x?token=tok-canary-9"}})";
        order.papers.firstByteMs = 80;
        order.papers.elapsedMs = 95;
        return order;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_case = makeCase();
        m_view = std::make_unique<HandoverView>(m_bench->desk);
        QVERIFY(showWindow(m_view.get()));
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void withoutARequestThereIsNothingToHandOver()
    {
        for (const char *button : {"copyReplyButton", "copyCurlButton", "copySnippetButton",
                                   "saveBundleButton", "realValuesCheck"})
            QVERIFY2(!find(button)->isEnabled(), button);
        QVERIFY(find("openBundleButton")->isEnabled());
    }

    void theReplyIsInTheCustomersLanguage()
    {
        for (const QString &language : programLanguages()) {
            m_case.orderIn.insert(
                language,
                {{u"mobile"_s, u"mobile"_s, Severity::Error, u"(digits, in %1)"_s.arg(language)}});
        }
        m_view->showCase(m_case);
        auto *combo = find<QComboBox>("replyLanguageCombo");
        QCOMPARE(combo->currentData().toString(), u"en"_s);
        QCOMPARE(combo->count(), 5);
        QStringList replies;
        for (int i = 0; i < combo->count(); ++i) {
            combo->setCurrentIndex(i);
            click("copyReplyButton");
            QCOMPARE(clipboard(), shown("replyText"));
            QVERIFY(
                clipboard().contains(u"(digits, in %1)"_s.arg(combo->currentData().toString())));
            QVERIFY(!replies.contains(clipboard()));
            replies.append(clipboard());
        }
    }

    /** The canary test: nothing of the payer, no token, no signature, no secret. */
    void nothingOfThePayerLeaves()
    {
        m_view->showCase(m_case);
        m_view->setSent(answered());
        auto *languages = find<QComboBox>("replyLanguageCombo");
        for (int i = 0; i < languages->count(); ++i) {
            languages->setCurrentIndex(i);
            click("copyReplyButton");
            holdsNothing(clipboard(), "reply");
        }
        auto *shells = find<QComboBox>("curlShellCombo");
        for (int i = 0; i < shells->count(); ++i) {
            shells->setCurrentIndex(i);
            click("copyCurlButton");
            QVERIFY(clipboard().startsWith("curl"_L1));
            holdsNothing(clipboard(), "cURL");
        }
        auto *programs = find<QComboBox>("snippetCombo");
        QCOMPARE(programs->count(), 4);
        for (int i = 0; i < programs->count(); ++i) {
            programs->setCurrentIndex(i);
            click("copySnippetButton");
            QVERIFY(clipboard().contains(kSnippetSecret));
            holdsNothing(clipboard(), "program");
        }
        const QString file = m_bench->folder.filePath(u"ticket.json"_s);
        m_view->ticketBox()->setAsking([&](const auto &chosen) { chosen(file); }, {});
        click("saveBundleButton");
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QString bundle = QString::fromUtf8(saved.readAll());
        holdsNothing(bundle, "bundle");
        // What is to be seen of it is in it: an empty file would hold no canary either.
        for (const QString &kept :
             {u"20261122000001"_s, u"secret-first"_s, u"explained"_s, u"0015"_s})
            QVERIFY2(bundle.contains(kept), qPrintable(kept));
        QCOMPARE(
            saved.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void thePreviewIsWhatIsSaved()
    {
        m_view->showCase(m_case);
        const QString file = m_bench->folder.filePath(u"ticket.json"_s);
        m_view->ticketBox()->setAsking([&](const auto &chosen) { chosen(file); }, {});
        click("saveBundleButton");
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()).trimmed(), shown("bundlePreview").trimmed());
        holdsNothing(shown("bundlePreview"), "preview");
    }

    void placesThatCannotBeWrittenAreSaid()
    {
        m_view->showCase(m_case);
        QFile inTheWay(m_bench->folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_view->ticketBox()->setAsking(
            [&](const auto &chosen) { chosen(inTheWay.fileName() + u"/ticket.json"_s); }, {});
        click("saveBundleButton");
        QVERIFY(find<QLabel>("bundleSaidLabel")->text().startsWith("The bundle could not"_L1));
    }

    void theRealValuesAskOnceAndLeaveTheClipboardAgain()
    {
        m_view->showCase(m_case);
        click("realValuesCheck");
        QTRY_VERIFY(question());
        // Until somebody has said yes, nothing of it is shown.
        holdsNothing(shown("curlPreview"), "preview");
        QTest::keyClick(question()->windowHandle(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(!find<QCheckBox>("realValuesCheck")->isChecked());
        holdsNothing(shown("curlPreview"), "preview");

        click("realValuesCheck");
        answer("realValuesButton");
        QVERIFY(find<QCheckBox>("realValuesCheck")->isChecked());
        click("copyCurlButton");
        QVERIFY(!question());
        QVERIFY(clipboard().contains("Canaria Segura"_L1));
        QVERIFY(!clipboard().contains("canary-secret"_L1));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 QByteArray("secret"));
        // The rest stays redacted.
        holdsNothing(shown("snippetPreview"), "program");
        holdsNothing(shown("bundlePreview"), "bundle");
        m_view->findChild<SensitiveCopy *>()->clear();
        QCOMPARE(clipboard(), QString());
    }

    void whatSomebodyElseCopiedStays()
    {
        m_view->showCase(m_case);
        click("realValuesCheck");
        answer("realValuesButton");
        click("copyCurlButton");
        QGuiApplication::clipboard()->setText(u"another thing"_s);
        m_view->findChild<SensitiveCopy *>()->clear();
        QCOMPARE(clipboard(), u"another thing"_s);
    }

    void whatIsInTheClipboardGoesWithTheView()
    {
        m_view->showCase(m_case);
        click("realValuesCheck");
        answer("realValuesButton");
        click("copyCurlButton");
        QVERIFY(!clipboard().isEmpty());
        m_view.reset();
        QCOMPARE(clipboard(), QString());
    }

    void theNextRequestIsRedactedAgain()
    {
        m_view->showCase(m_case);
        m_view->setSent(answered());
        click("realValuesCheck");
        answer("realValuesButton");
        QVERIFY(shown("bundlePreview").contains("0015"_L1));
        m_view->showCase(makeCase(u"20261122000002"_s));
        QVERIFY(!find<QCheckBox>("realValuesCheck")->isChecked());
        holdsNothing(shown("curlPreview"), "preview");
        QVERIFY(!shown("bundlePreview").contains("0015"_L1)); // that was the other one's answer
    }

    void whatWasSentStandsBesideItsAnswer()
    {
        m_view->showCase(m_case);
        QVERIFY(!shown("bundlePreview").contains("\"sent\""_L1));
        QVERIFY(!shown("bundlePreview").contains("\"environment\""_L1)); // nobody knows it
        Order order = answered();
        m_view->setSent(order);
        QVERIFY(shown("bundlePreview").contains("\"kind\": \"byte-exact\""_L1));
        order.record.key.tradeNo = u"20261122999999"_s;
        order.record.outcome = Outcome::Created;
        m_view->setSent(order, 1500);
        for (const char *said :
             {"\"kind\": \"fresh\"", "\"tradeNo\": \"20261122999999\"", "\"outcome\": \"created\"",
              "\"environment\": \"live\"", "\"host\": \"api.vexora.example\"",
              "\"clockDifferenceMs\": 1500", "\"success\": true"})
            QVERIFY2(shown("bundlePreview").contains(QLatin1StringView(said)), said);

        // A connection that broke: no answer, and yet an outcome.
        order.papers.answer.clear();
        order.record.httpStatus = 0;
        order.record.outcome = Outcome::Unknown;
        order.record.reason = u"closed"_s;
        m_view->setSent(order);
        QVERIFY(shown("bundlePreview").contains("\"outcome\": \"unknown\""_L1));
        QVERIFY(shown("bundlePreview").contains("\"reason\": \"closed\""_L1));
        QVERIFY(!shown("bundlePreview").contains("\"answer\""_L1));
        holdsNothing(shown("bundlePreview"), "bundle");
    }

    void theSameDataFolderHasTheSamePlaceholders()
    {
        const QString key = m_bench->desk.own.folder.path() + u"/placeholders.key";
        QVERIFY2(!QFile::exists(key), "nothing was redacted yet");
        m_view->showCase(m_case);
        const QString curl = shown("curlPreview");
        QVERIFY(curl.contains(u"‹mobile:"_s));
        QFile file(key);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &form : {bytes, bytes.toHex(), bytes.toBase64()})
            QVERIFY(!shown("bundlePreview").toUtf8().contains(form));

        m_bench->assemble(); // as after a restart
        HandoverView later(m_bench->desk);
        later.showCase(m_case);
        QCOMPARE(later.findChild<QPlainTextEdit *>(u"curlPreview"_s)->toPlainText(), curl);
        QVERIFY(file.remove());
        HandoverView elsewhere(m_bench->desk);
        elsewhere.showCase(m_case);
        QVERIFY(elsewhere.findChild<QPlainTextEdit *>(u"curlPreview"_s)->toPlainText() != curl);
    }

    void twoRedactedTextsStillCompare()
    {
        m_view->showCase(m_case);
        const QString first = shown("curlPreview");
        m_view->showCase(makeCase(u"20261122000002"_s));
        const QRegularExpression mobile(u"‹mobile:[0-9a-f]+›"_s);
        const QString one = mobile.match(first).captured();
        QVERIFY(!one.isEmpty());
        QVERIFY(shown("curlPreview").contains(one));
    }

    void anotherConsolesBundleIsShownAsWhatItIs()
    {
        m_view->showCase(m_case);
        m_view->setSent(answered());
        const QString file = m_bench->folder.filePath(u"ticket.json"_s);
        m_view->ticketBox()->setAsking([&](const auto &chosen) { chosen(file); }, {});
        click("saveBundleButton");
        const QString text = shown("bundlePreview");

        HandoverView other(m_bench->desk);
        QVERIFY(showWindow(&other));
        other.ticketBox()->setAsking({}, [&](const auto &chosen) { chosen(file); });
        other.findChild<QAbstractButton *>(u"openBundleButton"_s)->click();
        const auto box = [&other](const char *name) {
            return other.findChild<QPlainTextEdit *>(QString::fromLatin1(name))->toPlainText();
        };
        QTRY_VERIFY(other.findChild<QWidget *>(u"ticketBanner"_s)->isVisible());
        QCOMPARE(other.findChild<QLabel *>(u"ticketBannerLabel"_s)->text(),
                 u"From a bundle: redacted"_s);
        QCOMPARE(box("bundlePreview"), text);
        const QString facts = other.findChild<QTextEdit *>(u"ticketFacts"_s)->toPlainText();
        QVERIFY2(facts.contains(u"Byte for byte"_s), qPrintable(facts));
        QVERIFY(box("curlPreview").contains("20261122000001"_L1));
        QVERIFY(!box("replyText").isEmpty());
        QVERIFY(!other.findChild<QWidget *>(u"realValuesCheck"_s)->isEnabled());
        QVERIFY(!other.findChild<QWidget *>(u"saveBundleButton"_s)->isEnabled());
        other.findChild<QAbstractButton *>(u"closeBundleButton"_s)->click();
        QVERIFY(!other.findChild<QWidget *>(u"ticketBanner"_s)->isVisible());
        QCOMPARE(box("curlPreview"), QString());
    }

    void closingABundleBringsTheRequestBack()
    {
        m_view->showCase(m_case);
        const QString curl = shown("curlPreview");
        const QString file = m_bench->folder.filePath(u"ticket.json"_s);
        m_view->ticketBox()->setAsking([&](const auto &chosen) { chosen(file); },
                                       [&](const auto &chosen) { chosen(file); });
        click("saveBundleButton");
        click("openBundleButton");
        QTRY_VERIFY(find("ticketBanner")->isVisible());
        click("closeBundleButton");
        QCOMPARE(shown("curlPreview"), curl);
        QVERIFY(find("saveBundleButton")->isEnabled());
    }

    void whatIsNoBundleIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("hello") << u"That is no ticket bundle"_s;
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << u"That is no ticket bundle"_s;
        QTest::newRow("empty") << QByteArray() << u"That is no ticket bundle"_s;
    }

    void whatIsNoBundleIsSaid()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        const QString file = m_bench->folder.filePath(u"other.json"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
        written.close();
        m_view->ticketBox()->setAsking({}, [&](const auto &chosen) { chosen(file); });
        click("openBundleButton");
        QVERIFY(find<QLabel>("bundleSaidLabel")->text().startsWith(said));
        QVERIFY(!find("ticketBanner")->isVisible());
    }
};

QTEST_MAIN(TestHandoverView)
#include "tst_handoverview.moc"
