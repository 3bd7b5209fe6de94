// SPDX-License-Identifier: MIT
#include "khqr/crc.h"
#include "khqrbench.h"
#include "symbol/readback.h"
#include "ui/pages/khqr/breakwords.h"
#include "ui/pages/khqr/brokencode.h"
#include "ui/pages/khqr/checkview.h"
#include "ui/pages/khqr/codeintake.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/pages/khqr/payloadedit.h"
#include "ui/pages/khqr/savesymbol.h"
#include "ui/pages/khqr/symbolpreview.h"
#include "ui/pages/khqr/timewords.h"
#include "ui/pages/khqr/tlvtree.h"
#include "ui/widgets/factlist.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

class tst_KhqrCheckView : public QObject
{
    Q_OBJECT

    std::unique_ptr<KhqrBench> m_bench;

    KhqrBench &bench() { return *m_bench; }
    ui::CheckView &view() { return *bench().find<ui::CheckView>("checkView"); }
    template <class T = QWidget> T *part(const char *name)
    {
        return bench().in<T>("checkView", name);
    }
    QString text(const char *label) { return part<QLabel>(label)->text(); }
    ui::PayloadEdit *edit() { return part<ui::PayloadEdit>("payloadEdit"); }

    void paste(QMimeData *mime)
    {
        QGuiApplication::clipboard()->setMimeData(mime);
        bench().press(Qt::Key_V, Qt::ControlModifier);
    }
    void pasteText(const QString &text)
    {
        auto *mime = new QMimeData;
        mime->setText(text);
        paste(mime);
    }
    QTreeWidgetItem *marked(bool isFirst)
    {
        auto *tree = part<ui::TlvTree>("tlvTree");
        for (QTreeWidgetItemIterator it(tree); *it; ++it) {
            const QVariant mark = (*it)->data(0, ui::TlvTree::kBreakRole);
            if (mark.isValid() && mark.toBool() == isFirst)
                return *it;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<KhqrBench>();
        QVERIFY(bench().open());
        bench().click("checkCodeButton");
        QVERIFY(bench().shows("checkView"));
    }
    void cleanup() { m_bench.reset(); }

    void theSampleIsMarkedAtItsBreak()
    {
        pasteText(kSample);
        QCOMPARE(edit()->exactText(), kSample); // kept as it is
        QCOMPARE(text("verdictWord"), u"Broken"_s);
        QCOMPARE(text("breakLabel"),
                 u"Cut off: tag 99 declares 34 characters, 6 are left. Field 29 is 11 characters "
                 "short. Field 60 is one character short. The checksum (63) is missing."_s);
        QTreeWidgetItem *first = marked(true);
        QVERIFY(first);
        QCOMPARE(first->text(ui::TlvTree::Tag), u"29"_s);
        QVERIFY(first->text(ui::TlvTree::Name).endsWith(u": 11 characters short"_s));
        QCOMPARE(part<ui::TlvTree>("tlvTree")->currentItem(), first);
        QVERIFY(marked(false));
        const QList<ui::MarkedPlace> marks = edit()->marks();
        QCOMPARE(marks.size(), 3);
        QVERIFY(marks.first().isFirst);
        QCOMPARE(kSample.sliced(marks.first().from, 4), u"2944"_s);
        QCOMPARE(kSample.sliced(marks.last().from), u"9934001317"_s);
        // Nothing is drawn from it, nothing can be saved.
        QVERIFY(part("symbolPreview")->isHidden());
        QVERIFY(part("saveSymbolButton")->isHidden());
        QCOMPARE(text("crcLabel"), u"Checksum: there is none"_s);
        QVERIFY(text("md5Label").endsWith(khqr::check(kSample, bench().clock.nowMs()).md5));
    }

    void aVectorShowsItsIssues()
    {
        const QJsonArray vectors = khqrVectors();
        constexpr qsizetype kEach = 9; // all of them are khqr's own test
        for (qsizetype i = 0; i < vectors.size(); i += kEach) {
            const QJsonObject vector = vectors[i].toObject();
            const QString payload = vector.value("payload"_L1).toString();
            if (payload.isEmpty() || payload.contains(u'\r') || payload.contains(u'\n'))
                continue;
            edit()->setExactText(payload);
            const khqr::Check check = khqr::check(payload, bench().clock.nowMs());
            QCOMPARE(part<QListWidget>("issueList")->count(), check.issues.size());
            QCOMPARE(part("saveSymbolButton")->isHidden(), !check.printable());
            const bool isDrawn = check.verdict != khqr::Verdict::Fatal;
            QVERIFY2(part("symbolPreview")->isHidden() != isDrawn, qPrintable(payload));
            QCOMPARE(part<ui::SymbolPreview>("symbolPreview")->isMarked(),
                     check.verdict == khqr::Verdict::Content);
            for (int row = 0; row < check.issues.size(); ++row)
                QVERIFY(!part<QListWidget>("issueList")->item(row)->text().isEmpty());
        }
    }

    void everyIssueNameHasASentence()
    {
        QSet<QString> names;
        for (const QJsonValue &value : khqrVectors()) {
            for (const QJsonValue &issue : value["issues"_L1].toArray())
                names.insert(issue["name"_L1].toString());
        }
        QVERIFY(names.size() > 40);
        for (const QString &name : std::as_const(names)) {
            QVERIFY2(ui::IssueWords::knows(name), qPrintable(name));
            const khqr::Issue issue{8, name, khqr::Verdict::Content};
            QVERIFY2(!ui::IssueWords::meaning(issue).contains(u'%'), qPrintable(name));
            QVERIFY(!ui::IssueWords::whom(issue).isEmpty());
        }
        QCOMPARE(ui::IssueWords::meaning({0, u"DUPLICATE_TAG_29-00"_s, khqr::Verdict::Content}),
                 u"Field 29-00 (Bakong account) stands in the code twice. Bank apps may take "
                 "either one and pay different accounts or amounts."_s);
        QVERIFY(!ui::IssueWords::knows(u"NEVER_HEARD_OF"_s));
    }

    void aGoodCodeTellsWhatItIs()
    {
        const QString code = saleCode(bench().clock.nowMs(), bench().clock.nowMs() + 581'000);
        pasteText(code);
        QCOMPARE(text("verdictWord"), u"Good"_s);
        QVERIFY(part("symbolPreview")->isVisible());
        QVERIFY(!part<ui::SymbolPreview>("symbolPreview")->isMarked());
        QCOMPARE(text("timeLeftLabel"), u"9:41 left"_s);
        QVERIFY(part<ui::FactList>("codeFacts")->text().contains(u"48,000 KHR"_s));
        QVERIFY(part<ui::FactList>("codeFacts")->text().contains(u"gateway@bank"_s));
        QVERIFY(part("saveSymbolButton")->isVisible());
        QVERIFY(part("enterAgainButton")->isHidden());
        // And over while it is looked at.
        bench().clock.advance(582'000);
        QTRY_COMPARE(text("verdictWord"), u"Expired"_s);
        QVERIFY(part("saveSymbolButton")->isHidden());
        bench().clock.advance(3 * 86'400'000LL);
        QTRY_COMPARE(text("timeLeftLabel"), u"expired 3 days ago"_s);
    }

    void md5IsOfTheExactText()
    {
        QString code = counterCode(bench().clock.nowMs());
        code = code.chopped(4) + code.last(4).toLower();
        pasteText(code);
        part<QPushButton>("copyMd5Button")->click();
        const QString md5 = QString::fromLatin1(
            QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Md5).toHex());
        QCOMPARE(QGuiApplication::clipboard()->text(), md5);
        part<QPushButton>("copyTextButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), code);
    }

    void textAroundItIsLeftAway()
    {
        const QString code = counterCode(bench().clock.nowMs());
        pasteText(u"{\"code\":\"0000\",\"payInfo\":\""_s + code + u"\",\"x\":1}"_s);
        QCOMPARE(text("verdictWord"), u"Good"_s);
        QVERIFY(part("originLabel")->isVisible());
        pasteText(code);
        QVERIFY(part("originLabel")->isHidden());
        QCOMPARE(edit()->exactText(), code); // in the place of the former
        bench().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(edit()->exactText().startsWith(u"{\"code\""_s));
    }

    void tooMuchIsRefusedAtOnce()
    {
        pasteText(QString(10 * 1024 * 1024, u'7'));
        QVERIFY(text("checkNoteLabel").contains(u"2,953"_s));
        QVERIFY(edit()->exactText().isEmpty());
        pasteText(QString(3000, u'7'));
        QVERIFY(text("checkNoteLabel").contains(u"2,953"_s));
        QVERIFY(edit()->exactText().isEmpty());
        // A long page with a code in it is none too long.
        const QString code = counterCode(bench().clock.nowMs());
        pasteText(QString(5000, u'x') + u" \""_s + code + u'"');
        QCOMPARE(edit()->exactText(), code);
        QVERIFY(part("originLabel")->isVisible());
    }

    void aPictureIsPasted()
    {
        const QString code = counterCode(bench().clock.nowMs(), u"ហាងកាហ្វេ"_s);
        auto *mime = new QMimeData;
        mime->setImageData(pictureOf(code));
        paste(mime);
        QTRY_COMPARE(edit()->exactText(), code);
        QCOMPARE(text("checkNoteLabel"), u"Read from the picture."_s);
        // Wherever the focus is on the view.
        edit()->setExactText({});
        part<QPushButton>("openPictureButton")->setFocus();
        bench().press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(edit()->exactText(), code);
    }

    void aFileIsDropped()
    {
        QTemporaryDir folder;
        const QString code = counterCode(bench().clock.nowMs());
        const QString png = folder.filePath(u"code.png"_s);
        QVERIFY(pictureOf(code).save(png));
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(png)});
        bench().press(Qt::Key_Escape); // the chooser takes it too
        QVERIFY(bench().shows("khqrChooser"));
        QVERIFY(bench().drop(mime));
        QVERIFY(bench().shows("checkView"));
        QTRY_COMPARE(edit()->exactText(), code);

        const QString other = saleCode(bench().clock.nowMs(), bench().clock.nowMs() + 60'000);
        const QString txt = folder.filePath(u"code.txt"_s);
        QFile file(txt);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(other.toUtf8());
        file.close();
        view().intake()->setAsking([txt](const auto &chosen) { chosen(txt); });
        part<QPushButton>("openPictureButton")->click();
        QTRY_COMPARE(edit()->exactText(), other);

        const QString none = folder.filePath(u"none.png"_s);
        QImage blank(200, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(blank.save(none));
        mime.setUrls({QUrl::fromLocalFile(none)});
        QVERIFY(bench().drop(mime));
        QTRY_VERIFY(text("checkNoteLabel").startsWith(u"No QR code was found"_s));
        QCOMPARE(edit()->exactText(), other);
    }

    /** Nobody writes into it: to open it would never end. */
    void aPipeIsNoPicture()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"code.png"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(pipe)});
        QVERIFY(bench().drop(mime));
        QTRY_COMPARE(text("checkNoteLabel"), u"The picture cannot be opened."_s);
    }

