// SPDX-License-Identifier: MIT
#include "regions/regioncatalog.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

enum class Need { Yes, No, Store, NetBanking };

struct Field
{
    const char *name;
    Need need;
};

struct Page
{
    const char *region;
    const char *path;
    const char *link; ///< of the answer's table
    const char *text;
    bool successIsString;
    std::vector<const char *> currencies;
    std::vector<Field> fields; ///< in the page's order, sign, timestamp and tradeNo left out
    std::vector<std::pair<const char *, const char *>> pairs; ///< channel and way codes
    int ordersPerIp;
    int successesPerIp;
};

/**
 * The provider's five pages, read by a person and written down here, not taken from the region
 * files: a slip there cannot hide by being made here as well.
 */
const std::vector<Page> &pages()
{
    using enum Need;
    static const std::vector<Page> kPages{
        {"argentina",
         "/v1/vexora/checkout",
         "paymentLink",
         "message",
         true,
         {"ARS"},
         {{"amount", Yes},
          {"mobile", Yes},
          {"firstname", Yes},
          {"lastname", Yes},
          {"email", Yes},
          {"idCardNumber", Yes},
          {"channelCode", Yes},
          {"wayCode", Yes},
          {"notifyUrl", Yes},
          {"returnUrl", Yes},
          {"remark", No}},
         {{"BANK_TRANSFER", "CVU"}, {"QR", "QR"}, {"NET_BANKING", "BANK_TRANSFER"}},
         0,
         0},
        {"mexico",
         "/v1/vexora/checkout",
         "paymentUrl",
         "desc",
         true,
         {"MXN"},
         {{"amount", Yes},
          {"mobile", No},
          {"email", No},
          {"payer", No},
          {"wayCode", No},
          {"notifyUrl", Yes},
          {"returnUrl", No},
          {"remark", No}},
         {{"", "store"}, {"", "va"}, {"", ""}},
         0,
         0},
        {"cambodia",
         "/v1/vexora/checkout",
         "paymentLink",
         "message",
         true,
         {"KHR", "USD"},
         {{"amount", Yes},
          {"firstname", Yes},
          {"lastname", Yes},
          {"mobile", Yes},
          {"email", Yes},
          {"channelCode", Yes},
          {"wayCode", Yes},
          {"notifyUrl", Yes},
          {"returnUrl", Yes},
          {"remark", Yes}},
         {{"KHQR", "KHQR"}, {"BAKONG", "VA"}},
         0,
         0},
        {"japan",
         "/v1/vexora/checkout",
         "paymentLink",
         "message",
         false,
         {"JPY"},
         {{"userId", Yes},
          {"amount", Yes},
          {"mobile", Yes},
          {"firstname", Yes},
          {"lastname", Yes},
          {"email", Yes},
          {"channelCode", Yes},
          {"wayCode", Yes},
          {"ipAddress", Yes},
          {"notifyUrl", Yes},
          {"returnUrl", Yes},
          {"remark", No}},
         {{"EWALLET", "PAYPAY"}, {"NET_BANKING", "VA"}},
         10,
         3},
        {"taiwan",
         "/v1/vexora/checkout",
         "paymentLink",
         "desc",
         true,
         {"TWD"},
         {{"amount", Yes},
          {"mobile", Yes},
          {"firstname", Yes},
          {"lastname", Yes},
          {"email", Yes},
          {"channelCode", Yes},
          {"wayCode", Yes},
          {"ipAddress", Yes},
          {"postcode", Store},
          {"address", Store},
          {"bankNumber", NetBanking},
          {"notifyUrl", Yes},
          {"returnUrl", Yes},
          {"remark", No}},
         {{"NET_BANKING", "BANK_TRANSFER"}, {"STORE", "711"}, {"EWALLET", ""}},
         10,
         3},
    };
    return kPages;
}

