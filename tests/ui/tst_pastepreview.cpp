// SPDX-License-Identifier: MIT
#include "issuehands.h"
#include "ui/dialogs/pastepreview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTextEdit>

using namespace vexora;
using namespace vexora::test;
using namespace vexora::ui;

/** Fill from clipboard, worked by keys on the Issue page. */
class TestPastePreview final : public QObject, private IssueTest
{
    Q_OBJECT

    static QString row(const QString &family, const QString &given, const QString &mobile,
                       const QString &amount)
    {
        return QStringList{
            family,      given, mobile, u"a@example.com"_s, amount, u"808-0358 9888 88888"_s,
            u"8.8.8.8"_s}
            .join(u'\t');
    }
    static QString header()
    {
        return u"姓氏\t名字\t手機號碼\t電子郵件\t金額\t付款人銀行帳號\t付款人 IP 位址\n"_s;
    }
    static QString rows()
    {
        return header() + row(u"林"_s, u"美玲"_s, u"+886 912-345-678"_s, u"NT$ 12,000"_s) + u'\n'
            + row(u"陳"_s, u"志明"_s, u"0922333444"_s, u"800"_s) + u'\n'
            + row(u"張"_s, u"家豪"_s, u"0933444555"_s, u"900"_s);
    }
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    static void copyBytes(const QString &format, const QByteArray &bytes)
    {
        auto *data = new QMimeData;
        data->setData(format, bytes);
        QGuiApplication::clipboard()->setMimeData(data);
    }

