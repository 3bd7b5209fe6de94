// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

namespace vexora {

/** A store outside this process that may turn out not to be usable. */
class Keychain : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    /** Whether secrets can be kept here: KeychainUnavailable when not. May cause a prompt. */
    [[nodiscard]] virtual QFuture<Result<void>> probe() = 0;
    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Keychain; }
};

} // namespace vexora