    /** Whatever else keeps the program's threads busy. */
    void picturesHaveThreadsOfTheirOwn()
    {
        QThreadPool &others = *QThreadPool::globalInstance();
        QSemaphore hold;
        const auto letGo = qScopeGuard([&] {
            hold.release(others.maxThreadCount());
            others.waitForDone();
        });
        for (int thread = 0; thread < others.maxThreadCount(); ++thread)
            others.start([&hold] { hold.acquire(); });
        const QString code = counterCode(bench().clock.nowMs());
        QMimeData mime;
        mime.setImageData(pictureOf(code));
        QVERIFY(bench().drop(mime));
        QTRY_COMPARE(edit()->exactText(), code);
    }

    void ofSeveralOneIsChosen()
    {
        const QString one = counterCode(bench().clock.nowMs(), u"Shop One"_s);
        const QString two = counterCode(bench().clock.nowMs(), u"Shop Two"_s);
        QMimeData mime;
        mime.setImageData(pictureOf(QStringList{one, two}));
        QVERIFY(bench().drop(mime));
        QTRY_VERIFY(bench().find<QDialog>("chooseCodeDialog"));
        auto *dialog = bench().find<QDialog>("chooseCodeDialog");
        auto *list = dialog->findChild<QListWidget *>(u"codeList"_s);
        QCOMPARE(list->count(), 2);
        const int row = list->item(0)->text().contains(u"Shop Two"_s) ? 0 : 1;
        list->setCurrentRow(row);
        dialog->findChild<QPushButton *>(u"takeCodeButton"_s)->click();
        QCOMPARE(edit()->exactText(), two);
    }

