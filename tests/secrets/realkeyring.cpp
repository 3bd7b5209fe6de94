// SPDX-License-Identifier: MIT
#include "realkeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace vexora {

/** The Secret Service's structure for a secret on its way. */
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &out, const WireSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, WireSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

} // namespace vexora

Q_DECLARE_METATYPE(vexora::WireSecret)

namespace vexora {

namespace {

const QString kService = u"org.freedesktop.Secret.Service"_s;
const QString kRoot = u"/org/freedesktop/secrets"_s;

QDBusMessage callKeyring(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath defaultCollection()
{
    return QDBusReply<QDBusObjectPath>(callKeyring(kRoot, kService, u"ReadAlias"_s, {u"default"_s}))
        .value();
}

} // namespace

bool RealKeyring::isReady()
{
    return defaultCollection().path().size() > 1;
}

bool RealKeyring::isLocked()
{
    const QDBusReply<QDBusVariant> locked
        = callKeyring(defaultCollection().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                      {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.value().variant().toBool();
}

bool RealKeyring::lock()
{
    const QList<QDBusObjectPath> collections{defaultCollection()};
    callKeyring(kRoot, kService, u"Lock"_s, {QVariant::fromValue(collections)});
    return isLocked();
}

bool RealKeyring::unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto opened = callKeyring(kRoot, kService, u"OpenSession"_s,
                                    {u"plain"_s, QVariant::fromValue(QDBusVariant(u""_s))});
    if (opened.arguments().size() != 2)
        return false;
    const WireSecret password{opened.arguments().at(1).value<QDBusObjectPath>(),
                              {},
                              QByteArrayLiteral("opensesame"),
                              u"text/plain"_s};
    callKeyring(kRoot, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(defaultCollection()), QVariant::fromValue(password)});
    return !isLocked();
}

QStringList RealKeyring::entries(const QString &server)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const auto found = callKeyring(kRoot, kService, u"SearchItems"_s,
                                   {QVariant::fromValue(Attributes{{u"server"_s, server}})});
    QStringList users;
    for (const QVariant &paths : found.arguments()) {
        for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(paths)) {
            const QDBusReply<QDBusVariant> attributes
                = callKeyring(path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                              {u"org.freedesktop.Secret.Item"_s, u"Attributes"_s});
            users.append(qdbus_cast<Attributes>(attributes.value().variant()).value(u"user"_s));
        }
    }
    return users;
}

QByteArray RealKeyring::lookUp(const QString &server, const QString &user)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"user"_s, user, u"server"_s, server});
    return tool.waitForFinished(5'000) ? tool.readAllStandardOutput() : QByteArray();
}

} // namespace vexora
