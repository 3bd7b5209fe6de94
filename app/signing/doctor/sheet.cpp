// SPDX-License-Identifier: MIT
#include "signing/doctor/sheet.h"

#include "signing/doctor/rawbody.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vexora::doctor {

namespace {

using RowPlaces = std::array<int, kValues + 1>;

RowPlaces makeRowPlaces()
{
    RowPlaces places{};
    for (int i = 0; i < kValues; ++i)
        places[size_t(i) + 1] = places[size_t(i)] + waysOf(Id(kFirstValue + i));
    return places;
}

/** Where the ways of each mistake begin in a row. */
const RowPlaces kRowPlaces = makeRowPlaces();

} // namespace

int Sheet::rowPlace(int kind)
{
    return kRowPlaces[size_t(kind)];
}

Sheet::Sheet(const Evidence &evidence)
    : m_evidence(evidence)
{
    for (const SentField &field : evidence.request.fields)
        add(field.name, field.value, field.kind);
    const bool hasMerchant = evidence.request.has(u"merchantNo");
    if (!evidence.merchantNo.isEmpty() && !hasMerchant) {
        addExtra(u"merchantNo"_s, evidence.merchantNo);
        m_entries.back().isHeader = true;
    }
    for (const QString &name : evidence.knownNames)
        addExtra(name, {});
    addExtra(u"signType"_s, u"MD5"_s);
    addExtra(u"sign_type"_s, u"MD5"_s);
    addExtra(u"charset"_s, u"UTF-8"_s);
    const QMap<QString, QString> raw = rawMembers(evidence.request.body);
    for (Entry &entry : m_entries) {
        Version &version = m_versions[size_t(entry.version)];
        const QString own = raw.value(entry.name);
        version.hasOwnJson
            = entry.inBody && !own.isEmpty() && own != jsonOf(version, PieceStyle::JsonTwice);
        version.json = own;
    }
    order();
}

void Sheet::add(const QString &name, const QString &value, SentKind kind)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const Entry &entry) { return entry.name == name; });
    Entry entry;
    entry.name = name;
    entry.kind = kind;
    entry.isSent = true;
    entry.isSign = name == "sign"_L1;
    entry.isKnown = m_evidence.knownNames.isEmpty() || m_evidence.knownNames.contains(name);
    entry.inString
        = !entry.isSign && kind != SentKind::Null && kind != SentKind::Nested && !value.isEmpty();
    entry.inBody = !entry.isSign;
    entry.context = {name == "amount"_L1, name == "timestamp"_L1, m_evidence.amountDecimals};
    const auto at = int(same - m_entries.begin());
    // Of two members of one name a parser keeps the last value, mostly in the first one's place.
    const QString text = entry.isSign ? QString() : kind == SentKind::Null ? u"null"_s : value;
    entry.version = addVersion(at, text, -1);
    if (same == m_entries.end())
        m_entries.push_back(entry);
    else
        *same = entry;
}

void Sheet::addExtra(const QString &name, const QString &value)
{
    const bool isThere = std::any_of(m_entries.begin(), m_entries.end(),
                                     [&](const Entry &entry) { return entry.name == name; });
    if (isThere || name == "sign"_L1)
        return;
    Entry entry;
    entry.name = name;
    entry.context = {name == "amount"_L1, name == "timestamp"_L1, m_evidence.amountDecimals};
    entry.version = addVersion(int(m_entries.size()), value, -1);
    m_entries.push_back(entry);
}

void Sheet::order()
{
    for (std::vector<int> &places : m_orders) {
        places.resize(m_entries.size());
        std::iota(places.begin(), places.end(), 0);
    }
    const auto name = [this](int at) -> const QString & { return m_entries[size_t(at)].name; };
    const auto sort = [&](Ordering ordering, auto isLess) {
        std::stable_sort(m_orders[ordering].begin(), m_orders[ordering].end(), isLess);
    };
    sort(ByName, [&](int a, int b) { return name(a) < name(b); });
    sort(Falling, [&](int a, int b) { return name(b) < name(a); });
    sort(FirstLetter, [&](int a, int b) { return name(a).left(1) < name(b).left(1); });
    sort(IgnoringCase,
         [&](int a, int b) { return name(a).compare(name(b), Qt::CaseInsensitive) < 0; });
}

int Sheet::addVersion(int entry, const QString &value, int lastValue)
{
    Version version;
    version.entry = entry;
    version.lastValue = lastValue;
    version.value = value;
    version.isVanished = lastValue >= 0 && value.isEmpty();
    m_versions.push_back(std::move(version));
    m_plainBytes.emplace_back();
    return int(m_versions.size()) - 1;
}

