// SPDX-License-Identifier: MIT
#include "secrets/secretstore.h" // for its meta-object
