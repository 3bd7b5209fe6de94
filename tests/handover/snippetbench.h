// SPDX-License-Identifier: MIT
#pragma once

#include "signing/signer.h"
#include "support/handover.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace vexora::test {

struct SnippetCase
{
    QString name;
    FieldMap fields;
    QByteArray sign; ///< known from elsewhere (API.md 2.2); empty: by the signer
};

inline QByteArray expectedSign(const FieldMap &fields)
{
    return signature(canonicalString(fields),
                     Secret(QByteArrayView(kSnippetSecret.data(), kSnippetSecret.size())));
}

/** The vectors of API.md 2.2, with what the rule leaves out put back in. */
inline QList<SnippetCase> knownCases()
{
    using namespace Qt::StringLiterals;
    const QString time = u"1767225600000"_s;
    const FieldMap urls{{u"notifyUrl"_s, u"https://m.example/n"_s},
                        {u"returnUrl"_s, u"https://m.example/r"_s},
                        {u"timestamp"_s, time},
                        {u"email"_s, u"a@b.co"_s}};
    const auto with = [&urls](FieldMap fields) {
        fields.insert(urls);
        return fields;
    };
    return {
        {u"V1"_s,
         {{u"timestamp"_s, time},
          {u"tradeNo"_s, u"VX20260101000001"_s},
          {u"sign"_s, u"ffeb7914e6c72541ff44b35c4ce3d29e"_s}},
         "ffeb7914e6c72541ff44b35c4ce3d29e"},
        {u"V2"_s, {{u"timestamp"_s, time}}, "0473c153efa12eeea19003d7cd7d58f5"},
        {u"V3"_s,
         {{u"amount"_s, u"300"_s},
          {u"email"_s, u"a@b.co"_s},
          {u"notifyUrl"_s, u"https://m.example/n"_s},
          {u"payer"_s, u"Ana Gomez"_s},
          {u"returnUrl"_s, u"https://m.example/r?x=1&y=2"_s},
          {u"timestamp"_s, time},
          {u"tradeNo"_s, u"VX20260101000001"_s},
          {u"wayCode"_s, u"va"_s},
          {u"mobile"_s, QString()},
          {u"remark"_s, QString()}},
         "43338f9b67fdbb5a8cdbe99c3f8173eb"},
        {u"V4"_s,
         with({{u"amount"_s, u"500"_s},
               {u"channelCode"_s, u"EWALLET"_s},
               {u"firstname"_s, u"タロウ"_s},
               {u"ipAddress"_s, u"203.0.113.7"_s},
               {u"lastname"_s, u"ヤマダ"_s},
               {u"mobile"_s, u"09012345678"_s},
               {u"remark"_s, u"注文 1"_s},
               {u"tradeNo"_s, u"VX20260101000002"_s},
               {u"userId"_s, u"u-1"_s},
               {u"wayCode"_s, u"PAYPAY"_s}}),
         "69b348cb40d90f58519392396965dd10"},
        {u"V5"_s,
         with({{u"amount"_s, u"300"_s},
               {u"bankNumber"_s, u"808-0358988888888,013-0458988888888888"_s},
               {u"channelCode"_s, u"NET_BANKING"_s},
               {u"firstname"_s, u"abc"_s},
               {u"ipAddress"_s, u"203.0.113.7"_s},
               {u"lastname"_s, u"efg"_s},
               {u"mobile"_s, u"0912345678"_s},
               {u"tradeNo"_s, u"VX20260101000003"_s},
               {u"wayCode"_s, u"BANK_TRANSFER"_s}}),
         "86d2904aee08960e99667986f00b3be0"},
        {u"V6"_s,
         with({{u"amount"_s, u"10.50"_s},
               {u"channelCode"_s, u"KHQR"_s},
               {u"firstname"_s, u"Sok"_s},
               {u"lastname"_s, u"Dara"_s},
               {u"mobile"_s, u"12345678"_s},
               {u"remark"_s, u"r1"_s},
               {u"tradeNo"_s, u"VX20260101000004"_s},
               {u"wayCode"_s, u"KHQR"_s}}),
         "71e8418a243a360c842d088de56910ab"},
        {u"V7"_s,
         {{u"amount"_s, u"300.00"_s},
          {u"message"_s, u"SUCCESS"_s},
          {u"platFormTradeNo"_s, u"c167o1itir0fypid"_s},
          {u"status"_s, u"0000"_s},
          {u"successTime"_s, u"2026-01-01 08:00:05"_s},
          {u"timestamp"_s, u"1767225605123"_s},
          {u"tradeNo"_s, u"VX20260101000001"_s}},
         "9a23eee8d1204f3734f260ba648a9c70"},
        {u"V8"_s,
         with({{u"amount"_s, u"300"_s},
               {u"channelCode"_s, u"BANK_TRANSFER"_s},
               {u"firstname"_s, u"Ana"_s},
               {u"idCardNumber"_s, u"20301234"_s},
               {u"lastname"_s, u"Gómez"_s},
               {u"mobile"_s, u"0912345678"_s},
               {u"tradeNo"_s, u"VX20260101000005"_s},
               {u"wayCode"_s, u"CVU"_s}}),
         "63ee4799e9e5bc1a698ee23f727f9268"},
        {u"V9"_s,
         {{u"remark"_s, u" "_s}, {u"timestamp"_s, time}},
         "f0088cdebbb1bbe317183af8b64eda0f"},
    };
}

