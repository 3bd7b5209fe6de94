// SPDX-License-Identifier: MIT
#include "domain/texts.h"
#include "ui/words.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace vexora;
using namespace vexora::ui;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one per plural form
    bool isFinished = true;

    [[nodiscard]] QString key() const { return context + u" | "_s + source; }
};

const QStringList kLanguages{u"es"_s, u"ja"_s, u"km"_s, u"zh-TW"_s};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement())
                    message.translations << xml.readElementText();
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(SOURCE_DIR "/resources/translations/vexora_") + language + u".ts"_s;
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys << message.key();
    return keys;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression kPlaceholder(u"%(\\d|n)"_s);
    QStringList found;
    for (auto it = kPlaceholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QSet<QString> wordsIn(const QString &text)
{
    const QStringList words = text.toLower().split(QRegularExpression(u"[\\s\\x{200B}]+"_s));
    return {words.begin(), words.end()};
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void everyLanguageHasTheSameTexts();
    void theSourceHasNoOtherTexts();
    void theProgramLoadsThem_data();
    void theProgramLoadsThem();
    void pluralsAreRight_data();
    void pluralsAreRight();
    void sentAndPaymentShareNoWord_data() { languages(); }
    void sentAndPaymentShareNoWord();
    void everyLanguageIsNamedInItself();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : kLanguages)
            QTest::newRow(qPrintable(language)) << language;
    }
};

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(fileOf(language));
    QVERIFY(messages.size() > 300);
    for (const Message &message : messages) {
        const QByteArray where = message.key().toUtf8();
        QVERIFY2(message.isFinished, where);
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), where);
            QVERIFY2(translation == translation.trimmed(), where);
            QVERIFY2(placeholdersIn(translation) == placeholdersIn(message.source), where);
        }
    }
}

void TestTranslations::everyLanguageHasTheSameTexts()
{
    const QSet<QString> first = keysOf(messagesOf(fileOf(kLanguages.first())));
    for (const QString &language : kLanguages)
        QCOMPARE(keysOf(messagesOf(fileOf(language))), first);
}

void TestTranslations::theSourceHasNoOtherTexts()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    lupdate.start(
        QStringLiteral(LUPDATE),
        {u"-silent"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s, u"."_s, u"ui"_s, u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    // lupdate complains where it cannot tell the class, and so the context, of a text.
    QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());
    const QSet<QString> wanted = keysOf(messagesOf(fresh));
    QVERIFY(wanted.size() > 300);
    const QSet<QString> kept = keysOf(messagesOf(fileOf(kLanguages.first())));
    QCOMPARE(QStringList((wanted - kept).values()).join(u'\n'), QString());
    QCOMPARE(QStringList((kept - wanted).values()).join(u'\n'), QString());
}

void TestTranslations::theProgramLoadsThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("refused");
    QTest::newRow("es") << u"es"_s << u"Rechazado"_s;
    QTest::newRow("ja") << u"ja"_s << u"拒否"_s;
    QTest::newRow("km") << u"km"_s << u"បានបដិសេធ"_s;
    QTest::newRow("zh-TW") << u"zh-TW"_s << u"已拒絕"_s;
}

void TestTranslations::theProgramLoadsThem()
{
    QFETCH(QString, language);
    QFETCH(QString, refused);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vexora_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(Words::outcome(Outcome::Refused).word, refused);
}

void TestTranslations::pluralsAreRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("en 1") << u"en"_s << 1 << u"1 order unknown"_s;
    QTest::newRow("en 2") << u"en"_s << 2 << u"2 orders unknown"_s;
    QTest::newRow("es 1") << u"es"_s << 1 << u"1 pedido incierto"_s;
    QTest::newRow("es 2") << u"es"_s << 2 << u"2 pedidos inciertos"_s;
    QTest::newRow("ja 1") << u"ja"_s << 1 << u"不明な注文 1 件"_s;
    QTest::newRow("ja 2") << u"ja"_s << 2 << u"不明な注文 2 件"_s;
    QTest::newRow("zh-TW 2") << u"zh-TW"_s << 2 << u"2 筆訂單不明"_s;
}

void TestTranslations::pluralsAreRight()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vexora_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTEST(QCoreApplication::translate("vexora::ui::StatusStrip", "%n order(s) unknown", nullptr,
                                      count),
          "text");
}

void TestTranslations::sentAndPaymentShareNoWord()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vexora_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QSet<QString> sent = wordsIn(Words::outcome(std::nullopt).word);
    for (const Outcome outcome :
         {Outcome::Created, Outcome::Invalid, Outcome::Refused, Outcome::Unknown, Outcome::NotSent})
        sent |= wordsIn(Words::outcome(outcome).word);
    QSet<QString> payment;
    for (const PaymentState state :
         {PaymentState::NotAsked, PaymentState::Waiting, PaymentState::PartPaid, PaymentState::Paid,
          PaymentState::Failed, PaymentState::LinkLost, PaymentState::Closed})
        payment |= wordsIn(Words::payment(state).word);
    QVERIFY(!sent.contains(u"refused"_s)); // else nothing was translated
    QVERIFY(!sent.intersects(payment));
}

void TestTranslations::everyLanguageIsNamedInItself()
{
    QSet<QString> names;
    for (const QString &language : programLanguages()) {
        QVERIFY2(languageName(language) != language, qPrintable(language));
        names << languageName(language);
    }
    QCOMPARE(names.size(), programLanguages().size());
    QCOMPARE(languageName(u"es"_s), u"Español"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
