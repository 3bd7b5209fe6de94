// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vexora::ui {

class FieldRow;
class SecretEdit;

/** How a merchant's orders get out: whose certificates are trusted, and through which proxy. */
class ConnectionFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionFields(bool isNew, QWidget *parent = nullptr);

    void show(const Profile &profile);
    /** Puts what the fields hold into `profile`. */
    void read(Profile &profile) const;
    /** Says what is wrong under the fields; the first of them, null when nothing is. */
    [[nodiscard]] QWidget *check(const Profile &profile);
    [[nodiscard]] QWidget *proxyMode() const;
    [[nodiscard]] SecretEdit *password() const { return m_password; }

private:
    void chooseFile();
    void onModeChosen();
    [[nodiscard]] ProxySettings::Mode mode() const;
    [[nodiscard]] QString caFileFault() const;

    QLineEdit *m_caFile;
    QComboBox *m_mode;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    SecretEdit *m_password;
    FieldRow *m_caFileRow;
    FieldRow *m_modeRow;
    FieldRow *m_hostRow;
    FieldRow *m_portRow;
    FieldRow *m_userRow;
    FieldRow *m_passwordRow;
};

} // namespace vexora::ui
