// SPDX-License-Identifier: MIT
#include "ui/print/printjob.h"

#include "khqr/check.h"
#include "ui/print/gate.h"
#include "ui/print/output.h"

#include <QHash>
#include <QThreadPool>

#include <algorithm>

namespace vexora::print {

namespace {

int cardsOf(const Sheet &sheet)
{
    int cards = 0;
    for (const Page &page : sheet.pages)
        cards += int(page.cards.size());
    return cards;
}

} // namespace

Prepared prepare(const Preparation &wanted, const std::atomic<bool> &cancelled,
                 const std::function<void(int, int)> &progress)
{
    Prepared made;
    Job job = wanted.job;
    QList<qsizetype> origins(job.items.size()); // of job's items in the job asked for
    for (qsizetype i = 0; i < origins.size(); ++i)
        origins[i] = i;
    while (!cancelled) {
        Sheet sheet = layOut(job, wanted.device, wanted.nowMs, wanted.confirmed);
        std::atomic<int> done = 0;
        const int all = cardsOf(sheet);
        // Painted while it is read back; thrown away when anything has to be left out.
        QThreadPool beside;
        if (wanted.pdf)
            beside.start([&] { made.pdf = pdfOf(sheet, cancelled); });
        const QList<Refusal> unread = readBack(sheet, {cancelled, [&] { progress(++done, all); }});
        beside.waitForDone();
        if (cancelled)
            break;
        for (Refusal refusal : sheet.refusals + unread) {
            refusal.item = origins[refusal.item];
            made.refusals.append(refusal);
        }
        if (unread.isEmpty()) {
            made.sheet = std::move(sheet);
            made.origins = origins;
            break;
        }
        Job rest = job;
        rest.items.clear();
        QList<qsizetype> places;
        for (qsizetype i = 0; i < job.items.size(); ++i) {
            const bool out
                = std::any_of(made.refusals.begin(), made.refusals.end(),
                              [&](const Refusal &refusal) { return refusal.item == origins[i]; });
            if (!out) {
                rest.items.append(job.items[i]);
                places.append(origins[i]);
            }
        }
        job = rest;
        origins = places;
    }
    std::stable_sort(made.refusals.begin(), made.refusals.end(),
                     [](const Refusal &a, const Refusal &b) { return a.item < b.item; });
    if (cancelled)
        made.sheet.pages.clear();
    return made;
}

QList<PrintNote> notesOf(const Sheet &sheet, const QString &target, qint64 nowMs)
{
    QList<PrintNote> notes;
    QHash<QString, qsizetype> places;
    for (const Page &page : sheet.pages) {
        for (const PlacedCard &card : page.cards) {
            const Item &item = sheet.job.items[card.item];
            const QString md5 = khqr::md5Of(item.payload);
            if (const auto known = places.constFind(md5); known != places.cend()) {
                ++notes[*known].copies;
                continue;
            }
            places.insert(md5, notes.size());
            PrintNote note;
            note.md5 = md5;
            if (item.order)
                note.key = item.order->key;
            note.layout = sheet.job.layout->id;
            note.target = target;
            note.atMs = nowMs;
            notes.append(note);
        }
    }
    return notes;
}

} // namespace vexora::print
