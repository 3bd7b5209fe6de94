// SPDX-License-Identifier: MIT
#include "cli/canaries.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <cstring>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr qsizetype kStart = 6; ///< bytes; a shorter form would be found by chance

quint64 startOf(const char *at)
{
    quint64 value = 0;
    std::memcpy(&value, at, kStart);
    return value;
}

quint16 firstTwo(const char *at)
{
    quint16 value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/** As JSON may write it, with everything beyond ASCII escaped. */
QByteArray escaped(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        if (c.unicode() < 128)
            bytes.append(char(c.unicode()));
        else
            bytes.append("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
    }
    return bytes;
}

/** What of it every base64 text holds that has it `before` bytes behind a group's start. */
QByteArray insideBase64(const QByteArray &bytes, int before)
{
    const QByteArray all = QByteArray(before, '\0').append(bytes).toBase64();
    const qsizetype from = (before * 8 + 5) / 6;
    const qsizetype to = (before + bytes.size()) * 8 / 6;
    return all.mid(from, to - from);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

json::Value regionFile(const QString &region)
{
    return json::read(repositoryFile(u"resources/regions/"_s + region + u".json"_s))
        .value_or(json::Value());
}

/** By region, then field. A value that a form would leave as it is. */
const QHash<QString, QHash<QString, QString>> &values()
{
    static const QHash<QString, QHash<QString, QString>> kValues{
        {u"taiwan"_s,
         {{u"mobile"_s, u"0971946283"_s},
          {u"firstname"_s, u"Zyxwolf"_s},
          {u"lastname"_s, u"Quarkbaum"_s},
          {u"email"_s, u"tw.canary@mailbox.example"_s},
          {u"ipAddress"_s, u"203.74.12.177"_s},
          {u"postcode"_s, u"CANPC-98173"_s},
          {u"address"_s, u"臺北市金絲雀路一七七號"_s},
          {u"bankNumber"_s, u"808-0358771999881"_s},
          {u"remark"_s, u"canary remark of Taiwan"_s}}},
        {u"japan"_s,
         {{u"userId"_s, u"canary-user-7719"_s},
          {u"mobile"_s, u"09071946285"_s},
          {u"firstname"_s, u"カナリヤタロ"_s},
          {u"lastname"_s, u"カナリヤマダ"_s},
          {u"email"_s, u"jp.canary@mailbox.example"_s},
          {u"ipAddress"_s, u"126.15.77.201"_s},
          {u"remark"_s, u"備考カナリヤ五五"_s}}},
        {u"argentina"_s,
         {{u"mobile"_s, u"0971946284"_s},
          {u"firstname"_s, u"Zyxlobo"_s},
          {u"lastname"_s, u"Quárkgómez"_s},
          {u"email"_s, u"ar.canary@mailbox.example"_s},
          {u"idCardNumber"_s, u"2077194633"_s},
          {u"remark"_s, u"canary remark of Argentina"_s}}},
        {u"cambodia"_s,
         {{u"firstname"_s, u"Zyxdara"_s},
          {u"lastname"_s, u"Quarksok"_s},
          {u"mobile"_s, u"971946287"_s},
          {u"email"_s, u"kh.canary@mailbox.example"_s},
          {u"remark"_s, u"canary remark of Cambodia"_s}}},
        {u"mexico"_s,
         {{u"mobile"_s, u"5571946283"_s},
          {u"email"_s, u"mx.canary@mailbox.example"_s},
          {u"payer"_s, u"Zyxana Quarkruiz"_s},
          {u"remark"_s, u"canary remark of Mexico"_s}}},
    };
    return kValues;
}

/** The order with every canary of its region, but for the fields of `without`. */
SampleOrder withCanaries(SampleOrder order, const QStringList &without,
                         const QHash<QString, QString> &others = {})
{
    QHash<QString, QString> replaced = values().value(order.region);
    replaced.insert(others);
    for (const QString &field : without)
        replaced.remove(field);
    json::Value all = json::Value::object();
    for (const auto &[name, value] : order.values.members()) {
        if (!replaced.contains(name) && !without.contains(name))
            all.insert(name, value);
    }
    for (auto field = replaced.cbegin(); field != replaced.cend(); ++field)
        all.insert(field.key(), json::Value::string(field.value()));
    order.values = all;
    return order;
}

} // namespace

void Canaries::addForm(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() < kStart)
        return;
    for (const Form &form : std::as_const(m_forms)) {
        if (form.bytes == bytes)
            return;
    }
    m_byStart.insert(startOf(bytes.constData()), m_forms.size());
    m_starts.set(firstTwo(bytes.constData()));
    m_forms.append({bytes, name});
}

