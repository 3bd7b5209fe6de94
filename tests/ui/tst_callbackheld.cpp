// SPDX-License-Identifier: MIT
#include "callbacktest.h"
#include "support/memorysecrets.h"
#include "ui/pages/support/heldsecrets.h"
#include "ui/pages/support/supportthreads.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

namespace {

const QString kTyped = QStringLiteral("typed-for-this-check-alone");

} // namespace

/** What the callback's view holds, and for how long: secrets, files that are read, a card. */
class TestCallbackHeld final : public CallbackTest
{
    Q_OBJECT

    std::unique_ptr<MemorySecrets> m_secrets;

    [[nodiscard]] SentBox *box() const { return find<SentBox>("callbackBox"); }
    [[nodiscard]] HeldSecrets *held() const { return m_view->findChild<HeldSecrets *>(); }
    [[nodiscard]] bool waits() const { return find<QTimer>("callbackPause")->isActive(); }
    /** By hand: from the last entry on. */
    void chooseSecret(int fromTheEnd)
    {
        auto *combo = find<QComboBox>("callbackSecretCombo");
        combo->setCurrentIndex(combo->count() - fromTheEnd);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void typeSecret(const QString &secret)
    {
        chooseSecret(2);
        auto *edit = find<QLineEdit>("supportSecretEdit");
        edit->setFocus();
        QTest::keyClicks(edit, secret);
    }
    /** A log of their server, which says with what it compares. */
    [[nodiscard]] static QString logWith(const QString &secret)
    {
        return u"expected md5 of ... "_s + secret + u'\n'
            + signedBy(callback(u"VX1"_s), kTyped.toUtf8().constData());
    }
    [[nodiscard]] QString written(const QString &name, const QString &text)
    {
        const QString path = bench().folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return path;
    }
    void drop(const QString &file)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        m_view->take(&mime);
    }
    /** All that was begun has ended and was told. */
    static void letFilesBeRead()
    {
        supportThreads().waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        QGuiApplication::clipboard()->clear();
        close();
        m_secrets.reset();
    }

    void aSecretTypedToItsEndIsHidden()
    {
        paste(logWith(kTyped));
        typeSecret(kTyped);
        // Half of one hides nothing: its beginning may stand anywhere.
        QVERIFY(box()->exactText().contains(kTyped));
        QTest::keyClick(find("supportSecretEdit"), Qt::Key_Return);
        QVERIFY(!box()->exactText().contains(kTyped));
        QVERIFY(!box()->toPlainText().contains(kTyped));
        QVERIFY(box()->exactText().contains(doctor::kSecretMark));
        QTRY_VERIFY(find("callbackNote")->isVisible());
        QVERIFY(text("callbackNote").contains("rotate"_L1));
        // It still checks, and hides in what comes next.
        QTRY_COMPARE(text("callbackSignature"), u"right"_s);
        paste(logWith(kTyped));
        QVERIFY(!box()->exactText().contains(kTyped));
    }

    void anotherChoiceForgetsIt()
    {
        typeSecret(kTyped);
        QTest::keyClick(find("supportSecretEdit"), Qt::Key_Return);
        chooseSecret(1); // none
        QCOMPARE(find<QLineEdit>("supportSecretEdit")->text(), QString());
        paste(logWith(kTyped));
        QTRY_VERIFY(text("callbackSignature").startsWith("not checked"_L1));
        QVERIFY(box()->exactText().contains(kTyped));
    }

    void clearForgetsIt()
    {
        typeSecret(kTyped);
        QTest::keyClick(find("supportSecretEdit"), Qt::Key_Return);
        QTest::mouseClick(find("clearCallbackButton"), Qt::LeftButton);
        QCOMPARE(find<QLineEdit>("supportSecretEdit")->text(), QString());
        paste(logWith(kTyped));
        QVERIFY(box()->exactText().contains(kTyped));
    }

    void whatIsNotLookedAtHoldsNothing()
    {
        addOrder(u"VX1"_s);
        paste(signedBy(callback(u"VX1"_s)));
        shows(u"Paid: credit the order"_s);
        QVERIFY(!held()->all().empty());
        m_view->setVisible(false);
        QVERIFY(held()->all().empty());
        QVERIFY(!waits());
    }

    void whatWaitedDoesNotGoOnUnseen()
    {
        m_secrets = std::make_unique<MemorySecrets>();
        bench().desk.own.secrets = m_secrets.get();
        addOrder(u"VX1"_s);
        paste(signedBy(callback(u"VX1"_s)));
        QVERIFY(waits());
        m_view->setVisible(false);
        QVERIFY(!waits());
        QCoreApplication::processEvents();
        QCOMPARE(m_secrets->reads, QStringList());
        QVERIFY(held()->isSettled());
    }

    void aSecretThatComesTooLateIsNotKept()
    {
        m_secrets = std::make_unique<MemorySecrets>();
        QVERIFY(cli::await(m_secrets->write(m_profile.id, Secret(CaseBench::kLiveSecret))));
        m_secrets->hold = true;
        bench().desk.own.secrets = m_secrets.get();
        paste(signedBy(callback(u"VX1"_s)));
        QTRY_COMPARE(m_secrets->reads, QStringList{m_profile.id});
        m_view->setVisible(false);
        m_secrets->release();
        QCoreApplication::processEvents();
        QVERIFY(held()->all().empty());
        QVERIFY(!find("callbackCard"));
    }

