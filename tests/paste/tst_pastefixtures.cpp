// SPDX-License-Identifier: MIT
#include "regions/ordercheck.h"
#include "regions/regioncatalog.h"
#include "support/paste.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;

/**
 * Clipboards as clerks have them, tests/data/clipboard: cases.json says for each what must come
 * out. Written from the promise of support/paste.h, not from what the reader happens to do.
 *
 * A value is a text, or a list of what is acceptable: null stands for the field left alone,
 * "*fault" for a value that is offered with what is wrong with it. `values` must be there, `may`
 * may be, nothing else. A case with payers and refusals may end either way.
 */
namespace {

constexpr auto kFault = "*fault"_L1;

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/clipboard/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray cases()
{
    return QJsonDocument::fromJson(contentOf(u"cases.json"_s)).array();
}

const RegionCatalog &catalog()
{
    static const RegionCatalog kCatalog;
    return kCatalog;
}

const QStringList &reasons()
{
    static const QStringList kReasons{
        u"empty"_s,         u"too_long"_s,    u"nul"_s,     u"encoding"_s, u"ambiguous_encoding"_s,
        u"nothing_found"_s, u"broken_json"_s, u"too_many"_s};
    return kReasons;
}

Result<Paste> readAll(const QByteArray &bytes, const QString &hint, const RegionSpec &region,
                      const QString &currency, const QString &language = u"en"_s)
{
    const Result<DecodedText> text = decodePasted(bytes, hint);
    if (!text)
        return tl::unexpected(text.error());
    return readPaste(text->text, region, region.currency(currency)->currency, language);
}

QString inAsciiDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit() && c.digitValue() >= 0)
            c = QChar(char16_t(u'0' + c.digitValue()));
    }
    return text;
}

/** What the region says about that field among these values; empty when it passes. */
QStringList faultsOf(const RegionSpec &region, const QString &currency, const FieldMap &values,
                     const QString &field, const QString &language)
{
    const CheckedOrder checked
        = checkOrder(region, region.currency(currency)->currency, values, {}, language);
    QStringList sentences;
    for (const Fault &fault : checked.faults) {
        if (fault.field == field)
            sentences.append(fault.message);
    }
    return sentences;
}

/** Empty when the piece is one of what is acceptable. */
QString wrong(const QJsonValue &expected, const PastedPiece *piece)
{
    const QString got = piece ? u'"' + piece->value + u'"' : u"nothing"_s;
    const QJsonArray accepted = expected.isArray() ? expected.toArray() : QJsonArray{expected};
    for (const QJsonValue &one : accepted) {
        if (one.isNull() ? !piece
                         : piece
                    && (one.toString() == kFault ? !piece->fault.isEmpty()
                                                 : one.toString() == piece->value))
            return {};
    }
    return u"got "_s + got;
}

bool isPlain(const QJsonValue &expected)
{
    return expected.isString() && expected.toString() != kFault;
}

/** What is wrong with a payer, a line each. */
QStringList mistakes(const QJsonObject &expected, const PastedPayer &payer)
{
    QStringList found;
    const QJsonObject values = expected["values"_L1].toObject();
    const QJsonObject may = expected["may"_L1].toObject();
    const QJsonArray faults = expected["faults"_L1].toArray();
    const auto piece = [&](const QString &field) -> const PastedPiece * {
        const auto at = std::find_if(payer.pieces.cbegin(), payer.pieces.cend(),
                                     [&](const PastedPiece &p) { return p.field == field; });
        return at == payer.pieces.cend() ? nullptr : &*at;
    };
    for (auto it = values.begin(); it != values.end(); ++it) {
        const PastedPiece *got = piece(it.key());
        if (const QString what = wrong(it.value(), got); !what.isEmpty())
            found.append(it.key() + u": "_s + what);
        else if (got && isPlain(it.value()) && got->fault.isEmpty() == faults.contains(it.key()))
            found.append(it.key() + u": its fault is \""_s + got->fault + u'"');
    }
    for (const PastedPiece &got : payer.pieces) {
        if (values.contains(got.field))
            continue;
        if (!may.contains(got.field))
            found.append(got.field + u": nobody asked for \""_s + got.value + u'"');
        else if (const QString what = wrong(may[got.field], &got); !what.isEmpty())
            found.append(got.field + u": "_s + what);
    }
    for (const QJsonValue &left : expected["leftOver"_L1].toArray()) {
        if (!payer.leftOver.join(u'\n').contains(left.toString()))
            found.append(u"not left over: "_s + left.toString());
    }
    if (const QString name = expected["name"_L1].toString(); !name.isEmpty() && name != payer.name)
        found.append(u"named "_s + payer.name);
    if (const int line = expected["line"_L1].toInt(); line != 0 && line != payer.line)
        found.append(u"at line %1"_s.arg(payer.line));
    return found;
}

