// SPDX-License-Identifier: MIT
#include "checkout/gateway.h"
#include "checkout/orderlog.h"
