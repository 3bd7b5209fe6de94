// SPDX-License-Identifier: MIT
#include "intake/intakefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intakefixture {
namespace {

QDir folder()
{
    return QDir(QStringLiteral(TEST_DATA "/intake"));
}

QByteArray contentOf(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString toText(IntakeForm form)
{
    switch (form) {
    case IntakeForm::Json:
        return u"json"_s;
    case IntakeForm::Curl:
        return u"curl"_s;
    case IntakeForm::Form:
        return u"form"_s;
    case IntakeForm::Har:
        return u"har"_s;
    case IntakeForm::Log:
        return u"log"_s;
    case IntakeForm::Canonical:
        return u"canonical"_s;
    }
    return {};
}

QString toText(SentKind kind)
{
    switch (kind) {
    case SentKind::Text:
        return u"text"_s;
    case SentKind::Number:
        return u"number"_s;
    case SentKind::Bool:
        return u"bool"_s;
    case SentKind::Null:
        return u"null"_s;
    case SentKind::Nested:
        return u"nested"_s;
    }
    return {};
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

QString shownAs(const QList<IntakeNote> &notes)
{
    QStringList all;
    for (const IntakeNote &note : notes)
        all.append(describe(note));
    return all.isEmpty() ? u"none"_s : all.join(u", "_s);
}

QString shownAs(const QList<SentField> &fields)
{
    QStringList all;
    for (const SentField &field : fields)
        all.append(field.name + u'=' + field.value + u" ("_s + toText(field.kind) + u')');
    return u'[' + all.join(u", "_s) + u']';
}

/** Every text of an Intake, with where it stands. */
QList<std::pair<QString, QString>> textsOf(const Intake &intake)
{
    QList<std::pair<QString, QString>> texts{{u"shown"_s, intake.shown}};
    for (const IntakeNote &note : intake.notes)
        texts.append({u"a note"_s, note.id + u' ' + note.found});
    for (const TakenRequest &taken : intake.requests) {
        texts.append({u"said"_s, taken.said});
        texts.append({u"method"_s, taken.request.method});
        texts.append({u"url"_s, taken.request.url});
        texts.append({u"body"_s, QString::fromUtf8(taken.request.body)});
        for (const auto &[name, value] : taken.request.headers)
            texts.append({u"a header"_s, name + u": "_s + value});
        for (const SentField &field : taken.request.fields)
            texts.append({u"a field"_s, field.name + u'=' + field.value});
    }
    return texts;
}

QStringList wrongFields(const QJsonArray &expected, const QList<SentField> &got)
{
    QStringList found;
    if (expected.size() != got.size())
        found.append(u"%1 fields instead of %2: %3"_s.arg(
            QString::number(got.size()), QString::number(expected.size()), shownAs(got)));
    for (qsizetype i = 0; i < std::min<qsizetype>(expected.size(), got.size()); ++i) {
        const QJsonObject field = expected.at(i).toObject();
        const SentField &is = got.at(i);
        const QString where = u"field %1: "_s.arg(i + 1);
        if (field["name"_L1].toString() != is.name)
            found.append(where + u"named "_s + quoted(is.name) + u" instead of "_s
                         + quoted(field["name"_L1].toString()));
        if (field["value"_L1].toString() != is.value)
            found.append(where + quoted(is.value) + u" instead of "_s
                         + quoted(field["value"_L1].toString()));
        if (field.contains("kind"_L1) && field["kind"_L1].toString() != toText(is.kind))
            found.append(where + toText(is.kind) + u" instead of "_s + field["kind"_L1].toString());
    }
    return found;
}

QStringList wrongRequest(const QJsonObject &expected, const TakenRequest &got)
{
    QStringList found;
    const auto compare = [&](QLatin1StringView key, const QString &is) {
        if (expected.contains(key) && expected[key].toString() != is)
            found.append(key + u": "_s + quoted(is) + u" instead of "_s
                         + quoted(expected[key].toString()));
    };
    compare("form"_L1, toText(got.form));
    compare("method"_L1, got.request.method);
    compare("url"_L1, got.request.url);
    compare("said"_L1, got.said);
    compare("body"_L1, QString::fromUtf8(got.request.body));
    if (expected.contains("headers"_L1)) {
        QStringList should;
        for (const QJsonValue &header : expected["headers"_L1].toArray())
            should.append(header[0].toString() + u": "_s + header[1].toString());
        QStringList is;
        for (const auto &[name, value] : got.request.headers)
            is.append(name + u": "_s + value);
        if (is != should)
            found.append(u"headers ["_s + is.join(u" | "_s) + u"] instead of ["_s
                         + should.join(u" | "_s) + u']');
    }
    if (expected.contains("fields"_L1))
        found += wrongFields(expected["fields"_L1].toArray(), got.request.fields);
    return found;
}

QStringList wrongRequests(const QJsonObject &expected, QList<TakenRequest> got)
{
    if (expected["extra"_L1].toBool()) {
        const auto isBare = [](const TakenRequest &taken) {
            return taken.request.fields.isEmpty() && taken.said.isEmpty();
        };
        got.erase(std::remove_if(got.begin(), got.end(), isBare), got.end());
    }
    const QJsonArray should = expected["requests"_L1].toArray();
    QStringList found;
    if (should.size() != got.size()) {
        found.append(u"%1 requests instead of %2"_s.arg(got.size()).arg(should.size()));
        for (const TakenRequest &taken : std::as_const(got))
            found.append(toText(taken.form) + u": "_s + shownAs(taken.request.fields));
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(should.size(), got.size()); ++i) {
        for (const QString &what : wrongRequest(should.at(i).toObject(), got.at(i)))
            found.append(u"request %1: "_s.arg(i + 1) + what);
    }
    return found;
}

QStringList missingNotes(const QJsonObject &expected, const QList<IntakeNote> &got)
{
    QStringList found;
    QList<IntakeNote> left = got;
    for (const QJsonValue &value : expected["notes"_L1].toArray()) {
        const QJsonObject note = value.toObject();
        QJsonArray lines = note["lines"_L1].toArray();
        if (note.contains("line"_L1))
            lines.append(note["line"_L1]);
        const auto at = std::find_if(left.cbegin(), left.cend(), [&](const IntakeNote &is) {
            return (!note.contains("id"_L1) || note["id"_L1].toString() == is.id)
                && (lines.isEmpty() || lines.contains(is.place.line))
                && (!note.contains("column"_L1) || note["column"_L1].toInt() == is.place.column);
        });
        if (at == left.cend())
            found.append(u"no note "_s
                         + QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact))
                         + u" among "_s + shownAs(got));
        else
            left.erase(at);
    }
    return found;
}

QStringList brokenPlace(const IntakePlace &place, const QString &shown, const QString &whose)
{
    QStringList broken;
    if (place.at < 0 || place.length < 0 || place.at + place.length > shown.size())
        return {whose + u" stands outside the text"_s};
    const int line = 1 + int(QStringView(shown).left(place.at).count(u'\n'));
    if (place.line != line)
        broken.append(whose + u" stands in line "_s + QString::number(line));
    const qsizetype start = place.at == 0 ? 0 : shown.lastIndexOf(u'\n', place.at - 1) + 1;
    if (place.column < 1 || place.column > place.at - start + 1)
        broken.append(whose + u" says column "_s + QString::number(place.column));
    return broken;
}

} // namespace

