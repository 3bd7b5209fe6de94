// SPDX-License-Identifier: MIT
#include "ui/customer/customerscreen.h"

namespace vexora::ui {

class CustomerScreen::Private
{
};

CustomerScreen::CustomerScreen(const Desk &, const Workspace &, const OrderRecord &,
                               QWidget *parent)
    : QWidget(parent)
{
}

CustomerScreen::~CustomerScreen() = default;

} // namespace vexora::ui
