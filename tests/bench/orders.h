// SPDX-License-Identifier: MIT
#pragma once

/** What issuing costs: many orders over the ideal, durability over none, the longest stall. */
void measureOrders();
