// SPDX-License-Identifier: MIT
#include "khqr/check.h"

#include "khqr/fields.h"
#include "khqr/rules.h"
#include "khqr/structure.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

QString hexMd5(const QByteArray &utf8)
{
    return QString::fromLatin1(QCryptographicHash::hash(utf8, QCryptographicHash::Md5).toHex());
}

} // namespace

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return u"ok"_s;
    case Verdict::Warn:
        return u"warn"_s;
    case Verdict::Policy:
        return u"policy"_s;
    case Verdict::Content:
        return u"content"_s;
    case Verdict::Fatal:
        break;
    }
    return u"fatal"_s;
}

bool Check::has(QStringView issue) const
{
    return std::any_of(issues.cbegin(), issues.cend(),
                       [issue](const Issue &one) { return one.name == issue; });
}

PointOfInitiation Check::pointOfInitiation() const
{
    const QString value = fields.value(u"pointofInitiationMethod"_s);
    if (value == "11"_L1)
        return PointOfInitiation::Static;
    return value == "12"_L1 ? PointOfInitiation::Dynamic : PointOfInitiation::None;
}

qint64 Check::createdAtMs() const
{
    return stampMs(fields.value(u"creationTimestamp"_s));
}

qint64 Check::expiresAtMs() const
{
    // Real static codes carry anything in 99: it means nothing there.
    if (pointOfInitiation() == PointOfInitiation::Static)
        return 0;
    return stampMs(fields.value(u"expirationTimestamp"_s));
}

QString md5Of(const QString &payload)
{
    return hexMd5(payload.toUtf8());
}

QString currencyOf(const QString &numeric)
{
    if (numeric == "116"_L1)
        return u"KHR"_s;
    if (numeric == "840"_L1)
        return u"USD"_s;
    return numeric;
}

Check check(const QString &payload, qint64 atMs)
{
    const QByteArray utf8 = payload.toUtf8();
    Check result;
    result.md5 = hexMd5(utf8);
    // Broken triples give plausible and wrong values (an account that swallowed its neighbour), so
    // fields are decoded only where everything fits.
    if (checkStructure(payload, utf8, result))
        result.fields = decodeFields(result.tlv);
    if (utf8.size() <= kMaxPayloadBytes)
        checkRules(result, atMs);
    result.verdict = Verdict::Ok;
    for (const Issue &issue : std::as_const(result.issues))
        result.verdict = std::max(result.verdict, issue.severity);
    return result;
}

} // namespace vexora::khqr
