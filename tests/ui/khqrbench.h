// SPDX-License-Identifier: MIT
#pragma once

#include "fakeorderlog.h"
#include "khqr/codewriter.h"
#include "khqr/qrmatrix.h"
#include "support/setclock.h"
#include "symbol/drawsymbol.h"
#include "ui/desk.h"
#include "ui/pages/khqr/khqrpage.h"

#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPainter>
#include <QTest>

namespace vexora::test {

/** The documents' own sample, cut off and with a stripped brand. */
inline const QString kSample = QStringLiteral(
    "00020101021229440013testkhqr@01099691002030210Pay5204599953038405402105802KH591284-2925433416"
    "010PHNOMPENH62290302PX071920367761265847910429934001317");

inline constexpr qint64 kTenMinutes = 600'000;

/** A shop's own permanent code. */
inline QString counterCode(qint64 atMs, const QString &shop = QStringLiteral("Sok Dara Coffee"))
{
    khqr::CodeFields fields;
    fields.bakongId = QStringLiteral("sokdara@bank");
    fields.merchantName = shop;
    return khqr::write(fields, atMs).value_or(QString());
}

/** A gateway's code of one order. */
inline QString saleCode(qint64 atMs, qint64 endMs, const QString &bill = {})
{
    khqr::CodeFields fields;
    fields.bakongId = QStringLiteral("gateway@bank");
    fields.merchantName = QStringLiteral("Sok Dara Coffee");
    fields.amount = QStringLiteral("48000");
    fields.billNumber = bill;
    fields.createdMs = atMs;
    fields.expiresMs = endMs;
    return khqr::write(fields, atMs).value_or(QString());
}

inline QImage pictureOf(const QString &text)
{
    constexpr int kPixels = 6;
    const Result<QrMatrix> matrix = QrMatrix::encode(text);
    return matrix ? symbolImage(*matrix, kPixels) : QImage();
}

/** Several codes beside one another on one sheet. */
inline QImage pictureOf(const QStringList &texts)
{
    QList<QImage> codes;
    int width = 0;
    int height = 0;
    for (const QString &text : texts) {
        codes.append(pictureOf(text));
        width += codes.last().width();
        height = qMax(height, codes.last().height());
    }
    QImage sheet(width, height, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int x = 0;
    for (const QImage &code : std::as_const(codes)) {
        painter.drawImage(x, 0, code);
        x += code.width();
    }
    return sheet;
}

inline QJsonArray khqrVectors()
{
    QFile file(QStringLiteral(TEST_DATA "/khqr.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

/** The KHQR page on a desk without disk, network or keychain. */
class KhqrBench
{
public:
    KhqrBench()
    {
        desk.catalog = &catalog;
        desk.clock = &clock;
        desk.language = QStringLiteral("en");
        desk.own.log = &log;
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Sok Dara Coffee");
        profile.region = QStringLiteral("cambodia");
        profile.currency = QStringLiteral("KHR");
        profile.environment = Environment::Live;
        profile.baseUrl = QUrl(QStringLiteral("https://api.vexora.example"));
        profile.merchantNo = QStringLiteral("1000000001");
    }

    [[nodiscard]] bool open()
    {
        page = std::make_unique<ui::KhqrPage>(desk);
        page->setProfile(desk.own, profile);
        page->resize(1000, 660);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitForWindowActive(page.get());
    }

    template <class T = QWidget> [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    /** In one of the views, because each has its own way back and its own paste button. */
    template <class T = QWidget> [[nodiscard]] T *in(const char *view, const char *name) const
    {
        return find(view)->template findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(page->windowHandle(), key, modifiers);
    }
    [[nodiscard]] bool shows(const char *view) const { return find(view)->isVisible(); }

    /** As the window system hands it over; false when the page does not want it. */
    bool drop(const QMimeData &mime) const
    {
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &drop);
        return drop.isAccepted();
    }
    bool dropText(const QString &text) const
    {
        QMimeData mime;
        mime.setText(text);
        return drop(mime);
    }

    /** An order of the workspace whose code can be paid for ten minutes. */
    OrderRecord addSale(qint64 number)
    {
        OrderRecord order = FakeOrderLog::make(number);
        order.region = QStringLiteral("cambodia");
        order.currency = QStringLiteral("KHR");
        order.amount = QStringLiteral("48000");
        order.payInfo = saleCode(clock.nowMs(), clock.nowMs() + kTenMinutes, order.key.tradeNo);
        order.khqr = khqr::againstOrder(order.payInfo, order.currency, order.amount, clock.nowMs());
        log.add(order);
        return order;
    }

    SetClock clock;
    FakeOrderLog log;
    RegionCatalog catalog;
    ui::Desk desk;
    Profile profile;
    std::unique_ptr<ui::KhqrPage> page;
};

} // namespace vexora::test
