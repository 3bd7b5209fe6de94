// SPDX-License-Identifier: MIT
#include "fakepayerarchive.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/forgeterased.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

const OrderKey kKey{u"1000000001"_s, u"pay.example"_s, u"1"_s};

Order remembered(const OrderKey &key, const FieldMap &fields)
{
    Order order;
    order.record.key = key;
    order.record.region = u"taiwan"_s;
    order.record.outcome = Outcome::Created;
    order.record.recordedAtMs = 1'763'000'000'000;
    order.papers.fields = fields;
    return order;
}

Order remembered(const OrderKey &key, const QString &mobile)
{
    return remembered(key, FieldMap{{u"mobile"_s, mobile}});
}

} // namespace

/** Nothing is erased by a reflex, nobody else's data goes, and what is erased is nowhere. */
class TestEraseDialog final : public QObject
{
    Q_OBJECT

    SetClock m_clock;
    RegionCatalog m_catalog;
    std::unique_ptr<FakePayerArchive> m_payers;
    std::unique_ptr<RunMemory> m_memory;
    ui::Desk m_desk;
    std::unique_ptr<ui::EraseDialog> m_dialog;

    void open(const EraseWish &wish)
    {
        m_dialog = std::make_unique<ui::EraseDialog>(m_desk, m_desk.own, wish);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void openForOrder()
    {
        EraseWish wish;
        wish.order = kKey;
        open(wish);
        QTRY_VERIFY(sure()->isEnabled());
    }

    QCheckBox *sure() { return m_dialog->findChild<QCheckBox *>(u"eraseSureCheck"_s); }
    QPushButton *erase() { return m_dialog->findChild<QPushButton *>(u"eraseNowButton"_s); }
    QString left() { return m_dialog->findChild<QLabel *>(u"eraseLeft"_s)->text(); }
    QString said() { return m_dialog->findChild<QLabel *>(u"erasePreview"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_payers = std::make_unique<FakePayerArchive>();
        m_memory = std::make_unique<RunMemory>();
        m_desk = {};
        m_desk.catalog = &m_catalog;
        m_desk.clock = &m_clock;
        m_desk.language = u"en"_s;
        m_desk.own.payers = m_payers.get();
        m_desk.own.memory = m_memory.get();
        m_payers->previewed = {1, 1'763'000'000'000, 1'763'000'000'000};
    }

    void cleanup() { m_dialog.reset(); }

    void nothingGoesByReflex()
    {
        openForOrder();
        QCOMPARE(m_payers->previews.constLast().order, kKey);
        QVERIFY(said().contains(u"1 order"_s));
        QVERIFY(!erase()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return); // Cancel has the focus
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_payers->erasures.isEmpty());
    }

    void erasedAfterASecondStep()
    {
        m_memory->remember(remembered(kKey, u"0912345678"_s));
        openForOrder();
        sure()->click();
        QVERIFY(erase()->isEnabled());
        erase()->click();
        QCOMPARE(m_payers->erasures.size(), 1);
        QTRY_VERIFY(said().contains(u"Receipt 1"_s));
        QVERIFY(!m_memory->find(kKey));
        QVERIFY(!erase()->isVisible());
        QVERIFY(!sure()->isVisible());
    }

    void aRefusalIsSaidAndNothingForgotten()
    {
        m_memory->remember(remembered(kKey, u"0912345678"_s));
        openForOrder();
        sure()->click();
        m_payers->fault = ErrorCode::Storage;
        erase()->click();
        QTRY_VERIFY(said().contains(u"Not erased"_s));
        QVERIFY(m_memory->find(kKey));
        QVERIFY(!sure()->isChecked());
    }

    void notClosedWhileItErases()
    {
        openForOrder();
        sure()->click();
        m_payers->held = true;
        erase()->click();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        m_payers->release();
        QTRY_VERIFY(said().contains(u"Receipt"_s));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    /** What is typed and means nothing must not leave "everybody in Taiwan". */
    void nonsenseIsNotEverybody()
    {
        open({});
        QVERIFY(m_payers->previews.isEmpty());
        QVERIFY(!erase()->isEnabled());
        m_dialog->findChild<QComboBox *>(u"eraseRegionCombo"_s)->setCurrentIndex(1);
        auto *payer = m_dialog->findChild<QLineEdit *>(u"erasePayerEdit"_s);
        payer->setText(u"x"_s);
        QVERIFY(said().contains(u"no whole value"_s));
        QVERIFY(!sure()->isEnabled());
        payer->setText(u"0912345678"_s);
        QTRY_VERIFY(sure()->isEnabled());
        const EraseWish wish = m_payers->previews.constLast();
        QVERIFY(!wish.region.isEmpty());
        QVERIFY(wish.payer.contains(PayerWord{PayerWord::Kind::Mobile, u"886912345678"_s}));
    }

    /** What was agreed to is what was previewed. */
    void anotherWishWantsAnotherYes()
    {
        open({});
        auto *age = m_dialog->findChild<QSpinBox *>(u"eraseAgeSpin"_s);
        age->setValue(30);
        QTRY_VERIFY(sure()->isEnabled());
        QCOMPARE(m_payers->previews.constLast().beforeMs, m_clock.nowMs() - 30LL * 86'400'000);
        sure()->click();
        QVERIFY(erase()->isEnabled());
        age->setValue(3);
        QVERIFY(!sure()->isChecked());
        QVERIFY(!erase()->isEnabled());
    }

    void aPayersOrdersAreForgottenAndNoOthers()
    {
        const OrderKey other{u"1000000001"_s, u"pay.example"_s, u"2"_s};
        m_memory->remember(remembered(kKey, u"0912345678"_s));
        m_memory->remember(remembered(other, u"0987654321"_s));
        open({});
        m_dialog->findChild<QLineEdit *>(u"erasePayerEdit"_s)->setText(u"0912 345 678"_s);
        QTRY_VERIFY(sure()->isEnabled());
        sure()->click();
        erase()->click();
        QTRY_VERIFY(!m_memory->find(kKey));
        QVERIFY(m_memory->find(other));
        QVERIFY(m_dialog->findChild<QLineEdit *>(u"erasePayerEdit"_s)->text().isEmpty());
    }

    /** "Ana" must not erase every Ana. */
    void aNameIsMeantAsAWhole()
    {
        const OrderKey other{u"1000000001"_s, u"pay.example"_s, u"2"_s};
        m_memory->remember(
            remembered(kKey, {{u"firstname"_s, u"Ana"_s}, {u"lastname"_s, u"Gómez"_s}}));
        m_memory->remember(
            remembered(other, {{u"firstname"_s, u"Ana"_s}, {u"lastname"_s, u"López"_s}}));
        open({});
        auto *payer = m_dialog->findChild<QLineEdit *>(u"erasePayerEdit"_s);
        m_payers->previewed = {};
        payer->setText(u"Ana"_s);
        QTRY_COMPARE(m_payers->previews.size(), 1);
        QTRY_VERIFY(said().contains(u"There is no payer data"_s));
        QVERIFY(!sure()->isEnabled());
        for (const PayerWord &word : std::as_const(m_payers->previews[0].payer))
            QVERIFY(word.kind != PayerWord::Kind::NameWord
                    && word.kind != PayerWord::Kind::TextWord);
        m_payers->previewed = {1, 1'763'000'000'000, 1'763'000'000'000};
        payer->setText(u"gómez ana"_s);
        QTRY_VERIFY(sure()->isEnabled());
        sure()->click();
        erase()->click();
        QTRY_VERIFY(!m_memory->find(kKey));
        QVERIFY(m_memory->find(other));
    }

    /** Nobody is told that somebody's data is gone while orders may hold it. */
    void whatErasingDoesNotReachIsSaid()
    {
        m_payers->previewed.notLookedInto = 3;
        m_payers->previewed.notReached = {u"/data/history.sqlite.damaged"_s};
        openForOrder();
        const auto isAllSaid = [this] {
            return left().contains(u"3 order(s) could not be looked into"_s)
                && left().remove(QChar(0x200b)).contains(u": history.sqlite.damaged."_s);
        };
        QVERIFY2(isAllSaid(), qPrintable(left()));
        sure()->click();
        erase()->click();
        QTRY_VERIFY(said().contains(u"Receipt 1"_s));
        QVERIFY2(isAllSaid(), qPrintable(left()));
    }

    void itIsSaidWhereNothingIsFoundAsWell()
    {
        m_payers->previewed = {};
        m_payers->previewed.notLookedInto = 2;
        EraseWish wish;
        wish.order = kKey;
        open(wish);
        QTRY_VERIFY(left().contains(u"2 order(s) could not be looked into"_s));
        QVERIFY(!sure()->isEnabled());
        m_memory->remember(remembered(kKey, u"0912345678"_s));
        openForOrder();
        QVERIFY(said().contains(u"in memory"_s));
        sure()->click();
        erase()->click();
        QVERIFY(said().contains(u"Forgotten"_s));
        QVERIFY(left().contains(u"2 order(s) could not be looked into"_s));
    }

    /** Where nothing is kept, what is in memory can be made to go all the same. */
    void whatIsOnlyInMemoryGoesToo()
    {
        m_payers->previewed = {};
        m_memory->remember(remembered(kKey, u"0912345678"_s));
        openForOrder();
        QVERIFY(said().contains(u"in memory"_s));
        sure()->click();
        erase()->click();
        QVERIFY(!m_memory->find(kKey));
        QVERIFY(m_payers->erasures.isEmpty());
    }

    /** The retention rule erases without this dialog. */
    void theMemoryFollowsOtherErasures()
    {
        const OrderKey other{u"1000000001"_s, u"pay.example"_s, u"2"_s};
        m_payers->keep(kKey, {{u"mobile"_s, u"0912345678"_s}});
        m_payers->keep(other, {{u"mobile"_s, u"0987654321"_s}});
        m_memory->remember(remembered(kKey, u"0912345678"_s));
        m_memory->remember(remembered(other, u"0987654321"_s));
        const ui::ForgetErased forget(m_desk.own);
        EraseWish wish;
        wish.order = kKey;
        wish.byRule = true;
        (void)m_payers->erase(wish);
        QTRY_VERIFY(!m_memory->find(kKey));
        QVERIFY(m_memory->find(other));
    }
};

QTEST_MAIN(TestEraseDialog)
#include "tst_erasedialog.moc"