/** Whatever comes out of whatever text keeps these. */
QStringList brokenPromises(const QString &text, const Paste &paste, const RegionSpec &region,
                           const QString &currency, const QString &language)
{
    QStringList broken;
    QString seen;
    for (const PastedPayer &payer : paste.payers) {
        QStringList order;
        seen += payer.leftOver.join(u'\n') + u'\n';
        for (const PastedPiece &piece : payer.pieces) {
            seen += piece.label + u'\n' + piece.raw + u'\n';
            order.append(piece.field);
            const QStringList faults
                = faultsOf(region, currency, payer.values(), piece.field, language);
            if (piece.value.trimmed().isEmpty())
                broken.append(u"an empty "_s + piece.field);
            // A code that is not listed is a matter of the whole order, told before it is sent.
            const bool code = region.field(piece.field)->type == FieldType::Code;
            if (!code
                && (piece.fault.isEmpty() != faults.isEmpty()
                    || (!faults.isEmpty() && !faults.contains(piece.fault))))
                broken.append(piece.field + u" has the fault \""_s + piece.fault + u'"');
            const QString again = checkOrder(region, region.currency(currency)->currency,
                                             {{piece.field, piece.value}}, {}, language)
                                      .fields.value(piece.field);
            if (again != piece.value)
                broken.append(piece.field + u" is not normalised: "_s + piece.value);
            if (payer.values().value(piece.field) != piece.value)
                broken.append(piece.field + u" is missing from values()"_s);
        }
        QStringList inOrder = region.fieldNames();
        inOrder.removeIf([&](const QString &name) { return !order.contains(name); });
        if (order != inOrder)
            broken.append(u"fields out of order, twice or unknown: "_s + order.join(u' '));
        if (payer.pieces.isEmpty() || payer.name.trimmed().isEmpty())
            broken.append(u"a payer of nothing"_s);
        if (payer.line < 1)
            broken.append(u"no line"_s);
    }
    if (paste.payers.isEmpty())
        broken.append(u"no payer"_s);
    // Nothing that might be a number of somebody's goes without a word.
    seen = inAsciiDigits(seen);
    static const QRegularExpression kNumber(u"[0-9]{4,}"_s);
    for (auto it = kNumber.globalMatch(inAsciiDigits(text)); it.hasNext();) {
        const QString number = it.next().captured();
        if (!seen.contains(number))
            broken.append(u"vanished: "_s + number);
    }
    return broken;
}

} // namespace

