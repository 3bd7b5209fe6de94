// SPDX-License-Identifier: MIT
#include "fuzz/rules.h"
#include "fuzz/sentsample.h"
#include "fuzz/targets.h"
#include "signing/signer.h"
#include "support/intake/intake.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

using namespace std::chrono_literals;

// A search that is cut short keeps its promises, too. What is planted must be found.
constexpr doctor::Limits kHurried{3, 5ms, nullptr};
constexpr doctor::Limits kPatient{1, 4s, nullptr};

QByteArray hexOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

void setSign(SentRequest &request, const QByteArray &sign)
{
    request.fields.removeIf([](const SentField &field) { return field.name == "sign"_L1; });
    request.fields.append({u"sign"_s, QString::fromLatin1(sign), SentKind::Text});
}

void checkMistakes(Rules &rules, const QList<doctor::Mistake> &mistakes)
{
    QList<doctor::Dimension> exclusive;
    for (const doctor::Mistake &mistake : mistakes) {
        const doctor::MistakeKind *kind = doctor::mistakeKind(mistake.id);
        if (!rules.require(kind != nullptr, "a mistake that is not listed"))
            continue;
        for (const QString &fact : mistake.facts)
            rules.require(!holdsSecret(fact, Qt::CaseSensitive), "a secret in a fact");
        if (kind->dimension == doctor::Dimension::Fields
            || kind->dimension == doctor::Dimension::Value)
            continue;
        rules.require(!exclusive.contains(kind->dimension), "two mistakes that exclude each other");
        exclusive.append(kind->dimension);
    }
}

void checkDiagnosis(Rules &rules, const doctor::Evidence &evidence,
                    const doctor::Diagnosis &diagnosis)
{
    checkMistakes(rules, diagnosis.mistakes);
    checkMistakes(rules, diagnosis.saidMistakes);
    rules.require(!holdsSecret(diagnosis.canonical, Qt::CaseSensitive),
                  "a secret in the rule's string");
    rules.require(!holdsSecret(diagnosis.hashed, Qt::CaseSensitive), "a secret in what was hashed");
    // What the customer says was signed may take more of them to lead to.
    rules.require(evidence.said || diagnosis.mistakes.size() <= 3, "more than three mistakes");
    rules.require((diagnosis.verdict == doctor::Verdict::Explained)
                      == !diagnosis.mistakes.isEmpty(),
                  "explained without a mistake, or a mistake that explains nothing");
    rules.require(diagnosis.saidWasSigned == std::nullopt || evidence.said.has_value(),
                  "a verdict on a string that was not given");
    rules.require(diagnosis.firstDifference >= -1, "a difference before the beginning");
    rules.require(diagnosis.alternatives >= 0, "less than no alternatives");
    rules.require(diagnosis.alone.size() == doctor::mistakeKinds().size(),
                  "a mistake of the list that was not tried alone");
}

/** The verdict "match" and the right signature are the same thing. */
void checkMatch(Rules &rules, const doctor::Evidence &evidence, const doctor::Diagnosis &diagnosis,
                const Secret &secret)
{
    // A secret that was sent in a field is hidden there.
    if (diagnosis.canonical.contains(doctor::kSecretMark))
        return;
    const QByteArray right = signature(diagnosis.canonical, secret);
    rules.require((diagnosis.verdict == doctor::Verdict::Match)
                      == (evidence.request.sign().toUtf8() == right),
                  "a match against the signature");
}

/** Signed anew, rightly and with a mistake: the one matches, the other is explained by one. */
void checkPlanted(Rules &rules, doctor::Evidence evidence, const QString &canonical,
                  const std::vector<doctor::KnownSecret> &secrets)
{
    if (canonical.contains(doctor::kSecretMark))
        return;
    const QByteArray string = canonical.toUtf8();
    const QByteArray own = secrets[0].secret.reveal().toByteArray();
    const QByteArray other = secrets[1].secret.reveal().toByteArray();
    evidence.said.reset();
    const QByteArrayList planted{own + string, string + other, string + own + '\n', string};
    for (const QByteArray &hashed : planted) {
        const QByteArray right = hexOf(string + own);
        const QByteArray sign = hexOf(hashed);
        setSign(evidence.request, sign);
        const doctor::Diagnosis diagnosis = diagnose(evidence, secrets, kPatient);
        checkDiagnosis(rules, evidence, diagnosis);
        checkMatch(rules, evidence, diagnosis, secrets[0].secret);
        rules.require(diagnosis.verdict
                          == (sign == right ? doctor::Verdict::Match : doctor::Verdict::Explained),
                      "a planted mistake is not found");
        rules.require(diagnosis.mistakes.size() <= 1, "one mistake is taken for several");
    }
    setSign(evidence.request, signature(canonical, secrets[0].secret));
    const doctor::Diagnosis diagnosis = diagnose(evidence, secrets, kPatient);
    rules.require(diagnosis.verdict == doctor::Verdict::Match, "a right signature does not match");
    checkDiagnosis(rules, evidence, diagnosis);
}

void checkOrder(Rules &rules, const TakenRequest &taken)
{
    const std::vector<doctor::KnownSecret> secrets = sampleSecrets();
    doctor::Evidence evidence;
    evidence.request = taken.request;
    evidence.merchantNo = u"1234567890"_s;
    evidence.knownNames = {u"tradeNo"_s, u"amount"_s, u"timestamp"_s, u"mobile"_s, u"remark"_s};
    evidence.amountDecimals = 2;
    if (!taken.said.isEmpty())
        evidence.said = taken.said;

    const doctor::Diagnosis blind = diagnose(evidence, {}, kHurried);
    checkDiagnosis(rules, evidence, blind);
    rules.require(blind.verdict == doctor::Verdict::Unexplained && !blind.hadSecret,
                  "a verdict without a secret");
    const doctor::Diagnosis diagnosis = diagnose(evidence, secrets, kHurried);
    checkDiagnosis(rules, evidence, diagnosis);
    checkMatch(rules, evidence, diagnosis, secrets[0].secret);
    checkPlanted(rules, evidence, diagnosis.canonical, secrets);
}

} // namespace

QString tryDoctor(const QByteArray &input)
{
    Rules rules;
    const std::vector<doctor::KnownSecret> secrets = sampleSecrets();
    for (const QString &text : textsFrom(input)) {
        const Intake intake = takeIn(text, secrets);
        if (!intake.requests.isEmpty())
            checkOrder(rules, intake.requests.first());
    }
    return rules.broken();
}

} // namespace vexora::fuzz
