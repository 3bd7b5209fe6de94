// SPDX-License-Identifier: MIT
#include "support/intake/ordernames.h"
#include "support/intake/readers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

/** A name of a line of pairs, and what stands between it and the value before. */
struct PairName
{
    qsizetype at = 0;
    qsizetype end = 0; ///< of the name: there the `=` stands
};

/** A string that is signed is not longer, and is searched a few times. */
constexpr qsizetype kLongestString = 65536;

QList<PairName> pairNames(QStringView text, qsizetype at, qsizetype end)
{
    QList<PairName> names;
    qsizetype from = at;
    text = text.first(end);
    for (qsizetype i = text.indexOf(u'=', at); i >= 0; i = text.indexOf(u'=', i + 1)) {
        const QStringView name = orderNameBefore(text, from, i);
        if (!name.isEmpty() && !(i - name.size() > at && text[i - name.size() - 1] == u'?')) {
            names.append({i - name.size(), i});
            from = i + 1;
        }
    }
    return names;
}

/** The quote or bracket that stands before the pairs closes them. */
qsizetype closedAt(QStringView text, qsizetype at, qsizetype end)
{
    if (at == 0)
        return end;
    const QChar before = text[at - 1];
    const qsizetype index = QStringView(u"\"'`[(<{“").indexOf(before);
    if (index < 0)
        return end;
    const QChar closing = QStringView(u"\"'`])>}”")[index];
    const QStringView line = text.sliced(at, end - at);
    const qsizetype closed = index < 3 ? line.indexOf(closing) : line.lastIndexOf(closing);
    return closed < 0 ? end : at + closed;
}

bool isSorted(QStringView text, const QList<PairName> &names)
{
    return std::is_sorted(names.begin(), names.end(), [text](const PairName &a, const PairName &b) {
        return text.sliced(a.at, a.end - a.at) < text.sliced(b.at, b.end - b.at);
    });
}

/** Whether & stands before every name but the first. */
bool isJoinedByAmp(QStringView text, const QList<PairName> &names)
{
    return names.size() > 1
        && std::all_of(names.begin() + 1, names.end(),
                       [text](const PairName &name) { return text[name.at - 1] == u'&'; });
}

/** A form is escaped, or has its signature in it; a string that is signed has neither. */
bool isForm(QStringView pairs, QStringView text, const QList<PairName> &names)
{
    if (!isJoinedByAmp(text, names) || pairs.contains(u' ') || pairs.endsWith(doctor::kSecretMark))
        return false;
    const bool hasSign = std::any_of(names.begin(), names.end(), [text](const PairName &name) {
        return text.sliced(name.at, name.end - name.at) == u"sign";
    });
    for (qsizetype i = pairs.indexOf(u'%'); i >= 0 && i + 2 < pairs.size();
         i = pairs.indexOf(u'%', i + 1)) {
        if (pairs[i + 1].isDigit() && pairs[i + 2].isLetterOrNumber())
            return true;
    }
    return hasSign || !isSorted(text, names);
}

/** The fields of a string that was signed, as far as its names are known. */
QList<SentField> saidFields(QStringView text, const QList<PairName> &names, qsizetype end)
{
    const bool amp = isJoinedByAmp(text, names);
    QList<SentField> fields;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype from = names[i].end + 1;
        const qsizetype to = i + 1 < names.size() ? names[i + 1].at - (amp ? 1 : 0) : end;
        QString value = text.sliced(from, to - from).toString();
        if (i + 1 == names.size()) {
            if (const qsizetype mark = value.indexOf(doctor::kSecretMark); mark >= 0)
                value.truncate(mark);
            for (const QStringView tail : {u"&key=", u"&secret=", u"key=", u"secret="}) {
                if (value.endsWith(tail))
                    value.chop(tail.size());
            }
        }
        fields.append({text.sliced(names[i].at, names[i].end - names[i].at).toString(), value,
                       SentKind::Text});
    }
    return fields;
}

/** Whether `said` is made of this request's values. */
bool isOf(const QString &said, const SentRequest &request)
{
    if (said.size() > kLongestString)
        return false;
    int looked = 0;
    int found = 0;
    for (const SentField &field : request.fields) {
        if (field.name == u"sign" || field.value.isEmpty() || looked == 16)
            continue;
        ++looked;
        found += said.contains(field.name + u'=' + field.value) ? 1 : 0;
    }
    return looked > 0 && found * 2 > looked;
}

} // namespace

