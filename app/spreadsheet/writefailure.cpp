// SPDX-License-Identifier: MIT
#include "spreadsheet/writefailure.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QString wordsOf(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return u": there is no room left"_s;
    return error == 0 ? QString() : QString(u": "_s + QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

tl::unexpected<Error> notWritten(const QString &path, int error)
{
    return failure(ErrorCode::Storage, u"%1 cannot be written"_s.arg(path) + wordsOf(error));
}

} // namespace vexora
