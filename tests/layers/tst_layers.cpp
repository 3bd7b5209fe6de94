// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/**
 * Reads every #include of app and ui and holds it against the table of allowed arrows. Linking
 * alone does not stop an include: all libraries share the include path, and <QtWidgets/QLabel>
 * compiles with nothing but QtCore linked.
 */
class TestLayers : public QObject
{
    Q_OBJECT

private:
    struct Include
    {
        QString file; ///< from the source folder: "app/cli/cli.cpp"
        QString what;
        bool angled = false;
    };

    /** Folder -> folders (or single headers) it may include, itself aside. */
    static const QMap<QString, QStringList> &arrows()
    {
        static const QStringList kBelowCheckout{
            u"domain"_s, u"json"_s,     u"regions"_s,     u"signing"_s,
            u"khqr"_s,   u"settings"_s, u"spreadsheet"_s, u"secrets/secretstore.h"_s};
        static const QMap<QString, QStringList> kArrows{
            {u"domain"_s, {}},
            {u"sealing"_s, {u"domain"_s}},
            {u"spreadsheet"_s, {u"domain"_s}},
            {u"json"_s, {u"domain"_s}},
            {u"secrets"_s, {u"domain"_s}},
            {u"signing"_s, {u"domain"_s}},
            {u"regions"_s, {u"domain"_s, u"json"_s, u"signing"_s}},
            {u"khqr"_s, {u"domain"_s}},
            {u"symbol"_s, {u"domain"_s, u"khqr"_s}},
            {u"settings"_s, {u"domain"_s, u"json"_s}},
            {u"checkout"_s, kBelowCheckout},
            {u"messages"_s, {u"domain"_s, u"json"_s, u"regions"_s, u"settings"_s}},
            {u"support"_s,
             {u"domain"_s, u"json"_s, u"regions"_s, u"signing"_s, u"khqr"_s, u"settings"_s,
              u"checkout"_s}},
            {u"gateway"_s, {u"domain"_s, u"checkout"_s}},
            {u"history"_s,
             {u"domain"_s, u"sealing"_s, u"json"_s, u"checkout"_s, u"secrets/secretstore.h"_s}},
            {u"sandbox"_s, {u"domain"_s, u"json"_s, u"regions"_s, u"khqr"_s}},
            {u"cli"_s,
             kBelowCheckout
                 + QStringList{u"secrets"_s, u"checkout"_s, u"gateway"_s, u"history"_s,
                               u"sandbox"_s, u"symbol"_s, u"support"_s}},
            {u"ui"_s,
             {u"domain"_s, u"regions"_s, u"signing"_s, u"khqr"_s, u"symbol"_s, u"json"_s,
              u"settings"_s, u"checkout"_s, u"messages"_s, u"support"_s, u"spreadsheet"_s,
              u"secrets/secretstore.h"_s}},
        };
        return kArrows;
    }

    /** Pattern of a library's headers -> the only folders (or files) that may include them. */
    static const QList<std::pair<QString, QStringList>> &libraries()
    {
        static const QList<std::pair<QString, QStringList>> kLibraries{
            {u"^(QtNetwork/|QNetwork|QTcp|QUdp|QSsl|QHost|QAbstractSocket|QLocalS)"_s,
             {u"app/gateway/"_s, u"app/sandbox/fault"_s}},
            {u"^(QtSql/|QSql)"_s, {u"app/history/"_s}},
            {u"^sqlite3\\.h"_s, {u"app/history/"_s}},
            {u"^(QtDBus/|QDBus)"_s, {u"app/secrets/"_s}},
            {u"^qt6?keychain/"_s, {u"app/secrets/keychain"_s}},
            {u"^httplib\\.h"_s, {u"app/sandbox/"_s}},
            {u"^nlohmann/"_s, {u"app/json/"_s}},
            {u"^qrencode\\.h"_s, {u"app/khqr/"_s}},
            {u"^ZXing/"_s, {u"app/symbol/readback"_s}},
            {u"^xlsxwriter\\.h"_s, {u"app/spreadsheet/"_s}},
            {u"^(QtPrintSupport/|QPrint|QAbstractPrint|QPageSetup)"_s, {u"ui/print/"_s}},
            {u"^openssl/"_s,
             {u"app/domain/secret"_s, u"app/sealing/"_s, u"app/signing/"_s, u"app/sandbox/"_s,
              u"app/secrets/"_s, u"app/cli/secretsource"_s}},
        };
        return kLibraries;
    }

