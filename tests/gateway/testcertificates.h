// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace vexora::test {

/** The certificates of tests/support/tls-certificates, made afresh in a folder of their own. */
class TestCertificates
{
public:
    [[nodiscard]] bool make();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /** What a server with NAME.pem and NAME.key uses. */
    [[nodiscard]] QSslConfiguration serverTls(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace vexora::test
