// SPDX-License-Identifier: MIT
#include "support/alignment.h"
#include "support/comparison.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** What of two texts a person is shown. */
class TestComparison final : public QObject
{
    Q_OBJECT

    /** "a{NBSP}b[‑~-]": names in braces, look-alikes with what they look like. */
    static QString described(const QList<VisibleRun> &runs)
    {
        QString text;
        for (const VisibleRun &run : runs) {
            if (run.hidden)
                text += u'{' + run.text + u'}';
            else if (!run.lookAlike.isEmpty())
                text += u'[' + run.text + u'~' + run.lookAlike + u']';
            else
                text += run.text;
        }
        return text;
    }

    static bool covers(const QList<VisibleRun> &runs, const QString &text)
    {
        qsizetype at = 0;
        for (const VisibleRun &run : runs) {
            if (run.at != at || run.length < 0)
                return false;
            at += run.length;
            if (!run.hidden && QStringView(text).sliced(run.at, run.length) != run.text)
                return false;
        }
        return at == text.size();
    }

    static QString randomText(QRandomGenerator &random, int size)
    {
        static const QStringList kPieces{u"a"_s, u"b"_s,  u" "_s,      u"\r"_s, u"\n"_s,
                                         u"–"_s, u"１"_s, u"漢"_s,     u"😀"_s,  u"e\u0301"_s,
                                         u"А"_s, u"ж"_s,  u"\u00a0"_s, u"ー"_s, u"ក"_s};
        QString text;
        for (int i = 0; i < size; ++i)
            text += kPieces[random.bounded(int(kPieces.size()))];
        return text;
    }

private Q_SLOTS:
    void runs_data();
    void runs();
    void plainWritingIsPlain_data();
    void plainWritingIsPlain();
    void runsCoverTheText();
    void fields();
    void strings_data();
    void strings();
    void stretchesStandSideBySide();
    void longTextsTakeLinearWork();
    void hex();
};

void TestComparison::runs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("one space", u"Ana Gomez"_s, u"Ana Gomez"_s);
    row("space behind", u"300 "_s, u"300{·}"_s);
    row("space before", u" 300"_s, u"{·}300"_s);
    row("two spaces", u"Ana  Gomez"_s, u"Ana{··}Gomez"_s);
    row("space at a line end", u"a \nb"_s, u"a{·}{‹LF›}b"_s);
    row("only a space", u" "_s, u"{·}"_s);
    row("nbsp", u"Ana\u00a0Gomez"_s, u"Ana{‹NBSP›}Gomez"_s);
    row("zero width", u"a\u200bb\u200c\u200d"_s, u"a{‹ZWSP›}b{‹ZWNJ›}{‹ZWJ›}"_s);
    row("bom", u"\ufeffa"_s, u"{‹BOM›}a"_s);
    row("line ends", u"a\r\nb\nc\rd"_s, u"a{‹CR LF›}b{‹LF›}c{‹CR›}d"_s);
    row("tab", u"a\tb"_s, u"a{‹TAB›}b"_s);
    row("controls", u"a\u0007\u007f\u0085"_s + QChar(u'\0'), u"a{‹U+0007›}{‹DEL›}{‹NEL›}{‹NUL›}"_s);
    row("bidi", u"a\u202eb\u2066"_s, u"a{‹RLO›}b{‹LRI›}"_s);
    row("soft hyphen", u"a\u00adb"_s, u"a{‹SHY›}b"_s);
    row("variation", u"a\ufe0f"_s, u"a{‹U+FE0F›}"_s);
    row("lost letter", u"a\ufffd"_s, u"a{‹U+FFFD›}"_s);
    row("half a pair", u"a"_s + QChar(0xd800) + u"b"_s, u"a{‹U+D800›}b"_s);
    row("tag", u"a\U000e0041"_s, u"a{‹U+E0041›}"_s);
    row("dashes", u"808‑0358"_s, u"808[‑~-]0358"_s);
    row("every dash", u"1‐2‑3‒4–5—6―7−8－9"_s,
        u"1[‐~-]2[‑~-]3[‒~-]4[–~-]5[—~-]6[―~-]7[−~-]8[－~-]9"_s);
    row("long vowel as a dash", u"03ー1234"_s, u"03[ー~-]1234"_s);
    row("quotes", u"“a” ‘b’"_s, u"[“~\"]a[”~\"] [‘~']b[’~']"_s);
    row("full width digits", u"０９1"_s, u"[０９~09]1"_s);
    row("full width letters", u"ＶＡ"_s, u"[ＶＡ~VA]"_s);
    row("full width slash", u"a／b⁄c"_s, u"a[／~/]b[⁄~/]c"_s);
    row("cyrillic in latin", u"PАYPAY"_s, u"P[А~A]YPAY"_s);
    row("cyrillic look-alikes alone", u"ВАС"_s, u"[ВАС~BAC]"_s);
    row("greek in latin", u"Οk"_s, u"[Ο~O]k"_s);
    row("letter in parts", u"Go\u0301mez"_s, u"G[o\u0301~ó]mez"_s);
    row("half-width kana", u"ﾀﾛｳ"_s, u"[ﾀﾛｳ~タロウ]"_s);
    row("ligature", u"ﬁn"_s, u"[ﬁ~fi]n"_s);
    row("mathematical", u"𝐀b"_s, u"[𝐀~A]b"_s);
    row("wide space by itself", u"a\u3000b"_s, u"a{‹WIDE SPACE›}b"_s);
}

