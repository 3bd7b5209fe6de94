// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"

#include <QObject>

namespace vexora::ui {

/**
 * Lets the memory of this run go of orders whose payer data was erased, by whoever it was: the
 * retention rule erases without being asked. Owned by the window; a window that comes later finds
 * the memory as this one left it.
 */
class ForgetErased final : public QObject
{
    Q_OBJECT

public:
    explicit ForgetErased(const Workspace &workspace, QObject *parent = nullptr);

private:
    void look();

    const Workspace &m_workspace;
};

} // namespace vexora::ui
