// SPDX-License-Identifier: MIT
#include "support/intake/secrets.h"

#include "support/intake/secretspelling.h"
#include "support/intake/signedsecrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace intake {

namespace {

/** Shorter ones would take every second letter out of a text, while they are being typed. */
constexpr qsizetype kShortestSecret = 4;

Hidden without(const QString &text, QList<Stretch> found)
{
    std::sort(found.begin(), found.end(), [](const Stretch &a, const Stretch &b) {
        return a.at != b.at ? a.at < b.at : a.end > b.end;
    });
    Hidden hidden;
    qsizetype done = 0;
    for (qsizetype i = 0; i < found.size();) {
        const auto &[at, first, before, after] = found[i];
        qsizetype end = first;
        for (++i; i < found.size() && found[i].at < end; ++i)
            end = std::max(end, found[i].end);
        hidden.text += QStringView(text).sliced(done, at - done);
        hidden.text += before;
        hidden.marks.append(hidden.text.size());
        hidden.text += doctor::kSecretMark;
        hidden.text += after;
        done = end;
    }
    hidden.text += QStringView(text).sliced(done);
    return hidden;
}

} // namespace

void findKnownSecrets(const QString &text, const std::vector<doctor::KnownSecret> &secrets,
                      QList<Stretch> &found)
{
    for (const doctor::KnownSecret &known : secrets) {
        const SecretSpelling spelling(known.secret);
        if (spelling.size() < kShortestSecret)
            continue;
        for (qsizetype at = 0; at < text.size();) {
            QString seams;
            const qsizetype end = spelling.matchAt(text, at, seams);
            if (end > at)
                found.append({at, end, {}, seams});
            at = std::max(end, at + 1);
        }
    }
}

Hidden hide(const QString &text, const std::vector<doctor::KnownSecret> &secrets,
            QList<Stretch> found)
{
    findKnownSecrets(text, secrets, found);
    findNamedSecrets(text, found);
    findHashedLiterals(text, found);
    return without(text, std::move(found));
}

bool hideIn(QString &text, const std::vector<doctor::KnownSecret> &secrets)
{
    QList<Stretch> found;
    findKnownSecrets(text, secrets, found);
    if (found.isEmpty())
        return false;
    text = without(text, std::move(found)).text;
    return true;
}

bool hideIn(TakenRequest &taken, const std::vector<doctor::KnownSecret> &secrets)
{
    bool isSeen = false;
    const auto clear = [&](QString &text) { isSeen = hideIn(text, secrets) || isSeen; };
    SentRequest &request = taken.request;
    for (SentField &field : request.fields) {
        clear(field.name);
        clear(field.value);
    }
    for (auto &[name, value] : request.headers) {
        clear(name);
        clear(value);
    }
    clear(request.method);
    clear(request.url);
    clear(taken.said);
    if (QString body = QString::fromUtf8(request.body); hideIn(body, secrets)) {
        request.body = body.toUtf8();
        isSeen = true;
    }
    return isSeen;
}

} // namespace intake

QString hideSecrets(const QString &text, const std::vector<doctor::KnownSecret> &secrets,
                    bool *seen)
{
    const intake::Hidden hidden = intake::hide(text, secrets);
    if (seen)
        *seen = !hidden.marks.isEmpty();
    return hidden.text;
}

HiddenSaid hideSaid(const QString &said, const SentRequest &request,
                    const std::vector<doctor::KnownSecret> &secrets)
{
    QList<intake::Stretch> found;
    QList<intake::Proof> proofs;
    (void)intake::findSignedSecrets(said, intake::coresOf(request, said), found, proofs);
    const intake::Hidden hidden = intake::hide(said, secrets, found);
    if (proofs.isEmpty())
        return {hidden.text, !hidden.marks.isEmpty(), false};
    return {proofs.first().run, true, true};
}

} // namespace vexora