qsizetype readPairs(Reading &reading, const Piece &piece, qsizetype name, qsizetype end, bool alone)
{
    const QStringView text = piece.text();
    qsizetype at = name;
    while (text.first(at).endsWith(doctor::kSecretMark))
        at -= doctor::kSecretMark.size();
    end = closedAt(text, at, end);
    while (end > at && text[end - 1].isSpace())
        --end;
    const QList<PairName> names = pairNames(text, name, end);
    const auto called = [&](QStringView wanted) {
        return std::any_of(names.begin(), names.end(), [&](const PairName &pair) {
            return text.sliced(pair.at, pair.end - pair.at) == wanted;
        });
    };
    const bool enough = names.size() >= 3 || (names.size() == 2 && (alone || called(u"timestamp")));
    if (!enough && !(alone && called(u"timestamp")))
        return name;
    const QStringView pairs = text.sliced(at, end - at);
    const qsizetype from = piece.originOf(at);
    const qsizetype to = piece.originOf(end);
    if (isForm(pairs, text, names)
        || (alone && isJoinedByAmp(text, names) && !isSorted(text, names))) {
        const Piece form = piece.sliced(at, end - at);
        SentRequest request;
        request.fields = formFields(reading, form);
        request.body = pairs.toUtf8();
        reading.add(alone ? IntakeForm::Form : IntakeForm::Log, std::move(request), from, to);
        return end;
    }
    if (called(u"sign") && !isJoinedByAmp(text, names) && !isSorted(text, names)) {
        // Fields of a log, a space or a comma between: where a value ends nobody can tell.
        reading.noteAt(u"unread"_s, from, to - from);
        return end;
    }
    SentRequest request;
    request.fields = saidFields(text, names, end);
    reading.add(IntakeForm::Canonical, std::move(request), from, to, pairs.toString());
    return end;
}

namespace {

/** The signature that a log says beside a string: in the lines behind it, else before. */
QString signBeside(const QList<LooseSign> &signs, qsizetype from, qsizetype to, qsizetype after,
                   qsizetype before)
{
    constexpr qsizetype kFar = 600;
    QString found;
    const auto first
        = std::lower_bound(signs.begin(), signs.end(), to,
                           [](const LooseSign &sign, qsizetype at) { return sign.at < at; });
    if (first != signs.end() && first->at < std::min(before, to + kFar))
        return first->text;
    if (first != signs.begin() && (first - 1)->at >= std::max(after, from - kFar)
        && (first - 1)->at < from)
        found = (first - 1)->text;
    return found;
}

/** A string alone is compared with the signature that stands beside it. */
void addSigns(QList<TakenRequest> &requests, const QList<LooseSign> &signs)
{
    for (qsizetype i = 0; i < requests.size(); ++i) {
        TakenRequest &taken = requests[i];
        if (taken.form != IntakeForm::Canonical || taken.request.has(u"sign"))
            continue;
        const IntakePlace place = taken.place;
        const qsizetype after = i > 0 ? requests[i - 1].place.at + requests[i - 1].place.length : 0;
        const qsizetype before
            = i + 1 < requests.size() ? requests[i + 1].place.at : 2 * kMaxIntake;
        const QString sign = signBeside(signs, place.at, place.at + place.length, after, before);
        if (!sign.isEmpty())
            taken.request.fields.append({u"sign"_s, sign, SentKind::Text});
    }
}

} // namespace

void joinStrings(QList<TakenRequest> &requests, const QList<LooseSign> &signs)
{
    QSet<qsizetype> taken;
    QSet<QString> said;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (requests[i].form != IntakeForm::Canonical)
            continue;
        const QString string = requests[i].said;
        // A log says the string before it sends the request; then again, or only, behind it.
        for (const qsizetype other : {i + 1, i - 1, i + 2, i - 2}) {
            if (other < 0 || other >= requests.size()
                || requests[other].form == IntakeForm::Canonical
                || !isOf(string, requests[other].request))
                continue;
            if (requests[other].said.isEmpty())
                requests[other].said = string;
            if (requests[other].said == string) {
                taken.insert(i);
                said.insert(string);
                break;
            }
        }
        if (!taken.contains(i) && said.contains(string))
            taken.insert(i);
        said.insert(string);
    }
    QList<TakenRequest> left;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (!taken.contains(i))
            left.append(requests[i]);
    }
    requests = left;
    addSigns(requests, signs);
}

} // namespace vexora::intake