/** Values and names that end a string, begin an escape, are code, or cannot be seen. */
inline FieldMap hostileFields()
{
    using namespace Qt::StringLiterals;
    QString controls;
    for (char16_t c = 1; c < 0xa1; ++c) {
        if (c < 0x20 || c >= 0x7f)
            controls += QChar(c);
    }
    return {
        {u"quotes"_s, u"it's \"so\" ''' \"\"\" `x`"_s},
        {u"backslashes"_s, u"\\ \\\\ \\n \\u0041 \\x41 \\101 \\N{DASH} \\"_s},
        {u"code"_s, u"$fields {$fields['a']} ${secret} $$ #{1} %s {0} @fields@"_s},
        {u"ends"_s, u"?> <?php */ // # -- </script> \"); System.exit(1); //"_s},
        {u"lines"_s, u"one\ntwo\r\nthree\rfour\ttab\u2028\u2029\u0085"_s},
        {u"controls"_s, controls},
        {u"letters"_s, u"タロウ 王小明 Gómez Go\u0301mez ស្រី"_s},
        {u"emoji"_s, u"😀👨‍👩‍👧"_s},
        {u"unseen"_s, u"\ufeffa\u200b\u202e\u00a0\uffff"_s},
        {u"digits"_s, u"0"_s},
        {u"numbers"_s, u"00029"_s},
        {u"exponent"_s, u"1e3"_s},
        {u"words"_s, u"null"_s},
        {u"false"_s, u"false"_s},
        {u"space"_s, u" "_s},
        {u"empty"_s, QString()},
        {u"sign"_s, u"left out"_s},
        {u"Sign"_s, u"kept"_s},
        {u"__proto__"_s, u"x"_s},
        {u"constructor"_s, u"x"_s},
        {u"8"_s, u"a number"_s},
        {u"10"_s, u"as text before 8"_s},
        {u"08"_s, u"no number"_s},
        {u"a'b\"c\\d$e"_s, u"a name"_s},
        {u"名前"_s, u"a name"_s},
        {u"\u00e9"_s, u"behind z"_s},
        {u"Z"_s, u"before a"_s},
        {u""_s, u"no name"_s},
        {u"long"_s, QString(70000, u'x') + u"😀"_s},
    };
}

inline QString snippetFile(const QString &language)
{
    for (const SnippetLanguage &known : snippetLanguages()) {
        if (known.id == language)
            return known.fileName;
    }
    return {};
}

/** What programs print, one process for all, or why they did not run. Nothing on standard error is
 *  part of that. `options` come before the files. */
inline QByteArray printed(const QString &interpreter, const QStringList &options,
                          const QString &fileName, const QStringList &programs)
{
    using namespace Qt::StringLiterals;
    const QTemporaryDir folder;
    QStringList files;
    for (const QString &program : programs) {
        const QString own = folder.filePath(QString::number(files.size()));
        QFile file(own + u'/' + fileName);
        if (program.isEmpty() || !QDir().mkpath(own) || !file.open(QIODevice::WriteOnly)
            || file.write(program.toUtf8()) < 0)
            return "(no program)";
        files.append(file.fileName());
    }
    QProcess process;
    process.start(interpreter, options + files);
    if (!process.waitForStarted())
        return "(" + interpreter.toUtf8() + " is not there)";
    process.closeWriteChannel();
    constexpr int kPatienceMs = 90'000; // a machine with much else to do
    if (!process.waitForFinished(kPatienceMs))
        return "(did not end)";
    return process.readAllStandardError() + process.readAllStandardOutput();
}

/** The known orders' programs by a process that runs each as it is, the hostile one by itself. */
inline void runSnippets(const QString &language, const QString &interpreter,
                        const QStringList &runAll)
{
    QStringList programs;
    QByteArray signs;
    for (const SnippetCase &known : knownCases()) {
        QCOMPARE(expectedSign(known.fields), known.sign);
        programs.append(signingSnippet(language, known.fields));
        signs += known.sign + '\n';
    }
    programs.append(signingSnippet(language, {}));
    signs += expectedSign({}) + '\n';
    const QString file = snippetFile(language);
    QCOMPARE(printed(interpreter, runAll, file, programs), signs);

    const FieldMap hostile = hostileFields();
    QCOMPARE(printed(interpreter, {}, file, {signingSnippet(language, hostile)}),
             expectedSign(hostile) + '\n');
}

} // namespace vexora::test
