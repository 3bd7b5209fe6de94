// SPDX-License-Identifier: MIT
#pragma once

#include "json/json.h"

#include <QCryptographicHash>
#include <QMap>

namespace vexora::test {

/** Of every signature in these tests; made up. */
inline constexpr char kDoctorSecret[] = "unit-test-secret-not-real";

/** A Taiwanese bank order in the order a shop's program wrote it. Signed with none of our code. */
class DoctorBody
{
public:
    QList<std::pair<QString, QString>> fields{
        {QStringLiteral("tradeNo"), QStringLiteral("VX20260101000003")},
        {QStringLiteral("amount"), QStringLiteral("300")},
        {QStringLiteral("bankNumber"), QStringLiteral("808-0358988888888,013-0458988888888888")},
        {QStringLiteral("channelCode"), QStringLiteral("NET_BANKING")},
        {QStringLiteral("wayCode"), QStringLiteral("BANK_TRANSFER")},
        {QStringLiteral("email"), QStringLiteral("a@b.co")},
        {QStringLiteral("firstname"), QStringLiteral("abc")},
        {QStringLiteral("lastname"), QStringLiteral("efg")},
        {QStringLiteral("ipAddress"), QStringLiteral("203.0.113.7")},
        {QStringLiteral("mobile"), QStringLiteral("0912345678")},
        {QStringLiteral("notifyUrl"), QStringLiteral("https://m.example/n")},
        {QStringLiteral("returnUrl"), QStringLiteral("https://m.example/r")},
        {QStringLiteral("timestamp"), QStringLiteral("1767225600000")}};

    [[nodiscard]] QString value(const QString &name) const
    {
        for (const auto &[field, value] : fields) {
            if (field == name)
                return value;
        }
        return {};
    }

    void set(const QString &name, const QString &to)
    {
        for (auto &[field, value] : fields) {
            if (field == name) {
                value = to;
                return;
            }
        }
        fields.append({name, to});
    }

    /** The pairs by name, joined. */
    [[nodiscard]] QByteArray sorted(const QByteArray &joiner = {},
                                    const QByteArray &equals = "=") const
    {
        QMap<QString, QString> byName;
        for (const auto &[name, value] : fields) {
            if (!value.isEmpty())
                byName.insert(name, value);
        }
        QByteArrayList pairs;
        for (auto pair = byName.cbegin(); pair != byName.cend(); ++pair)
            pairs.append(pair.key().toUtf8() + equals + pair.value().toUtf8());
        return pairs.join(joiner);
    }

    [[nodiscard]] QByteArray asSent() const
    {
        QByteArray text;
        for (const auto &[name, value] : fields)
            text += name.toUtf8() + '=' + value.toUtf8();
        return text;
    }

    [[nodiscard]] QByteArray json(const QByteArray &sign) const
    {
        json::Value body = json::Value::object();
        for (const auto &[name, value] : fields)
            body.insert(name, json::Value::string(value));
        body.insert(QStringLiteral("sign"), json::Value::string(QString::fromLatin1(sign)));
        return json::write(body);
    }
};

inline QByteArray hexOf(const QByteArray &bytes,
                        QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

} // namespace vexora::test
