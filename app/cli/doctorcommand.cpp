// SPDX-License-Identifier: MIT
#include "checkout/addressbudget.h"
#include "checkout/payerwords.h"
#include "cli/assembly.h"
#include "cli/commands.h"
#include "cli/doctordocument.h"
#include "cli/doctorinput.h"
#include "cli/doctorsecrets.h"
#include "cli/doctorwishes.h"
#include "support/examheaders.h"
#include "support/orderexam.h"
#include "support/regionguess.h"
#include "support/requestpurpose.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

/** Whose order it should be, as far as it was said. */
struct Patient
{
    std::optional<Workspace> workspace; ///< with a profile
    std::optional<Profile> profile;
    QString region; ///< id; empty: to be guessed
};

Result<void> checkCurrency(const Arguments &arguments, const RegionSpec &region)
{
    const QString code = arguments.text(u"currency"_s);
    if (!arguments.has(u"currency"_s) || region.currency(code))
        return {};
    QStringList codes;
    for (const RegionCurrency &currency : region.currencies)
        codes.append(currency.currency.code);
    return failure(ErrorCode::Usage,
                   u"--currency must be one of %1 for %2"_s.arg(codes.join(u", "_s), region.id));
}

Result<Patient> patientFrom(const Arguments &arguments, Assembly &assembly)
{
    Patient patient;
    if (arguments.has(u"region"_s)) {
        const auto region = assembly.catalog().require(arguments.text(u"region"_s));
        if (!region)
            return tl::unexpected(region.error());
        if (const Result<void> fits = checkCurrency(arguments, **region); !fits)
            return tl::unexpected(fits.error());
        patient.region = (*region)->id;
    }
    if (!arguments.has(u"profile"_s))
        return patient;
    const Result<Workspace> own = assembly.own();
    if (!own)
        return tl::unexpected(own.error());
    const Result<Profile> profile = own->profiles->require(arguments.text(u"profile"_s));
    if (!profile)
        return tl::unexpected(profile.error());
    patient.workspace = *own;
    patient.profile = *profile;
    if (patient.region.isEmpty())
        patient.region = profile->region;
    return patient;
}

/** Puts the customer's string, its secret hidden, into the evidence, where one is known. */
void hearSaid(doctor::Evidence &evidence, const DoctorWishes &wishes, const TakenRequest &taken,
              const std::vector<doctor::KnownSecret> &secrets, const Output &output)
{
    if (!wishes.said) {
        if (!taken.said.isEmpty())
            evidence.said = taken.said;
        evidence.saidGivesSign = taken.saidGivesSign;
        return;
    }
    const HiddenSaid said = hideSaid(*wishes.said, taken.request, secrets);
    if (said.secretSeen)
        output.say(u"warning: --said: a secret; it was hidden. Rotate it"_s);
    evidence.said = said.text;
    evidence.saidGivesSign = said.givesSign;
}

/** Null where the request is no order, which no region's fields are needed for. */
Result<const RegionSpec *> regionToUse(const Patient &patient, const SentRequest &request,
                                       const RegionCatalog &catalog, const Output &output)
{
    if (!patient.region.isEmpty())
        return catalog.require(patient.region);
    const QString guessed = guessRegion(request, catalog);
    if (guessed.isEmpty() && purposeOf(request, nullptr).kind != RequestKind::Order)
        return nullptr;
    if (guessed.isEmpty())
        return failure(ErrorCode::Usage,
                       u"the fields do not tell the region; give it with "
                       "--region"_s);
    output.say(u"The region is guessed: "_s + guessed);
    return catalog.require(guessed);
}

/** Decides decimals only, so a guess does: by the address, else by the amount's own decimals. */
Currency guessedCurrency(const RegionSpec &region, const SentRequest &request)
{
    const RegionCurrency *best = &region.currencies.first();
    const bool fraction = request.value(u"amount").contains(u'.');
    for (const RegionCurrency &currency : region.currencies) {
        const QString base = currency.sandboxUrl.path() + region.checkoutPath;
        if (!request.url.isEmpty() && QUrl(request.url).path() == base)
            return currency.currency;
        if (fraction && currency.currency.decimals > best->currency.decimals)
            best = &currency;
    }
    return best->currency;
}

Currency currencyToUse(const Arguments &arguments, const Patient &patient, const RegionSpec &region,
                       const SentRequest &request, const Output &output)
{
    const QString code = arguments.has(u"currency"_s) ? arguments.text(u"currency"_s)
        : patient.profile                             ? patient.profile->currency
                                                      : QString();
    if (const RegionCurrency *known = region.currency(code))
        return known->currency;
    const Currency guessed = guessedCurrency(region, request);
    if (region.currencies.size() > 1)
        output.say(u"The currency is guessed: "_s + guessed.code);
    return guessed;
}

/** What the person's own list of orders knows of it. */
void lookIntoHistory(const Patient &patient, const RegionSpec &region, const SentRequest &request,
                     ExamContext &context, const Output &output)
{
    // A list is not begun to find nothing in it.
    if (!patient.workspace || !QFile::exists(patient.workspace->folder.historyFile()))
        return;
    const auto same = await(patient.workspace->log->findByNumber(request.value(u"tradeNo")));
    if (same)
        context.sameNumber = *same;
    else
        output.say(u"warning: the list of orders cannot be read: "_s + same.error().detail);
    const FieldSpec *address = limitedAddress(region);
    const QString from = address ? request.value(address->name) : QString();
    if (from.isEmpty())
        return;
    FieldMap fields;
    for (const SentField &field : request.fields)
        fields.insert(field.name, field.value);
    const auto use = await(patient.workspace->payers->addressUse(
        from, {region.id}, startOfDayMs(region.timeZone, context.nowMs),
        payerIdentity(region, fields)));
    if (use)
        context.addressUse = *use;
}

