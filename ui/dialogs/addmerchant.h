// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace vexora::ui {

struct Desk;

/**
 * Adds a merchant or edits one, and tests it as it is typed. How it is saved: MerchantSaver.
 * Deletes itself when it closes.
 */
class AddMerchant final : public QDialog
{
    Q_OBJECT

public:
    /** Edits `profile` where there is one; its secret then stays unless a new one is entered. */
    AddMerchant(Desk &desk, const std::optional<Profile> &profile, QWidget *parent = nullptr);
    ~AddMerchant() override;

    /** Unfolds how it is reached, and goes there. */
    void showConnection();
    /**
     * Fills a new merchant's fields from a file somebody handed over; `notes` say what to look at.
     * Its id, and nothing else that is not on screen, is its own. The secret is still asked for.
     */
    void offer(const Profile &profile, const QStringList &notes);

    /** Not while it is being saved: half of a merchant would stay. */
    void reject() override;

Q_SIGNALS:
    void saved(const vexora::Profile &profile);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
