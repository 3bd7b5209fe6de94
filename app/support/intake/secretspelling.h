// SPDX-License-Identifier: MIT
#pragma once

#include "domain/secret.h"

#include <QString>

namespace vexora::intake {

/**
 * A known secret in whatever way a text may write it, character by character: as it is, in the
 * wrong case, URL-encoded once or twice, escaped by JSON, a shell, a mail or HTML, torn apart by
 * quotes and by ends of lines that go on. Lives as long as a search and wipes its copy.
 */
class SecretSpelling
{
public:
    explicit SecretSpelling(const Secret &secret);
    ~SecretSpelling();
    SecretSpelling(const SecretSpelling &) = delete;
    SecretSpelling &operator=(const SecretSpelling &) = delete;

    [[nodiscard]] qsizetype size() const { return m_secret.size(); }
    /** Where the secret that begins at `at` ends; `at` where none does. `seams` gets the quotes of
     *  a shell between its parts ('ab'"cd"). */
    [[nodiscard]] qsizetype matchAt(QStringView text, qsizetype at, QString &seams) const;

private:
    QString m_secret;
};

} // namespace vexora::intake