class tst_PasteFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(cases().size() >= 60); }

    void fixture_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonValue &value : cases()) {
            const QJsonObject one = value.toObject();
            QTest::newRow(qPrintable(one["file"_L1].toString())) << one;
        }
    }

    void fixture()
    {
        QFETCH(const QJsonObject, expected);
        const RegionSpec *region = catalog().find(expected["region"_L1].toString());
        const QString currency = expected["currency"_L1].toString();
        QVERIFY(region && region->currency(currency));
        const QByteArray bytes = contentOf(expected["file"_L1].toString());
        const QString hint = expected["hint"_L1].toString();
        const Result<Paste> paste = readAll(bytes, hint, *region, currency);
        const QJsonArray refusals = expected["refused"_L1].toArray();
        const QJsonArray payers = expected["payers"_L1].toArray();
        if (!paste) {
            QCOMPARE(paste.error().code, ErrorCode::Malformed);
            QVERIFY2(reasons().contains(paste.error().detail), qPrintable(paste.error().detail));
            QVERIFY2(refusals.contains(paste.error().detail), qPrintable(paste.error().detail));
            return;
        }
        QStringList found
            = brokenPromises(decodePasted(bytes, hint)->text, *paste, *region, currency, u"en"_s);
        if (payers.isEmpty()) {
            for (const PastedPiece &piece : paste->payers.constFirst().pieces)
                found.append(piece.field + u" became \""_s + piece.value + u'"');
            found.append(u"should have been refused"_s);
        } else if (payers.size() != paste->payers.size()) {
            found.append(u"%1 payers"_s.arg(paste->payers.size()));
        }
        for (qsizetype i = 0; i < payers.size() && i < paste->payers.size(); ++i)
            found += mistakes(payers[i].toObject(), paste->payers[i]);
        const QStringList kinds{u"table"_s, u"labelled"_s, u"json"_s};
        if (const QString kind = expected["kind"_L1].toString(); !kind.isEmpty())
            QCOMPARE(kinds[int(paste->kind)], kind);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n   "_s)));
    }

    /** Copied a little short: read or refused, with the same promises. */
    void cutAnywhere()
    {
        int read = 0;
        for (const QJsonValue &value : cases()) {
            const QJsonObject one = value.toObject();
            const RegionSpec &region = *catalog().find(one["region"_L1].toString());
            const QString currency = one["currency"_L1].toString();
            const QByteArray bytes = contentOf(one["file"_L1].toString());
            for (qsizetype end = 1; end < bytes.size(); end += 1 + bytes.size() / 4) {
                const QByteArray cut = bytes.first(end);
                const QString hint = one["hint"_L1].toString();
                const Result<Paste> paste = readAll(cut, hint, region, currency);
                QStringList broken;
                if (paste) {
                    ++read;
                    broken = brokenPromises(decodePasted(cut, hint)->text, *paste, region, currency,
                                            u"en"_s);
                } else if (!reasons().contains(paste.error().detail)) {
                    broken.append(paste.error().detail);
                }
                QVERIFY2(broken.isEmpty(),
                         qPrintable(one["file"_L1].toString() + u" to byte %1: "_s.arg(end)
                                    + broken.join(u"\n   "_s)));
            }
        }
        QVERIFY(read > 50);
    }

    void tooLong()
    {
        const QByteArray row("meiling@example.com\t0912345678\n");
        const RegionSpec &region = *catalog().find(u"taiwan");
        const Result<Paste> megabyte
            = readAll(row.repeated(1024 * 1024 / row.size()), {}, region, u"TWD"_s);
        QVERIFY(!megabyte);
        QCOMPARE(megabyte.error().detail, u"too_long"_s);
        const QByteArray most = row + QByteArray(kMaxPaste - row.size(), '\n');
        QVERIFY(readAll(most, {}, region, u"TWD"_s));
        const Result<Paste> more = readAll(most + '\n', {}, region, u"TWD"_s);
        QCOMPARE(more.error().detail, u"too_long"_s);
    }

    void tooMany()
    {
        const QByteArray row("meiling@example.com\t0912345678\n");
        const RegionSpec &region = *catalog().find(u"taiwan");
        const Result<Paste> most = readAll(row.repeated(500), {}, region, u"TWD"_s);
        QVERIFY(most);
        QCOMPARE(most->payers.size(), 500);
        QCOMPARE(most->payers.constLast().line, 500);
        const Result<Paste> more = readAll(row.repeated(501), {}, region, u"TWD"_s);
        QVERIFY(!more);
        QCOMPARE(more.error().detail, u"too_many"_s);
    }

    void anEncodingIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("plain") << u"tw-chat.txt"_s << u"UTF-8"_s;
        QTest::newRow("mark") << u"enc-utf8-bom.bin"_s << u"UTF-8"_s;
        QTest::newRow("little") << u"enc-utf16le-bom.bin"_s << u"UTF-16LE"_s;
        QTest::newRow("big") << u"enc-utf16be-bom.bin"_s << u"UTF-16BE"_s;
        QTest::newRow("Big5") << u"enc-big5-hint.bin"_s << u"Big5"_s;
        QTest::newRow("Shift_JIS") << u"enc-shift-jis-hint.bin"_s << u"Shift_JIS"_s;
    }

    void anEncodingIsNamed()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, encoding);
        const Result<DecodedText> text
            = decodePasted(contentOf(file), file.contains("hint"_L1) ? encoding : QString());
        QVERIFY(text);
        QCOMPARE(text->encoding, encoding);
        QVERIFY(!text->text.startsWith(QChar(QChar::ByteOrderMark)));
        QVERIFY(!text->text.contains(QChar(QChar::ReplacementCharacter)));
    }

    /** A wrong hint never makes other text of what is sound. */
    void aWrongHintIsNoHarm()
    {
        const QByteArray bytes = contentOf(u"tw-chat.txt"_s);
        for (const QString &hint : {u"Big5"_s, u"Shift_JIS"_s, u"no-such-charset"_s}) {
            const Result<DecodedText> text = decodePasted(bytes, hint);
            if (text)
                QCOMPARE(text->text, QString::fromUtf8(bytes));
            else
                QVERIFY(reasons().contains(text.error().detail));
        }
    }

    void faultsSpeakTheAskedLanguage()
    {
        const RegionSpec &region = *catalog().find(u"taiwan");
        for (const QString &language : {u"en"_s, u"es"_s, u"ja"_s, u"km"_s, u"zh-TW"_s}) {
            const Result<Paste> paste
                = readAll(contentOf(u"tw-row-lost-zero.txt"_s), {}, region, u"TWD"_s, language);
            QVERIFY(paste);
            const QStringList broken
                = brokenPromises(QString::fromUtf8(contentOf(u"tw-row-lost-zero.txt"_s)), *paste,
                                 region, u"TWD"_s, language);
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PasteFixtures)
#include "tst_pastefixtures.moc"
