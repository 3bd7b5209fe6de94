// SPDX-License-Identifier: MIT
#include "fitsbench.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** The support page in every language. */
class tst_FitsSupport : public QObject, FitsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void support_data() { languages(); }

    void support()
    {
        open(u"sandbox-taiwan-twd"_s);
        bench().press(Qt::Key_5, Qt::ControlModifier);
        VERIFY_FITS(bench().window());
        auto *box = bench().find<QPlainTextEdit>(u"supportBox"_s);
        box->insertPlainText(u"{\"tradeNo\":\"A-1\",\"amount\":300,\"appSecret\":\"0123abcd4567\","
                             "\"sign\":\"ABC\"}"_s);
        auto *tabs = bench().find<QTabWidget>(u"supportTabs"_s);
        QVERIFY(QTest::qWaitFor([&] { return tabs->isVisible(); }));
        bench().clickOn(bench().find(u"saidButton"_s));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            (void)QTest::qWaitFor([this] { return cutOff(bench().window()).isEmpty(); });
            VERIFY_FITS(bench().window());
        }
        for (const char *name : {"supportInputArea", "supportResultArea"}) {
            const auto *area = bench().find<QScrollArea>(QLatin1String(name));
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), name);
        }
        QCOMPARE(bench().window()->size(), kSmall);
    }
};

QTEST_MAIN(tst_FitsSupport)
#include "tst_fitssupport.moc"