    static QList<Include> includes(const QString &folder)
    {
        static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
        QList<Include> found;
        const QString root = QStringLiteral(SOURCE_DIR "/");
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString &line : lines) {
                const QRegularExpressionMatch match = kInclude.match(line);
                if (match.hasMatch())
                    found.append({file.fileName().sliced(root.size()), match.captured(2),
                                  match.captured(1) == "<"_L1});
            }
        }
        return found;
    }

    /** "checkout" for app/checkout/x.cpp, "ui" for ui/pages/x.cpp, nothing for app/main.cpp. */
    static QString layerOf(const QString &file)
    {
        if (file.startsWith(u"ui/"_s))
            return u"ui"_s;
        const QStringList parts = file.split(u'/');
        return parts.size() > 2 ? parts.at(1) : QString();
    }

    /** QtGui's painting on pictures and files, which needs no window and no display. */
    static bool isDrawing(const QString &what)
    {
        static const QStringList kDrawing{u"QImage"_s, u"QPainter"_s, u"QPainterPath"_s,
                                          u"QPdfWriter"_s, u"QColor"_s};
        return kDrawing.contains(what);
    }

    static QString layerOfInclude(const QString &what) { return what.section(u'/', 0, 0); }

    /** Why an include is not allowed, or nothing. */
    static QString fault(const Include &include)
    {
        const QString layer = layerOf(include.file);
        if (!include.angled && !layer.isEmpty()) {
            const QString target = layerOfInclude(include.what);
            if (!include.what.contains(u'/'))
                return include.what.endsWith(u".moc"_s) ? QString()
                                                        : u"includes name their folder"_s;
            const bool ours = arrows().contains(target);
            const QStringList allowed = arrows().value(layer);
            if (ours && target != layer && !allowed.contains(target)
                && !allowed.contains(include.what))
                return u"%1 may not see %2"_s.arg(layer, target);
        }
        if (include.angled) {
            static const QRegularExpression kGui(
                u"^(QtWidgets|QtGui|QWidget|QLabel|QDialog|QMainWindow|QApplication|QPainter|QGui|"
                "QPixmap|QImage|QIcon|QFont|QColor|QPalette)"_s);
            if (include.file.startsWith(u"app/"_s) && include.file != "app/main.cpp"_L1
                && !(include.file.startsWith(u"app/symbol/"_s) && isDrawing(include.what))
                && kGui.match(include.what).hasMatch())
                return u"app has no widgets"_s;
            for (const auto &[pattern, allowed] : libraries()) {
                if (!QRegularExpression(pattern).match(include.what).hasMatch())
                    continue;
                for (const QString &place : allowed) {
                    if (include.file.startsWith(place))
                        return {};
                }
                return u"only %1 may use it"_s.arg(allowed.join(u", "_s));
            }
        }
        return {};
    }

    /** What a source of tests/contract may not include, or nothing. One source a store
     * ("sqlitestore") makes that store, and is the only one to know it. */
    static QString contractFault(const Include &include)
    {
        static const QRegularExpression kStore(u"^tests/contract/(?!tst_)\\w+store\\.cpp$"_s);
        static const QRegularExpression kDatabase(u"^(QtSql/|QSql|sqlite3|libpq|pqxx)"_s);
        if (kStore.match(include.file).hasMatch())
            return {};
        if (include.angled)
            return kDatabase.match(include.what).hasMatch() ? u"it knows no database"_s : QString();
        const QString folder = layerOfInclude(include.what);
        const bool allowed = folder == "checkout"_L1 || folder == "domain"_L1
            || folder == "contract"_L1 || include.what == "secrets/waitfor.h"_L1
            || include.what.endsWith(u".moc"_s);
        return allowed ? QString() : u"it knows the interfaces of checkout alone"_s;
    }

private Q_SLOTS:
    void everyIncludeFollowsAnArrow()
    {
        const QList<Include> all = includes(u"app"_s) + includes(u"ui"_s);
        QVERIFY(all.size() > 100);
        QStringList faults;
        for (const Include &include : all) {
            const QString why = fault(include);
            if (!why.isEmpty())
                faults.append(u"%1 includes %2: %3"_s.arg(include.file, include.what, why));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theContractOfAStoreKnowsNoStore()
    {
        const QList<Include> all = includes(u"tests/contract"_s);
        QVERIFY(all.size() > 50);
        QStringList faults;
        for (const Include &include : all) {
            const QString why = contractFault(include);
            if (!why.isEmpty())
                faults.append(u"%1 includes %2: %3"_s.arg(include.file, include.what, why));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));

        const auto refuses = [](const QString &file, const QString &what, bool angled) {
            return !contractFault({u"tests/contract/"_s + file, what, angled}).isEmpty();
        };
        QVERIFY(refuses(u"tst_orders.cpp"_s, u"history/historystore.h"_s, false));
        QVERIFY(refuses(u"tst_restore.cpp"_s, u"history/samples.h"_s, false));
        QVERIFY(refuses(u"storeundertest.h"_s, u"QSqlDatabase"_s, true));
        QVERIFY(refuses(u"question.h"_s, u"QtSql/QSqlQuery"_s, true));
        QVERIFY(!refuses(u"sqlitestore.cpp"_s, u"history/historystore.h"_s, false));
    }

    void everyFolderStandsInTheTable()
    {
        const QStringList folders
            = QDir(QStringLiteral(SOURCE_DIR "/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(arrows().contains(folder), qPrintable(folder));
    }

    void forbiddenIncludesAreFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("angled");
        QTest::newRow("app sees ui") << u"app/cli/a.cpp"_s << u"ui/desk.h"_s << false;
        QTest::newRow("domain sees checkout")
            << u"app/domain/a.h"_s << u"checkout/gateway.h"_s << false;
        QTest::newRow("checkout sees history")
            << u"app/checkout/a.h"_s << u"history/historystore.h"_s << false;
        QTest::newRow("checkout sees a keychain")
            << u"app/checkout/a.h"_s << u"secrets/keychainstore.h"_s << false;
        QTest::newRow("ui sees the gateway")
            << u"ui/pages/a.cpp"_s << u"gateway/qtgateway.h"_s << false;
        QTest::newRow("network in cli") << u"app/cli/a.cpp"_s << u"QNetworkReply"_s << true;
        QTest::newRow("network in the backend")
            << u"app/sandbox/backend.cpp"_s << u"QTcpSocket"_s << true;
        QTest::newRow("sql in ui") << u"ui/models/a.cpp"_s << u"QSqlQuery"_s << true;
        QTest::newRow("widgets by module")
            << u"app/domain/a.cpp"_s << u"QtWidgets/QLabel"_s << true;
        QTest::newRow("no folder named") << u"app/cli/a.cpp"_s << u"cli.h"_s << false;
    }

    void forbiddenIncludesAreFound()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, what);
        QFETCH(const bool, angled);
        QVERIFY(!fault({file, what, angled}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
