// SPDX-License-Identifier: MIT
#include "intake/intakefixture.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakefixture;

/**
 * Texts as customers send them, a row for every file of tests/data/intake. Written from the
 * promise of support/intake/intake.h, not from what the readers happen to do: the fields are
 * exactly those that were sent, or nothing is read and a note says where it broke.
 */
namespace {

constexpr int kLeast = 60;

Intake readAfresh(const QString &name)
{
    return takeIn(textOf(name), secretsOf(expectationOf(name)));
}

const Intake &read(const QString &name)
{
    static QHash<QString, Intake> kept;
    auto at = kept.find(name);
    if (at == kept.end())
        at = kept.insert(name, readAfresh(name));
    return *at;
}

/** Readings that are wrong for sure, made of a right one. */
QList<std::pair<QString, Intake>> spoiled(const QJsonObject &expected, const Intake &right)
{
    QList<std::pair<QString, Intake>> all;
    const auto spoil = [&](const QString &how, const auto &change) {
        Intake copy = right;
        change(copy);
        all.append({how, copy});
    };
    const QJsonArray requests = expected["requests"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(requests.size(), right.requests.size()); ++i) {
        const QJsonObject request = requests.at(i).toObject();
        const QList<SentField> fields = right.requests.at(i).request.fields;
        if (!request.contains("fields"_L1) || fields.isEmpty())
            continue;
        spoil(u"a field less"_s, [=](Intake &in) { in.requests[i].request.fields.removeLast(); });
        spoil(u"a field more"_s, [=](Intake &in) {
            in.requests[i].request.fields.append({u"more"_s, u"1"_s});
        });
        spoil(u"a value changed"_s,
              [=](Intake &in) { in.requests[i].request.fields.first().value += u' '; });
        spoil(u"a name changed"_s,
              [=](Intake &in) { in.requests[i].request.fields.first().name += u' '; });
        if (fields.size() > 1 && fields.first() != fields.last())
            spoil(u"another order"_s, [=](Intake &in) {
                in.requests[i].request.fields.swapItemsAt(0, fields.size() - 1);
            });
        if (request["fields"_L1][0].toObject().contains("kind"_L1))
            spoil(u"another kind"_s, [=](Intake &in) {
                SentKind &kind = in.requests[i].request.fields.first().kind;
                kind = kind == SentKind::Bool ? SentKind::Text : SentKind::Bool;
            });
        spoil(u"a request twice"_s, [=](Intake &in) { in.requests.append(in.requests.at(i)); });
    }
    if (!expected["notes"_L1].toArray().isEmpty()
        && !isRefusal(expected["orRefused"_L1].toArray(), right)) {
        spoil(u"no notes"_s, [](Intake &in) { in.notes.clear(); });
        spoil(u"notes elsewhere"_s, [](Intake &in) {
            for (IntakeNote &note : in.notes)
                note.place.line += 100;
        });
    }
    for (const QJsonValue &value : expected["secrets"_L1].toArray()) {
        const QString secret = value.toString();
        spoil(u"a secret shown"_s, [=](Intake &in) { in.shown += secret; });
        spoil(u"a secret in a note"_s, [=](Intake &in) {
            in.notes.append({u"unread"_s, {}, secret});
        });
        spoil(u"a secret in a body"_s, [=](Intake &in) {
            in.requests.append(TakenRequest());
            in.requests.last().request.body = secret.toUtf8();
        });
        spoil(u"a secret not seen"_s, [](Intake &in) { in.secretSeen = false; });
    }
    if (requests.isEmpty() && expected.contains("requests"_L1))
        spoil(u"read what cannot be read"_s, [](Intake &in) {
            in.requests.append(TakenRequest());
            in.requests.last().request.fields.append({u"amount"_s, u"300"_s});
        });
    return all;
}

} // namespace

class TestIntakeFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsExpectation();
    void readsOrRefuses_data();
    void readsOrRefuses();
    void noticesAWrongReading_data();
    void noticesAWrongReading();
    void hidesSecretsInAnyText_data();
    void hidesSecretsInAnyText();
};

void TestIntakeFixtures::everyTextHasItsExpectation()
{
    QCOMPARE(names(u"*.json"_s), names(u"*.txt"_s));
    int readOrRefused = 0;
    for (const QString &name : names(u"*.txt"_s)) {
        const QJsonObject expected = expectationOf(name);
        QVERIFY2(!expected.isEmpty(), qPrintable(name));
        static const QStringList kKeys{u"about"_s, u"known"_s,     u"secrets"_s, u"requests"_s,
                                       u"extra"_s, u"orRefused"_s, u"notes"_s,   u"secretSeen"_s};
        for (const QString &key : expected.keys())
            QVERIFY2(kKeys.contains(key), qPrintable(name + u": "_s + key));
        readOrRefused += expected.contains("requests"_L1)
            && (!expected["requests"_L1].toArray().isEmpty()
                || !expected["notes"_L1].toArray().isEmpty());
    }
    QVERIFY2(readOrRefused >= kLeast, qPrintable(QString::number(readOrRefused)));
}

void TestIntakeFixtures::readsOrRefuses_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names(u"*.txt"_s))
        QTest::newRow(qPrintable(name)) << name;
}

void TestIntakeFixtures::readsOrRefuses()
{
    QFETCH(QString, name);
    const Intake intake = read(name);
    const QStringList wrong
        = mistakes(expectationOf(name), intake) + brokenPromises(textOf(name), intake);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    QVERIFY2(readAfresh(name) == intake, "read twice, read differently");
}

void TestIntakeFixtures::noticesAWrongReading_data()
{
    readsOrRefuses_data();
}

void TestIntakeFixtures::noticesAWrongReading()
{
    QFETCH(QString, name);
    const QJsonObject expected = expectationOf(name);
    const Intake intake = read(name);
    if (!mistakes(expected, intake).isEmpty())
        return; // not right in the first place: the other test says so
    for (const auto &[how, wrong] : spoiled(expected, intake))
        QVERIFY2(!mistakes(expected, wrong).isEmpty(), qPrintable(u"not noticed: "_s + how));
}

void TestIntakeFixtures::hidesSecretsInAnyText_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names(u"*.txt"_s)) {
        if (!expectationOf(name)["known"_L1].toArray().isEmpty())
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestIntakeFixtures::hidesSecretsInAnyText()
{
    QFETCH(QString, name);
    const QJsonObject expected = expectationOf(name);
    bool seen = false;
    const QString hidden = hideSecrets(textOf(name), secretsOf(expected), &seen);
    QVERIFY(seen);
    for (const QJsonValue &secret : expected["secrets"_L1].toArray())
        QVERIFY(!hidden.contains(secret.toString()));
    QVERIFY(hidden.contains(doctor::kSecretMark));
}

QTEST_GUILESS_MAIN(TestIntakeFixtures)
#include "tst_intakefixtures.moc"
