// SPDX-License-Identifier: MIT
#include "checkout/maskedvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

Q_DECLARE_METATYPE(vexora::FieldType)

class TestMaskedValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLittle_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](FieldType type, const QString &value, const QString &shown) {
            QTest::addRow("%d %s", static_cast<int>(type), qPrintable(value))
                << type << value << shown;
        };
        row(FieldType::Name, u""_s, u""_s);
        row(FieldType::Name, u"  "_s, u""_s);
        row(FieldType::Name, u"Riza Pratama"_s, u"Riz** Pra*****"_s);
        row(FieldType::Name, u" Riza  Pratama "_s, u"Riz** Pra*****"_s);
        row(FieldType::Name, u"Pratama"_s, u"Pra*****"_s);
        row(FieldType::Name, u"Riza"_s, u"Ri**"_s);
        row(FieldType::Name, u"Ann Lee"_s, u"A** L**"_s);
        row(FieldType::Name, u"X"_s, u"**"_s);
        row(FieldType::Name, u"王小明"_s, u"王**"_s);
        row(FieldType::Name, u"李明"_s, u"李**"_s);
        row(FieldType::Name, u"太郎\U00020BB7"_s, u"太**"_s);
        row(FieldType::Name, u"ヤマダ タロウ"_s, u"ヤ** タ**"_s);
        row(FieldType::Name, u"សុខា ចាន់"_s, u"សុ** ចា**"_s);
        row(FieldType::Mobile, u"0912346789"_s, u"09****6789"_s);
        row(FieldType::Mobile, u"012345678"_s, u"01****678"_s);
        row(FieldType::Mobile, u"+886912345678"_s, u"+8****5678"_s);
        row(FieldType::Mobile, u"091234"_s, u"09****34"_s);
        row(FieldType::Mobile, u"09123"_s, u"******"_s);
        row(FieldType::Email, u"riza@example.com"_s, u"ri**@ex*****.com"_s);
        row(FieldType::Email, u"a@b.co"_s, u"**@**.co"_s);
        row(FieldType::Email, u"a@mail.example.org"_s, u"**@ma***********.org"_s);
        row(FieldType::Email, u"nobody"_s, u"******"_s);
        row(FieldType::Email, u"@x.com"_s, u"******"_s);
        row(FieldType::IpAddress, u"203.0.113.7"_s, u"203.0.***.***"_s);
        row(FieldType::IpAddress, u"2001:db8:1::7"_s, u"2001:db8:***"_s);
        row(FieldType::IpAddress, u"::1"_s, u"***"_s);
        row(FieldType::IpAddress, u"203.0.113"_s, u"*********"_s);
        row(FieldType::Identifier, u"A123456789"_s, u"************"_s);
        row(FieldType::Account, u"12"_s, u"***"_s);
        row(FieldType::Text, u"For the blue bicycle, second part"_s, u"************"_s);
    }

    void showsLittle()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, value);
        QTEST(masked(type, value), "shown");
    }

    /** Nobody tells by the stars how long a name is. */
    void lengthIsNotTold()
    {
        QCOMPARE(masked(FieldType::Name, u"Pratama"_s), masked(FieldType::Name, u"Pratamas"_s));
        QCOMPARE(masked(FieldType::Mobile, u"0912346789"_s).size(),
                 masked(FieldType::Mobile, u"09123467896789"_s).size());
    }
};

QTEST_GUILESS_MAIN(TestMaskedValue)
#include "tst_maskedvalue.moc"
