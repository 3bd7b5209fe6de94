// SPDX-License-Identifier: MIT
#include "support/windowbench.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** A ready order's message in the real window, by keys. */
class TestCopyMessage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowBench> m_bench;
    WindowBench &bench() { return *m_bench; }

    void open(const QString &profileId, const WindowBench::Look &look = {})
    {
        QGuiApplication::clipboard()->setText(u"something else"_s);
        QVERIFY(bench().open(profileId, look));
    }

    void makeReady(const QString &profileId)
    {
        const Profile profile = *bench().desk().sandbox.profiles->findById(profileId);
        QVERIFY(bench().fill(WindowBench::region(profile.region),
                             WindowBench::example(profile.region, profile.currency)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        if (QDialog *question = bench().dialog(u"doubleDialog"_s))
            QVERIFY(bench().answer(question, u"makeAnotherButton"_s));
        QTRY_VERIFY(bench().find(u"readyCard"_s));
        QTRY_COMPARE(focused(), u"copyMessageButton"_s);
    }

    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }

    static QStringList copied() { return QGuiApplication::clipboard()->text().split(u'\n'); }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

    void enterCopiesAndEnterGoesOn()
    {
        open(u"sandbox-taiwan-twd"_s);
        makeReady(u"sandbox-taiwan-twd"_s);
        bench().press(Qt::Key_Return);
        const QStringList lines = copied();
        QCOMPARE(lines.at(0), u"TEST, DO NOT PAY"_s);
        QCOMPARE(lines.at(1), u"測試訊息，請勿付款"_s);
        const OrderRecord order = bench().orders().first();
        const QString text = lines.join(u'\n');
        QVERIFY(text.contains(order.link) && text.contains(order.key.tradeNo));
        QVERIFY(text.contains(u"NT$"_s) && text.contains(u" 您好："_s));
        QCOMPARE(bench().text(u"copiedLabel"_s), u"✓ Message copied"_s);

        // One more key, and one too many, lose nothing and send nothing.
        QCOMPARE(focused(), u"newOrderButton"_s);
        bench().press(Qt::Key_Return);
        QTRY_VERIFY(!bench().find(u"readyCard"_s));
        bench().press(Qt::Key_Return);
        bench().press(Qt::Key_Return);
        QVERIFY(!QApplication::activeModalWidget() && !QApplication::activePopupWidget());
        QCOMPARE(bench().gateway().arrivals(), 1);
        QCOMPARE(copied(), lines);
    }

    void aHeldKeyPressesOnce()
    {
        open(u"sandbox-taiwan-twd"_s);
        makeReady(u"sandbox-taiwan-twd"_s);
        bench().press(Qt::Key_Return);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(bench().find(u"newOrderButton"_s), &again);
            QVERIFY(bench().find(u"readyCard"_s));
        }
    }

    void theShortcutCopiesFromAnywhereOnThePage()
    {
        open(u"sandbox-taiwan-twd"_s);
        makeReady(u"sandbox-taiwan-twd"_s);
        bench().find(u"messageFoldButton"_s)->setFocus();
        bench().press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied().at(0), u"TEST, DO NOT PAY"_s);
        bench().press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!bench().find(u"readyCard"_s));
        QGuiApplication::clipboard()->setText(u"mine"_s);
        bench().press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied(), QStringList{u"mine"_s});
    }

    void theLanguageIsThePayersAndOfThisOrder()
    {
        open(u"sandbox-taiwan-twd"_s, {u"es"_s});
        makeReady(u"sandbox-taiwan-twd"_s);
        auto *combo = bench().find<QComboBox>(u"messageLanguageCombo"_s);
        QCOMPARE(combo->currentData().toString(), u"zh-TW"_s);
        bench().press(Qt::Key_Return);
        QVERIFY(bench().find(u"copiedLabel"_s)->isVisible());
        combo->setFocus();
        WindowBench::choose(combo, combo->findData(u"ja"_s));
        QVERIFY(!bench().find(u"copiedLabel"_s)->isVisible()); // that was another message
        bench().press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(copied().join(u'\n').contains(u" 様\n"_s));

        bench().press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!bench().find(u"readyCard"_s));
        makeReady(u"sandbox-taiwan-twd"_s);
        QCOMPARE(bench().find<QComboBox>(u"messageLanguageCombo"_s)->currentData().toString(),
                 u"zh-TW"_s);
    }

    void whatIsSeenIsWhatIsCopied()
    {
        open(u"sandbox-cambodia-khr"_s);
        makeReady(u"sandbox-cambodia-khr"_s);
        auto *text = bench().find<QPlainTextEdit>(u"messagePreview"_s);
        QVERIFY(!text->isVisible());
        bench().find(u"messageFoldButton"_s)->setFocus();
        bench().press(Qt::Key_Space);
        QVERIFY(text->isVisible());
        bench().press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text->toPlainText(), QGuiApplication::clipboard()->text());
        QVERIFY(text->toPlainText().contains(u"(UTC+7)"_s));
    }

    void everyButtonIsInItsPlace()
    {
        open(u"sandbox-taiwan-twd"_s);
        makeReady(u"sandbox-taiwan-twd"_s);
        QStringList walked{focused()};
        while (walked.size() < 5) {
            bench().press(Qt::Key_Tab);
            walked.append(focused());
        }
        const QStringList expected{u"copyMessageButton"_s, u"copyLinkButton"_s, u"openButton"_s,
                                   u"mailButton"_s, u"newOrderButton"_s};
        QCOMPARE(walked, expected);
    }
};

QTEST_MAIN(TestCopyMessage)
#include "tst_copymessage.moc"
