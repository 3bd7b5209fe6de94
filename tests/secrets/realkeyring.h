// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace vexora {

/** The gnome-keyring that tests/support/with-keyring started, seen past the program's code. */
class RealKeyring
{
public:
    /** Whether its default collection is there. */
    static bool isReady();
    static bool isLocked();
    static bool lock();
    static bool unlock();
    /** Attribute `user` of everything stored for `server`. */
    static QStringList entries(const QString &server);
    /** What `secret-tool lookup` prints for an entry; empty when there is none. */
    static QByteArray lookUp(const QString &server, const QString &user);
};

} // namespace vexora
