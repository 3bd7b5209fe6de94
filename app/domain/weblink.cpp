// SPDX-License-Identifier: MIT
#include "domain/weblink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace vexora {

bool isWebLink(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isSpace(c) || isUnseen(c))
            return false;
    }
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isUnseen(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

} // namespace vexora