    void pressFill()
    {
        QApplication::setActiveWindow(bench().page.get());
        QTest::keyClick(bench().page.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }
    static void settle()
    {
        // Dialogs delete themselves once they are closed.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void accept()
    {
        QDialog *preview = dialog(bench(), u"pastePreview"_s);
        QVERIFY(preview);
        QTest::keyClick(preview, Qt::Key_Return);
        settle();
        QVERIFY(!dialog(bench(), u"pastePreview"_s));
    }
    void fillFrom(const QString &text)
    {
        copy(text);
        pressFill();
        accept();
    }
    void edit(const std::function<void(Profile &)> &change)
    {
        change(bench().profile);
        bench().page->setProfile(bench().desk.own, bench().profile);
    }
    /** As after a change of the language, the theme or the scale. */
    void rebuild()
    {
        const std::optional<TypedOrder> typed = bench().page->typed();
        auto page = std::make_unique<IssuePage>(bench().desk);
        page->resize(bench().page->size());
        page->setProfile(bench().desk.own, bench().profile);
        page->show();
        if (typed)
            page->retype(*typed);
        bench().page = std::move(page);
        QApplication::setActiveWindow(bench().page.get());
        QVERIFY(QTest::qWaitForWindowActive(bench().page.get()));
    }
    QString shown(const QString &field) const { return m_bench->edit(field)->text(); }
    QString previewText() const
    {
        const auto *text = m_bench->find<QTextEdit>("pasteText");
        return text ? text->toPlainText() : QString();
    }

private Q_SLOTS:
    void init() { open(u"taiwan"_s, u"TWD"_s); }
    void cleanup() { m_bench.reset(); }

    void aRowIsFiveKeysToTheLink();
    void nothingChangesBeforeItIsAccepted();
    void thePreviewSaysWhatGoesWhere();
    void whatStandsThereIsSaid();
    void aFaultGetsTheFocus();
    void whatIsNotAskedForStaysOut();
    void codesChooseTheMethod();
    void theNextPayerIsOffered();
    void ourOwnMessageIsNoPayer();
    void anotherClipboardComesFirst();
    void payersAreSkippedAndForgotten();
    void anotherRegionForgetsThem();
    void anotherMerchantForgetsThemAndSaysSo();
    void aTestGoneLiveForgetsThem();
    void aRebuiltWindowOffersThem();
    void aRebuiltWindowAfterAnOrderOffersThem();
    void aReadyOrderMakesRoom();
    void anOrderOnItsWayIsLeftAlone();
    void aWrongCharsetIsRead_data();
    void aWrongCharsetIsRead();
    void refusals_data();
    void refusals();
    void markupStaysText();
};

void TestPastePreview::aRowIsFiveKeysToTheLink()
{
    copy(header() + row(u"林"_s, u"美玲"_s, u"+886 912-345-678"_s, u"NT$ 12,000"_s));
    pressFill();
    QDialog *preview = dialog(bench(), u"pastePreview"_s);
    QVERIFY(preview);
    const auto *fill = bench().button("fillFormButton");
    QVERIFY(fill->isDefault());
    accept();
    QCOMPARE(shown(u"amount"_s), u"12,000"_s);
    QCOMPARE(shown(u"lastname"_s), u"林"_s);
    QCOMPARE(shown(u"mobile"_s), u"0912345678"_s);
    QCOMPARE(shown(u"bankNumber"_s), u"808-0358988888888"_s);
    QCOMPARE(QApplication::focusWidget(), bench().button("sendButton"));
    SEND(bench());
    QCOMPARE(bench().log.orders.size(), 1);
}

void TestPastePreview::nothingChangesBeforeItIsAccepted()
{
    type(bench(), u"remark"_s, u"mine"_s);
    copy(rows());
    pressFill();
    QCOMPARE(shown(u"lastname"_s), QString());
    QTest::keyClick(dialog(bench(), u"pastePreview"_s), Qt::Key_Escape);
    settle();
    QVERIFY(!dialog(bench(), u"pastePreview"_s));
    QCOMPARE(shown(u"lastname"_s), QString());
    QCOMPARE(shown(u"remark"_s), u"mine"_s);
    // Enter is for what has the focus, whatever the dialog's default is.
    pressFill();
    QPushButton *cancel = bench().button("pasteCancelButton");
    cancel->setFocus(Qt::TabFocusReason);
    QTest::keyClick(cancel, Qt::Key_Return);
    settle();
    QVERIFY(!dialog(bench(), u"pastePreview"_s));
    QCOMPARE(shown(u"lastname"_s), QString());
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bench().find("nextPayerBar")->isVisible());
}

void TestPastePreview::thePreviewSaysWhatGoesWhere()
{
    copy(u"姓名: 林美玲\n電話: +886 912-345-67\n金額: NT$ 500\n請快"_s);
    pressFill();
    const QString text = previewText();
    for (const QString &part :
         {u"Goes into"_s, u"Found as"_s, u"Becomes"_s, u"Mobile"_s, u"+886 912-345-67"_s,
          u"091234567"_s, u"To correct: 10 digits"_s, u"NT$ 500"_s, u"Left over"_s, u"請快"_s,
          u"姓名: 林美玲"_s, u"which part is the family name"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(!bench().find("pastePayersLabel"));
}

void TestPastePreview::whatStandsThereIsSaid()
{
    type(bench(), u"mobile"_s, u"0999888777"_s);
    type(bench(), u"email"_s, u"old@example.com"_s);
    copy(u"電話: 0912345678\n金額: 500"_s);
    pressFill();
    const QString text = previewText();
    QVERIFY(text.contains(u"replaces 0999888777"_s));
    QVERIFY(text.contains(u"Stays in the form"_s));
    QVERIFY(text.contains(u"E-mail: old@example.com"_s));
    accept();
    QCOMPARE(shown(u"email"_s), u"old@example.com"_s);
    QCOMPARE(shown(u"mobile"_s), u"0912345678"_s);
}

void TestPastePreview::aFaultGetsTheFocus()
{
    fillFrom(header() + row(u"林"_s, u"美玲"_s, u"912345678"_s, u"500"_s));
    QCOMPARE(shown(u"mobile"_s), u"912345678"_s);
    QCOMPARE(QApplication::focusWidget(), bench().edit(u"mobile"_s));
    QCOMPARE(bench().button("sendButton")->text(), u"1 to correct"_s);
}

void TestPastePreview::whatIsNotAskedForStaysOut()
{
    copy(u"電話: 0912345678\n郵遞區號: 106"_s);
    pressFill();
    QVERIFY(previewText().contains(u"not asked for with this payment method"_s));
    accept();
    QCOMPARE(shown(u"postcode"_s), QString());
    QVERIFY(!bench().edit(u"postcode"_s)->isVisible());
}

void TestPastePreview::codesChooseTheMethod()
{
    fillFrom(u"channelCode\twayCode\tpostcode\nSTORE\t711\t106"_s);
    QCOMPARE(bench().find<QComboBox>("methodCombo")->currentText(), u"7-Eleven store"_s);
    QCOMPARE(shown(u"postcode"_s), u"106"_s);
}

void TestPastePreview::theNextPayerIsOffered()
{
    copy(rows());
    pressFill();
    QCOMPARE(bench().text("pastePayersLabel"), u"Payer 1 of 3: 林美玲; next: 陳志明, 張家豪"_s);
    QCOMPARE(bench().text("pastePlaceLabel"), u"for Taipei Outdoor, SANDBOX"_s);
    accept();
    QWidget *bar = bench().find("nextPayerBar");
    QVERIFY(!bar->isVisible());
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    QVERIFY(bench().text("nextPayerLabel").contains(u"陳志明"_s));
    QCOMPARE(QApplication::focusWidget(), bench().button("nextPayerButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(bench().text("pastePayersLabel"), u"Payer 2 of 3: 陳志明; next: 張家豪"_s);
    accept();
    QVERIFY(!bar->isVisible());
    QCOMPARE(shown(u"lastname"_s), u"陳"_s);
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    pressFill(); // the clipboard is what it was
    QVERIFY(bench().text("pastePayersLabel").contains(u"Payer 3 of 3: 張家豪"_s));
    accept();
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bar->isVisible());
}

void TestPastePreview::ourOwnMessageIsNoPayer()
{
    fillFrom(rows());
    SEND(bench());
    bench().gateway.call->answer(accepted(bench(), kLink));
    QTRY_VERIFY(bench().find("readyCard"));
    copy(u"Name: 林美玲\nAmount: NT$ 12,000\nhttps://checkout.vexora.example/pay?no=1"_s);
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    pressFill();
    QVERIFY(bench().text("pastePayersLabel").contains(u"Payer 2 of 3: 陳志明"_s));
}

void TestPastePreview::anotherClipboardComesFirst()
{
    fillFrom(rows());
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    fillFrom(header() + row(u"王"_s, u"小明"_s, u"0955666777"_s, u"50"_s));
    QCOMPARE(shown(u"lastname"_s), u"王"_s);
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bench().find("nextPayerBar")->isVisible());
}

void TestPastePreview::payersAreSkippedAndForgotten()
{
    fillFrom(rows());
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(bench().button("skipPayerButton"), Qt::Key_Space);
    QVERIFY(bench().text("nextPayerLabel").contains(u"張家豪"_s));
    QTest::keyClick(bench().button("forgetPayersButton"), Qt::Key_Space);
    QVERIFY(!bench().find("nextPayerBar")->isVisible());
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bench().find("nextPayerBar")->isVisible());
}

void TestPastePreview::anotherRegionForgetsThem()
{
    fillFrom(rows());
    reopen(u"taiwan"_s, u"TWD"_s);
    QVERIFY(bench().find("nextPayerBar")->isVisible());
    reopen(u"japan"_s, u"JPY"_s);
    QVERIFY(!bench().button("nextPayerButton")->isVisible());
    reopen(u"taiwan"_s, u"TWD"_s);
    QVERIFY(!bench().find("nextPayerBar")->isVisible());
}

void TestPastePreview::anotherMerchantForgetsThemAndSaysSo()
{
    fillFrom(rows());
    edit([](Profile &profile) {
        profile.id = u"p2"_s;
        profile.name = u"Tainan Outdoor"_s;
    });
    QWidget *bar = bench().find("nextPayerBar");
    QVERIFY(bar->isVisible());
    QVERIFY(!bench().button("nextPayerButton")->isVisible());
    const QString said = bench().text("nextPayerLabel");
    QVERIFY2(said.contains(u"were for Taipei Outdoor, SANDBOX"_s), qPrintable(said));
    QTest::keyClick(bench().button("closeForgottenButton"), Qt::Key_Space);
    QVERIFY(!bar->isVisible());
    edit([](Profile &profile) { profile.id = u"p1"_s; });
    QVERIFY(!bar->isVisible());
    pressFill(); // from the first one on
    QVERIFY(bench().text("pastePayersLabel").startsWith(u"Payer 1 of 3"_s));
    QCOMPARE(bench().text("pastePlaceLabel"), u"for Tainan Outdoor, SANDBOX"_s);
}

void TestPastePreview::aTestGoneLiveForgetsThem()
{
    fillFrom(rows());
    edit([](Profile &profile) { profile.name = u"Renamed"_s; });
    QVERIFY(bench().button("nextPayerButton")->isVisible());
    edit([](Profile &profile) {
        profile.environment = Environment::Live;
        profile.baseUrl = QUrl(u"https://api.vexora.example"_s);
    });
    QVERIFY(!bench().button("nextPayerButton")->isVisible());
    QVERIFY(bench().text("nextPayerLabel").contains(u"Renamed, SANDBOX"_s));
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bench().find("nextPayerBar")->isVisible()); // said once
}

void TestPastePreview::aRebuiltWindowOffersThem()
{
    fillFrom(rows());
    rebuild();
    QVERIFY(!bench().find("nextPayerBar")->isVisible());
    QCOMPARE(shown(u"lastname"_s), u"林"_s);
    QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(bench().find("nextPayerBar")->isVisible());
    bench().desk.language = u"ja"_s;
    rebuild();
    QVERIFY(bench().text("nextPayerLabel").contains(u"2 of 3: 陳志明"_s));
    QVERIFY(bench().button("nextPayerButton")->isVisible());
    pressFill();
    QVERIFY(bench().text("pastePayersLabel").contains(u"Payer 2 of 3: 陳志明"_s));
}

void TestPastePreview::aRebuiltWindowAfterAnOrderOffersThem()
{
    fillFrom(rows());
    SEND(bench());
    bench().gateway.call->answer(accepted(bench(), kLink));
    QTRY_VERIFY(bench().find("readyCard"));
    copy(u"Name: 林美玲\nhttps://checkout.vexora.example/pay?no=1"_s);
    rebuild();
    QCOMPARE(shown(u"lastname"_s), QString());
    QVERIFY(bench().text("nextPayerLabel").contains(u"2 of 3: 陳志明"_s));
    QVERIFY(bench().button("nextPayerButton")->isVisible());
    pressFill(); // the message is still ours
    QVERIFY(bench().text("pastePayersLabel").contains(u"Payer 2 of 3: 陳志明"_s));
}

void TestPastePreview::aReadyOrderMakesRoom()
{
    fillFrom(header() + row(u"林"_s, u"美玲"_s, u"0912345678"_s, u"500"_s));
    SEND(bench());
    bench().gateway.call->answer(accepted(bench(), kLink));
    QTRY_VERIFY(bench().find("readyCard"));
    copy(u"電話: 0922333444"_s);
    pressFill();
    QVERIFY(!previewText().contains(u"Stays in the form"_s));
    QVERIFY(bench().find("readyCard"));
    accept();
    QVERIFY(!bench().page->holdsOrder());
    QCOMPARE(shown(u"mobile"_s), u"0922333444"_s);
    QCOMPARE(shown(u"lastname"_s), QString());
}

void TestPastePreview::anOrderOnItsWayIsLeftAlone()
{
    fillFrom(header() + row(u"林"_s, u"美玲"_s, u"0912345678"_s, u"500"_s));
    SEND(bench());
    copy(u"電話: 0922333444"_s);
    pressFill();
    QVERIFY(!dialog(bench(), u"pastePreview"_s));
}

void TestPastePreview::aWrongCharsetIsRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray big5("\xB9\x71\xB8\xDC: 0912 345 678"); // 電話
    QTest::newRow("Big5 as UTF-8") << u"text/plain;charset=utf-8"_s << big5;
    QTest::newRow("Big5 as Latin") << u"text/plain;charset=iso-8859-1"_s << big5;
    QTest::newRow("UTF-8 as Shift-JIS")
        << u"text/plain;charset=shift_jis"_s << u"電話: 0912 345 678"_s.toUtf8();
}