    void savesWhatReadsBack()
    {
        QTemporaryDir folder;
        const QString code = counterCode(bench().clock.nowMs());
        pasteText(code);
        const QString png = folder.filePath(u"code.png"_s);
        view().save()->setAsking([png](const auto &chosen) { chosen(png); });
        part<QPushButton>("saveSymbolButton")->click();
        QTRY_COMPARE(text("checkNoteLabel"), u"Saved as code.png."_s);
        QVERIFY(readsBackAs(QImage(png), code));
        QCOMPARE(bench().log.printNotes.size(), 1);
        QCOMPARE(bench().log.printNotes.first().target, u"png"_s);
        // No note, no file.
        bench().log.printFault = ErrorCode::Storage;
        const QString svg = folder.filePath(u"code.svg"_s);
        view().save()->setAsking([svg](const auto &chosen) { chosen(svg); });
        part<QPushButton>("saveSymbolButton")->click();
        QTRY_VERIFY(text("checkNoteLabel").startsWith(u"Nothing was saved"_s));
        QVERIFY(!QFile::exists(svg));
    }

    void aCodeOfATestOrderIsNotSavedBare_data()
    {
        QTest::addColumn<bool>("sandbox");
        QTest::newRow("own") << false;
        QTest::newRow("sandbox") << true;
    }