void Sheet::fillRow(int at, int kind)
{
    m_versions[size_t(at)].tried |= 1U << kind;
    if (kind <= versionAt(at).lastValue)
        return;
    const Id id = Id(kFirstValue + kind);
    const QString value = versionAt(at).value;
    const Entry &entry = m_entries[size_t(versionAt(at).entry)];
    std::vector<Change> changes(size_t(waysOf(id)));
    bool isTouched = false;
    for (int way = 0; way < waysOf(id); ++way) {
        const QString text = written(id, way, value, entry.context);
        if (text == value)
            continue;
        isTouched = true;
        const auto end = changes.begin() + way;
        const auto same = std::find_if(changes.begin(), end, [&](const Change &earlier) {
            return earlier.version >= 0 && versionAt(earlier.version).value == text;
        });
        if (same != end) {
            changes[size_t(way)] = {same->version, false};
            continue;
        }
        const int made = addVersion(versionAt(at).entry, text, kind);
        changes[size_t(way)] = {made, true};
        // A JSON writer escapes once, not what it has escaped.
        if (id == Id::JsonSlash || id == Id::JsonUnicode) {
            m_versions[size_t(made)].hasOwnJson = true;
            m_versions[size_t(made)].json
                = written(id, way, jsonOf(versionAt(at), PieceStyle::Json), entry.context);
        }
    }
    if (!isTouched)
        return;
    Version &version = m_versions[size_t(at)];
    version.touched |= 1U << kind;
    version.row.resize(size_t(kRowPlaces.back()));
    std::copy(changes.cbegin(), changes.cend(), version.row.begin() + rowPlace(kind));
}

const std::vector<int> &Sheet::moved(int version, int milliseconds)
{
    const auto [found, isNew] = m_moved.try_emplace(version);
    if (isNew) {
        for (const QString &moment : moments(versionAt(version).value, milliseconds)) {
            found->second.push_back(
                addVersion(versionAt(version).entry, moment, int(Id::TimestampAnew) - kFirstValue));
        }
    }
    return found->second;
}

int Sheet::nullAsText(int entry)
{
    const auto [found, isNew] = m_nulls.try_emplace(entry, -1);
    if (isNew) {
        found->second = addVersion(entry, value(m_entries[size_t(entry)].version), -1);
        m_versions[size_t(found->second)].isText = true;
    }
    return found->second;
}

int Sheet::scratch(int entry, const QString &value)
{
    m_scratch.resize(m_entries.size(), -1);
    int &at = m_scratch[size_t(entry)];
    if (at < 0)
        at = addVersion(entry, value, int(Id::TimestampAnew) - kFirstValue);
    Version &version = m_versions[size_t(at)];
    version.value = value;
    version.tried = 0;
    version.touched = 0;
    version.pieces.clear();
    m_plainBytes[size_t(at)] = {};
    return at;
}

const Piece &Sheet::piece(int at, size_t charset, PieceStyle style)
{
    Version &version = m_versions[size_t(at)];
    const unsigned key = unsigned(charset) * 4 + unsigned(style);
    for (const auto &[known, piece] : version.pieces) {
        if (known == key)
            return *piece;
    }
    version.pieces.emplace_back(key, std::make_unique<Piece>(makePiece(version, charset, style)));
    return *version.pieces.back().second;
}

QByteArrayView Sheet::makePlainBytes(int at)
{
    m_plainBytes[size_t(at)] = piece(at, 0, PieceStyle::Plain).bytes;
    return m_plainBytes[size_t(at)];
}

QString Sheet::jsonOf(const Version &version, PieceStyle style) const
{
    const bool isOwn = version.hasOwnJson
        && (style == PieceStyle::JsonRaw || (style == PieceStyle::Json && version.lastValue >= 0));
    if (isOwn)
        return version.json;
    const bool isText = version.isText || m_entries[size_t(version.entry)].kind == SentKind::Text;
    return isText ? jsonText(version.value) : version.value;
}

Piece Sheet::makePiece(const Version &version, size_t charset, PieceStyle style)
{
    const Entry &entry = m_entries[size_t(version.entry)];
    const bool isPlain = style == PieceStyle::Plain;
    const auto name
        = m_converter.convert(charset, (isPlain ? entry.name : jsonText(entry.name)).toUtf8());
    const auto between = m_converter.convert(charset, isPlain ? "=" : ":");
    const auto value
        = m_converter.convert(charset, (isPlain ? version.value : jsonOf(version, style)).toUtf8());
    Piece piece;
    if (!name || !between || !value)
        return piece;
    piece.bytes = *name + *between + *value;
    piece.nameEnd = name->size();
    piece.valueAt = name->size() + between->size();
    piece.exists = true;
    return piece;
}

QString jsonText(const QString &text)
{
    QString json = u"\""_s;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
        case u'\\':
            json += u'\\';
            json += c;
            break;
        case u'\b':
            json += "\\b"_L1;
            break;
        case u'\f':
            json += "\\f"_L1;
            break;
        case u'\n':
            json += "\\n"_L1;
            break;
        case u'\r':
            json += "\\r"_L1;
            break;
        case u'\t':
            json += "\\t"_L1;
            break;
        default:
            if (c.unicode() < 0x20)
                json += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                json += c;
        }
    }
    return json + u'"';
}

} // namespace vexora::doctor
