// SPDX-License-Identifier: MIT
#include "ui/pages/support/verdictwords.h"

#include "support/comparison.h"
#include "support/handover.h"
#include "ui/pages/support/runtext.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qsizetype kContext = 24; ///< characters shown before the first difference

} // namespace

VerdictText VerdictWords::invitation()
{
    return {
        u"support"_s,
        Role::Ink,
        tr("Which mistake did the customer make?"),
        {{tr("Paste what they sent, whatever it is. The check runs by itself and says in one "
             "sentence what is wrong with the signature, and then with the order."),
          Role::Ink, false},
         {tr("It is checked on this computer, and nothing of it is stored."), Role::Dim, false}},
        {},
        {},
        true};
}

VerdictText VerdictWords::nothingRead()
{
    return {u"warning"_s,
            Role::Amber,
            tr("No request could be read"),
            {{tr("There are no fields of an order in this text that could be told apart. What "
                 "stopped the reading stands beside the box, with its place."),
              Role::Ink, false},
             {tr("Ask the customer for the body as it was sent, or for the line of the log that "
                 "holds it."),
              Role::Dim, false}},
            {},
            {},
            false};
}

VerdictText VerdictWords::checking()
{
    return {u"clock"_s, Role::Dim, tr("Checking…"), {}, {}, {}, false};
}

VerdictText VerdictWords::of(const SupportCase &about, const MistakeWords &words,
                             const QString &language, const QStringList &unreadSecrets)
{
    const doctor::Diagnosis &found = about.diagnosis;
    VerdictText text;
    if (!found.hadSecret) {
        text.icon = u"info"_s;
        text.role = Role::Ink;
        text.heading = tr("Without the secret: what can be seen");
    } else if (found.verdict == doctor::Verdict::Match) {
        text.icon = u"check"_s;
        text.role = Role::Ok;
        text.heading = tr("The signature is right");
    } else if (found.verdict == doctor::Verdict::Explained) {
        text.icon = u"cross"_s;
        text.role = Role::Fault;
        const auto count = found.mistakes.size();
        text.heading = count == 1 ? tr("Explained: one mistake")
            : count == 2          ? tr("Explained: two mistakes")
                                  : tr("Explained: %n mistakes", nullptr, static_cast<int>(count));
    } else {
        text.icon = u"warning"_s;
        text.role = Role::Amber;
        text.heading = found.otherSecret ? tr("The right string, signed with another secret")
            : found.shape == doctor::SignShape::Missing ? tr("There is no signature")
                                                        : tr("No known mistake explains this");
    }

    if (found.hadSecret)
        addMistakes(text, found.mistakes, words, language);
    if (!found.hadSecret || found.verdict == doctor::Verdict::Unexplained)
        text.lines.append({shape(found.shape),
                           found.shape == doctor::SignShape::Right ? Role::Ink : Role::Fault,
                           false});
    const bool isProven = found.saidWasSigned.value_or(false);
    if (found.otherSecret)
        addOtherSecret(text, found);
    else if (found.hadSecret && found.tried > 0 && !isProven
             && found.verdict == doctor::Verdict::Unexplained)
        text.lines.append(
            {tr("Perhaps another secret signed it, or fields were changed after signing. Ask for "
                "the string that was signed and paste it on the left."),
             Role::Ink, false});
    addSaid(text, about, words, language);
    if (!found.hadSecret) {
        text.command = signCommandLine(found.canonical);
        text.lines.append({tr("The customer can make the right signature where the secret is: "
                              "with this command, which asks for it."),
                           Role::Dim, false});
    }
    if (found.verdict == doctor::Verdict::Match && about.order.isEmpty()) {
        if (about.region.isEmpty())
            text.lines.append({tr("Choose a region, and the rest of the order is checked too."),
                               Role::Ink, false});
        else
            text.lines.append(
                {tr("Nothing else was found wrong with the order."), Role::Ink, false});
    }
    addFacts(text, about);
    if (!unreadSecrets.isEmpty())
        text.lines.append({tr("Not tried, because their secret could not be read: %1.")
                               .arg(Words::listed(unreadSecrets)),
                           Role::Dim, false});
    return text;
}

void VerdictWords::addMistakes(VerdictText &text, const QList<doctor::Mistake> &mistakes,
                               const MistakeWords &words, const QString &language)
{
    for (const doctor::Mistake &mistake : mistakes) {
        text.lines.append({sentenceText(words.sentence(mistake, language, true)), Role::Ink, true});
        text.lines.append({sentenceText(words.fix(mistake, language, true)), Role::Dim, false});
    }
}

