// SPDX-License-Identifier: MIT
#include "support/setclock.h"
#include "support/windowbench.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** The first merchant, tested against the embedded gateway and saved. */
class tst_Connect : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;

    WindowBench &bench() { return *m_bench; }

    template <class T = QWidget> T *shown(const QString &name)
    {
        T *found = bench().find<T>(name);
        return found && found->isVisible() ? found : nullptr;
    }

    void click(const QString &name)
    {
        auto *button = shown<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        bench().clickOn(button);
    }

    void set(const QString &field, const QString &text)
    {
        auto *edit = shown<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        WindowBench::type(text);
    }

    QString cardText()
    {
        auto *card = bench().find(u"testCard"_s);
        QString text;
        if (card) {
            for (const QLabel *label : card->findChildren<QLabel *>())
                text += label->text().remove(QChar(0x200b)) + u'\n';
        }
        return text;
    }

    /** The connect form, filled with what the embedded gateway would accept. */
    void fillConnect()
    {
        QVERIFY(bench().openFirst({}));
        QVERIFY(bench().desk().startSandbox());
        click(u"connectButton"_s);
        auto *region = shown<QComboBox>(u"regionCombo"_s);
        QVERIFY(region);
        QVERIFY(region->hasFocus());
        region->setCurrentIndex(region->findData(u"taiwan"_s));
        auto *environment = shown<QComboBox>(u"environmentCombo"_s);
        environment->setCurrentIndex(environment->count() - 1); // this machine
        set(u"baseUrlEdit"_s, bench().gateway().baseUrl(u"taiwan"_s, u"TWD"_s).toString());
        set(u"merchantNoEdit"_s, Sandbox::merchantNo());
        const Secret secret = bench().gateway().secret();
        set(u"secretEdit"_s, QString::fromLatin1(secret.reveal().toByteArray()));
        set(u"notifyUrlEdit"_s, u"https://shop.example/notify"_s);
    }

    void test()
    {
        click(u"connectTestButton"_s);
        QTRY_VERIFY(bench().find(u"testCard"_s));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

    void connectingAMerchant()
    {
        fillConnect();
        QVERIFY(!shown(u"connectSaveButton"_s)); // nobody has seen a result yet
        QVERIFY(!bench().find<QLineEdit>(u"nameEdit"_s)->text().isEmpty());
        test();
        QVERIFY(cardText().contains(u"The gateway accepts this merchant"_s));
        QVERIFY(bench().desk().own.profiles->profiles().isEmpty());
        QVERIFY(bench().find(u"connectSaveButton"_s)->hasFocus());
        click(u"connectSaveButton"_s);
        QTRY_VERIFY(shown(u"issuePage"_s));
        const QList<Profile> own = bench().desk().own.profiles->profiles();
        QCOMPARE(own.size(), 1);
        QCOMPARE(bench().desk().preferences.lastProfileId, own.first().id);
        QCOMPARE(own.first().defaults.value(u"notifyUrl"_s), u"https://shop.example/notify"_s);
        QVERIFY(!shown(u"exampleStrip"_s));
    }

    void wrongSecret()
    {
        fillConnect();
        set(u"secretEdit"_s, u"not-the-secret"_s);
        test();
        QVERIFY2(cardText().contains(u"The secret does not fit"_s), qPrintable(cardText()));
        QVERIFY(!cardText().contains(u"not-the-secret"_s));
        QCOMPARE(shown<QPushButton>(u"connectSaveButton"_s)->text(), u"Save anyway"_s);
        // What was found does not hold for what is typed now.
        set(u"secretEdit"_s, u"another"_s);
        QVERIFY(!bench().find(u"testCard"_s));
        QVERIFY(!shown(u"connectSaveButton"_s));
    }

    void wrongNumber()
    {
        fillConnect();
        set(u"merchantNoEdit"_s, u"9999999999"_s);
        test();
        QVERIFY2(cardText().contains(u"The merchant number is not known there"_s),
                 qPrintable(cardText()));
    }

    void wrongHost()
    {
        fillConnect();
        // The gateway is there, the region's path is not.
        set(u"baseUrlEdit"_s,
            bench().gateway().baseUrl(u"taiwan"_s, u"TWD"_s).toString() + u"-elsewhere"_s);
        test();
        QVERIFY2(cardText().contains(u"The base URL does not lead to the gateway"_s),
                 qPrintable(cardText()));
        // Nobody is there at all.
        set(u"baseUrlEdit"_s, u"http://127.0.0.1:1/taiwan"_s);
        test();
        QVERIFY2(cardText().contains(u"The base URL does not lead to the gateway"_s),
                 qPrintable(cardText()));
        QVERIFY(cardText().contains(u"were not tested"_s));
    }

    void wrongClock()
    {
        test::SetClock behind(QDateTime::currentMSecsSinceEpoch() - 630'000);
        bench().desk().clock = &behind;
        fillConnect();
        test();
        QVERIFY2(cardText().contains(u"Set this computer's clock"_s), qPrintable(cardText()));
        QVERIFY(cardText().contains(u"10 min behind"_s));
        m_bench.reset(); // it must not outlive its clock
    }

    void goingBackSavesNothing()
    {
        fillConnect();
        click(u"connectBackButton"_s);
        QVERIFY(shown(u"tryHereButton"_s));
        QVERIFY(bench().find(u"connectButton"_s)->hasFocus());
        QVERIFY(bench().desk().own.profiles->profiles().isEmpty());
    }
};

QTEST_MAIN(tst_Connect)
#include "tst_connect.moc"
