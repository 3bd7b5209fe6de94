// SPDX-License-Identifier: MIT
#include "pictures/printtemplates.h"

#include "khqr/codewriter.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr qint64 kNowMs = 1'795'271'525'000; // 21 November 2026, 14:32:05 UTC
constexpr qint64 kQuarterMs = 15 * 60'000;
constexpr int kPixelsAnInch = 150;

khqr::CodeFields sampleFields(const QString &shop)
{
    khqr::CodeFields fields;
    fields.bakongId = u"sample_shop@bank"_s;
    fields.merchantName = shop;
    return fields;
}

OrderRecord sampleOrder(const QString &shop, qint64 nowMs)
{
    OrderRecord order;
    order.key = {u"1000000001"_s, u"api.vexora.example"_s, u"20261121143205008841"_s};
    order.region = u"cambodia"_s;
    order.currency = u"KHR"_s;
    order.amount = u"48000"_s;
    order.outcome = Outcome::Created;
    khqr::CodeFields fields = sampleFields(shop);
    fields.currency = order.currency;
    fields.amount = order.amount;
    fields.billNumber = u"5582"_s;
    fields.createdMs = nowMs;
    fields.expiresMs = nowMs + kQuarterMs;
    order.payInfo = khqr::write(fields, nowMs).value_or(QString());
    return order;
}

struct Sample
{
    const char *layout;
    const char16_t *shop;
    Environment environment;
    const char *language;
};

constexpr std::array<Sample, 10> kSamples{{
    {"counter-a6", u"Lotus Coffee & Bakery", Environment::Live, "en"},
    {"counter-a5", u"ហាងកាហ្វេភ្នំពេញ", Environment::Live, "km"},
    {"sticker", u"Lotus Coffee & Bakery", Environment::Live, "en"},
    {"slip-58", u"Lotus Coffee & Bakery", Environment::Live, "en"},
    {"slip-80", u"ហាងកាហ្វេភ្នំពេញ", Environment::Test, "km"},
    {"sheet-1", u"Lotus Coffee & Bakery", Environment::Live, "en"},
    {"sheet-2", u"カフェ・プノンペン", Environment::Live, "ja"},
    {"sheet-4", u"蓮花咖啡烘焙坊", Environment::Live, "zh-TW"},
    {"sheet-8", u"Lotus Coffee & Bakery", Environment::Test, "es"},
    {"sheet-12", u"Lotus Coffee & Bakery", Environment::Live, "en"},
}};

} // namespace

print::Item sampleItem(print::Use use, const QString &shop, Environment environment, qint64 nowMs)
{
    print::Item item;
    item.use = use;
    item.environment = environment;
    if (use == print::Use::OneSale) {
        item.order = sampleOrder(shop, nowMs);
        item.order->environment = environment;
        item.payload = item.order->payInfo;
        item.source = item.order->key.tradeNo;
    } else {
        item.payload = khqr::write(sampleFields(shop), nowMs).value_or(QString());
        item.source = shop;
    }
    return item;
}

QImage pagePicture(const print::Job &job, int pixelsAnInch, qint64 nowMs)
{
    const print::Device device{job.layout->dpi, job.layout->oneBit};
    const print::Sheet sheet = print::layOut(job, device, nowMs);
    if (sheet.pages.isEmpty())
        return {};
    const print::Page &page = sheet.pages.first();
    const qreal scale = qreal(pixelsAnInch) / device.dpi;
    QImage picture((QSizeF(page.dots) * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    print::paintPage(painter, sheet, page);
    return picture;
}

bool takePrintTemplates(const QDir &folder)
{
    bool taken = true;
    for (const Sample &sample : kSamples) {
        print::Job job;
        job.layout = print::findTemplate(QLatin1String(sample.layout));
        if (!job.layout)
            return false;
        job.style.language = QLatin1String(sample.language);
        const print::Use use = job.layout->uses.first();
        for (int i = 0; i < job.layout->cards(); ++i) {
            print::Item item
                = sampleItem(use, QString::fromUtf16(sample.shop), sample.environment, kNowMs);
            if (use == print::Use::Counter)
                item.label = u"Counter 2"_s;
            job.items.append(item);
        }
        const QImage picture = pagePicture(job, kPixelsAnInch, kNowMs);
        taken = !picture.isNull()
            && picture.save(folder.filePath(u"print-"_s + job.layout->id + u".png"), nullptr, 0)
            && taken;
    }
    return taken;
}

} // namespace vexora::pictures
