// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSslConfiguration>
#include <QSslError>

namespace vexora {

/**
 * TLS 1.2 or newer with the system's trust store, and the certificates of caFile (PEM) beside it
 * when one is named. NotFound when that file cannot be read, Malformed when it holds no
 * certificate. There is no way to turn verification off.
 */
[[nodiscard]] Result<QSslConfiguration> tlsTrust(const QString &caFile);

/**
 * What was wrong with a server's certificates, in English, with the issuer found: a company's
 * inspecting proxy names itself there. Own words, since Qt's are in the desktop's language.
 */
[[nodiscard]] QString tlsErrorWords(const QList<QSslError> &errors);

} // namespace vexora
