// SPDX-License-Identifier: MIT
#include "cli/doctorinput.h"

#include <QMap>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

QString placeText(const IntakePlace &place)
{
    return u"line %1, column %2"_s.arg(place.line).arg(place.column);
}

/** Of intakeNoteIds(). */
QString noteSentence(const QString &id)
{
    static const QMap<QString, QString> kSentences{
        {u"typographic_quote"_s, u"typographic quotation marks; a document has changed the text"_s},
        {u"typographic_dash"_s, u"a typographic dash; a document has changed the text"_s},
        {u"broken_json"_s, u"this is no JSON"_s},
        {u"unread"_s, u"this was not read"_s},
        {u"duplicate_name"_s, u"a name stands here a second time"_s},
        {u"unterminated"_s, u"this does not end"_s},
        {u"hidden_character"_s, u"a character that is not seen"_s},
        {u"escape"_s, u"this escape could not be read"_s},
        {u"file_body"_s, u"the body is a file, which is not here"_s},
        {u"secret"_s, u"a secret; it was hidden. Rotate it"_s},
        {u"masked"_s, u"a value that was masked; its signature cannot be checked"_s},
        {u"too_long"_s, u"the text was too long; what follows was not read"_s}};
    return kSentences.value(id, id);
}

QString noteSentence(const IntakeNote &note, const Intake &intake)
{
    if (note.id != "cut_off"_L1)
        return noteSentence(note.id);
    if (note.place.length > 0)
        return u"the text was cut off here"_s;
    const bool atEnd = QStringView(intake.shown).sliced(note.place.at).trimmed().isEmpty();
    return atEnd ? u"the text ends here: it was cut off"_s
                 : u"this ends here before it is whole: it was cut off"_s;
}

QString formText(IntakeForm form)
{
    switch (form) {
    case IntakeForm::Json:
        return u"JSON"_s;
    case IntakeForm::Curl:
        return u"cURL"_s;
    case IntakeForm::Form:
        return u"form"_s;
    case IntakeForm::Har:
        return u"HAR"_s;
    case IntakeForm::Log:
        return u"log"_s;
    case IntakeForm::Canonical:
        return u"string"_s;
    }
    Q_UNREACHABLE();
    return {};
}

void sayRequests(const Output &output, const Intake &intake)
{
    for (qsizetype i = 0; i < intake.requests.size(); ++i) {
        const TakenRequest &taken = intake.requests[i];
        output.say(u"%1\t%2\t%3\t%4 fields\t%5"_s.arg(
            QString::number(i + 1), placeText(taken.place), formText(taken.form),
            QString::number(taken.request.fields.size()),
            printableLine(taken.request.value(u"tradeNo").left(40))));
    }
}

/** The first place where reading went wrong. */
QString whyNothing(const Intake &intake)
{
    for (const IntakeNote &note : intake.notes) {
        if (note.id != "secret"_L1)
            return placeText(note.place) + u": "_s + noteSentence(note, intake);
    }
    return u"line 1, column 1: no request stands here"_s;
}

} // namespace

Result<QString> textFrom(const QByteArray &bytes)
{
    // fromUtf8 would take a mark at the beginning away, and replace what it cannot read.
    using Flag = QStringDecoder::Flag;
    const auto decode = [](QByteArrayView part, bool *whole) -> QString {
        QStringDecoder decoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
        const QString text = decoder(part);
        *whole = !decoder.hasError();
        return text;
    };
    bool whole = true;
    QString text = decode(bytes, &whole);
    if (whole)
        return text;
    int line = 1;
    for (const QByteArray &part : bytes.split('\n')) {
        (void)decode(part, &whole);
        if (!whole)
            break;
        ++line;
    }
    return failure(ErrorCode::Malformed, u"line %1: this is not UTF-8"_s.arg(line));
}

void sayNotes(const Output &output, const Intake &intake)
{
    for (const IntakeNote &note : intake.notes)
        output.say(u"warning: %1: %2"_s.arg(placeText(note.place), noteSentence(note, intake)));
}

Result<TakenRequest> chosenRequest(const Output &output, const Intake &intake, qsizetype number)
{
    const qsizetype count = intake.requests.size();
    if (count == 0)
        return failure(ErrorCode::Malformed, whyNothing(intake));
    if (number > count)
        return failure(ErrorCode::Usage, u"--request wants a number from 1 to %1"_s.arg(count));
    if (number == 0 && count > 1) {
        sayRequests(output, intake);
        return failure(ErrorCode::Usage,
                       u"%1 requests stand there; choose one with --request N"_s.arg(count));
    }
    return intake.requests[number == 0 ? 0 : number - 1];
}

} // namespace vexora::cli