void TestComparison::runs()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const QList<VisibleRun> runs = visibleRuns(text);
    QCOMPARE(described(runs), shown);
    QVERIFY(covers(runs, text));
}

void TestComparison::plainWritingIsPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("english") << u"amount=300 tradeNo=VX-1 (a/b) \"c\" 'd'"_s;
    QTest::newRow("spanish") << u"Ana Gómez Ñuñoa, ¿dónde?"_s;
    QTest::newRow("khmer") << u"សូមបង់ប្រាក់ ១២៣"_s;
    QTest::newRow("japanese") << u"東京都港区１丁目２−３ タロー　ヤマダ「注文」"_s;
    QTest::newRow("katakana") << u"タロウ・ヤマダー"_s;
    QTest::newRow("chinese") << u"台北市中正路５號，“付款”——謝謝！"_s;
    QTest::newRow("russian") << u"Привет, Анна"_s;
    QTest::newRow("greek") << u"Ελλάδα"_s;
    QTest::newRow("korean") << u"서울시"_s;
    QTest::newRow("placeholder") << u"‹mobile:4f1c›"_s;
}

void TestComparison::plainWritingIsPlain()
{
    QFETCH(QString, text);
    QCOMPARE(described(visibleRuns(text)), text);
}

void TestComparison::runsCoverTheText()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random, random.bounded(20));
        QVERIFY2(covers(visibleRuns(text), text), qPrintable(text));
    }
}

void TestComparison::fields()
{
    using Kind = FieldComparison::Kind;
    SentRequest theirs;
    theirs.fields = {{u"wayCode"_s, u"va"_s},
                     {u"amount"_s, u"300"_s, SentKind::Number},
                     {u"payer"_s, u"Ana Gomez "_s},
                     {u"extra"_s, u"a\u00a0b"_s},
                     {u"sign"_s, u"0123"_s}};
    const QList<FieldComparison> all = compareFields(theirs,
                                                     {{u"amount"_s, u"300"_s},
                                                      {u"payer"_s, u"Ana Gomez"_s},
                                                      {u"wayCode"_s, u"va"_s},
                                                      {u"timestamp"_s, u"1"_s},
                                                      {u"sign"_s, u"4567"_s}});
    QStringList names;
    QList<Kind> kinds;
    for (const FieldComparison &field : all) {
        names.append(field.name);
        kinds.append(field.kind);
    }
    QCOMPARE(names,
             (QStringList{u"wayCode"_s, u"amount"_s, u"payer"_s, u"extra"_s, u"timestamp"_s}));
    QCOMPARE(kinds,
             (QList<Kind>{Kind::Same, Kind::SameButKind, Kind::Differs, Kind::OnlyTheirs,
                          Kind::OnlyOurs}));
    QCOMPARE(all[1].theirKind, SentKind::Number);
    QCOMPARE(described(all[2].theirRuns), u"Ana Gomez{·}"_s);
    QVERIFY(all[2].theirRuns.last().differs);
    QVERIFY(!all[2].theirRuns.first().differs);
    QCOMPARE(described(all[3].theirRuns), u"a{‹NBSP›}b"_s);
    QVERIFY(all[3].ourRuns.isEmpty());
    QCOMPARE(described(all[4].ourRuns), u"1"_s);
}