/** The most common cause of all: nothing is wrong but the secret. */
void VerdictWords::addOtherSecret(VerdictText &text, const doctor::Diagnosis &found)
{
    if (!found.hadSecret) {
        text.lines.append({found.shape == doctor::SignShape::Right
                               ? tr("The string and the way of signing are right.")
                               : tr("The string that was signed is right."),
                           Role::Ink, true});
        text.lines.append({tr("Only the secret itself could still be wrong: have it compared "
                              "where it is."),
                           Role::Dim, false});
        return;
    }
    text.lines.append({tr("What was signed is the right string, but with another secret behind "
                          "it: an old one, that of another merchant, or the one for test "
                          "instead of live."),
                       Role::Ink, true});
    text.lines.append({tr("Have the app secret of this merchant number copied again, all of it."),
                       Role::Dim, false});
}

void VerdictWords::addSaid(VerdictText &text, const SupportCase &about, const MistakeWords &words,
                           const QString &language)
{
    const doctor::Diagnosis &found = about.diagnosis;
    if (found.saidWasSigned)
        text.lines.append({*found.saidWasSigned
                               ? tr("The string the customer names is what was signed.")
                               : tr("The string the customer names is not what was signed."),
                           *found.saidWasSigned ? Role::Ink : Role::Fault, false});
    if (found.saidMistakes.isEmpty() || found.saidMistakes == found.mistakes)
        return;
    text.lines.append(
        {tr("Between the string the customer names and the right one:"), Role::Ink, false});
    addMistakes(text, found.saidMistakes, words, language);
}

void VerdictWords::addFacts(VerdictText &text, const SupportCase &about)
{
    const doctor::Diagnosis &found = about.diagnosis;
    if (found.firstDifference >= 0)
        text.facts.append({tr("First difference"), place(found)});
    if (found.alternatives > 0)
        text.facts.append(
            {tr("Besides"),
             tr("%n other explanations of the same size", nullptr, found.alternatives)});
    const QString order = counted(about.order);
    if (!order.isEmpty())
        text.facts.append({tr("The order itself"), order});
    if (found.tried > 0 && found.verdict == doctor::Verdict::Unexplained) {
        QString tried = QLocale().toString(found.tried);
        if (!found.complete)
            tried = tr("%1; the time ended before every set of three").arg(tried);
        text.facts.append({tr("Strings tried"), tried});
    }
}

QString VerdictWords::counted(const QList<Fault> &order)
{
    const auto errors = std::count_if(order.cbegin(), order.cend(), [](const Fault &fault) {
        return fault.severity == Severity::Error;
    });
    const auto warnings = order.size() - errors;
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%n errors", nullptr, static_cast<int>(errors)));
    if (warnings > 0)
        parts.append(tr("%n warnings", nullptr, static_cast<int>(warnings)));
    return Words::listed(parts);
}

QString VerdictWords::shape(doctor::SignShape shape)
{
    using enum doctor::SignShape;
    switch (shape) {
    case Right:
        return tr("The signature has the right form: 32 small hexadecimal digits.");
    case Missing:
        return tr("There is no signature: the field “sign” is missing or empty.");
    case UpperHex:
        return tr("The signature has capital letters; it must be in small ones.");
    case Hex16:
        return tr("The signature has 16 digits, the middle of an MD5; it must have all 32.");
    case Hex40:
        return tr("The signature has 40 digits, so it is a SHA-1; it must be an MD5 of 32.");
    case Hex64:
        return tr("The signature has 64 digits, so it is a SHA-256; it must be an MD5 of 32.");
    case Base64:
        return tr("The signature is in Base64; it must be in hexadecimal digits.");
    case Other:
        break;
    }
    return tr("The signature has not the form of one: it must be 32 small hexadecimal digits.");
}

QString VerdictWords::place(const doctor::Diagnosis &found)
{
    const QByteArray ours = found.canonical.toUtf8();
    const QString before = QString::fromUtf8(ours.left(found.firstDifference));
    const QString number = QLocale().toString(found.firstDifference);
    if (before.isEmpty())
        return tr("byte %1, at the very beginning").arg(number);
    return tr("byte %1, behind “%2”")
        .arg(number, RunText::of(visibleRuns(before.right(kContext))).text);
}

QString sentenceText(const QString &sentence)
{
    constexpr QChar kBreak(u'\u200b');
    QStringList parts = sentence.split(kBreak);
    for (QString &part : parts)
        part = plainServerText(part);
    return parts.join(kBreak);
}

} // namespace vexora::ui
