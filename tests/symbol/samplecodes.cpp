// SPDX-License-Identifier: MIT
#include "symbol/samplecodes.h"

#include "json/json.h"
#include "khqr/randomcode.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr qint64 kAtMs = 1'767'225'600'000;

QStringList printableVectors()
{
    QFile file(QStringLiteral(TEST_DATA "/khqr.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<json::Value> vectors = json::read(file.readAll());
    if (!vectors)
        return {};
    QStringList payloads;
    for (const json::Value &vector : vectors->items()) {
        const QString payload = vector.stringAt(u"payload");
        const json::Value *clock = vector.find(u"clock_ms");
        const qint64 atMs = clock ? clock->text().toLongLong() : 0;
        if (khqr::check(payload, atMs).printable() && !payloads.contains(payload))
            payloads.append(payload);
    }
    return payloads;
}

} // namespace

QStringList sampleCodes(qsizetype count)
{
    QStringList codes = printableVectors();
    QRandomGenerator random(200);
    while (codes.size() < count)
        codes.append(khqr::write(randomCode(random, kAtMs), kAtMs).value());
    codes.resize(count);
    return codes;
}

} // namespace vexora::test
