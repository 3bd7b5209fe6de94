// SPDX-License-Identifier: MIT
#include "ui/pages/welcome/sandboxchoice.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

struct Home
{
    QStringView language;
    QStringView region;
    QStringView currency;
};

constexpr Home kHomes[] = {
    {u"ja", u"japan", u"JPY"},
    {u"zh-TW", u"taiwan", u"TWD"},
    {u"km", u"cambodia", u"KHR"},
    {u"es", u"mexico", u"MXN"},
};
constexpr Home kElsewhere{u"", u"cambodia", u"USD"};

} // namespace

QString sandboxProfileFor(const QString &language, const QList<Profile> &profiles)
{
    Home home = kElsewhere;
    for (const Home &known : kHomes) {
        if (known.language == language)
            home = known;
    }
    for (const Profile &profile : profiles) {
        if (profile.region == home.region && profile.currency == home.currency)
            return profile.id;
    }
    return profiles.isEmpty() ? QString() : profiles.first().id;
}

} // namespace vexora::ui
