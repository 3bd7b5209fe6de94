// SPDX-License-Identifier: MIT
#include "domain/weblink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

class TestWebLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatABrowserMayOpen_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("may");
        const auto row
            = [](const QString &link, bool may) { QTest::newRow(qPrintable(link)) << link << may; };
        row(u"https://cashier.example/pay?token=1"_s, true);
        row(u"http://127.0.0.1:8080/pay"_s, true);
        row(u"https://\u30ab\u30d5\u30a7.example/"_s, true);
        row(u"https://[2001:db8::1]/"_s, true);
        row(u""_s, false);
        row(u"cashier.example/pay"_s, false);
        row(u"//cashier.example/pay"_s, false);
        row(u"https:///pay"_s, false);
        row(u"https:pay"_s, false);
        row(u"javascript:alert(1)"_s, false);
        row(u"file:///etc/passwd"_s, false);
        row(u"ftp://cashier.example/"_s, false);
        row(u"https://cashier.example@other.example/"_s, false);
        row(u"https://a:b@cashier.example/"_s, false);
        row(u" https://cashier.example/"_s, false);
        row(u"https://cashier.example/a b"_s, false);
        row(u"https://cashier.example/\n"_s, false);
        row(u"https://cashier.example/\u202egpj.exe"_s, false);
        row(u"https://cashier\u200b.example/"_s, false);
    }

    void whatABrowserMayOpen()
    {
        QFETCH(const QString, link);
        QTEST(isWebLink(link), "may");
    }
};

QTEST_GUILESS_MAIN(TestWebLink)
#include "tst_weblink.moc"
