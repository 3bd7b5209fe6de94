// SPDX-License-Identifier: MIT
#include "regions/ordercheck.h"
#include "regions/regioncatalog.h"
#include "ui/forms/amountedit.h"
#include "ui/forms/breakable.h"
#include "ui/forms/changewords.h"
#include "ui/forms/methodpicker.h"
#include "ui/forms/orderform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;

namespace {

Currency taiwanDollar()
{
    Currency currency;
    currency.code = u"TWD"_s;
    currency.symbol = u"NT$"_s;
    return currency;
}

void choose(QWidget &form, const QString &method)
{
    auto *combo = form.findChild<MethodCombo *>(u"methodCombo"_s);
    combo->setCurrentIndex(combo->findText(method));
    Q_EMIT combo->activated(combo->currentIndex());
}

} // namespace

class tst_OrderForm : public QObject
{
    Q_OBJECT

private:
    RegionCatalog m_catalog;

    [[nodiscard]] std::unique_ptr<OrderForm> form(const QString &region) const
    {
        const RegionSpec &spec = *m_catalog.find(region);
        auto made = std::make_unique<OrderForm>(spec, spec.currencies.first().currency, u"en"_s);
        made->resize(480, 600);
        made->show();
        return made;
    }

private Q_SLOTS:
    void amountGroupsWhileTyped()
    {
        AmountEdit edit(taiwanDollar());
        QTest::keyClicks(&edit, u"1234567"_s);
        QCOMPARE(edit.text(), u"1,234,567"_s);
        QCOMPARE(edit.plainAmount(), u"1234567"_s);
        QCOMPARE(edit.cursorPosition(), 9);
        edit.setCursorPosition(2); // behind the first comma: Backspace takes the digit before it
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.text(), u"234,567"_s);
        QCOMPARE(edit.cursorPosition(), 0);
        edit.setCursorPosition(3); // before the comma: Delete takes the digit behind it
        QTest::keyClick(&edit, Qt::Key_Delete);
        QCOMPARE(edit.text(), u"23,467"_s);
    }

    void amountTakesNoCommaForGroupingThatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("decimal comma") << u"12,50"_s << u"12,50"_s;
        QTest::newRow("grouped by hand") << u"12,500"_s << u"12500"_s;
        QTest::newRow("point") << u"1234.50"_s << u"1234.50"_s;
        QTest::newRow("continental") << u"1.234,50"_s << u"1.234,50"_s;
        QTest::newRow("words") << u"12k"_s << u"12k"_s;
    }

    void amountTakesNoCommaForGroupingThatIsNone()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        AmountEdit edit(taiwanDollar());
        QTest::keyClicks(&edit, typed);
        QCOMPARE(edit.plainAmount(), plain);
        AmountEdit pasted(taiwanDollar());
        QInputMethodEvent event;
        event.setCommitString(typed);
        QCoreApplication::sendEvent(&pasted, &event);
        QCOMPARE(pasted.plainAmount(), plain);
    }

    void methodDecidesWhichFieldsExist()
    {
        const auto taiwan = form(u"taiwan"_s);
        auto *bank = taiwan->findChild<QLineEdit *>(u"bankNumberEdit"_s);
        auto *postcode = taiwan->findChild<QLineEdit *>(u"postcodeEdit"_s);
        QVERIFY(bank->isVisible());
        QVERIFY(!postcode->isVisible());
        bank->setText(u"808-0368988888888"_s);

        choose(*taiwan, u"7-Eleven store"_s);
        QVERIFY(!bank->isVisible());
        QVERIFY(postcode->isVisible());
        QCOMPARE(taiwan->values().value(u"bankNumber"_s), QString());
        QCOMPARE(taiwan->values().value(u"channelCode"_s), u"STORE"_s);

        choose(*taiwan, u"Bank transfer"_s);
        QCOMPARE(taiwan->values().value(u"bankNumber"_s), u"808-0368988888888"_s);
    }

    void otherTakesTypedCodes()
    {
        const auto taiwan = form(u"taiwan"_s);
        auto *way = taiwan->findChild<QLineEdit *>(u"wayCodeEdit"_s);
        QVERIFY(!way->isVisible());
        choose(*taiwan, u"E-wallet"_s); // its way code is typed
        QVERIFY(way->isVisible());
        QVERIFY(!taiwan->findChild<QLineEdit *>(u"channelCodeEdit"_s)->isVisible());
        choose(*taiwan, u"Other"_s);
        auto *channel = taiwan->findChild<QLineEdit *>(u"channelCodeEdit"_s);
        QVERIFY(channel->isVisible());
        QTest::keyClicks(channel, u"NEW"_s);
        QTest::keyClicks(way, u"THING"_s);
        QCOMPARE(taiwan->values().value(u"channelCode"_s), u"NEW"_s);
        QCOMPARE(taiwan->values().value(u"wayCode"_s), u"THING"_s);
    }

    void anUnsetMethodIsSentAsNone()
    {
        const auto mexico = form(u"mexico"_s);
        QVERIFY(mexico->values().contains(u"wayCode"_s)); // else a profile's default would come in
        QCOMPARE(mexico->values().value(u"wayCode"_s), QString());
    }

    void everyRegionsFieldsHaveAControlWithItsLabelAsName()
    {
        for (const RegionSpec &region : m_catalog.regions()) {
            const auto shown = form(region.id);
            for (const FieldSpec &field : region.fields) {
                auto *edit = shown->findChild<QLineEdit *>(field.name + u"Edit"_s);
                QVERIFY2(edit, qPrintable(region.id + u' ' + field.name));
                QCOMPARE(edit->accessibleName(), field.label.english());
            }
        }
    }

    void profileAddressesFoldUnlessFaulty()
    {
        const auto taiwan = form(u"taiwan"_s);
        const FieldMap defaults{{u"notifyUrl"_s, u"https://m.example/n"_s},
                                {u"returnUrl"_s, u"https://m.example/r"_s}};
        taiwan->setValues(defaults);
        auto *notify = taiwan->findChild<QLineEdit *>(u"notifyUrlEdit"_s);
        auto *toggle = taiwan->findChild<QPushButton *>(u"profileToggleButton"_s);
        QVERIFY(!notify->isVisible());
        QVERIFY(toggle->isVisible());
        QCOMPARE(taiwan->values().value(u"notifyUrl"_s), u"https://m.example/n"_s);
        toggle->click();
        QVERIFY(notify->isVisible());
        toggle->click();
        QVERIFY(!notify->isVisible());

        taiwan->showFindings({{u"notifyUrl"_s, u"url"_s, Severity::Error, u"No address."_s}}, {});
        QVERIFY(notify->isVisible());
        taiwan->setValues({});
        QVERIFY(notify->isVisible()); // required and missing
    }

    void faultsShowOnceTheFieldWasLeft()
    {
        const auto taiwan = form(u"taiwan"_s);
        QApplication::setActiveWindow(taiwan.get());
        auto *mobile = taiwan->findChild<QLineEdit *>(u"mobileEdit"_s);
        const QList<Fault> faults{{u"mobile"_s, u"digits"_s, Severity::Error, u"10 digits."_s}};
        mobile->setFocus();
        QTest::keyClicks(mobile, u"09"_s);
        taiwan->showFindings(faults, {});
        QCOMPARE(taiwan->shownErrors(), 0);
        QVERIFY(!taiwan->firstFault());
        taiwan->findChild<QLineEdit *>(u"emailEdit"_s)->setFocus();
        taiwan->showFindings(faults, {});
        QCOMPARE(taiwan->shownErrors(), 1);
        QCOMPARE(taiwan->firstFault(), mobile);
        QCOMPARE(mobile->property("fault").toBool(), true);
        QCOMPARE(taiwan->findChild<QLabel *>(u"mobileEditNote"_s)->text(), u"10 digits."_s);
    }

    void changesHaveWords()
    {
        const Change dash{u"bankNumber"_s, u"dashes"_s, u"808\u20110368"_s, u"808-0368"_s};
        QCOMPARE(changeWords(dash), u"dash changed from “\u2011”"_s);
        const Change code{u"mobile"_s, u"countryCode"_s, u"85512345678"_s, u"12345678"_s};
        QVERIFY(changeWords(code).contains(u"country code"_s));
    }

    void everyNormaliserHasWordsOfItsOwnOrShowsWhatStoodBefore()
    {
        for (const QString &kind :
             {u"asciiDigits"_s, u"wholeAmount"_s, u"katakana"_s, u"unheardOf"_s}) {
            const Change change{u"f"_s, kind, u"BEFORE"_s, u"AFTER"_s};
            QVERIFY2(changeWords(change).contains(u"BEFORE"_s), qPrintable(kind));
        }
    }

    void longRunsMayBreak()
    {
        QCOMPARE(breakable(u"20261121143205-8841"_s), u"20261121143205-8841"_s);
        QVERIFY(breakable(QString(100, u'a')).contains(QChar(0x200B)));
    }
};

QTEST_MAIN(tst_OrderForm)
#include "tst_orderform.moc"
