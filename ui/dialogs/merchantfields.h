// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace vexora::ui {

struct Desk;
class ConnectionFields;
class DefaultsFields;
class FieldRow;
class SecretEdit;

/** The fields of a merchant, each with a line below for help or for what is wrong. */
class MerchantFields final : public QWidget
{
    Q_OBJECT

public:
    MerchantFields(const Desk &desk, bool isNew, QWidget *parent = nullptr);

    void show(const Profile &profile);
    /** Only what the provider gave and an order cannot do without; the rest can wait. */
    void showEssentials();
    /** What the fields hold, over `base`, which keeps what the dialog does not show. */
    [[nodiscard]] Profile read(Profile base) const;
    /** Says what is wrong under the fields and goes to the first; true when nothing is. */
    [[nodiscard]] bool check(const Profile &profile, const QList<Profile> &others);
    [[nodiscard]] SecretEdit *secret() const { return m_secret; }
    [[nodiscard]] SecretEdit *proxyPassword() const;
    /** Unfolds the connection part; where to go on there. */
    [[nodiscard]] QWidget *openConnection();

private:
    enum Line {
        Name,
        Region,
        Currency,
        Environ,
        MerchantNo,
        BaseUrl,
        SecretLine,
        Notify,
        LineCount
    };

    void addRow(Line line, const QString &label, QWidget *control, const QString &objectName,
                const QString &help, int row, int column, int columns = 1,
                QWidget *field = nullptr);
    void onRegionChosen();
    void offerBaseUrl();
    void showDefaults(bool shown);
    void showConnection(bool shown);
    [[nodiscard]] QString nameFault(const Profile &profile, const QList<Profile> &others) const;
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] QString baseUrlFault() const;

    const Desk &m_desk;
    const bool m_isNew;
    QGridLayout *m_grid;
    QLineEdit *m_name;
    QComboBox *m_region;
    QComboBox *m_currency;
    QComboBox *m_environment;
    QLineEdit *m_baseUrl;
    QLineEdit *m_merchantNo;
    SecretEdit *m_secret;
    QLineEdit *m_notifyUrl;
    QPushButton *m_defaultsButton;
    DefaultsFields *m_defaults;
    QPushButton *m_more;
    ConnectionFields *m_connection;
    FieldRow *m_rows[LineCount] = {};
    QString m_offeredUrl; ///< the last one filled in by us; a typed one is left alone
};

} // namespace vexora::ui
