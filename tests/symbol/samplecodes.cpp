// SPDX-License-Identifier: MIT
#include "symbol/samplecodes.h"

#include "json/json.h"
#include "khqr/check.h"
#include "symbol/randomcode.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

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
        codes.append(randomCode(random));
    codes.resize(count);
    return codes;
}

} // namespace vexora::test
