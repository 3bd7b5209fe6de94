// SPDX-License-Identifier: MIT
#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/** libFuzzer's door to one target, which the build names. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString broken = vexora::fuzz::FUZZ_TARGET(input);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "Broken rule: %s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}
