// SPDX-License-Identifier: MIT
#include "signing/plantedoutside.h"

#include "signing/planted.h"
#include "signing/plantedmembers.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

using Hash = QCryptographicHash;
using Members = QList<SentField>;

/** An order as a customer's program has it before it makes the string. */
struct Order
{
    Members members; ///< by name
    QString secret;

    [[nodiscard]] QString joined(QStringView joiner = u"", QStringView equals = u"=") const
    {
        QStringList pairs;
        for (const SentField &member : members)
            pairs.append(member.name + equals + member.value);
        return pairs.join(joiner);
    }
    [[nodiscard]] QString whole() const { return joined() + secret; }
};

QString hex(const QByteArray &text, Hash::Algorithm algorithm = Hash::Md5)
{
    return QString::fromLatin1(Hash::hash(text, algorithm).toHex());
}

QString md5(const QString &text)
{
    return hex(text.toUtf8());
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

QString rot13(QString text)
{
    for (QChar &c : text) {
        for (const char16_t first : {u'a', u'A'}) {
            if (c >= first && c < QChar(first + 26)) {
                c = QChar(first + (c.unicode() - first + 13) % 26);
                break;
            }
        }
    }
    return text;
}

QString crc32(const QByteArray &text)
{
    quint32 sum = ~quint32(0);
    for (const char byte : text) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return QString::number(~sum, 16).rightJustified(8, u'0');
}

QString xml(const Members &members)
{
    QString text = u"<xml>"_s;
    for (const SentField &one : members)
        text += u'<' + one.name + u"><![CDATA["_s + one.value + u"]]></"_s + one.name + u'>';
    return text + u"</xml>"_s;
}

using Rewrite = std::function<void(SentField &)>;

QString rewritten(Order order, const Rewrite &rewrite)
{
    for (SentField &member : order.members)
        rewrite(member);
    return md5(order.whole());
}

QString withValue(Order order, QStringView name, const std::function<QString(QString)> &change)
{
    return rewritten(std::move(order), [&](SentField &one) {
        if (one.name == name)
            one.value = change(one.value);
    });
}

QString sortedBy(Order order, const std::function<bool(const SentField &, const SentField &)> &less)
{
    std::stable_sort(order.members.begin(), order.members.end(), less);
    return md5(order.whole());
}

struct Outside
{
    QString name;
    std::function<QString(const Order &)> sign;
};

const std::vector<Outside> &strings()
{
    static const std::vector<Outside> kList{
        {u"secret in the middle"_s,
         [](const Order &o) {
             const QString text = o.joined();
             return md5(text.left(text.size() / 2) + o.secret + text.mid(text.size() / 2));
         }},
        {u"secret reversed"_s, [](const Order &o) { return md5(o.joined() + reversed(o.secret)); }},
        {u"secret hashed first"_s, [](const Order &o) { return md5(o.joined() + md5(o.secret)); }},
        {u"secret as &appSecret="_s,
         [](const Order &o) { return md5(o.joined() + u"&appSecret="_s + o.secret); }},
        {u"half a secret"_s, [](const Order &o) { return md5(o.joined() + o.secret.left(12)); }},
        {u"salted twice"_s, [](const Order &o) { return md5(o.whole() + u"vexora-salt"_s); }},
        {u"secret between pairs"_s,
         [](const Order &o) { return md5(o.joined(o.secret) + o.secret); }},
        {u"string reversed"_s, [](const Order &o) { return md5(reversed(o.whole())); }},
        {u"joined by ~~"_s, [](const Order &o) { return md5(o.joined(u"~~") + o.secret); }},
        {u"joined by ;"_s, [](const Order &o) { return md5(o.joined(u";") + o.secret); }},
        {u"joined by a space"_s, [](const Order &o) { return md5(o.joined(u" ") + o.secret); }},
        {u"name=>value"_s, [](const Order &o) { return md5(o.joined(u"", u"=>") + o.secret); }},
        {u"quoted values"_s,
         [](const Order &o) { return md5(o.joined(u"\"", u"=\"") + u'"' + o.secret); }},
        {u"XML body"_s, [](const Order &o) { return md5(xml(o.members) + o.secret); }},
        {u"string hashed, then secret"_s,
         [](const Order &o) { return md5(md5(o.joined()) + o.secret); }},
        {u"hashed three times"_s, [](const Order &o) { return md5(md5(md5(o.whole()))); }},
        {u"digest reversed"_s, [](const Order &o) { return reversed(md5(o.whole())); }},
        {u"SHA-512 cut to 32"_s,
         [](const Order &o) { return hex(o.whole().toUtf8(), Hash::Sha512).left(32); }},
        {u"SHA-256 cut to 32"_s,
         [](const Order &o) { return hex(o.whole().toUtf8(), Hash::Sha256).left(32); }},
        {u"SHA-384 cut to 64"_s,
         [](const Order &o) { return hex(o.whole().toUtf8(), Hash::Sha384).left(64); }},
        {u"SHA3-256"_s, [](const Order &o) { return hex(o.whole().toUtf8(), Hash::Sha3_256); }},
        {u"MD4"_s, [](const Order &o) { return hex(o.whole().toUtf8(), Hash::Md4); }},
        {u"HMAC-SHA1"_s,
         [](const Order &o) {
             return QString::fromLatin1(QMessageAuthenticationCode::hash(
                                            o.joined().toUtf8(), o.secret.toUtf8(), Hash::Sha1)
                                            .toHex());
         }},
        {u"HMAC with key and text exchanged"_s,
         [](const Order &o) {
             return QString::fromLatin1(
                 QMessageAuthenticationCode::hash(o.secret.toUtf8(), o.joined().toUtf8(), Hash::Md5)
                     .toHex());
         }},
        {u"CRC-32"_s, [](const Order &o) { return crc32(o.whole().toUtf8()); }},
        {u"the first 16 digits"_s, [](const Order &o) { return md5(o.whole()).left(16); }},
        {u"UTF-32"_s,
         [](const Order &o) {
             const QList<uint> codes = o.whole().toUcs4();
             return hex(QByteArray(reinterpret_cast<const char *>(codes.constData()),
                                   codes.size() * qsizetype(sizeof(uint))));
         }},
    };
    return kList;
}

const std::vector<Outside> &fields()
{
    static const std::vector<Outside> kList{
        {u"values in ROT13"_s,
         [](const Order &o) {
             return rewritten(o, [](SentField &one) { one.value = rot13(one.value); });
         }},
        {u"values in Base64"_s,
         [](const Order &o) {
             return rewritten(o, [](SentField &one) {
                 one.value = QString::fromLatin1(one.value.toUtf8().toBase64());
             });
         }},
        {u"values in upper case"_s,
         [](const Order &o) {
             return rewritten(o, [](SentField &one) { one.value = one.value.toUpper(); });
         }},
        {u"names in upper case"_s,
         [](const Order &o) {
             return rewritten(o, [](SentField &one) { one.name = one.name.toUpper(); });
         }},
        {u"names with underscores"_s,
         [](const Order &o) {
             return rewritten(o, [](SentField &one) {
                 if (one.name == u"tradeNo")
                     one.name = u"trade_no"_s;
             });
         }},
        {u"value=name"_s,
         [](const Order &o) {
             return rewritten(o, [](SentField &one) { std::swap(one.name, one.value); });
         }},
        {u"values hashed"_s,
         [](const Order &o) {
             return rewritten(o, [](SentField &one) { one.value = md5(one.value); });
         }},
        {u"a field twice"_s,
         [](Order o) {
             o.members.insert(0, o.members.first());
             return md5(o.whole());
         }},
        {u"sorted by length"_s,
         [](const Order &o) {
             return sortedBy(o, [](const SentField &a, const SentField &b) {
                 return a.name.size() < b.name.size();
             });
         }},
        {u"sorted by the last letter"_s,
         [](const Order &o) {
             return sortedBy(o, [](const SentField &a, const SentField &b) {
                 return a.name.back() < b.name.back();
             });
         }},
        {u"half of the fields"_s,
         [](Order o) {
             o.members.remove(0, o.members.size() / 2 + 1);
             return md5(o.whole());
         }},
        {u"another amount"_s,
         [](const Order &o) {
             return withValue(o, u"amount", [](const QString &) { return u"777"_s; });
         }},
        {u"another order number"_s,
         [](const Order &o) {
             return withValue(o, u"tradeNo", [](const QString &was) { return was + u"-1"_s; });
         }},
        {u"another minute"_s,
         [](const Order &o) {
             return withValue(o, u"timestamp", [](const QString &was) {
                 return QString::number(was.toLongLong() + 61'007);
             });
         }},
        {u"a moment in words"_s,
         [](const Order &o) {
             return withValue(o, u"timestamp",
                              [](const QString &) { return u"2026-01-01 08:00:00"_s; });
         }},
        {u"another link"_s,
         [](const Order &o) {
             return withValue(o, u"notifyUrl",
                              [](const QString &was) { return was + u"/callback"_s; });
         }},
    };
    return kList;
}

} // namespace

const QStringList &outsideMistakes()
{
    static const QStringList kNames = [] {
        QStringList names;
        for (const std::vector<Outside> *list : {&strings(), &fields()}) {
            for (const Outside &one : *list)
                names.append(one.name);
        }
        return names;
    }();
    return kNames;
}

QString signedOutside(const Shop &shop, const QString &mistake)
{
    Order order{membersOfString(shop, Plan({}), {}), shop.secret()};
    std::stable_sort(order.members.begin(), order.members.end(),
                     [](const SentField &a, const SentField &b) { return a.name < b.name; });
    for (const std::vector<Outside> *list : {&strings(), &fields()}) {
        for (const Outside &one : *list) {
            if (one.name == mistake)
                return one.sign(order);
        }
    }
    qFatal("no such mistake");
}

} // namespace vexora::planted
