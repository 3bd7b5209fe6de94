// SPDX-License-Identifier: MIT
#include "secrets/keyringstate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QMetaType>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using Then = std::function<void(KeyringState)>;

constexpr int kAnswerMs = 5'000;

QDBusPendingCall callSecretService(const QString &path, const QString &interface,
                                   const QString &method, const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message, kAnswerMs);
}

template <class Reply>
void whenAnswered(const QDBusPendingCall &call, QObject *context,
                  std::function<void(const Reply &)> then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         then(Reply(*watcher));
                     });
}

void askLocked(const QString &collection, QObject *context, Then then)
{
    using Reply = QDBusPendingReply<QDBusVariant>;
    const auto call = callSecretService(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                        {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    whenAnswered<Reply>(call, context, [then = std::move(then)](const Reply &reply) {
        if (!reply.isValid())
            then(KeyringState::NotKnown);
        else
            then(reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Unlocked);
    });
}

void askDefaultCollection(QObject *context, Then then)
{
    using Reply = QDBusPendingReply<QDBusObjectPath>;
    const auto call
        = callSecretService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                            u"ReadAlias"_s, {u"default"_s});
    whenAnswered<Reply>(call, context, [context, then = std::move(then)](const Reply &reply) {
        // "/" is how the service says that there is no default collection.
        if (!reply.isValid() || reply.value().path() == u"/")
            then(KeyringState::NotKnown);
        else
            askLocked(reply.value().path(), context, then);
    });
}

} // namespace

void askKeyringState(const QString &service, const QString &key, QObject *context,
                     std::function<void(KeyringState)> then)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, context, [then = std::move(then)] { then(KeyringState::NotKnown); });
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    // QtKeychain's names for what it stores.
    const Attributes attributes{{u"user"_s, key}, {u"server"_s, service}};
    using Reply = QDBusPendingReply<Paths, Paths>;
    const auto call
        = callSecretService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                            u"SearchItems"_s, {QVariant::fromValue(attributes)});
    whenAnswered<Reply>(call, context, [context, then = std::move(then)](const Reply &reply) {
        if (!reply.isValid())
            then(KeyringState::NotKnown);
        else if (!reply.template argumentAt<1>().isEmpty())
            then(KeyringState::Locked);
        else
            askDefaultCollection(context, then);
    });
}

} // namespace vexora
