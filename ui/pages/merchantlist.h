// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QPushButton;

namespace vexora::ui {

struct Desk;
class MerchantExchange;

/** The person's merchants, to be added, edited, removed and handed around. Owned by the Settings
 * page. */
class MerchantList final : public QWidget
{
    Q_OBJECT

public:
    explicit MerchantList(Desk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool isFault);

private:
    void refreshButtons();
    void edit(const std::optional<Profile> &profile);
    void onSaved();
    void askToRemove();
    void remove(const Profile &profile);
    void removeProfile(const QString &profileId);
    [[nodiscard]] std::optional<Profile> selected() const;

    Desk &m_desk;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_export;
    MerchantExchange *m_exchange;
};

} // namespace vexora::ui
