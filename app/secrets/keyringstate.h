// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace vexora {

/** Whether "no such entry" can be believed: a locked keyring says that of every entry. */
enum class KeyringState {
    Unlocked,
    Locked, ///< or it holds the entry in a locked collection
    NotKnown, ///< no Secret Service, or no answer from it: another backend may be at work
};

/**
 * Asks the desktop's Secret Service over D-Bus, without ever causing a prompt: first for the
 * entry, since SearchItems tells locked ones apart, then for the default collection.
 * `then` is called once, later, unless `context` is gone.
 */
void askKeyringState(const QString &service, const QString &key, QObject *context,
                     std::function<void(KeyringState)> then);

} // namespace vexora
