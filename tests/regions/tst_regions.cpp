// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "regions/fieldrules.h"
#include "regions/ordercheck.h"
#include "regions/regioncatalog.h"
#include "signing/signer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

using FaultNames = QList<QPair<QString, QString>>;

QString described(const FaultNames &faults)
{
    QStringList words;
    for (const auto &[field, rule] : faults)
        words.append(field + u':' + rule);
    return words.join(u' ');
}

FaultNames namesOf(const QList<Fault> &faults)
{
    FaultNames names;
    for (const Fault &fault : faults)
        names.append({fault.field, fault.rule});
    return names;
}

/** Placeholders of a text, sorted, so that translations can be compared with the English one. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression kPlaceholder(u"\\{[^}]*\\}?"_s);
    QStringList found;
    for (auto match = kPlaceholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

void verifyAllLanguages(const Texts &texts, const QString &what, const QStringList &known = {})
{
    for (const QString &language : programLanguages()) {
        const QString where = what + u' ' + language;
        QVERIFY2(texts.has(language), qPrintable(where));
        const QString text = texts.in(language);
        QVERIFY2(!text.isEmpty() && text == text.trimmed(), qPrintable(where));
        QCOMPARE(placeholders(text), placeholders(texts.english()));
        for (const QString &placeholder : placeholders(text))
            QVERIFY2(known.contains(placeholder), qPrintable(where + u": "_s + placeholder));
    }
}

/** Of rule sentences: what ordercheck fills in. */
QStringList knownPlaceholders()
{
    return {u"{label}"_s,   u"{count}"_s,    u"{max}"_s,
            u"{example}"_s, u"{decimals}"_s, u"{currency}"_s};
}

} // namespace

/** Every region file of the program by its own examples; a sixth file is tested without a change.
 */
