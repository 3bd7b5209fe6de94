// SPDX-License-Identifier: MIT
#include "khqr/crc.h"
#include "khqrbench.h"
#include "ui/forms/fieldframe.h"
#include "ui/pages/khqr/brokencode.h"
#include "ui/pages/khqr/codefield.h"
#include "ui/pages/khqr/entryagain.h"
#include "ui/pages/khqr/makeview.h"
#include "ui/pages/khqr/payloadedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

class tst_KhqrMake : public QObject
{
    Q_OBJECT

    std::unique_ptr<KhqrBench> m_bench;

    KhqrBench &bench() { return *m_bench; }
    template <class T = QWidget> T *part(const char *name)
    {
        return bench().in<T>("makeView", name);
    }
    QString text(const char *label) { return part<QLabel>(label)->text(); }
    QString made() { return bench().find<ui::MakeView>("makeView")->payload(); }
    void type(const char *edit, const QString &text)
    {
        auto *field = part<QLineEdit>(edit);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QString noteUnder(const char *edit)
    {
        return qobject_cast<ui::FieldFrame *>(part(edit)->parentWidget())->noteText();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<KhqrBench>();
        QVERIFY(bench().open());
        QVERIFY(bench().find("makeCodeButton")->isHidden());
        bench().click("advancedButton");
        bench().click("makeCodeButton");
        QVERIFY(bench().shows("makeView"));
    }
    void cleanup() { m_bench.reset(); }

    void saysPlainlyWhatItDoes()
    {
        QCOMPARE(text("newCodeLabel"),
                 u"This makes a new code with a new checksum. Vexora does "
                 "not see its payments."_s);
        QVERIFY(part("enterAgainLabel")->isHidden());
        // What is missing is said, and no field is red before somebody was in it.
        QVERIFY(made().isEmpty());
        QVERIFY(text("missingLabel").contains(u"The Bakong account is missing."_s));
        QVERIFY(!noteUnder("bakongIdEdit").contains(u"missing"_s));
        QVERIFY(part("madePayloadEdit")->isHidden() || !part("madePayloadEdit")->isVisible());
    }

    void makesAPermanentCode()
    {
        type("bakongIdEdit", u"sokdara@bank"_s);
        type("merchantNameEdit", u"Sok Dara Coffee"_s);
        QCOMPARE(made(), counterCode(bench().clock.nowMs()));
        QCOMPARE(part<ui::PayloadEdit>("madePayloadEdit")->exactText(), made());
        part<QPushButton>("copyMadeButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), made());
        QVERIFY(part("useAsCounterButton")->isVisible());
        part<QPushButton>("useAsCounterButton")->click();
        QVERIFY(bench().shows("counterView"));
        QTRY_VERIFY(bench().in("counterView", "printButton")->isVisible());
    }

    void makesACodeForOnePayment()
    {
        type("bakongIdEdit", u"sokdara@bank"_s);
        type("merchantNameEdit", u"Sok Dara Coffee"_s);
        QVERIFY(part("expirySpin")->isHidden() || !part("expirySpin")->isVisible());
        part<QComboBox>("codeCurrencyCombo")->setCurrentText(u"USD"_s);
        type("codeAmountEdit", u"10.5"_s);
        QVERIFY(part("expirySpin")->isVisible());
        part<QSpinBox>("expirySpin")->setValue(30);
        const khqr::Check check = khqr::check(made(), bench().clock.nowMs());
        QCOMPARE(check.verdict, khqr::Verdict::Ok);
        QCOMPARE(check.pointOfInitiation(), khqr::PointOfInitiation::Dynamic);
        QCOMPARE(check.fields.value(u"transactionAmount"_s), u"10.50"_s);
        QCOMPARE(check.expiresAtMs(), bench().clock.nowMs() + 30 * 60'000);
        QVERIFY(part("useAsCounterButton")->isHidden());
        // The end counts from when it is used.
        bench().clock.advance(60'000);
        part<QPushButton>("checkMadeButton")->click();
        QVERIFY(bench().shows("checkView"));
        QCOMPARE(bench().in<QLabel>("checkView", "verdictWord")->text(), u"Good"_s);
        QCOMPARE(bench().in<QLabel>("checkView", "timeLeftLabel")->text(), u"30:00 left"_s);
    }

    void faultsStandUnderTheirFields()
    {
        type("bakongIdEdit", u"sokdara"_s);
        QCOMPARE(noteUnder("bakongIdEdit"),
                 u"The Bakong account does not have the form name@bank."_s);
        type("bakongIdEdit", u"sokdara@bank"_s);
        QCOMPARE(noteUnder("bakongIdEdit"), u"As name@bank."_s);
        // Counted as bank apps do: Khmer letters and marks one each.
        auto *name = part<QLineEdit>("merchantNameEdit");
        name->setText(u"ហាងកាហ្វេសុខដារ៉ានិងគ្រួសារ"_s);
        QCOMPARE(text("merchantNameCount"), u"%1/25"_s.arg(name->text().size()));
        QVERIFY(noteUnder("merchantNameEdit").contains(u"longer than 25"_s));
        QVERIFY(made().isEmpty());
        name->setText(u"Sok Dara Coffee"_s);
        QVERIFY(!made().isEmpty());
        type("codeAmountEdit", u"10.5"_s); // riel
        QVERIFY(noteUnder("codeAmountEdit").contains(u"does not fit the currency"_s));
        QVERIFY(made().isEmpty());
    }

    void aMerchantNeedsNumberAndBank()
    {
        type("bakongIdEdit", u"sokdara@bank"_s);
        type("merchantNameEdit", u"Sok Dara Coffee"_s);
        QVERIFY(!part("merchantIdEdit")->isVisible());
        part<QComboBox>("accountTypeCombo")->setCurrentIndex(1);
        QVERIFY(part("merchantIdEdit")->isVisible());
        QVERIFY(!part("accountInformationEdit")->isVisible());
        QVERIFY(text("missingLabel").contains(u"The merchant number (30-01) is missing."_s));
        type("merchantIdEdit", u"123456"_s);
        type("acquiringBankEdit", u"Bank"_s);
        QCOMPARE(khqr::check(made(), bench().clock.nowMs()).fields.value(u"merchantType"_s),
                 u"30"_s);
    }

    /** Well framed but with a name too long: its account may be the gateway's all the same. */
    void noAccountOfACodeForOnePayment()
    {
        const qint64 now = bench().clock.nowMs();
        QString code = saleCode(now, now + kTenMinutes).chopped(4);
        code.replace(u"5915Sok Dara Coffee"_s, u"5926Sok Dara Coffee and others"_s);
        code += khqr::crcText(code.toUtf8());
        const khqr::Check check = khqr::check(code, now);
        QCOMPARE(check.verdict, khqr::Verdict::Content);
        const khqr::CodeFields fields = ui::reliableFields(check, {});
        QVERIFY(fields.bakongId.isEmpty());
        QCOMPARE(fields.merchantName, u"Sok Dara Coffee and others"_s);
    }

    void everyIssueOfTheWriterFindsItsField()
    {
        khqr::CodeFields wrong;
        wrong.account = khqr::AccountType::Merchant;
        wrong.merchantCategoryCode = u"x"_s;
        wrong.merchantCity = QString(20, u'x');
        wrong.amount = u"abc"_s;
        wrong.alternateName = u"x"_s;
        wrong.unionPayMerchant = QString(120, u'1');
        for (QString khqr::CodeFields::*label :
             {&khqr::CodeFields::billNumber, &khqr::CodeFields::mobileNumber,
              &khqr::CodeFields::storeLabel, &khqr::CodeFields::referenceLabel,
              &khqr::CodeFields::terminalLabel, &khqr::CodeFields::purpose})
            wrong.*label = QString(26, u'x');
        const auto refused = khqr::write(wrong, bench().clock.nowMs());
        QVERIFY(!refused);
        QVERIFY(refused.error().size() > 10);
        const QList<ui::CodeField> fields = ui::codeFields();
        for (const khqr::Issue &issue : refused.error()) {
            if (!issue.name.startsWith("TLV_"_L1)) // of a template as a whole
                QVERIFY2(!ui::fieldOfIssue(fields, issue).isEmpty(), qPrintable(issue.name));
        }
        QCOMPARE(ui::fieldOfIssue(fields,
                                  {40, u"MERCHANT_NAME_ALTERNATE_LANGUAGE_LENGTH_INVALID"_s,
                                   khqr::Verdict::Content}),
                 u"alternateName"_s);
    }

    void aBrokenCodeIsEnteredAgain()
    {
        bench().press(Qt::Key_Escape);
        bench().click("checkCodeButton");
        QVERIFY(bench().dropText(kSample));
        bench().in<QPushButton>("checkView", "enterAgainButton")->click();
        QVERIFY(bench().shows("makeView"));
        QVERIFY(part("enterAgainLabel")->isVisible());
        // Whole fields only: no account out of a broken template, no city that lost its blank.
        QCOMPARE(part<QLineEdit>("bakongIdEdit")->text(), QString());
        QCOMPARE(part<QLineEdit>("merchantNameEdit")->text(), u"84-292543341"_s);
        QCOMPARE(part<QLineEdit>("merchantCityEdit")->text(), u"Phnom Penh"_s);
        QCOMPARE(part<QLineEdit>("codeAmountEdit")->text(), u"10"_s);
        QCOMPARE(part<QComboBox>("codeCurrencyCombo")->currentText(), u"USD"_s);
        QCOMPARE(part<QLineEdit>("storeLabelEdit")->text(), u"PX"_s);
        QVERIFY(made().isEmpty());
    }

    void aWrongChecksumTakesTheAccountAway()
    {
        QString code = counterCode(bench().clock.nowMs());
        code.replace(u"sokdara@"_s, u"sokdera@"_s);
        const khqr::Check check = khqr::check(code, bench().clock.nowMs());
        QVERIFY(check.has(u"CRC_MISMATCH"));
        const khqr::CodeFields fields = ui::reliableFields(check, std::nullopt);
        QCOMPARE(fields.bakongId, QString());
        QCOMPARE(fields.merchantName, u"Sok Dara Coffee"_s);
    }
};

QTEST_MAIN(tst_KhqrMake)
#include "tst_khqrmake.moc"