void Canaries::addForms(const QByteArray &bytes, const QString &name)
{
    addForm(bytes, name);
    addForm(bytes.toHex(), name + u" as hex"_s);
    addForm(bytes.toHex().toUpper(), name + u" as hex"_s);
    for (int before = 0; before < 3; ++before) {
        QByteArray inside = insideBase64(bytes, before);
        addForm(inside, name + u" as base64"_s);
        addForm(inside.replace('+', '-').replace('/', '_'), name + u" as base64"_s);
    }
}

void Canaries::add(const QString &text)
{
    for (const QString &one : {text, text.toLower(), text.toUpper()}) {
        const QByteArray utf8 = one.toUtf8();
        addForms(utf8, one);
        addForm(utf16(one, false), one + u" as UTF-16"_s);
        addForm(utf16(one, true), one + u" as UTF-16"_s);
        const QByteArray percent = QUrl::toPercentEncoding(one);
        addForm(percent, one + u" percent-encoded"_s);
        addForm(percent.toLower(), one + u" percent-encoded"_s);
        addForm(escaped(one), one + u" escaped"_s);
        for (const auto method :
             {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256})
            addForms(QCryptographicHash::hash(utf8, method), one + u" as a plain hash"_s);
    }
}

void Canaries::addBytes(const QByteArray &bytes, const QString &name)
{
    addForms(bytes, name);
}

QStringList Canaries::in(const QByteArray &bytes) const
{
    QStringList found;
    for (qsizetype at = 0; at + kStart <= bytes.size(); ++at) {
        const char *here = bytes.constData() + at;
        if (!m_starts.test(firstTwo(here)))
            continue;
        const auto [first, last] = m_byStart.equal_range(startOf(here));
        for (auto form = first; form != last; ++form) {
            const Form &one = m_forms[*form];
            if (bytes.size() - at >= one.bytes.size()
                && std::memcmp(here, one.bytes.constData(), size_t(one.bytes.size())) == 0
                && !found.contains(one.name))
                found << one.name;
        }
    }
    return found;
}

QStringList Canaries::inFiles(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QByteArray bytes = path.sliced(folder.size()).toUtf8() + '\n' + readAll(path);
        if (path.endsWith(u".xlsx"_s))
            bytes += unpacked(path);
        for (const QString &one : in(bytes))
            found << path.sliced(folder.size()) + u": "_s + one;
    }
    return found;
}

QByteArray unpacked(const QString &workbook)
{
    const QTemporaryDir place;
    QProcess zip;
    zip.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, workbook, place.path()});
    if (!zip.waitForFinished() || zip.exitCode() != 0)
        return {};
    QByteArray all;
    QDirIterator files(place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += readAll(files.next());
    return all;
}

QList<SampleOrder> canaryOrders()
{
    QList<SampleOrder> orders;
    for (const QString &region : regionIds()) {
        // Taiwan's fields go with a channel each.
        const SampleOrder sample = sampleOrder(region);
        if (region == "taiwan"_L1) {
            orders << withCanaries(sample, {u"postcode"_s, u"address"_s});
            orders << withCanaries(sample, {u"bankNumber"_s},
                                   {{u"channelCode"_s, u"STORE"_s}, {u"wayCode"_s, u"711"_s}});
        } else {
            orders << withCanaries(sample, {});
        }
    }
    for (qsizetype i = 0; i < orders.size(); ++i)
        orders[i].tradeNo = u"CANARY-%1"_s.arg(i + 1);
    return orders;
}

QStringList personalFields(const QString &region)
{
    QStringList names;
    for (const json::Value &field : itemsAt(regionFile(region), u"fields")) {
        const json::Value *personal = field.find(u"personal");
        if (!personal || personal->toBool())
            names << field.stringAt(u"name");
    }
    return names;
}

} // namespace vexora::test