class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead()
    {
        for (const RegionCatalog::Broken &broken : m_catalog.broken())
            qWarning().noquote() << broken.file << broken.error.detail;
        QVERIFY(m_catalog.broken().isEmpty());

        const QStringList files = QDir(QStringLiteral(SOURCE_DIR "/resources/regions"))
                                      .entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QStringList ids;
        for (const RegionSpec &region : m_catalog.regions()) {
            ids.append(region.id + u".json"_s);
            QVERIFY(!region.fromUser);
        }
        ids.sort();
        QCOMPARE(ids, files);
        for (const char *id : {"argentina", "mexico", "cambodia", "japan", "taiwan"})
            QVERIFY2(m_catalog.find(QString::fromLatin1(id)), id);
    }

    void everySentenceSpeaksAllLanguages()
    {
        QStringList kinds = ruleKinds();
        kinds += {u"required"_s, u"amount"_s,    u"positive"_s,     u"decimals"_s, u"email"_s,
                  u"url"_s,      u"ipAddress"_s, u"listed"_s,       u"controls"_s, u"ambiguous"_s,
                  u"tradeNo"_s,  u"unknown"_s,   u"listedNowhere"_s};
        for (const QString &kind : kinds)
            verifyAllLanguages(defaultSentence(kind), kind, knownPlaceholders());
    }

    void everyTextSpeaksAllLanguages_data() { addRegions(); }
    void everyTextSpeaksAllLanguages()
    {
        const RegionSpec &region = current();
        verifyAllLanguages(region.name, u"name"_s);
        for (const FieldSpec &field : region.fields) {
            verifyAllLanguages(field.label, field.name);
            for (const QString &language : programLanguages())
                QVERIFY2(!field.label.in(language).endsWith(u':'), qPrintable(field.name));
            if (!field.help.isEmpty())
                verifyAllLanguages(field.help, field.name + u".help"_s);
            verifyAllLanguages(field.wording, field.name + u".wording"_s);
            for (const Rule &rule : field.rules) {
                if (!rule.sentence.isEmpty())
                    verifyAllLanguages(rule.sentence, field.name + u'.' + rule.kind,
                                       knownPlaceholders());
            }
        }
        for (const PaymentMethod &method : region.methods)
            verifyAllLanguages(method.name, method.id);
    }

    void passingExamplesAreSignedAsPythonSignsThem_data() { addExamples(true); }
    void passingExamplesAreSignedAsPythonSignsThem()
    {
        const RegionSpec &region = current();
        const RegionExample &example = currentExample();
        const RegionCurrency *currency = region.currency(example.currency);
        QVERIFY(currency);
        QCOMPARE(unknownFields(region, example.values), QStringList());

        const CheckedOrder order
            = checkOrder(region, currency->currency, example.values, example.tradeNo);
        QCOMPARE(described(namesOf(order.faults)), QString());
        QVERIFY(!order.hasErrors() && !order.hasWarnings());

        FieldMap body = order.fields;
        body.insert(u"tradeNo"_s, example.tradeNo);
        body.insert(u"timestamp"_s, example.timestamp);
        QCOMPARE(canonicalString(body), example.canonical);
        QVERIFY(!example.canonical.contains(example.secret));
        QCOMPARE(signature(example.canonical, Secret(example.secret.toUtf8())),
                 example.sign.toLatin1());

        // Done once is done: what was normalised stays as it is.
        const CheckedOrder again
            = checkOrder(region, currency->currency, order.fields, example.tradeNo);
        QCOMPARE(again.fields, order.fields);
        QVERIFY(again.changes.isEmpty());
        // And what was changed is told.
        for (auto typed = example.values.cbegin(); typed != example.values.cend(); ++typed) {
            const bool told
                = std::any_of(order.changes.begin(), order.changes.end(),
                              [&](const Change &change) { return change.field == typed.key(); });
            QCOMPARE(told, order.fields.value(typed.key()) != typed.value());
        }
    }

    void failingExamplesReportExactlyTheirFaults_data() { addExamples(false); }
    void failingExamplesReportExactlyTheirFaults()
    {
        const RegionSpec &region = current();
        const RegionExample &example = currentExample();
        const RegionCurrency *currency = region.currency(example.currency);
        QVERIFY(currency);
        QCOMPARE(unknownFields(region, example.values), QStringList());
        for (const QString &language : programLanguages()) {
            const CheckedOrder order
                = checkOrder(region, currency->currency, example.values, example.tradeNo, language);
            QCOMPARE(described(namesOf(order.faults)), described(example.faults));
            for (const Fault &fault : order.faults) {
                QVERIFY2(!fault.message.isEmpty(), qPrintable(fault.field));
                if (const FieldSpec *field = region.field(fault.field);
                    field && fault.rule != u"listed")
                    QVERIFY2(!exampleIn(fault, *field).isEmpty(), qPrintable(fault.message));
                QVERIFY2(placeholders(fault.message).isEmpty(), qPrintable(fault.message));
                // A payer's value never stands in a sentence, where it could reach a log.
                const QString typed = example.values.value(fault.field).trimmed();
                QVERIFY2(typed.size() < 4 || !fault.message.contains(typed),
                         qPrintable(fault.message));
            }
        }
    }

    void examplesOfFieldsPass_data() { addRegions(); }
    void examplesOfFieldsPass()
    {
        const RegionSpec &region = current();
        for (const RegionCurrency &currency : region.currencies) {
            FieldMap values;
            for (const FieldSpec &field : region.fields)
                values.insert(field.name, field.example);
            const CheckedOrder order = checkOrder(region, currency.currency, values, {});
            QCOMPARE(described(namesOf(order.faults)), QString());
            QVERIFY(order.changes.isEmpty());
            QCOMPARE(order.fields, values);
        }
    }

    /** Whatever may be wrong, the sentence shows a value that is right. */
    void everySentenceShowsWhatWouldPass_data() { addRegions(); }
    void everySentenceShowsWhatWouldPass()
    {
        const RegionSpec &region = current();
        int broken = 0;
        for (const RegionCurrency &currency : region.currencies) {
            FieldMap right;
            for (const FieldSpec &field : region.fields)
                right.insert(field.name, field.example);
            for (const FieldSpec &field : region.fields) {
                for (const QString &wrong : wrongValues(field)) {
                    FieldMap values = right;
                    values.insert(field.name, wrong);
                    broken += verifyExamples(region, currency.currency, values, field);
                }
                // And the rule's own sentence, whether or not a wrong value was thought of here.
                for (const Rule &rule : field.rules) {
                    const Texts sentence
                        = rule.sentence.isEmpty() ? defaultSentence(rule.kind) : rule.sentence;
                    QVERIFY2(sentence.english().contains(u"{example}"_s),
                             qPrintable(field.name + u' ' + rule.kind));
                    const QString example = rule.example.isEmpty() ? field.example : rule.example;
                    QVERIFY2(keeps(rule, example), qPrintable(field.name + u' ' + rule.kind));
                }
            }
        }
        QVERIFY(broken >= 2 * region.fields.size());
    }

    void everyMethodAndCurrencyHasAnExample_data() { addRegions(); }
    void everyMethodAndCurrencyHasAnExample()
    {
        const RegionSpec &region = current();
        QSet<QString> methods;
        QSet<QString> currencies;
        int passing = 0;
        int failing = 0;
        for (const RegionExample &example : region.examples) {
            ++(example.faults.isEmpty() ? passing : failing);
            // A method with a typed code always comes with the warning that it is not listed.
            if (const PaymentMethod *method = methodOf(region, example.values))
                methods.insert(method->id);
            if (example.faults.isEmpty())
                currencies.insert(example.currency);
        }
        for (const PaymentMethod &method : region.methods)
            QVERIFY2(methods.contains(method.id), qPrintable(method.id));
        QCOMPARE(currencies.size(), region.currencies.size());
        QVERIFY(passing >= 4);
        QVERIFY(failing >= 6);
    }

    void placesOnTheScreenMakeRows_data() { addRegions(); }
    void placesOnTheScreenMakeRows()
    {
        const RegionSpec &region = current();
        QMap<FieldGroup, QMap<int, QSet<int>>> rows;
        for (const FieldSpec &field : region.fields) {
            QSet<int> &columns = rows[field.place.group][field.place.row];
            QVERIFY2(!columns.contains(field.place.column), qPrintable(field.name));
            columns.insert(field.place.column);
        }
        for (const auto &group : std::as_const(rows)) {
            QCOMPARE(group.firstKey(), 0);
            QCOMPARE(group.lastKey(), int(group.size()) - 1); // no empty row between
        }
        // The payment method stands first, the money right after it.
        for (const FieldSpec &field : region.fields)
            QCOMPARE(field.place.group == FieldGroup::Order && field.place.row == 0,
                     field.type == FieldType::Code);
        QCOMPARE(region.field(u"amount")->place, (FieldPlace{FieldGroup::Order, 1, 0}));
        QCOMPARE(region.field(u"remark")->place, (FieldPlace{FieldGroup::Order, 1, 1}));
        for (const char16_t *url : {u"notifyUrl", u"returnUrl"})
            QCOMPARE(region.field(url)->place.group, FieldGroup::Technical);
    }

    void familyNameStandsWhereCustomPutsIt()
    {
        const auto familyFirst = [this](QStringView id) {
            const RegionSpec *region = m_catalog.find(id);
            const FieldPlace family = region->field(u"lastname")->place;
            const FieldPlace given = region->field(u"firstname")->place;
            return family.row == given.row && family.column < given.column;
        };
        QVERIFY(familyFirst(u"japan"));
        QVERIFY(familyFirst(u"taiwan"));
        QVERIFY(familyFirst(u"cambodia"));
        QVERIFY(!familyFirst(u"argentina"));
    }

    void onlyWhatIsNoPayerDataIsMarkedPlain_data() { addRegions(); }
    void onlyWhatIsNoPayerDataIsMarkedPlain()
    {
        const QStringList plain{u"amount"_s, u"channelCode"_s, u"wayCode"_s, u"notifyUrl"_s,
                                u"returnUrl"_s};
        const QStringList defaults{u"notifyUrl"_s, u"returnUrl"_s, u"remark"_s, u"channelCode"_s,
                                   u"wayCode"_s};
        for (const FieldSpec &field : current().fields) {
            QVERIFY2(field.personal || plain.contains(field.name), qPrintable(field.name));
            QCOMPARE(field.profileDefault, defaults.contains(field.name));
            QCOMPARE(field.offersOrderNumber,
                     current().id == u"cambodia" && field.name == u"remark");
        }
    }

    void everyValueIsTrimmed_data() { addRegions(); }
    void everyValueIsTrimmed()
    {
        for (const FieldSpec &field : current().fields) {
            QVERIFY2(!field.normalisers.isEmpty(), qPrintable(field.name));
            QCOMPARE(field.normalisers.first().kind, u"trim"_s);
        }
    }

    void theRestIsSound_data() { addRegions(); }
    void theRestIsSound()
    {
        const RegionSpec &region = current();
        QVERIFY(QTimeZone(region.timeZone.toLatin1()).isValid());
        QSet<QString> deviations;
        for (const Deviation &deviation : region.knownDeviations) {
            QVERIFY2(!deviations.contains(deviation.id), qPrintable(deviation.id));
            deviations.insert(deviation.id);
            QVERIFY(!deviation.message.isEmpty());
        }
        QSet<QString> names;
        for (const RegionExample &example : region.examples) {
            QVERIFY2(!names.contains(example.name), qPrintable(example.name));
            names.insert(example.name);
        }
        QVERIFY(region.answer.links.contains(region.answer.documentedLink));
        QVERIFY(region.answer.texts.contains(region.answer.documentedText));
        for (const QString &link : {u"paymentLink"_s, u"paymentUrl"_s})
            QVERIFY(region.answer.links.contains(link));
        for (const QString &text : {u"message"_s, u"desc"_s})
            QVERIFY(region.answer.texts.contains(text));
    }