    void aCodeOfATestOrderIsNotSavedBare()
    {
        QFETCH(const bool, sandbox);
        FakeOrderLog practice;
        bench().desk.sandbox.log = &practice;
        bench().page->setProfile(bench().desk.own, bench().profile);
        const QString code = saleCode(bench().clock.nowMs(), bench().clock.nowMs() + kTenMinutes);
        OrderRecord order = FakeOrderLog::make(7);
        order.payInfo = code;
        order.environment = sandbox ? Environment::Sandbox : Environment::Test;
        (sandbox ? practice : bench().log).add(order);
        QTemporaryDir folder;
        const QString png = folder.filePath(u"code.png"_s);
        view().save()->setAsking([png](const auto &chosen) { chosen(png); });
        pasteText(code);
        part<QPushButton>("saveSymbolButton")->click();
        QTRY_VERIFY(text("checkNoteLabel").contains(u"test order"_s));
        QVERIFY(!QFile::exists(png));
        QVERIFY(bench().log.printNotes.isEmpty());
        m_bench->page.reset(); // it looks at the practice list
    }

    void aLiveOrdersCodeIsSavedWhileItCanBePaid_data()
    {
        QTest::addColumn<PaymentState>("payment");
        QTest::addColumn<bool>("saved");
        QTest::newRow("not asked") << PaymentState::NotAsked << true;
        QTest::newRow("waiting") << PaymentState::Waiting << true;
        QTest::newRow("paid in part") << PaymentState::PartPaid << false;
        QTest::newRow("paid") << PaymentState::Paid << false;
        QTest::newRow("failed") << PaymentState::Failed << false;
        QTest::newRow("closed") << PaymentState::Closed << false;
    }

