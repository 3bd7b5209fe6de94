// SPDX-License-Identifier: MIT
#include "supporttest.h"
#include "ui/pages/support/requestinput.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

namespace {

const QString kTyped = QStringLiteral("typed-for-this-check-alone");
const QString kSaid = QStringLiteral("amount=300tradeNo=A-1");

} // namespace

/** One customer's text after another's: what stays is what was given for the check itself. */
class TestSupportPaste final : public SupportTest
{
    Q_OBJECT

    [[nodiscard]] RequestInput *input() const { return m_page->requestView()->input(); }
    [[nodiscard]] QString region() const { return input()->region(); }
    [[nodiscard]] QString typed() const { return find<QLineEdit>("supportSecretEdit")->text(); }
    void typeSecret()
    {
        choose("secretCombo", u"*typed"_s);
        find<QLineEdit>("supportSecretEdit")->setText(kTyped);
    }
    void say(const QString &text)
    {
        click("saidButton");
        find<SentBox>("saidBox")->setExactText(text);
    }
    /** In each of the ways there are to take something in that is not typed. */
    void bring(const QString &way, const QString &text)
    {
        QMimeData mime;
        mime.setText(text);
        const QString path = bench().folder.filePath(u"sent.json"_s);
        if (way.contains("file"_L1)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
            file.close();
            mime.clear();
            mime.setUrls({QUrl::fromLocalFile(path)});
        }
        if (way == "Paste"_L1 || way == "key"_L1)
            QGuiApplication::clipboard()->setText(text);
        if (way == "Paste"_L1) {
            click("pasteSentButton");
        } else if (way == "key"_L1) {
            find("regionCombo")->setFocus();
            press(Qt::Key_V, Qt::ControlModifier);
        } else if (way == "opened file"_L1) {
            input()->setAsking([path](const RequestInput::Chosen &chosen) { chosen(path); });
            click("openSentButton");
        } else {
            QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_page.get(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_page.get(), &drop);
        }
        QTRY_COMPARE(box()->exactText(), text);
    }

    void ways()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"Paste", "key", "drop", "dropped file", "opened file"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anotherTextTakesThePlaceOfTheFormer_data() { ways(); }

    void anotherTextTakesThePlaceOfTheFormer()
    {
        QFETCH(const QString, way);
        QString former = bodyOf(u"A-1"_s).trimmed();
        former.insert(1, u"\"appSecret\":\"a-secret-in-their-log\","_s);
        take(former);
        QVERIFY(find("secretSeenNotice")->isVisible());
        choose("regionCombo", u"japan"_s);
        say(kSaid);
        QCOMPARE(input()->said(), kSaid);
        typeSecret();

        const QString next = bodyOf(u"B-2"_s);
        bring(way, next);
        QCOMPARE(input()->request()->request.value(u"tradeNo"), u"B-2"_s);
        QVERIFY(!find("secretSeenNotice")->isVisible());
        QCOMPARE(region(), u"mexico"_s); // guessed anew
        QVERIFY(find("regionHint")->isVisible());
        QCOMPARE(input()->said(), QString());
        QCOMPARE(find<SentBox>("saidBox")->exactText(), QString());
        QVERIFY(!find<QPushButton>("saidButton")->isChecked());
        QVERIFY(!find("saidBox")->isVisible());
        // It may have been given for this text.
        QCOMPARE(find<QComboBox>("secretCombo")->currentData().toString(), u"*typed"_s);
        QCOMPARE(typed(), kTyped);
        // Nothing of the former one can be brought back.
        box()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box()->exactText(), next);
    }

    void aProfileChosenByHandStays()
    {
        take(bodyOf(u"A-1"_s));
        const QString other = u"sandbox-japan-jpy"_s;
        QVERIFY(find<QComboBox>("secretCombo")->findData(other) >= 0);
        choose("secretCombo", other);
        take(bodyOf(u"B-2"_s));
        QCOMPARE(find<QComboBox>("secretCombo")->currentData().toString(), other);
    }

    void whatWasGivenBeforeTheFirstTextCounts_data() { ways(); }

    void whatWasGivenBeforeTheFirstTextCounts()
    {
        QFETCH(const QString, way);
        typeSecret();
        say(kSaid);
        choose("regionCombo", u"japan"_s);
        bring(way, bodyOf(u"A-1"_s));
        QCOMPARE(input()->said(), kSaid);
        QVERIFY(find<QPushButton>("saidButton")->isChecked());
        QCOMPARE(typed(), kTyped);
        QCOMPARE(region(), u"japan"_s);
    }

    /** Which of several was chosen says nothing of another customer's. */
    void theRequestIsChosenAnew()
    {
        take(bodyOf(u"A-1"_s) + bodyOf(u"A-2"_s));
        auto *requests = find<QComboBox>("requestCombo");
        QCOMPARE(requests->count(), 2);
        requests->setCurrentIndex(1);
        QCOMPARE(input()->request()->request.value(u"tradeNo"), u"A-2"_s);
        take(bodyOf(u"B-1"_s) + bodyOf(u"B-2"_s));
        QCOMPARE(input()->request()->request.value(u"tradeNo"), u"B-1"_s);
        // While the same text is worked on, the choice stays.
        requests->setCurrentIndex(1);
        box()->setFocus();
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(input()->request()->request.value(u"tradeNo"), u"B-2"_s);
    }

    void whatCannotBeReadChangesNothing()
    {
        const QString former = bodyOf(u"A-1"_s);
        take(former);
        say(kSaid);
        choose("regionCombo", u"japan"_s);
        QMimeData picture;
        picture.setData(u"image/png"_s, "no text");
        m_page->requestView()->take(&picture);
        QCOMPARE(box()->exactText(), former);
        QCOMPARE(input()->said(), kSaid);
        QCOMPARE(region(), u"japan"_s);
        QVERIFY(find("supportNote")->isVisible());
    }

    void inTheBoxItIsPutAtTheCursor()
    {
        const QString former = bodyOf(u"A-1"_s);
        take(former);
        choose("regionCombo", u"japan"_s);
        say(kSaid);
        box()->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(u"their log says: "_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(box()->exactText(), u"their log says: "_s + former);
        QCOMPARE(region(), u"japan"_s); // it is worked on, and no other one
        QCOMPARE(input()->said(), kSaid);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box()->exactText(), former);
        // In place of what is selected, as in any text.
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(box()->exactText(), u"their log says: "_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box()->exactText(), former);
    }
};

QTEST_MAIN(TestSupportPaste)
#include "tst_supportpaste.moc"
