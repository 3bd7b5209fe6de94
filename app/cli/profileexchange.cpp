// SPDX-License-Identifier: MIT
#include "cli/profileexchange.h"

#include "checkout/livehost.h"
#include "cli/profilekeep.h"
#include "cli/secretsource.h"
#include "settings/ownerfile.h"
#include "settings/profileexchange.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

/** The other actions' options would be taken for an order to change the profile on its way. */
Result<void> refuseOthers(const Arguments &arguments, const QString &action,
                          const QStringList &allowed)
{
    for (const QString &option : arguments.given()) {
        if (!allowed.contains(option))
            return failure(ErrorCode::Usage, u"--%1 is not for profile %2"_s.arg(option, action));
    }
    return {};
}

/** The region must be known here, and have the currency: nothing could be sent otherwise. */
Result<RegionSpec> regionFor(const Profile &profile, Assembly &assembly)
{
    const Result<const RegionSpec *> region = assembly.catalog().require(profile.region);
    if (!region)
        return failure(region.error().code, u"profile.region: "_s + region.error().detail);
    if (!(*region)->currency(profile.currency))
        return failure(
            ErrorCode::Malformed,
            u"profile.currency: the region %1 has no such currency"_s.arg((*region)->id));
    return **region;
}

Result<Profile> readProfileFile(const QString &file, Assembly &assembly)
{
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto imported = importedProfile(*bytes);
    const auto told = [&file](const Error &error) {
        return tl::unexpected(Error{error.code, file + u": " + error.detail});
    };
    if (!imported)
        return told(imported.error().error());
    const Result<RegionSpec> region = regionFor(*imported, assembly);
    if (!region)
        return told(region.error());
    Profile profile = *imported;
    // The host decides what its orders are; a label from elsewhere must not say less.
    profile.environment = environmentOf(profile, *region);
    return profile;
}

} // namespace

void addExchangeOptions(Arguments &arguments)
{
    arguments.value(u"out"_s, u"FILE"_s, u"For export: write there, for its owner alone."_s);
    arguments.value(u"name"_s, u"NAME"_s, u"For import: under this name."_s);
}

int exportProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
                  const QString &name)
{
    if (const auto fits
        = refuseOthers(arguments, u"export"_s, {u"out"_s, u"json"_s, u"data-dir"_s});
        !fits)
        return output.fail(fits.error());
    const QString file = arguments.text(u"out"_s);
    if (arguments.has(u"out"_s) && file.isEmpty())
        return output.fail({ErrorCode::Usage, u"--out is empty; it wants a file"_s});
    const Result<Workspace> own = assembly.own();
    if (!own)
        return output.fail(own.error());
    const Result<Profile> profile = own->profiles->require(name);
    if (!profile)
        return output.fail(profile.error());
    const ProfileExport exported = exportedProfile(*profile);
    if (!arguments.has(u"out"_s)) {
        if (output.json())
            output.document(json::read(exported.bytes).value());
        output.line(QString::fromUtf8(exported.bytes.trimmed()));
    } else {
        if (const Result<void> written = writeOwnerFile(file, exported.bytes); !written)
            return output.fail(written.error());
        Value document = Value::object();
        document.insert(u"file"_s, Value::string(QFileInfo(file).absoluteFilePath()));
        Value leftOut = Value::array();
        for (const QString &member : exported.leftOut)
            leftOut.append(Value::string(member));
        document.insert(u"leftOut"_s, leftOut);
        if (output.json())
            output.document(document);
        output.line(u"exported %1 to %2"_s.arg(profile->name, file));
    }
    output.say(exported.leftOut.isEmpty()
                   ? u"It holds no secret."_s
                   : u"It holds no secret. Left out, because it belongs to this machine: %1."_s.arg(
                       exported.leftOut.join(u", "_s)));
    return int(ExitCode::Ok);
}

int importProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
                  const QString &file)
{
    if (const auto fits = refuseOthers(arguments, u"import"_s,
                                       {u"name"_s, u"secret-fd"_s, u"json"_s, u"data-dir"_s});
        !fits)
        return output.fail(fits.error());
    if (const auto open = checkDescriptors(arguments, file == "-"_L1); !open)
        return output.fail(open.error());
    Result<Profile> profile = readProfileFile(file, assembly);
    if (!profile)
        return output.fail(profile.error());
    const Result<Workspace> own = assembly.own();
    if (!own)
        return output.fail(own.error());
    const Result<Workspace> sandbox = assembly.sandbox();
    if (!sandbox)
        return output.fail(sandbox.error());
    const QList<Profile> known = own->profiles->profiles() + sandbox->profiles->profiles();
    if (arguments.has(u"name"_s))
        profile->name = arguments.text(u"name"_s);
    if (const QString free = freeName(profile->name, known); free != profile->name)
        return output.fail({ErrorCode::Duplicate,
                            u"there is a profile \"%1\" already and it stays as it is; give "
                            "another name, such as --name \"%2\""_s.arg(profile->name, free)});
    output.say(u"%1 at %2: %3"_s.arg(profile->name, hostOf(profile->baseUrl),
                                     toText(profile->environment)));
    return keepProfile(output, arguments, assembly, *profile);
}

} // namespace vexora::cli
