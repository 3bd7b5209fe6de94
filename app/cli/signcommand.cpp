// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/secretsource.h"
#include "cli/target.h"
#include "signing/signer.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

/** Signs whatever string fields a body has, valid or not, and normalises nothing. */
int signCommand(const QStringList &words)
{
    Arguments arguments;
    arguments.value(u"region"_s, u"ID"_s, u"Whose signing rule."_s);
    arguments.value(u"profile"_s, u"NAME"_s, u"Sign with this profile's secret."_s);
    arguments.value(u"secret-fd"_s, u"N"_s, u"Read the app secret from this descriptor."_s);
    const Result<void> parsed = arguments.parse(words);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    if (arguments.text(u"region"_s).isEmpty())
        return output.fail({ErrorCode::Usage, u"--region is missing"_s});
    if (const Result<void> open = checkDescriptors(arguments, true); !open)
        return output.fail(open.error());

    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    const Result<const RegionSpec *> region
        = assembly.catalog().require(arguments.text(u"region"_s));
    if (!region)
        return output.fail(region.error());
    Target target;
    if (arguments.has(u"profile"_s)) {
        const Result<Workspace> own = assembly.own();
        if (!own)
            return output.fail(own.error());
        const Result<Profile> profile = own->profiles->require(arguments.text(u"profile"_s));
        if (!profile)
            return output.fail(profile.error());
        target.workspace = *own;
        target.profile = *profile;
        target.fromProfile = true;
    }

    const Result<QByteArray> bytes = readInput(u"-"_s);
    if (!bytes)
        return output.fail(bytes.error());
    const Result<json::Value> body = json::read(*bytes);
    if (!body)
        return output.fail(ExitCode::Invalid, u"malformed"_s, body.error().detail);
    if (!body->isObject())
        return output.fail(ExitCode::Invalid, u"malformed"_s, u"a JSON object is wanted"_s);
    FieldMap fields;
    for (const auto &[name, value] : body->members()) {
        if (value.isString())
            fields.insert(name, value.text());
        else
            output.say(u"left out, not a string: "_s + printableLine(name));
    }
    const Result<Credentials> credentials = credentialsFor(arguments, target);
    if (!credentials)
        return output.fail(credentials.error());

    const QString canonical = canonicalString(fields);
    const QByteArray sign = signature(canonical, credentials->app);
    if (sign.isEmpty())
        return output.fail({ErrorCode::Internal, u"the crypto library refuses MD5"_s});
    const QStringList known
        = (*region)->fieldNames() + QStringList{u"tradeNo"_s, u"timestamp"_s, u"sign"_s};
    for (const QString &field : ambiguousFields(fields, known))
        output.say(u"warning: the value of %1 holds the name of another field and '=': another "
                   "order could share this string"_s.arg(printableLine(field)));

    json::Value document = json::Value::object();
    document.insert(u"canonical"_s, json::Value::string(canonical));
    document.insert(u"sign"_s, json::Value::string(QString::fromLatin1(sign)));
    if (output.json())
        output.document(document);
    output.line(printableLine(canonical));
    output.line(QString::fromLatin1(sign));
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
