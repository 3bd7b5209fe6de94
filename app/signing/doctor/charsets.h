// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/ids.h"
#include "signing/doctor/wipedbuffer.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace vexora::doctor {

/** One way to make bytes of a text. The first of charsets() is the rule's. */
struct Charset
{
    std::optional<Id> id;
    const char *name = nullptr; ///< iconv's, else made by hand
    QByteArray mark; ///< before everything
};

[[nodiscard]] const std::vector<Charset> &charsets();

/** Makes the bytes, with "?" for what a charset cannot write. The C library's converters are asked:
 *  Qt's own have other tables than those in use. */
class Converter
{
public:
    Converter();

    /** False in a C library without the charset. */
    [[nodiscard]] bool convert(size_t charset, QByteArrayView utf8, WipedBuffer &to);
    /** For what is no secret. */
    [[nodiscard]] std::optional<QByteArray> convert(size_t charset, QByteArrayView utf8);

private:
    struct Close
    {
        void operator()(void *converter) const;
    };
    [[nodiscard]] bool through(void *converter, QByteArrayView utf8, WipedBuffer &to);

    std::vector<std::unique_ptr<void, Close>> m_converters;
    std::vector<char> m_room;
};

} // namespace vexora::doctor
