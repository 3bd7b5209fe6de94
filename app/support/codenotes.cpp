// SPDX-License-Identifier: MIT
#include "support/codenotes.h"

#include "json/objectreader.h"
#include "settings/ownerfile.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kNotesVersion = 1;
constexpr qsizetype kLongestNote = 500;
constexpr qsizetype kLongestCode = 32;

QString keyOf(CodeLayer layer, const QString &code)
{
    return toText(layer) + u'/' + code;
}

/** As people count: one beyond the first plane is one. */
qsizetype charactersOf(const QString &text)
{
    return text.toUcs4().size();
}

/** A code that could stand in an answer. */
bool canBeNoted(const QString &code)
{
    return !code.isEmpty() && charactersOf(code) <= kLongestCode && code == code.simplified();
}

/** "code/0015" taken apart again; false where it is none of ours. */
bool isKey(const QString &key)
{
    for (const CodeLayer layer : {CodeLayer::Code, CodeLayer::Status, CodeLayer::Http}) {
        const QString prefix = keyOf(layer, {});
        if (key.startsWith(prefix))
            return canBeNoted(key.sliced(prefix.size()));
    }
    return false;
}

Result<QMap<QString, QString>> readNotes(const QString &file)
{
    QMap<QString, QString> notes;
    const Result<QByteArray> bytes = readOwnerFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return notes;
    const Result<json::Value> document = json::read(*bytes);
    if (!document)
        return failure(ErrorCode::Malformed, u"%1: %2"_s.arg(file, document.error().detail));
    json::Problem problem;
    json::ObjectReader reader(*document, QString(), problem);
    const int version = reader.integer(u"version"_s);
    if (!problem.found() && version > kNotesVersion)
        return failure(ErrorCode::NewerData, u"%1 was written by a newer program"_s.arg(file));
    if (version != kNotesVersion)
        problem.say(u"version"_s, u"must be 1"_s);
    const json::Value *members = reader.require(u"notes"_s);
    if (members && !members->isObject())
        problem.say(u"notes"_s, u"must be an object"_s);
    if (members && members->isObject()) {
        for (const auto &[key, text] : members->members()) {
            // The path says which; the note itself stays out of every error.
            if (!isKey(key))
                problem.say(u"notes"_s, u"has a member that is no code"_s);
            else if (!text.isString() || text.text().isEmpty()
                     || charactersOf(text.text()) > kLongestNote)
                problem.say(u"notes."_s + key, u"must be a text of at most 500 characters"_s);
            notes.insert(key, text.text());
        }
    }
    reader.finish();
    if (problem.found())
        return failure(ErrorCode::Malformed, u"%1: %2"_s.arg(file, problem.error().detail));
    return notes;
}

Result<void> writeNotes(const QString &file, const QMap<QString, QString> &notes)
{
    json::Value members = json::Value::object();
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        members.insert(note.key(), json::Value::string(note.value()));
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(QString::number(kNotesVersion)));
    document.insert(u"notes"_s, std::move(members));
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

} // namespace

CodeNotes::CodeNotes(QString file)
    : m_file(std::move(file))
{
}

Result<void> CodeNotes::load()
{
    Result<QMap<QString, QString>> notes = readNotes(m_file);
    if (!notes)
        return tl::unexpected(notes.error());
    m_notes = std::move(*notes);
    return {};
}

QString CodeNotes::note(CodeLayer layer, const QString &code) const
{
    return m_notes.value(keyOf(layer, code));
}

Result<void> CodeNotes::put(CodeLayer layer, const QString &code, const QString &text)
{
    const QString note = text.trimmed();
    if (!canBeNoted(code))
        return failure(ErrorCode::Malformed, u"a code has 1 to 32 characters"_s);
    if (charactersOf(note) > kLongestNote)
        return failure(ErrorCode::Malformed, u"a note has at most 500 characters"_s);
    // Another window may have noted something since; a file that cannot be read is not replaced.
    Result<QMap<QString, QString>> notes = readNotes(m_file);
    if (!notes)
        return tl::unexpected(notes.error());
    if (note.isEmpty())
        notes->remove(keyOf(layer, code));
    else
        notes->insert(keyOf(layer, code), note);
    if (const Result<void> written = writeNotes(m_file, *notes); !written)
        return written;
    m_notes = std::move(*notes);
    return {};
}

} // namespace vexora
