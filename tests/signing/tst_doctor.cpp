// SPDX-License-Identifier: MIT
#include "signing/doctor/doctor.h"
#include "signing/doctor/ids.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::doctor;

namespace {

constexpr char kSecret[] = "Unit-Test-Secret-Not-Real";

SentField text(const QString &name, const QString &value)
{
    return {name, value, SentKind::Text};
}

/** An order with a bit of everything. */
Evidence evidence(const QString &sign)
{
    Evidence given;
    given.request.fields = {text(u"tradeNo"_s, u"VX-20260101000001"_s),
                            text(u"amount"_s, u"12000"_s),
                            text(u"timestamp"_s, u"1767225600123"_s),
                            text(u"returnUrl"_s, u"https://m.example/r?x=1&y=2"_s),
                            text(u"remark"_s, u"注文 1"_s),
                            text(u"mobile"_s, u"09012345678"_s),
                            text(u"userId"_s, QString()),
                            text(u"sign"_s, sign)};
    given.merchantNo = u"1000000001"_s;
    given.knownNames = {u"amount"_s,    u"mobile"_s,  u"remark"_s, u"returnUrl"_s,
                        u"timestamp"_s, u"tradeNo"_s, u"userId"_s, u"wayCode"_s};
    return given;
}

std::vector<KnownSecret> secrets()
{
    std::vector<KnownSecret> known(1);
    known[0].profile = u"Shop"_s;
    known[0].environment = Environment::Live;
    known[0].secret = Secret(kSecret);
    return known;
}

QStringList ids(const Diagnosis &diagnosis)
{
    QStringList found;
    for (const Mistake &mistake : diagnosis.mistakes)
        found.append(mistake.id);
    return found;
}

} // namespace

/** The doctor against signatures made with Python's hashlib. */
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explains_data();
    void explains();
};