    /** The window's profile is changed on another page. */
    void anotherProfileOpensNoKeychainUnseen()
    {
        m_secrets = std::make_unique<MemorySecrets>();
        bench().desk.own.secrets = m_secrets.get();
        paste(signedBy(callback(u"VX404"_s)));
        QTRY_VERIFY(find("callbackCard"));
        QCOMPARE(m_secrets->reads.size(), 1);
        m_view->setVisible(false);
        m_view->setProfile(std::nullopt);
        m_view->setProfile(m_profile);
        QVERIFY(!waits());
        QCoreApplication::processEvents();
        QCOMPARE(m_secrets->reads.size(), 1);
        QVERIFY(held()->all().empty());
    }

    void aFileThatComesUnseenWaitsToBeJudged()
    {
        m_secrets = std::make_unique<MemorySecrets>();
        QVERIFY(cli::await(m_secrets->write(m_profile.id, Secret(CaseBench::kLiveSecret))));
        bench().desk.own.secrets = m_secrets.get();
        addOrder(u"VX1"_s);
        drop(written(u"callback.json"_s, signedBy(callback(u"VX1"_s))));
        m_view->setVisible(false);
        letFilesBeRead();
        QVERIFY(box()->exactText().contains("VX1"_L1));
        QVERIFY(!waits());
        QCOMPARE(m_secrets->reads, QStringList());
        QVERIFY(showWindow(m_view.get()));
        shows(u"Paid: credit the order"_s);
    }

    void itIsJudgedAgainWhenItIsSeenAgain()
    {
        const OrderRecord order = addOrder(u"VX1"_s);
        paste(signedBy(callback(u"VX1"_s)));
        shows(u"Paid: credit the order"_s);
        m_view->setVisible(false);
        PaymentNote note;
        note.state = PaymentState::Paid;
        note.queriedAtMs = bench().desk.clock->nowMs();
        QVERIFY(cli::await(bench().desk.own.log->notePayment(order.key, note)));
        QVERIFY(showWindow(m_view.get()));
        shows(u"Settled already: change nothing"_s);
        QCOMPARE(text("callbackSignature"), u"right"_s);
    }

    void theSecondFileWins()
    {
        const QString first = written(u"first.json"_s, signedBy(callback(u"VX1"_s)));
        const QString second = written(u"second.json"_s, signedBy(callback(u"VX2"_s)));
        QSignalSpy edited(box(), &SentBox::edited);
        drop(first);
        drop(second);
        letFilesBeRead();
        QVERIFY(box()->exactText().contains("VX2"_L1));
        QCOMPARE(edited.size(), 1); // the first never stood there
    }

    void whatIsPastedMeanwhileWins_data()
    {
        QTest::addColumn<bool>("intoTheBox");
        QTest::newRow("in the box") << true;
        QTest::newRow("the Paste button") << false;
    }

    void whatIsPastedMeanwhileWins()
    {
        QFETCH(const bool, intoTheBox);
        const QString file = written(u"first.json"_s, signedBy(callback(u"VX1"_s)));
        QGuiApplication::clipboard()->setText(signedBy(callback(u"VX2"_s)));
        drop(file);
        box()->setFocus();
        if (intoTheBox)
            QTest::keyClick(box(), Qt::Key_V, Qt::ControlModifier);
        else
            QTest::mouseClick(find("pasteCallbackButton"), Qt::LeftButton);
        letFilesBeRead();
        QVERIFY(box()->exactText().contains("VX2"_L1));
        QVERIFY(!box()->exactText().contains("VX1"_L1));
    }

    /** A server takes the last of two, and so did who signed. */
    void theCardShowsWhatWasSigned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("before");
        QTest::newRow("amount") << u"amount"_s << u"200"_s;
        QTest::newRow("number") << u"tradeNo"_s << u"VX404"_s;
    }

    void theCardShowsWhatWasSigned()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, before);
        addOrder(u"VX1"_s);
        QString body = signedBy(callback(u"VX1"_s)).trimmed();
        body.insert(1, u"\"%1\":\"%2\","_s.arg(name, before));
        paste(body);
        shows(u"Paid: credit the order"_s);
        QCOMPARE(text("callbackSignature"), u"right"_s);
        QVERIFY2(text("callbackAmount").contains("as asked for"_L1),
                 qPrintable(text("callbackAmount")));
    }

    void aRightAmountBeforeTheSignedOneCreditsNothing()
    {
        addOrder(u"VX1"_s);
        FieldMap fields = callback(u"VX1"_s);
        fields.insert(u"amount"_s, u"200"_s);
        QString body = signedBy(fields).trimmed();
        body.insert(1, u"\"amount\":\"300.00\","_s);
        paste(body);
        shows(u"Paid, but another amount: do not credit"_s);
        QCOMPARE(text("callbackSignature"), u"right"_s);
        QVERIFY2(text("callbackAmount").startsWith("200 paid"_L1),
                 qPrintable(text("callbackAmount")));
    }
};

QTEST_MAIN(TestCallbackHeld)
#include "tst_callbackheld.moc"
