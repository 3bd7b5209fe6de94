// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/issuewords.h"

#include "ui/pages/khqr/fieldwords.h"
#include "ui/pages/khqr/issuetable.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr const char *kTooLong = QT_TRANSLATE_NOOP("IssueWords", "%1 is longer than allowed.");

/** The name without the tag it may end in, which goes to `tag`. */
QString stem(const QString &name, QString &tag)
{
    if (issueTable().contains(name))
        return name;
    const qsizetype at = name.lastIndexOf(u'_');
    if (at < 0)
        return name;
    tag = name.sliced(at + 1);
    return name.first(at);
}

/** An issue the table does not know, by the official code alone: there is none without one here. */
QString byKind(const khqr::Issue &issue)
{
    if (issue.name.endsWith("LENGTH_INVALID"_L1))
        return IssueWords::tr(kTooLong).arg(plainServerText(issue.name));
    return plainServerText(issue.name);
}

} // namespace

bool IssueWords::knows(const QString &name)
{
    QString tag;
    return issueTable().contains(stem(name, tag));
}

QString IssueWords::meaning(const khqr::Issue &issue)
{
    QString tag;
    const auto found = issueTable().constFind(stem(issue.name, tag));
    if (found == issueTable().constEnd())
        return byKind(issue);
    const QString text = tr(found->meaning);
    return text.contains(u"%1"_s) ? text.arg(FieldWords::numbered(tag)) : text;
}

QString IssueWords::whom(const khqr::Issue &issue)
{
    QString tag;
    const auto found = issueTable().constFind(stem(issue.name, tag));
    const AskWhom ask = found == issueTable().constEnd() ? AskWhom::Maker : found->ask;
    if (issue.severity == khqr::Verdict::Warn)
        return tr("Nothing has to be done.");
    switch (ask) {
    case AskWhom::Source:
        return tr("Copy or scan it again from where it came.");
    case AskWhom::Maker:
        return tr("Ask whoever made it, your bank or the gateway's provider, for a correct one.");
    case AskWhom::Payer:
        return tr("Issue a new one.");
    case AskWhom::Nobody:
        break;
    }
    return tr("Nothing has to be done.");
}

QString IssueWords::whomWhenBroken(const khqr::Issue &issue)
{
    return issue.severity == khqr::Verdict::Content
        ? tr("That may only follow from where the text breaks.")
        : whom(issue);
}

QString IssueWords::official(const khqr::Issue &issue)
{
    const QString name = plainServerText(issue.name);
    return issue.code == 0
        ? QString(severity(issue.severity) + u" · "_s + name)
        : tr("%1 · %2 · code %3").arg(severity(issue.severity), name).arg(issue.code);
}

QString IssueWords::severity(khqr::Verdict verdict)
{
    switch (verdict) {
    case khqr::Verdict::Ok:
        return tr("Good");
    case khqr::Verdict::Warn:
        return tr("Note");
    case khqr::Verdict::Policy:
        return tr("Caution");
    case khqr::Verdict::Content:
        return tr("Wrong");
    case khqr::Verdict::Fatal:
        break;
    }
    return tr("Broken");
}

QString IssueWords::icon(khqr::Verdict verdict)
{
    switch (verdict) {
    case khqr::Verdict::Ok:
        return u"check"_s;
    case khqr::Verdict::Warn:
        return u"info"_s;
    case khqr::Verdict::Policy:
        return u"warning"_s;
    case khqr::Verdict::Content:
    case khqr::Verdict::Fatal:
        break;
    }
    return u"cross"_s;
}

Role IssueWords::role(khqr::Verdict verdict)
{
    switch (verdict) {
    case khqr::Verdict::Ok:
        return Role::Ok;
    case khqr::Verdict::Warn:
        return Role::Dim;
    case khqr::Verdict::Policy:
        return Role::Amber;
    case khqr::Verdict::Content:
    case khqr::Verdict::Fatal:
        break;
    }
    return Role::Fault;
}

QList<Finding> IssueWords::findings(const QList<khqr::Issue> &issues)
{
    QList<khqr::Issue> sorted = issues;
    std::stable_sort(sorted.begin(), sorted.end(), [](const khqr::Issue &a, const khqr::Issue &b) {
        return a.severity > b.severity;
    });
    const bool isBroken = !sorted.isEmpty() && sorted.first().severity == khqr::Verdict::Fatal;
    QList<Finding> found;
    for (const khqr::Issue &issue : std::as_const(sorted))
        found.append({icon(issue.severity), role(issue.severity),
                      meaning(issue) + u' ' + (isBroken ? whomWhenBroken(issue) : whom(issue)),
                      official(issue)});
    return found;
}

} // namespace vexora::ui
