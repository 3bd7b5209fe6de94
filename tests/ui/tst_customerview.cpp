// SPDX-License-Identifier: MIT
#include "khqr/qrmatrix.h"
#include "support/signedcode.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerview.h"
#include "ui/customer/sale.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kLife = 600'000; ///< milliseconds

} // namespace

/** What the customer reads: it fits every screen, in every language, and the sums are right. */
class TestCustomerView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : ui::CustomerTexts::languages()) {
            for (const QSize &size :
                 {QSize(1280, 800), QSize(1920, 1080), QSize(800, 1280), QSize(480, 480)})
                QTest::addRow("%s, %d x %d", qPrintable(language), size.width(), size.height())
                    << language << size;
        }
    }

    /** Every state, with the longest name and amount there are. */
    void everythingFits()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        using State = ui::SaleState;
        ui::Sale sale{u"ហាងកាហ្វេ និងអាហារដ្ឋាន"_s, u"Wholesale Merchant Market"_s,
                      u"1,300,000,000 KHR"_s, 0, kLife};
        const QrMatrix matrix = QrMatrix::encode(khmerCounterCode()).value();
        ui::CustomerView view(sale, matrix, ui::CustomerTexts(language), Environment::Test,
                              nullptr);
        view.resize(size);
        view.show();
        for (const State state : {State::Waiting, State::LastMinute, State::Expired,
                                  State::PartPaid, State::Paid, State::Failed, State::Closed}) {
            view.setShown({state, u"1,200,000,000 KHR"_s, true, state == State::Expired});
            view.showTime(1000);
            QList<QRect> places;
            for (const QWidget *part : view.findChildren<QWidget *>()) {
                const bool counts = part->parentWidget() == &view && part->isVisible();
                if (!counts)
                    continue;
                const QByteArray name
                    = part->objectName().toUtf8() + ' ' + QByteArray::number(int(state));
                QVERIFY2(view.rect().contains(part->geometry()), name);
                if (const auto *label = qobject_cast<const QLabel *>(part))
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), name);
                for (const QRect &other : std::as_const(places))
                    QVERIFY2(!other.intersects(part->geometry()), name);
                places.append(part->geometry());
            }
            QVERIFY(places.size() > 5);
        }
    }

    void everyLanguageHasEveryText()
    {
        const QStringList languages = ui::CustomerTexts::languages();
        for (const QString &language : {u"en"_s, u"es"_s, u"ja"_s, u"km"_s, u"zh-TW"_s})
            QVERIFY2(languages.contains(language), qPrintable(language));
        for (const char *key :
             {"scan", "left", "expired", "again", "new", "moment", "paid", "thanks", "part", "open",
              "failed", "closed", "ask", "unheard", "test"}) {
            for (const QString &language : languages) {
                const QString text = ui::CustomerTexts(language).first(key);
                QVERIFY2(!text.isEmpty(), key);
                QCOMPARE(text.contains(u"{amount}"_s), qstrcmp(key, "open") == 0);
            }
        }
        QCOMPARE(ui::CustomerTexts(u"en"_s).second("paid"), QString());
        QCOMPARE(ui::CustomerTexts(u"xx"_s).first("paid"), u"Paid"_s);
    }

    void whatIsStillToPay_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("open");
        QTest::newRow("riel") << u"KHR"_s << u"48000"_s << u"24000.0000"_s << u"24,000 KHR"_s;
        QTest::newRow("cents") << u"USD"_s << u"10.50"_s << u"5.2500"_s << u"5.25 USD"_s;
        QTest::newRow("ten cents") << u"USD"_s << u"10.50"_s << u"5.4"_s << u"5.10 USD"_s;
        QTest::newRow("whole") << u"USD"_s << u"10"_s << u"2.5"_s << u"7.5 USD"_s;
        QTest::newRow("words") << u"USD"_s << u"10"_s << u"some"_s << QString();
        QTest::newRow("all") << u"USD"_s << u"10"_s << u"10.00"_s << QString();
    }

    void whatIsStillToPay()
    {
        QFETCH(const QString, currency);
        QFETCH(const QString, amount);
        QFETCH(const QString, paid);
        QFETCH(const QString, open);
        OrderRecord order;
        order.currency = currency;
        order.amount = amount;
        order.paidAmount = paid;
        QCOMPARE(ui::stillToPay(order, nullptr), open);
    }
};

QTEST_MAIN(TestCustomerView)
#include "tst_customerview.moc"