    void aLiveOrdersCodeIsSavedWhileItCanBePaid()
    {
        QFETCH(const PaymentState, payment);
        QFETCH(const bool, saved);
        OrderRecord order = bench().addSale(7);
        bench().log.change(1, [payment](OrderRecord &each) { each.payment = payment; });
        QTemporaryDir folder;
        const QString png = folder.filePath(u"code.png"_s);
        view().save()->setAsking([png](const auto &chosen) { chosen(png); });
        pasteText(order.payInfo);
        part<QPushButton>("saveSymbolButton")->click();
        QTRY_VERIFY(!text("checkNoteLabel").isEmpty());
        QVERIFY(text("checkNoteLabel").startsWith(saved ? u"Saved"_s : u"Nothing was saved."_s));
        QCOMPARE(QFile::exists(png), saved);
        QCOMPARE(bench().log.printNotes.size(), saved ? 1 : 0);
        if (saved) // its history shows that it left the program
            QCOMPARE(bench().log.printNotes.first().key, order.key);
    }

    void withoutAHistoryNothingIsSaved()
    {
        view().setLog(nullptr);
        QTemporaryDir folder;
        const QString png = folder.filePath(u"code.png"_s);
        view().save()->setAsking([png](const auto &chosen) { chosen(png); });
        pasteText(counterCode(bench().clock.nowMs()));
        part<QPushButton>("saveSymbolButton")->click();
        QTRY_VERIFY(text("checkNoteLabel").startsWith(u"Nothing was saved"_s));
        QVERIFY(!QFile::exists(png));
    }

    /** 99 is judged of dynamic codes alone, so nothing is said to have ended, again and again. */
    void withoutAMethodNothingEnds()
    {
        const qint64 now = bench().clock.nowMs();
        QString code = saleCode(now, now + 60'000).chopped(4);
        code.remove(u"010212"_s);
        code += khqr::crcText(code.toUtf8());
        pasteText(code);
        QVERIFY(part("timeLeftLabel")->isHidden());
    }

    void whatIsShownIsPlain()
    {
        khqr::CodeFields fields;
        fields.bakongId = u"shop@bank"_s;
        fields.merchantName = u"<b>Shop</b>\u202Ex"_s;
        const QString code = khqr::write(fields, bench().clock.nowMs()).value_or(QString());
        QVERIFY(!code.isEmpty());
        pasteText(code);
        QVERIFY(part<ui::FactList>("codeFacts")->text().contains(u"<b>Shop</b>‹U+202E›x"_s));
    }

    void explainsOnlyWhatItUnderstands()
    {
        const QString whole = counterCode(bench().clock.nowMs());
        // A character lost in the shop's name.
        QString lost = whole;
        lost.remove(whole.indexOf(u"Dara"_s), 2);
        pasteText(lost);
        QCOMPARE(text("breakLabel"), u"Field 59 is 2 characters short."_s);
        QCOMPARE(marked(true)->text(ui::TlvTree::Tag), u"59"_s);
        pasteText(u"0002019x nothing of the kind 000201"_s);
        QVERIFY(!text("verdictWord").isEmpty());
        QVERIFY(!ui::explainBroken(u"hello"_s));
        QVERIFY(!ui::explainBroken(QString(3000, u'0')));
        // Cut anywhere, it neither hangs nor finds nothing to say.
        for (qsizetype size = 1; size < whole.size(); size += 5) {
            edit()->setExactText(whole.first(size));
            QVERIFY(text("verdictWord") == u"Broken"_s);
        }
    }

    void timesInWords()
    {
        using ui::TimeWords;
        QCOMPARE(TimeWords::untilEnd(581'000, 0), u"9:41 left"_s);
        QCOMPARE(TimeWords::untilEnd(5 * 3'600'000, 0), u"5 h left"_s);
        QCOMPARE(TimeWords::untilEnd(0, 3 * 86'400'000LL), u"expired 3 days ago"_s);
        QCOMPARE(TimeWords::untilEnd(0, 300'000), u"expired 5 min ago"_s);
        QCOMPARE(TimeWords::untilEnd(0, 1), u"expired just now"_s);
    }
};

QTEST_MAIN(tst_KhqrCheckView)
#include "tst_khqrcheckview.moc"
