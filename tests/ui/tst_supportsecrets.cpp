// SPDX-License-Identifier: MIT
#include "supporthands.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** With the secret, without it, and the secret in what was pasted. */
class tst_SupportSecrets : public QObject, SupportTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void hidesASecretBeforeItIsSeen()
    {
        const QString secret = u"e3b0c44298fc1c149afbf4c8996fb924"_s;
        hands().paste(
            u"{\"appSecret\":\"%1\",\"tradeNo\":\"A1\",\"amount\":\"300\"}"_s.arg(secret));
        // Nothing was painted since: no event has been handled.
        QVERIFY(!hands().box()->toPlainText().contains(secret));
        QVERIFY(!hands().box()->exactText().contains(secret));
        QVERIFY(hands().box()->exactText().contains(doctor::kSecretMark));
        QVERIFY(bench().find(u"secretSeenNotice"_s)->isVisible());
        hands().box()->setFocus();
        bench().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!hands().box()->toPlainText().contains(secret));
        bench().press(Qt::Key_A, Qt::ControlModifier);
        bench().press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
        // It is said as long as its mark stands there, whatever is typed meanwhile.
        bench().press(Qt::Key_End, Qt::ControlModifier);
        bench().press(Qt::Key_Space);
        QVERIFY(bench().find(u"secretSeenNotice"_s)->isVisible());
        bench().press(Qt::Key_A, Qt::ControlModifier);
        QApplication::clipboard()->setText(u"{\"tradeNo\":\"B1\",\"amount\":\"300\"}"_s);
        bench().press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!bench().find(u"secretSeenNotice"_s)->isVisible());
        hands().paste(u"{\"appSecret\":\"%1\",\"tradeNo\":\"A1\"}"_s.arg(secret));
        QVERIFY(bench().find(u"secretSeenNotice"_s)->isVisible());
        bench().clickOn(bench().find(u"clearSentButton"_s));
        QVERIFY(!bench().find(u"secretSeenNotice"_s)->isVisible());
    }

    void hidesTheProfilesOwnSecretWhereverItStands()
    {
        const QString secret = QString::fromLatin1(hands().secret());
        const FieldMap order = hands().order();
        hands().paste(u"to sign "_s + canonicalString(order) + secret + u'\n'
                      + hands().rightlySigned(order));
        QTRY_VERIFY(!hands().box()->exactText().contains(secret));
        QTRY_VERIFY(bench().find(u"secretSeenNotice"_s)->isVisible());
    }

    void seesWhatCanBeSeenWithoutTheSecret()
    {
        hands().paste(hands().upperCase(hands().order()));
        QVERIFY(hands().names(u"form-upper"_s));
        auto *secret = bench().find<QComboBox>(u"secretCombo"_s);
        secret->setFocus();
        bench().press(Qt::Key_End);
        QCOMPARE(secret->currentText(), u"None, I do not have it"_s);
        QVERIFY(hands().says(u"Without the secret"_s));
        QVERIFY(hands().says(u"capital letters"_s));
        bench().clickOn(bench().find(u"copySignCommandButton"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"tradeNo="_s));
        QVERIFY(
            !QGuiApplication::clipboard()->text().contains(QString::fromLatin1(hands().secret())));
    }

    void takesASecretTypedForThisCheck()
    {
        const FieldMap order = hands().order();
        const QString typed = u"typed-secret-of-a-customer"_s;
        hands().paste(SupportHands::json(
            order, SupportHands::md5(typed.toUtf8() + canonicalString(order).toUtf8())));
        QVERIFY(hands().says(u"No known mistake explains this"_s));
        auto *secret = bench().find<QComboBox>(u"secretCombo"_s);
        secret->setCurrentText(u"Typed for this check"_s);
        auto *edit = hands().page()->requestView()->findChild<QLineEdit *>(u"supportSecretEdit"_s);
        edit->setFocus();
        WindowBench::type(typed);
        QVERIFY(hands().names(u"secret-first"_s));
        // Another choice forgets it.
        hands().choose(u"secretCombo"_s, kTaiwan);
        QVERIFY(edit->text().isEmpty());
    }
};

QTEST_MAIN(tst_SupportSecrets)
#include "tst_supportsecrets.moc"
