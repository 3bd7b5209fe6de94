// SPDX-License-Identifier: MIT
#include "signing/doctor/shape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::doctor {

namespace {

enum class Letters { None, Lower, Upper, Mixed };

/** Nothing where not all are hex digits. */
std::optional<Letters> hexLetters(QStringView text)
{
    bool lower = false;
    bool upper = false;
    for (const QChar c : text) {
        if (c >= u'a' && c <= u'f')
            lower = true;
        else if (c >= u'A' && c <= u'F')
            upper = true;
        else if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    if (lower && upper)
        return Letters::Mixed;
    return lower ? Letters::Lower : upper ? Letters::Upper : Letters::None;
}

struct Base64Target
{
    int digestSize = 0;
    QByteArray bytes;
};

std::optional<Base64Target> fromBase64(const QString &sign)
{
    if (sign.size() % 4 != 0 || sign.size() < 24)
        return std::nullopt;
    const auto decoded
        = QByteArray::fromBase64Encoding(sign.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    const QByteArray &bytes = decoded.decoded;
    const auto size = int(bytes.size());
    // Of the hex digits, or of the bytes.
    const std::optional<Letters> letters = hexLetters(QString::fromLatin1(bytes));
    if ((size == 32 || size == 40 || size == 64) && letters
        && (*letters == Letters::Lower || *letters == Letters::None))
        return Base64Target{size / 2, QByteArray::fromHex(bytes)};
    if (size == 16 || size == 20 || size == 32)
        return Base64Target{size, bytes};
    return std::nullopt;
}

} // namespace

SignShape shapeOf(const QString &sign)
{
    if (sign.isEmpty())
        return SignShape::Missing;
    if (const std::optional<Letters> letters = hexLetters(sign)) {
        const bool isLower = *letters == Letters::Lower || *letters == Letters::None;
        switch (sign.size()) {
        case 16:
            return SignShape::Hex16;
        case 32:
            return isLower ? SignShape::Right : SignShape::UpperHex;
        case 40:
            return SignShape::Hex40;
        case 64:
            return SignShape::Hex64;
        default:
            break;
        }
    }
    return fromBase64(sign) ? SignShape::Base64 : SignShape::Other;
}

std::optional<Target> targetOf(const QString &sign)
{
    Target target;
    const std::optional<Letters> letters = hexLetters(sign);
    if (letters && (sign.size() == 32 || sign.size() == 40 || sign.size() == 64)) {
        if (*letters == Letters::Mixed) // no program writes both; somebody typed it
            return std::nullopt;
        if (*letters == Letters::Upper)
            target.form = Id::FormUpper;
        target.digestSize = int(sign.size() / 2);
        target.bytes = QByteArray::fromHex(sign.toLatin1());
        return target;
    }
    if (letters && sign.size() == 16 && *letters != Letters::Mixed) {
        target.form = Id::Form16;
        target.from = 4; // digits 9 to 24
        target.bytes = QByteArray::fromHex(sign.toLatin1());
        return target;
    }
    if (const std::optional<Base64Target> coded = fromBase64(sign)) {
        target.form = Id::FormBase64;
        target.digestSize = coded->digestSize;
        target.bytes = coded->bytes;
        return target;
    }
    return std::nullopt;
}

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match:
        return u"match"_s;
    case Verdict::Explained:
        return u"explained"_s;
    case Verdict::Unexplained:
        break;
    }
    return u"unexplained"_s;
}

} // namespace vexora::doctor