void TestPastePreview::aWrongCharsetIsRead()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, bytes);
    copyBytes(format, bytes);
    pressFill();
    accept();
    QCOMPARE(shown(u"mobile"_s), u"0912345678"_s);
}

void TestPastePreview::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << u"no text"_s;
    QTest::newRow("prose") << QByteArray("hello") << u"Nothing in the clipboard"_s;
    QTest::newRow("NUL") << QByteArray("09\00012", 5) << u"no text"_s;
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, '1') << u"256 KiB"_s;
    QTest::newRow("broken JSON") << QByteArray("{\"amount\": 5") << u"JSON"_s;
    QTest::newRow("cut UTF-8") << QByteArray("\xEF\xBB\xBF\xE6\x9E") << u"encoding"_s;
    QTest::newRow("too many") << QByteArray("a@example.com\t0912345678\n").repeated(501)
                              << u"500 payers"_s;
}

void TestPastePreview::refusals()
{
    QFETCH(const QByteArray, bytes);
    type(bench(), u"remark"_s, u"mine"_s);
    copyBytes(u"text/plain"_s, bytes);
    pressFill();
    QVERIFY(!dialog(bench(), u"pastePreview"_s));
    QDialog *refusal = dialog(bench(), u"pasteRefusal"_s);
    QVERIFY(refusal);
    QFETCH(const QString, said);
    QVERIFY2(bench().text("pasteReasonLabel").contains(said),
             qPrintable(bench().text("pasteReasonLabel")));
    QTest::keyClick(refusal, Qt::Key_Return);
    settle();
    QVERIFY(!dialog(bench(), u"pasteRefusal"_s));
    QCOMPARE(shown(u"remark"_s), u"mine"_s);
    QCOMPARE(shown(u"mobile"_s), QString());
}

void TestPastePreview::markupStaysText()
{
    copy(u"備註: <img src=x><b>bold</b>\n電話: \u202e0912345678"_s);
    pressFill();
    QVERIFY(previewText().contains(u"<img src=x><b>bold</b>"_s));
    QVERIFY(previewText().contains(u"‹U+202E›"_s));
}

QTEST_MAIN(TestPastePreview)
#include "tst_pastepreview.moc"