void TestDoctor::explains_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("found");
    QTest::newRow("match") << u"908b02003472fe143a6214cf9b9eab09"_s << u""_s;
    QTest::newRow("secret first") << u"09b3d802287c410debba1f55f0e7426b"_s << u"secret-first"_s;
    QTest::newRow("both ends") << u"4206f893089b0e5507c2aab81a92f743"_s << u"secret-both-ends"_s;
    QTest::newRow("absent") << u"a4d51c2aa32c52d0c3ff180b5b935a39"_s << u"secret-absent"_s;
    QTest::newRow("&key=") << u"7e32c3159aa9cddcc9f9dbbd5531f04e"_s << u"secret-amp-key"_s;
    QTest::newRow("newline") << u"b9a4fa58e25cb818b7b690dccc22f4a9"_s << u"secret-newline"_s;
    QTest::newRow("case") << u"7bcc28b9e4b4c9c3bb1aeeaace5ee013"_s << u"secret-case"_s;
    QTest::newRow("bom") << u"301f46fac3af48ca28a8b0cd9afb2acf"_s << u"secret-bom"_s;
    QTest::newRow("as sent") << u"7630bbda3b8a84bc933d7d0d50505568"_s << u"order-as-sent"_s;
    QTest::newRow("first letter") << u"d0430e44b67eae0fd5ec44ea9b8436f2"_s
                                  << u"order-first-letter"_s;
    QTest::newRow("by value") << u"6cb5278a137d71da3c0e25a47015dc23"_s << u"order-by-value"_s;
    QTest::newRow("amp") << u"d67bdbde1da1777850615e1ca1c127fc"_s << u"join-amp"_s;
    QTest::newRow("values only") << u"d4d4200fc5daf1b6acaabdae5f56afd8"_s << u"pairs-values-only"_s;
    QTest::newRow("empty in") << u"5546eec6f5a4df076fd612c5ba2cf6b8"_s << u"empty-in"_s;
    QTest::newRow("sign in") << u"1939075cba4ff613bc17cb80843cda82"_s << u"sign-in"_s;
    QTest::newRow("merchantNo in") << u"d7e2b0b4f5f7de1de9222029550f201d"_s << u"merchant-no-in"_s;
    QTest::newRow("missing") << u"10e38ed4bd6152da9c0bf344a47db078"_s << u"field-missing"_s;
    QTest::newRow("known one empty") << u"6fb5db2de5d98e3f8664918828ec99f5"_s << u"unknown-in"_s;
    QTest::newRow("sign type") << u"b0e923425d8e2ad81c8dece94fc196bc"_s << u"unknown-in"_s;
    QTest::newRow("double md5") << u"09a4f9b55eecea727011f1a2256f5cb2"_s << u"digest-double-md5"_s;
    QTest::newRow("hmac md5") << u"6754874238f7792c20d5c58f5853d148"_s << u"digest-hmac-md5"_s;
    QTest::newRow("hmac sha256")
        << u"f0e270ae37b16922d540e38dbac906c0c94660c9af30c867ee8bd3a4b5aba0ad"_s
        << u"digest-hmac-sha256"_s;
    QTest::newRow("sha1") << u"9a93d9f51efc53cd0c737339650fdb641a5edb73"_s << u"digest-sha1"_s;
    QTest::newRow("sha256") << u"63c92120800bc4b2a5ceb1ce175567b90dcaabc272614d4802a53f47928325ca"_s
                            << u"digest-sha256"_s;
    QTest::newRow("upper") << u"908B02003472FE143A6214CF9B9EAB09"_s << u"form-upper"_s;
    QTest::newRow("16") << u"3472FE143A6214CF"_s << u"form-16"_s;
    QTest::newRow("base64") << u"kIsCADRy/hQ6YhTPm56rCQ=="_s << u"form-base64"_s;
    QTest::newRow("base64 of digits")
        << u"OTA4YjAyMDAzNDcyZmUxNDNhNjIxNGNmOWI5ZWFiMDk="_s << u"form-base64"_s;
    QTest::newRow("body") << u"223a3d82c1b1a401429e631fcc690fdc"_s << u"body-as-sent"_s;
    QTest::newRow("body sorted") << u"90bd4c79918759325f7b516e7434ad12"_s << u"body-sorted"_s;
    QTest::newRow("body spaced") << u"687d25b24a5fed29c06f16ccb943e310"_s << u"body-spaced"_s;
    QTest::newRow("seconds") << u"350e974e707a3de1db771d4b44084ba2"_s << u"timestamp-seconds"_s;
    QTest::newRow("seconds with decimals")
        << u"a42dc707977c833ee0795f8723f64bc8"_s << u"timestamp-seconds"_s;
    QTest::newRow("anew") << u"933ad134a3884fd63a1ab102da748eea"_s << u"timestamp-anew"_s;
    QTest::newRow("beginning of second")
        << u"bf49c4bd772a93656db7b862fe28c740"_s << u"timestamp-anew"_s;
    QTest::newRow("number") << u"cf24de1d794e55f5525c3c1396a26edd"_s << u"number-rendering"_s;
    QTest::newRow("1.2E4") << u"ad8e9da1188615d84f740f112ffa2ea3"_s << u"number-rendering"_s;
    QTest::newRow("decimals") << u"8ff9255c1d61fed85e9bd846e9813e90"_s << u"amount-decimals"_s;
    QTest::newRow("x100") << u"539b5fb5b46e3de992dda1dd6e9c864f"_s << u"amount-minor-units"_s;
    QTest::newRow("/100") << u"79cb21f676abe95aa1a278a438b3acbc"_s << u"amount-minor-units"_s;
    QTest::newRow("comma") << u"339828801225197c61988ed41b29b4b6"_s << u"amount-comma"_s;
    QTest::newRow("zero") << u"15e7592b3f64a89c9a948950fd00bc84"_s << u"leading-zero-lost"_s;
    QTest::newRow("not trimmed") << u"da18aec4b041e7980218a6378bc474a4"_s << u"not-trimmed"_s;
    QTest::newRow("dash") << u"b360d78e6a789e6c4403692393fa4de1"_s << u"dash"_s;
    QTest::newRow("full width") << u"534b1b0b7a36cb4c265ad586f8c96a5e"_s << u"full-width-digits"_s;
    QTest::newRow("amp entity") << u"b9ada9d1428769c7d30867232471e056"_s << u"html-escaped"_s;
    QTest::newRow("slash") << u"69004e588128e2cdeb88fb054f0ac591"_s << u"json-slash"_s;
    QTest::newRow("unicode") << u"67ea75fe5504254383d4e745a1d78df6"_s << u"json-unicode"_s;
    QTest::newRow("url") << u"2e6c013964819caa54f9f0c38a0048ec"_s << u"url-encoded"_s;
    QTest::newRow("url twice") << u"8e95b8f7af12825fc02eda2a92cae5e4"_s << u"url-encoded-twice"_s;
    QTest::newRow("url one") << u"929bf08b5e45ec5980009031be1ceb97"_s << u"url-encoded"_s;
    QTest::newRow("plus") << u"84be4acd042f0017c3f721a423f3644d"_s << u"plus-for-space"_s;
    QTest::newRow("sjis") << u"445d0dce6e2a1bd7d453094b0f4931b8"_s << u"charset-shift-jis"_s;
    QTest::newRow("big5") << u"0d1f6ed05f4d466883fa293d284b294e"_s << u"charset-big5"_s;
    QTest::newRow("gbk") << u"85febb3cbb56a2d8f14e7ef0e04af14e"_s << u"charset-gbk"_s;
    QTest::newRow("utf16") << u"6a4112d84fffba88710af98963528551"_s << u"charset-utf-16"_s;
    QTest::newRow("utf16 mark") << u"a4ff63e26731737a75bc396d97ddcb81"_s << u"charset-utf-16"_s;
    QTest::newRow("latin1") << u"8284731748d254b233b6e24d1ec49991"_s << u"charset-latin-1"_s;
    QTest::newRow("twice") << u"9a3fd24d90e06240c4a9dfce61d8be23"_s << u"charset-utf-8-twice"_s;
    QTest::newRow("amp and first")
        << u"d17a50ba23274265cd9d63de3419c2e5"_s << u"secret-first join-amp"_s;
    QTest::newRow("hmac upper")
        << u"2D55B6F340038000BDF2AB96F6863471197BD0986DB781701475BDF1BFB25F08"_s
        << u"digest-hmac-sha256 form-upper"_s;
    QTest::newRow("as sent, seconds")
        << u"a42ef2e3111de7f1c95e9002de1ace33"_s << u"order-as-sent timestamp-seconds"_s;
    QTest::newRow("anew and first")
        << u"dd67e6a3a547d0ebfa39ef0cc8be8865"_s << u"secret-first timestamp-anew"_s;
    QTest::newRow("two missing") << u"dbcc4200f3f21d8f6a86cd371324b779"_s
                                 << u"field-missing field-missing"_s;
    QTest::newRow("body, slash") << u"8cc3e3a6b399a6fde6e85a0191284bba"_s
                                 << u"body-as-sent json-slash"_s;
    QTest::newRow("comma over minor units")
        << u"42eeb86484211b85dea3023d898aa35d"_s << u"amount-minor-units amount-comma"_s;
    QTest::newRow("entity, encoded")
        << u"57f1e2d97d512c195830ddbca13629b9"_s << u"html-escaped url-encoded"_s;
    QTest::newRow("sjis of full width")
        << u"2ef5527a64f7ab5b88107242322091d8"_s << u"full-width-digits charset-shift-jis"_s;
    QTest::newRow("three") << u"2de51ff634501008797595ddbdfb9899"_s
                           << u"secret-first order-as-sent join-amp"_s;
    QTest::newRow("three with a value")
        << u"75fa9ea4b9f6bcd78a6804432d0820da"_s << u"secret-amp-key join-amp timestamp-seconds"_s;
}

void TestDoctor::explains()
{
    QFETCH(QString, sign);
    QFETCH(QString, found);
    const Diagnosis diagnosis = diagnose(evidence(sign), secrets(), {3, std::chrono::minutes(5)});
    QCOMPARE(ids(diagnosis).join(u' '), found);
    QCOMPARE(diagnosis.verdict, found.isEmpty() ? Verdict::Match : Verdict::Explained);
    QVERIFY(diagnosis.complete);
    QVERIFY(!diagnosis.hashed.contains(QLatin1StringView(kSecret), Qt::CaseInsensitive));
}

QTEST_APPLESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
