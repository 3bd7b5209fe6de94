// SPDX-License-Identifier: MIT
#pragma once

#include "domain/secret.h"
#include "settings/profile.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace vexora::ui {

struct Desk;

/**
 * Adds a merchant or edits one. A new one's secret is written first, then its profile, so that no
 * profile stands there without a secret that was refused a place. An edited one's profile is first:
 * a new secret must not sign for the gateway as it was. Deletes itself when it closes.
 */
class AddMerchant final : public QDialog
{
    Q_OBJECT

public:
    /** Edits `profile` where there is one; its secret then stays unless a new one is entered. */
    AddMerchant(Desk &desk, const std::optional<Profile> &profile, QWidget *parent = nullptr);
    ~AddMerchant() override;

Q_SIGNALS:
    void saved(const vexora::Profile &profile);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