void TestComparison::strings_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("shown"); // equal runs once, differing ones as <theirs|ours>
    QTest::addColumn<qsizetype>("first");
    QTest::newRow("equal") << u"a=1"_s << u"a=1"_s << u"a=1"_s << qsizetype(-1);
    QTest::newRow("empty") << QString() << QString() << QString() << qsizetype(-1);
    QTest::newRow("theirs alone") << u"a"_s << QString() << u"<a|>"_s << qsizetype(0);
    QTest::newRow("put in") << u"amount=300&email=a"_s << u"amount=300email=a"_s
                            << u"amount=300<&|>email=a"_s << qsizetype(10);
    QTest::newRow("left out") << u"amount=300"_s << u"amount=300remark=x"_s
                              << u"amount=300<|remark=x>"_s << qsizetype(10);
    QTest::newRow("two places") << u"&key=1tradeNo=5&end"_s << u"key=1tradeNo=5end"_s
                                << u"<&|>key=1tradeNo=5<&|>end"_s << qsizetype(0);
    QTest::newRow("bytes") << u"名é"_s << u"名è"_s << u"名<é|è>"_s << qsizetype(4);
    QTest::newRow("line end") << u"a\r\nb"_s << u"a\nb"_s << u"a<‹CR LF›|‹LF›>b"_s << qsizetype(1);
    QTest::newRow("emoji") << u"a😀"_s << u"a😁"_s << u"a<😀|😁>"_s << qsizetype(4);
    QTest::newRow("look-alike") << u"1‑2"_s << u"1-2"_s << u"1<‑|->2"_s << qsizetype(1);
}

void TestComparison::strings()
{
    QFETCH(QString, theirs);
    QFETCH(QString, ours);
    QFETCH(QString, shown);
    QFETCH(qsizetype, first);
    const StringComparison both = compareStrings(theirs, ours);
    QCOMPARE(both.theirs.size(), both.ours.size());
    QString text;
    for (qsizetype i = 0; i < both.theirs.size(); ++i) {
        QCOMPARE(both.theirs[i].differs, both.ours[i].differs);
        text += both.theirs[i].differs
            ? QString(u'<' + both.theirs[i].text + u'|' + both.ours[i].text + u'>')
            : both.theirs[i].text;
    }
    QCOMPARE(text, shown);
    QCOMPARE(both.firstDifference, first);
}

void TestComparison::stretchesStandSideBySide()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 1500; ++round) {
        const QString theirs = randomText(random, random.bounded(24));
        QString ours = theirs;
        for (int edit = random.bounded(4); edit > 0; --edit)
            ours.insert(random.bounded(int(ours.size()) + 1), randomText(random, 2));
        if (random.bounded(4) == 0)
            ours = randomText(random, random.bounded(24));
        const StringComparison both = compareStrings(theirs, ours);
        QVERIFY(covers(both.theirs, theirs));
        QVERIFY(covers(both.ours, ours));
        QCOMPARE(both.theirs.size(), both.ours.size());
        QCOMPARE(both.firstDifference < 0, theirs == ours);
        bool differs = false;
        for (qsizetype i = 0; i < both.theirs.size(); ++i) {
            const VisibleRun &their = both.theirs[i];
            const VisibleRun &our = both.ours[i];
            QCOMPARE(their.differs, our.differs);
            differs = differs || their.differs;
            if (!their.differs)
                QCOMPARE(QStringView(theirs).sliced(their.at, their.length).toString(),
                         QStringView(ours).sliced(our.at, our.length).toString());
        }
        QCOMPARE(differs, theirs != ours);
    }
}

void TestComparison::longTextsTakeLinearWork()
{
    constexpr qsizetype kSize = 1024 * 1024;
    QRandomGenerator random(13);
    QByteArray theirs(kSize, 'a');
    QByteArray ours(kSize, 'a');
    for (qsizetype i = 0; i < kSize; ++i) {
        theirs[i] = char('a' + random.bounded(2));
        ours[i] = char('a' + random.bounded(2));
    }
    qint64 looks = 0;
    const auto same = [&](qsizetype i, qsizetype k) {
        ++looks;
        return theirs[i] == ours[k];
    };
    const QList<AlignedStretch> given = align(kSize, kSize, same);
    QVERIFY2(looks < 12 * kSize, qPrintable(QString::number(looks)));
    QVERIFY(given.size() <= 3); // too many differences to be read: one

    // A few changes in as long a text are found all the same.
    ours = theirs;
    for (const qsizetype at : {qsizetype(5), kSize / 2, kSize - 7})
        ours.insert(at, "##");
    looks = 0;
    const QList<AlignedStretch> found = align(kSize, ours.size(), same);
    QVERIFY2(looks < 12 * kSize, qPrintable(QString::number(looks)));
    const auto differing = std::count_if(
        found.cbegin(), found.cend(), [](const AlignedStretch &stretch) { return !stretch.same; });
    QCOMPARE(differing, 3);
}

void TestComparison::hex()
{
    QCOMPARE(hexDump({}), QString());
    QCOMPARE(hexDump("amou"), u"0000  61 6d 6f 75  amou"_s);
    QCOMPARE(hexDump(QByteArray("amount=300\r\n\xe5\x90\x8d\x00+", 17)),
             u"0000  61 6d 6f 75 6e 74 3d 33 30 30 0d 0a e5 90 8d 00  amount=300......\n"
             "0010  2b                                               +"_s);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
