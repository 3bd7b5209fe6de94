// SPDX-License-Identifier: MIT
#include "supporttest.h"
#include "ui/pages/support/sendview.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

namespace {

/** What a payer would not want to read elsewhere, and what names the order. */
const QStringList &payersWords()
{
    static const QStringList kWords{u"canary"_s, u"Canaria"_s, u"5512340987"_s, u"c4nary1"_s,
                                    u"GONE-1"_s};
    return kWords;
}

void addItem(QStringList &said, const QAbstractItemModel *model, const QModelIndex &index)
{
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                           Qt::AccessibleDescriptionRole, Qt::UserRole})
        said.append(model->data(index, role).toString());
}

/** Everything that widget says to somebody, be it hidden just now. */
QStringList saidBy(const QWidget *widget)
{
    QStringList said{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                     widget->windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        said.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        said.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        said.append(edit->text());
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        said.append(edit->toPlainText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        said.append(edit->toPlainText());
    if (const auto *box = qobject_cast<const SentBox *>(widget))
        said.append(box->exactText());
    const QAbstractItemModel *model = nullptr;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        model = view->model();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        model = combo->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            addItem(said, model, model->index(row, column));
    }
    return said;
}

} // namespace

/** A text that is gone is gone from every part of the page. */
class TestSupportGone final : public SupportTest
{
    Q_OBJECT

    /** Names of the widgets below `of` in which something of the payer stands. */
    [[nodiscard]] static QStringList tellers(const QWidget *of)
    {
        QStringList found;
        QList<const QWidget *> all{of};
        const QList<QWidget *> children = of->findChildren<QWidget *>();
        for (const QWidget *child : children)
            all.append(child);
        for (const QWidget *widget : std::as_const(all)) {
            QString said = saidBy(widget).join(u'\n');
            said.remove(QChar(0x200b)); // where a long word may be broken
            for (const QString &word : payersWords()) {
                if (said.contains(word))
                    found.append(QString(widget->objectName() + u": " + word));
            }
        }
        return found;
    }
    [[nodiscard]] QStringList tellers() const { return tellers(m_page.get()); }
    void showsNothingOfIt()
    {
        // Cards that were shown go on the next turn of the event loop.
        QTRY_VERIFY2(tellers().isEmpty(), qPrintable(tellers().join(u'\n')));
        QVERIFY(shown().isEmpty());
    }
    /** An order with a field that was not signed, of which every tab has something. */
    void takeOrder()
    {
        QString body = bodyOf(u"GONE-1"_s).trimmed();
        body.insert(1, u"\"canaryField\":\"canary value\","_s);
        take(body);
        showsOrder(u"GONE-1"_s);
        for (const char *part : {"fieldsTable", "ourString", "orderPoints", "supportBox",
                                 "replyText", "sendExactButtonMeans"}) {
            QVERIFY2(find(part), part);
        }
        QVERIFY(!tellers(find("fieldsTable")).isEmpty());
        QVERIFY(!tellers(find("ourString")).isEmpty());
        QVERIFY(!tellers(find("orderPoints")).isEmpty());
        QVERIFY(!tellers(find("sendExactButtonMeans")).isEmpty());
        QVERIFY(!tellers(find("requestCombo")).isEmpty());
    }
    [[nodiscard]] int harmless() const
    {
        return static_cast<int>(find<QTableWidget>("mistakesTable")
                                    ->findItems(u"harmless here"_s, Qt::MatchExactly)
                                    .size());
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void clearLeavesNothing()
    {
        QCOMPARE(tellers(), QStringList());
        takeOrder();
        QVERIFY(harmless() > 0);
        click("clearSentButton");
        showsNothingOfIt();
        QCOMPARE(find<QTableWidget>("fieldsTable")->rowCount(), 0);
        QCOMPARE(find<QListWidget>("orderPoints")->count(), 0);
        QCOMPARE(find<QTextEdit>("ourString")->toPlainText(), QString());
        QCOMPARE(find<QTextEdit>("theirString")->toPlainText(), QString());
        QCOMPARE(harmless(), 0); // of which request would it be?
        QVERIFY(!find("supportTabs")->isVisible());
    }

    void deletingTheTextLeavesNothing()
    {
        takeOrder();
        box()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QCOMPARE(box()->exactText(), QString());
        // Undo is the person's own, and may bring it back; nothing else holds it.
        showsNothingOfIt();
    }

    void aTextWithoutARequestLeavesNothing()
    {
        takeOrder();
        take(u"hello, it does not work"_s);
        showsNothingOfIt();
    }

    void whatWasSentIsGoneToo()
    {
        QVERIFY(bench().assembly->startSandbox());
        takeOrder();
        showTab("sendView");
        click("sendExactButton");
        QTRY_VERIFY(find("sentCard"));
        QTRY_VERIFY(!m_page->isSending());
        QVERIFY(!tellers(find("sendView")).isEmpty());
        click("clearSentButton");
        QTRY_VERIFY(!find("sentCard"));
        showsNothingOfIt();
    }
};

QTEST_MAIN(TestSupportGone)
#include "tst_supportgone.moc"