private:
    /** Values that break one rule or other of most fields. */
    static QStringList wrongValues(const FieldSpec &field)
    {
        QStringList wrong{QString(), u"tab\there"_s, u"x amount=1"_s,
                          u"0"_s,    u"1.23456"_s,   u"\\not@right..com"_s};
        if (field.type == FieldType::IpAddress)
            wrong.append(u"192.168.0.1"_s);
        return wrong;
    }

    /** How many faults the field has; each names an example, and the example has none. */
    static int verifyExamples(const RegionSpec &region, const Currency &currency,
                              const FieldMap &values, const FieldSpec &field)
    {
        int found = 0;
        for (const QString &language : programLanguages()) {
            const CheckedOrder order = checkOrder(region, currency, values, {}, language);
            found = 0;
            for (const Fault &fault : order.faults) {
                if (fault.field != field.name)
                    continue;
                ++found;
                const QString example = exampleIn(fault, field);
                if (example.isEmpty()) {
                    qWarning().noquote() << region.id << fault.field << fault.message;
                    return QTest::qVerify(false, "an example", "", __FILE__, __LINE__), 0;
                }
                FieldMap corrected = values;
                corrected.insert(field.name, example);
                const CheckedOrder again = checkOrder(region, currency, corrected, {}, language);
                for (const Fault &left : again.faults)
                    QTest::qVerify(left.field != field.name, "the example passes",
                                   qPrintable(left.message), __FILE__, __LINE__);
                const QString typed = values.value(field.name);
                if (typed.size() > 3)
                    QTest::qVerify(!fault.message.contains(typed), "no value",
                                   qPrintable(fault.message), __FILE__, __LINE__);
            }
        }
        return found;
    }

    /** Every region's sentences end with it, or hold it. */
    static QString exampleIn(const Fault &fault, const FieldSpec &field)
    {
        QStringList candidates{field.example};
        for (const Rule &rule : field.rules)
            candidates.append(rule.example);
        for (const QString &candidate : candidates) {
            if (!candidate.isEmpty() && fault.message.contains(candidate))
                return candidate;
        }
        return {};
    }

    void addRegions()
    {
        QTest::addColumn<qsizetype>("region");
        for (qsizetype i = 0; i < m_catalog.regions().size(); ++i)
            QTest::newRow(qPrintable(m_catalog.regions()[i].id)) << i;
    }

    void addExamples(bool passing)
    {
        QTest::addColumn<qsizetype>("region");
        QTest::addColumn<qsizetype>("example");
        for (qsizetype i = 0; i < m_catalog.regions().size(); ++i) {
            const RegionSpec &region = m_catalog.regions()[i];
            for (qsizetype j = 0; j < region.examples.size(); ++j) {
                const RegionExample &example = region.examples[j];
                if (example.faults.isEmpty() == passing)
                    QTest::addRow("%s: %s", qPrintable(region.id), qPrintable(example.name))
                        << i << j;
            }
        }
    }

    [[nodiscard]] const RegionSpec &current() const
    {
        return m_catalog.regions()[*static_cast<qsizetype *>(
            QTest::qData("region", QMetaType::fromType<qsizetype>().id()))];
    }

    [[nodiscard]] const RegionExample &currentExample() const
    {
        return current().examples[*static_cast<qsizetype *>(
            QTest::qData("example", QMetaType::fromType<qsizetype>().id()))];
    }

    RegionCatalog m_catalog;
};

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
