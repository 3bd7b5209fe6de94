// SPDX-License-Identifier: MIT
#include "domain/texts.h"

using namespace Qt::StringLiterals;

namespace vexora {

const QStringList &programLanguages()
{
    static const QStringList kLanguages{u"en"_s, u"es"_s, u"ja"_s, u"km"_s, u"zh-TW"_s};
    return kLanguages;
}

QString Texts::in(const QString &language) const
{
    const auto found = m_byLanguage.constFind(language);
    return found != m_byLanguage.constEnd() ? *found : m_byLanguage.value(u"en"_s);
}

} // namespace vexora
