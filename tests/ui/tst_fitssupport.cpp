// SPDX-License-Identifier: MIT
#include "fitsbench.h"
#include "partruns.h"
#include "supporttour.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

namespace {

constexpr QSize kWide(1440, 900);

} // namespace

/** The support page in each of its states, narrow and wide, in every language. */
class tst_FitsSupport : public QObject, FitsTest
{
    Q_OBJECT

    void openSupport()
    {
        open(kTaiwan);
        bench().press(Qt::Key_5, Qt::ControlModifier);
    }

    void tour(void (SupportTour::*part)())
    {
        openSupport();
        SupportTour tour(bench(), [this](QWidget *shown, const QString &state) {
            if (const auto *menu = qobject_cast<QMenu *>(shown))
                verifyMenu(menu);
            else if (auto *dialog = qobject_cast<QDialog *>(shown))
                verifyDialog(dialog);
            else
                verifyWindow();
            if (QTest::currentTestFailed())
                qInfo("in the state \"%s\"", qPrintable(state));
        });
        (tour.*part)();
    }

    static void verifyMenu(const QMenu *menu)
    {
        QVERIFY(menu->width() <= kSmall.width() && menu->height() <= kSmall.height());
    }

    void verifyWindow()
    {
        QWidget *window = bench().window();
        for (const QSize &size : {kSmall, kWide}) {
            window->resize(size);
            QTRY_COMPARE(window->size(), size);
            // A page in a scroll area is laid out in turns.
            (void)QTest::qWaitFor([window] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                return cutOff(window).isEmpty() && beyond(window).isEmpty();
            });
            VERIFY_FITS_WHOLLY(window);
        }
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyPartHasARun()
    {
        QCOMPARE(withoutRun(*this, QStringLiteral(SUPPORT_PARTS)), QStringList());
    }

    void support_data() { languages(); }

    void support()
    {
        openSupport();
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

    void request_data() { languages(); }
    void request() { tour(&SupportTour::request); }

    void sending_data() { languages(); }
    void sending() { tour(&SupportTour::sending); }

    void liveQuestions_data() { languages(); }
    void liveQuestions() { tour(&SupportTour::liveQuestions); }

    void handOver_data() { languages(); }
    void handOver() { tour(&SupportTour::handOver); }

    void callback_data() { languages(); }
    void callback() { tour(&SupportTour::callback); }

    void codes_data() { languages(); }
    void codes() { tour(&SupportTour::codes); }

    void whatReachesBeyondIsFound()
    {
        QDialog dialog;
        auto *outside = new QLabel(u"Beyond"_s, &dialog);
        outside->setGeometry(280, 10, 60, 30);
        auto *table = new QTableView(&dialog);
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({u"A heading that needs its room"_s});
        model.setItem(0, 0, new QStandardItem(u"So does what is in the cell below it"_s));
        table->setModel(&model);
        table->setColumnWidth(0, 30);
        table->setGeometry(0, 0, 200, 90);
        auto *tabs = new QTabBar(&dialog);
        tabs->setGeometry(0, 92, 40, 8);
        tabs->setUsesScrollButtons(true);
        tabs->addTab(u"First of them"_s);
        tabs->addTab(u"Second of them"_s);
        dialog.resize(300, 100);
        dialog.show();
        QCOMPARE(cutInTables(&dialog).size(), 2);
        QVERIFY(beyond(&dialog).size() >= 2);
    }
};

QTEST_MAIN(tst_FitsSupport)
#include "tst_fitssupport.moc"
