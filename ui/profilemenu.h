// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace vexora::ui {

struct Desk;

/** The person's merchants, then the sandbox's, then the way to one more. Deletes itself. */
class ProfileMenu final : public QMenu
{
    Q_OBJECT

public:
    ProfileMenu(const Desk &desk, const QString &currentId, QWidget *parent);

Q_SIGNALS:
    void profileChosen(const QString &profileId);
    void connectRequested();

private:
    void addProfiles(const QString &title, const Desk &desk, bool sandbox,
                     const QString &currentId);
};

} // namespace vexora::ui
