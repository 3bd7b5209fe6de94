// SPDX-License-Identifier: MIT
#include "ui/pages/support/notewords.h"

#include "support/comparison.h"
#include "ui/pages/support/runtext.h"
#include "ui/widgets/plaintext.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kShownOfNote = 40;

const QHash<QString, const char *> &noteSentences()
{
    static const QHash<QString, const char *> kSentences{
        {u"typographic_quote"_s,
         QT_TRANSLATE_NOOP("NoteWords",
                           "a typographic quote stands where a plain one belongs; not "
                           "repaired")},
        {u"typographic_dash"_s,
         QT_TRANSLATE_NOOP("NoteWords",
                           "a typographic dash stands where “-” belongs; not "
                           "repaired")},
        {u"broken_json"_s, QT_TRANSLATE_NOOP("NoteWords", "this is not valid JSON from here on")},
        {u"unread"_s, QT_TRANSLATE_NOOP("NoteWords", "this part could not be read")},
        {u"duplicate_name"_s,
         QT_TRANSLATE_NOOP("NoteWords", "this field stands there twice; readers take the last")},
        {u"unterminated"_s, QT_TRANSLATE_NOOP("NoteWords", "a quote is opened and never closed")},
        {u"hidden_character"_s,
         QT_TRANSLATE_NOOP("NoteWords", "a character that cannot be seen stands here")},
        {u"escape"_s, QT_TRANSLATE_NOOP("NoteWords", "this escape is not a known one")},
        {u"file_body"_s,
         QT_TRANSLATE_NOOP("NoteWords", "the body comes from a file that is not here; ask for it")},
        {u"secret"_s, QT_TRANSLATE_NOOP("NoteWords", "a secret stood here; it is hidden")},
        {u"masked"_s,
         QT_TRANSLATE_NOOP("NoteWords",
                           "this value was masked by whoever sent it; its signature cannot be "
                           "checked")},
        {u"cut_off"_s, QT_TRANSLATE_NOOP("NoteWords", "the text is cut off here")},
        {u"too_long"_s,
         QT_TRANSLATE_NOOP("NoteWords", "the text is too long; what follows was not read")},
    };
    return kSentences;
}

} // namespace

Finding NoteWords::finding(const IntakeNote &note)
{
    const char *known = noteSentences().value(note.id);
    const QString what = known ? tr(known) : tr("something to know: %1").arg(note.id);
    const QLocale locale;
    Finding finding;
    finding.icon = note.id == "secret"_L1 ? u"lock"_s : u"warning"_s;
    finding.role = note.id == "secret"_L1 ? Role::Fault : Role::Amber;
    finding.sentence
        = tr("Line %1, column %2: %3")
              .arg(locale.toString(note.place.line), locale.toString(note.place.column), what);
    // Nobody needs to read a quote once more that is called one.
    const bool isNamed = note.id == "secret"_L1 || note.id.startsWith("typographic"_L1);
    if (!note.found.isEmpty() && !isNamed)
        finding.origin = RunText::of(visibleRuns(note.found.left(kShownOfNote))).text;
    return finding;
}

QString NoteWords::form(IntakeForm form)
{
    switch (form) {
    case IntakeForm::Json:
        return tr("JSON");
    case IntakeForm::Curl:
        return tr("cURL");
    case IntakeForm::Form:
        return tr("Form");
    case IntakeForm::Har:
        return tr("HAR");
    case IntakeForm::Log:
        return tr("Log");
    case IntakeForm::Canonical:
        break;
    }
    return tr("String to sign");
}

QString NoteWords::request(const TakenRequest &request, int number)
{
    const QString tradeNo = plainServerText(request.request.value(u"tradeNo"), kShownOfNote);
    const QString head = tr("%1. %2, line %3")
                             .arg(QLocale().toString(number), form(request.form),
                                  QLocale().toString(request.place.line));
    return tradeNo.isEmpty() ? head : QString(head + u": " + tradeNo);
}

} // namespace vexora::ui
