// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/recipe.h"

#include <QList>

#include <vector>

namespace vexora::doctor {

/** The customer's string without the secret in it. */
struct SaidCore
{
    WipedBuffer bytes;
    QList<Pick> secret; ///< the mistakes of where and how it stood
    bool hadSecret = false;
};

/** Every reading of the string, the shortest first; the last is the string as it stands. A secret
 *  in it may be a known one or its mark. */
[[nodiscard]] std::vector<SaidCore> coresOf(QByteArrayView said, SecretTexts &secrets);

/** The mistake of having put the secret there. */
[[nodiscard]] Pick placePick(PlaceWay place);

} // namespace vexora::doctor
