// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderdocument.h"

namespace vexora::cli {

using vexora::isoTime;
using vexora::orderDocument;
using Extent = DocumentExtent;

} // namespace vexora::cli
