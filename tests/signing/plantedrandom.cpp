// SPDX-License-Identifier: MIT
#include "signing/plantedrandom.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

QString digits(QStringView alphabet, int count, QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

QString base64Of(int bytes, QRandomGenerator &random)
{
    QByteArray some;
    for (int i = 0; i < bytes; ++i)
        some.append(char(random.bounded(256)));
    return QString::fromLatin1(some.toBase64());
}

constexpr QStringView kLower = u"0123456789abcdef";
constexpr QStringView kUpper = u"0123456789ABCDEF";

} // namespace

Shop anotherOrder(const Shop &shop, QRandomGenerator &random)
{
    Shop other = shop;
    for (SentField &field : other.evidence.request.fields) {
        if (field.name == u"tradeNo")
            field.value = digits(u"0123456789", 20, random);
        else if (field.name == u"timestamp")
            field.value = QString::number(1'767'225'600'000 + random.bounded(100'000'000));
        else if (field.name == u"amount")
            field.value = QString::number(1000 + random.bounded(100'000));
    }
    for (ShopSecret &secret : other.secrets)
        secret.text
            = digits(u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 24, random);
    return other;
}

const QStringList &randomShapes()
{
    static const QStringList kShapes{
        u"32 lower"_s,      u"32 upper"_s,     u"32 mixed"_s,     u"16 lower"_s,
        u"16 upper"_s,      u"40 lower"_s,     u"40 upper"_s,     u"64 lower"_s,
        u"64 upper"_s,      u"Base64 of 16"_s, u"Base64 of 20"_s, u"Base64 of 32"_s,
        u"Base64 of hex"_s, u"31 digits"_s,    u"a word"_s,       u"nothing"_s};
    return kShapes;
}

QString randomSign(const QString &shape, QRandomGenerator &random)
{
    if (shape == u"32 mixed")
        return digits(u"0123456789abcdefABCDEF", 32, random);
    if (shape == u"Base64 of hex")
        return QString::fromLatin1(digits(kLower, 32, random).toLatin1().toBase64());
    if (shape == u"31 digits")
        return digits(kLower, 31, random);
    if (shape == u"a word")
        return digits(u"ghijklmnopqrstuvwxyz", 12, random);
    if (shape == u"nothing")
        return {};
    if (shape.startsWith(u"Base64"))
        return base64Of(QStringView(shape).mid(10).toInt(), random);
    return digits(shape.endsWith(u"upper") ? kUpper : kLower, QStringView(shape).left(2).toInt(),
                  random);
}

} // namespace vexora::planted