QString merchantNoToUse(const Arguments &arguments, const SentRequest &request,
                        const Patient &patient)
{
    if (arguments.has(u"merchant-no"_s))
        return arguments.text(u"merchant-no"_s);
    const QString header = request.merchantNo();
    return header.isEmpty() && patient.profile ? patient.profile->merchantNo : header;
}

/** Malformed input is no wrong usage: nothing on the command line would mend it. */
int failOn(const Output &output, const Error &error)
{
    if (error.code == ErrorCode::Malformed)
        return output.fail(ExitCode::Invalid, u"malformed"_s, error.detail);
    return output.fail(error);
}

struct Taken
{
    TakenRequest request;
    bool headersKnown = false; ///< all of them, even where there are none
};

/** Reads the request; the error has its exit code chosen by failOn(). */
Result<Taken> takenFrom(const DoctorWishes &wishes, const std::vector<doctor::KnownSecret> &secrets,
                        const Output &output)
{
    const Result<QByteArray> bytes = readInput(u"-"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<QString> text = textFrom(*bytes);
    if (!text)
        return tl::unexpected(text.error());
    const Intake intake = takeIn(*text, secrets);
    sayNotes(output, intake);
    const Result<TakenRequest> request = chosenRequest(output, intake, wishes.request);
    if (!request)
        return tl::unexpected(request.error());
    return Taken{*request, namesAllHeaders(intake, *request)};
}

/** The rest of the request, by the region's rules where there is one. */
QList<Fault> examined(const Taken &taken, const RegionSpec *region, const Currency &currency,
                      const Patient &patient, Assembly &assembly, const QString &language,
                      const Output &output)
{
    const SentRequest &request = taken.request.request;
    ExamContext context;
    context.profile = patient.profile;
    context.nowMs = assembly.clock().nowMs();
    context.language = language;
    context.catalog = &assembly.catalog();
    context.headersKnown = taken.headersKnown;
    if (!region)
        return examineWithoutRegion(request, context);
    lookIntoHistory(patient, *region, request, context, output);
    return examineOrder(request, *region, currency, context);
}

int diagnoseInput(const Arguments &arguments, const DoctorWishes &wishes, const Output &output)
{
    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    const Result<Patient> patient = patientFrom(arguments, assembly);
    if (!patient)
        return output.fail(patient.error());
    const Result<DoctorSecrets> secrets
        = secretsFor(arguments, patient->workspace ? &*patient->workspace : nullptr,
                     patient->profile ? &*patient->profile : nullptr);
    if (!secrets)
        return output.fail(secrets.error());
    const Result<Taken> taken = takenFrom(wishes, secrets->known, output);
    if (!taken)
        return failOn(output, taken.error());
    const SentRequest &request = taken->request.request;
    const Result<const RegionSpec *> found
        = regionToUse(*patient, request, assembly.catalog(), output);
    if (!found)
        return output.fail(found.error());
    const RegionSpec *region = *found;
    Currency currency;
    if (region) {
        if (const Result<void> fits = checkCurrency(arguments, *region); !fits)
            return output.fail(fits.error());
        currency = currencyToUse(arguments, *patient, *region, request, output);
    }

    doctor::Evidence evidence;
    evidence.request = request;
    evidence.merchantNo = merchantNoToUse(arguments, request, *patient);
    evidence.knownNames = region ? region->fieldNames() + QStringList{u"tradeNo"_s, u"timestamp"_s}
                                 : fieldNamesOf(purposeOf(request, nullptr), nullptr);
    evidence.amountDecimals = currency.decimals;
    hearSaid(evidence, wishes, taken->request, secrets->known, output);
    const doctor::Diagnosis diagnosis = doctor::diagnose(evidence, secrets->known);

    const DoctorFinding finding(
        diagnosis, examined(*taken, region, currency, *patient, assembly, wishes.language, output),
        wishes.language);
    if (!diagnosis.hadSecret)
        finding.sayWithoutSecret(output, evidence.said);
    if (diagnosis.verdict == doctor::Verdict::Unexplained && !secrets->unread.isEmpty())
        output.say(u"Not tried, because their secrets could not be read: "_s
                   + printableLine(secrets->unread.join(u", "_s)));
    if (output.json())
        output.document(finding.document());
    finding.print(output);
    return int(diagnosis.verdict == doctor::Verdict::Match ? ExitCode::Ok : ExitCode::Invalid);
}

} // namespace

/** Says which mistake made a signature; offline, and with no secret in what it prints. */
int doctorCommand(const QStringList &words)
{
    Arguments arguments;
    addDoctorOptions(arguments);
    const Result<void> parsed = arguments.parse(words);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    const Result<DoctorWishes> wishes = doctorWishesFrom(arguments);
    if (!wishes)
        return failOn(output, wishes.error());
    if (arguments.has(u"list"_s)) {
        printMistakes(output, wishes->language);
        return int(ExitCode::Ok);
    }
    return diagnoseInput(arguments, *wishes, output);
}

} // namespace vexora::cli