QStringList names(const QString &pattern)
{
    QStringList found;
    for (const QString &file : folder().entryList({pattern}, QDir::Files, QDir::Name))
        found.append(file.left(file.lastIndexOf(u'.')));
    return found;
}

/** The text as it stood on the clipboard: fromUtf8() would take a mark at the start away. */
QString textOf(const QString &name)
{
    const QByteArray bytes = contentOf(name + u".txt"_s);
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") && !text.startsWith(QChar(0xfeff))
        ? QChar(0xfeff) + text
        : text;
}

QJsonObject expectationOf(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(name + u".json"_s)).object();
}

std::vector<doctor::KnownSecret> secretsOf(const QJsonObject &expected)
{
    std::vector<doctor::KnownSecret> secrets;
    for (const QJsonValue &secret : expected["known"_L1].toArray()) {
        const QByteArray bytes = secret.toString().toUtf8();
        secrets.push_back({u"shop"_s, Environment::Test, Secret(bytes)});
    }
    return secrets;
}

QString describe(const IntakeNote &note)
{
    return u"%1 at %2:%3 (%4)"_s.arg(note.id, QString::number(note.place.line),
                                     QString::number(note.place.column), note.found);
}

QStringList leaks(const QJsonObject &expected, const Intake &intake)
{
    QStringList found;
    const QJsonArray secrets = expected["secrets"_L1].toArray();
    for (const QJsonValue &secret : secrets) {
        for (const auto &[where, text] : textsOf(intake)) {
            if (text.contains(secret.toString()))
                found.append(quoted(secret.toString()) + u" stands in "_s + where);
        }
    }
    return found;
}

bool isRefusal(const QJsonArray &lines, const Intake &intake)
{
    return intake.requests.isEmpty()
        && std::any_of(intake.notes.cbegin(), intake.notes.cend(),
                       [&](const IntakeNote &note) { return lines.contains(note.place.line); });
}

QStringList mistakes(const QJsonObject &expected, const Intake &intake)
{
    QStringList found = leaks(expected, intake);
    if (expected.contains("secretSeen"_L1)
        && expected["secretSeen"_L1].toBool() != intake.secretSeen)
        found.append(intake.secretSeen ? u"saw a secret where there is none"_s
                                       : u"saw no secret"_s);
    if (isRefusal(expected["orRefused"_L1].toArray(), intake))
        return found;
    if (expected.contains("requests"_L1)) {
        found += wrongRequests(expected, intake.requests);
        if (expected.contains("orRefused"_L1) && intake.requests.isEmpty())
            found.append(u"refused without a note on its line, but "_s + shownAs(intake.notes));
    }
    return found + missingNotes(expected, intake.notes);
}

QStringList brokenPromises(const QString &text, const Intake &intake)
{
    QStringList broken;
    qsizetype before = 0;
    for (const IntakeNote &note : intake.notes) {
        if (!intakeNoteIds().contains(note.id))
            broken.append(u"a note nobody knows: "_s + note.id);
        broken += brokenPlace(note.place, intake.shown, describe(note));
        if (note.place.at < before)
            broken.append(u"not in the order of the text: "_s + describe(note));
        before = note.place.at;
    }
    before = 0;
    for (const TakenRequest &taken : intake.requests) {
        broken += brokenPlace(taken.place, intake.shown, u"a request"_s);
        if (taken.place.at < before)
            broken.append(u"requests not in the order of the text"_s);
        before = taken.place.at;
    }
    if (!intake.secretSeen && intake.shown != text)
        broken.append(u"shown is another text, and no secret was seen"_s);
    if (intake.secretSeen && !intake.shown.contains(doctor::kSecretMark))
        broken.append(u"a secret was seen and nothing stands for it"_s);
    return broken;
}

} // namespace vexora::intakefixture
