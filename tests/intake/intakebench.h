// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"

#include <QStringList>

/** What the tests of the readers share. */
namespace vexora::intakebench {

/** A secret that is known by its profile. */
inline std::vector<doctor::KnownSecret> known(const QByteArray &secret)
{
    std::vector<doctor::KnownSecret> list;
    list.push_back({QStringLiteral("Shop"), Environment::Test, Secret(secret)});
    return list;
}

/** "id line:column found" of every note. */
inline QStringList notes(const Intake &intake)
{
    QStringList list;
    for (const IntakeNote &note : intake.notes)
        list.append(QStringLiteral("%1 %2:%3 %4")
                        .arg(note.id)
                        .arg(note.place.line)
                        .arg(note.place.column)
                        .arg(note.found));
    return list;
}

/** "name=value" of every field, with its kind where it is no text. */
inline QStringList fields(const SentRequest &request)
{
    static const char *const kKinds[] = {"", "#number", "#bool", "#null", "#nested"};
    QStringList list;
    for (const SentField &field : request.fields)
        list.append(field.name + u'=' + field.value + QString::fromLatin1(kKinds[int(field.kind)]));
    return list;
}

inline QStringList fields(const Intake &intake)
{
    return intake.requests.size() == 1 ? fields(intake.requests.first().request)
                                       : QStringList{QString::number(intake.requests.size())};
}

} // namespace vexora::intakebench