Requirement requirement(Need need)
{
    using When = Requirement::When;
    switch (need) {
    case Need::Yes:
        return {When::Always, {}};
    case Need::No:
        return {When::Never, {}};
    case Need::Store:
        return {When::Conditional, {u"channelCode"_s, u"STORE"_s}};
    case Need::NetBanking:
        return {When::Conditional, {u"channelCode"_s, u"NET_BANKING"_s}};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

/** The region files against the provider's pages. */
class TestFieldTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesSayWhatThePagesSay_data()
    {
        QTest::addColumn<qsizetype>("page");
        for (size_t i = 0; i < pages().size(); ++i)
            QTest::newRow(pages()[i].region) << qsizetype(i);
    }

    void filesSayWhatThePagesSay()
    {
        QFETCH(const qsizetype, page);
        const Page &expected = pages()[size_t(page)];
        const RegionCatalog catalog;
        const RegionSpec *region = catalog.find(QString::fromLatin1(expected.region));
        QVERIFY(region);

        QStringList names;
        for (const Field &field : expected.fields)
            names.append(QString::fromLatin1(field.name));
        QCOMPARE(region->fieldNames(), names);
        for (const Field &field : expected.fields) {
            const FieldSpec *spec = region->field(QString::fromLatin1(field.name));
            QVERIFY2(spec->required == requirement(field.need), field.name);
        }

        QCOMPARE(region->checkoutPath, QString::fromLatin1(expected.path));
        QCOMPARE(region->queryPath, u"/v1/vexora/queryPayInResult"_s);
        QCOMPARE(region->balancePath, u"/v1/vexora/queryBalance"_s);
        QCOMPARE(region->signingRule, u"md5-sorted-concat-secret-last"_s);
        QCOMPARE(region->answer.documentedLink, QString::fromLatin1(expected.link));
        QCOMPARE(region->answer.documentedText, QString::fromLatin1(expected.text));
        QCOMPARE(region->answer.successIsString, expected.successIsString);
        QCOMPARE(region->limits, (RegionLimits{expected.ordersPerIp, expected.successesPerIp}));

        QStringList currencies;
        for (const char *code : expected.currencies)
            currencies.append(QString::fromLatin1(code));
        QStringList found;
        for (const RegionCurrency &currency : region->currencies)
            found.append(currency.currency.code);
        QCOMPARE(found, currencies);

        QCOMPARE(size_t(region->methods.size()), expected.pairs.size());
        for (const auto &pair : expected.pairs) {
            const QLatin1String channel(pair.first);
            const QLatin1String way(pair.second);
            const bool offered = std::any_of(
                region->methods.begin(), region->methods.end(), [&](const PaymentMethod &method) {
                    return method.values.value(u"channelCode"_s) == channel
                        && method.values.value(u"wayCode"_s) == way;
                });
            QVERIFY2(offered, pair.second);
        }
    }

    void moneyGoesAsThePagesSay_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("numeric");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("sandbox");
        QTest::addColumn<bool>("confirmed");
        const auto row = [](const char *region, const char *code, const char *numeric, int decimals,
                            const char *sandbox, bool confirmed) {
            QTest::newRow(code) << QString::fromLatin1(region) << QString::fromLatin1(code)
                                << QString::fromLatin1(numeric) << decimals
                                << u"https://sandbox-api.vexora.com/"_s + QLatin1String(sandbox)
                                << confirmed;
        };
        row("argentina", "ARS", "032", 0, "argentina", false);
        row("mexico", "MXN", "484", 0, "mexico", false);
        row("cambodia", "KHR", "116", 0, "cambodia", true);
        row("cambodia", "USD", "840", 2, "cambodia-usd", true);
        row("japan", "JPY", "392", 0, "japan", true);
        row("taiwan", "TWD", "901", 0, "taiwan", false);
    }

    void moneyGoesAsThePagesSay()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, code);
        QFETCH(const QString, numeric);
        QFETCH(const int, decimals);
        QFETCH(const QString, sandbox);
        QFETCH(const bool, confirmed);
        const RegionCatalog catalog;
        const RegionCurrency *currency = catalog.find(region)->currency(code);
        QVERIFY(currency);
        QCOMPARE(currency->currency.numeric, numeric);
        QCOMPARE(currency->currency.decimals, decimals);
        QCOMPARE(currency->sandboxUrl.toString(), sandbox);
        QCOMPARE(currency->sandboxConfirmed, confirmed);
    }

    void answersThatAreNoLinkAreKnown()
    {
        const RegionCatalog catalog;
        QStringList khqr;
        QStringList accounts;
        QStringList typed;
        for (const RegionSpec &region : catalog.regions()) {
            for (const PaymentMethod &method : region.methods) {
                const QString codes = region.id + u' ' + method.values.value(u"channelCode"_s)
                    + u'/' + method.values.value(u"wayCode"_s);
                if (method.khqr)
                    khqr.append(codes);
                if (method.virtualAccount)
                    accounts.append(codes);
                if (!method.typed.isEmpty())
                    typed.append(codes + method.typed.join(u','));
            }
        }
        QCOMPARE(khqr, QStringList{u"cambodia KHQR/KHQR"_s});
        QCOMPARE(accounts, (QStringList{u"cambodia BAKONG/VA"_s, u"japan NET_BANKING/VA"_s}));
        QCOMPARE(typed, QStringList{u"taiwan EWALLET/wayCode"_s});
    }
};

QTEST_GUILESS_MAIN(TestFieldTable)
#include "tst_fieldtable.moc"
