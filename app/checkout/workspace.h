// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "checkout/historycare.h"
#include "checkout/orderlog.h"
#include "checkout/ordersearch.h"
#include "checkout/payerarchive.h"
#include "checkout/runmemory.h"
#include "domain/clock.h"
#include "regions/regioncatalog.h"
#include "secrets/secretstore.h"
#include "settings/datafolder.h"
#include "settings/deskstate.h"
#include "settings/profilestore.h"

namespace vexora {

/**
 * What one data folder offers, as interfaces: the person's own, or the embedded gateway's.
 * Assembled by the composition root, which owns everything in it and outlives the window.
 */
struct Workspace
{
    DataFolder folder;
    ProfileStore *profiles = nullptr;
    OrderLog *log = nullptr;
    OrderSearch *search = nullptr;
    PayerArchive *payers = nullptr;
    HistoryCare *care = nullptr;
    SecretStore *secrets = nullptr;
    Checkout *checkout = nullptr;
    Gateway *gateway = nullptr;
    DeskState *state = nullptr;
    RunMemory *memory = nullptr;
    bool isSandbox = false;
};

} // namespace vexora
