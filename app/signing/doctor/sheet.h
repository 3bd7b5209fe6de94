// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/charsets.h"
#include "signing/doctor/doctor.h"
#include "signing/doctor/transforms.h"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace vexora::doctor {

/** A field that is in the string, or that a mistake may put there. */
struct Entry
{
    QString name;
    SentKind kind = SentKind::Text;
    bool isSent = false;
    bool isSign = false;
    bool isKnown = false;
    bool isHeader = false; ///< the merchantNo, which is no field
    bool inString = false; ///< by the rule
    bool inBody = false; ///< as a member, without sign
    ValueContext context;
    int version = -1; ///< its value as sent
};

/** How a field and its value are written side by side. */
enum class PieceStyle : unsigned char { Plain, Json, JsonTwice, JsonRaw };

/** `name=value` in the bytes of one charset, ready to be copied. */
struct Piece
{
    QByteArray bytes;
    qsizetype nameEnd = 0;
    qsizetype valueAt = 0;
    bool exists = false; ///< false: no converter for the charset
};

/**
 * The fields of one request with every value a mistake may have made of theirs. A value is made
 * once and its bytes are made once, whatever number of candidates it is part of. Holds no secret.
 */
class Sheet
{
public:
    explicit Sheet(const Evidence &evidence);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const QString &value(int version) const { return versionAt(version).value; }
    /** A mistake left nothing of it. */
    [[nodiscard]] bool isVanished(int version) const { return versionAt(version).isVanished; }
    /** Whether the value's own JSON text differs from what escaping its text gives. */
    [[nodiscard]] bool hasOwnJson(int version) const { return versionAt(version).hasOwnJson; }

    /** What a way of writing a value makes of a version. */
    struct Change
    {
        int version = -1; ///< -1: nothing
        bool isNew = false; ///< no way before it makes the same
    };
    /** One for every way of a mistake, made on top of those the version has; null where no way
     *  changes anything or the mistake would come out of order. */
    [[nodiscard]] const Change *changes(int version, Id id)
    {
        const Version &known = versionAt(version);
        const int kind = int(id) - kFirstValue;
        if ((known.tried >> kind & 1U) == 0)
            fillRow(version, kind);
        return (known.touched >> kind & 1U) != 0 ? known.row.data() + rowPlace(kind) : nullptr;
    }
    /** Other moments near a timestamp, each a version of its own. */
    [[nodiscard]] const std::vector<int> &moved(int version, int milliseconds);
    /** What a null is as a text: in a JSON body it stands in quotes. */
    [[nodiscard]] int nullAsText(int entry);
    /** One version for many texts in turn: it changes with every call. */
    [[nodiscard]] int scratch(int entry, const QString &value);

    [[nodiscard]] const Piece &piece(int version, size_t charset, PieceStyle style);
    /** The plain piece in UTF-8, which always exists. */
    [[nodiscard]] QByteArrayView plainBytes(int version)
    {
        const QByteArrayView &bytes = m_plainBytes[size_t(version)];
        return bytes.isNull() ? makePlainBytes(version) : bytes;
    }
    [[nodiscard]] Converter &converter() { return m_converter; }

    /** Every entry in its place. */
    enum Ordering { ByName, AsSent, Falling, FirstLetter, IgnoringCase, kOrderings };
    [[nodiscard]] const std::vector<int> &order(Ordering ordering) const
    {
        return m_orders[ordering];
    }

private:
    struct Version
    {
        int entry = 0;
        int lastValue = -1; ///< of the mistakes made, counted from the first of a value
        QString value;
        QString json; ///< its text in a JSON document where hasOwnJson
        bool isVanished = false;
        bool hasOwnJson = false;
        bool isText = false; ///< whatever its entry was sent as
        unsigned tried = 0; ///< a bit for every mistake whose ways are in the row
        unsigned touched = 0; ///< and for every one that changes something
        std::vector<Change> row;
        std::vector<std::pair<unsigned, std::unique_ptr<Piece>>> pieces;
    };

    void add(const QString &name, const QString &value, SentKind kind);
    void addExtra(const QString &name, const QString &value);
    void order();
    void fillRow(int version, int kind);
    [[nodiscard]] static int rowPlace(int kind);
    QByteArrayView makePlainBytes(int version);
    int addVersion(int entry, const QString &value, int lastValue);
    [[nodiscard]] Piece makePiece(const Version &version, size_t charset, PieceStyle style);
    [[nodiscard]] QString jsonOf(const Version &version, PieceStyle style) const;
    [[nodiscard]] const Version &versionAt(int version) const
    {
        return m_versions[size_t(version)];
    }

    const Evidence &m_evidence;
    std::vector<Entry> m_entries;
    std::deque<Version> m_versions;
    std::vector<QByteArrayView> m_plainBytes; ///< by version; null until asked for
    std::array<std::vector<int>, kOrderings> m_orders;
    std::map<int, std::vector<int>> m_moved; ///< by version
    std::vector<int> m_scratch; ///< by entry
    std::map<int, int> m_nulls; ///< versions by entry
    Converter m_converter;
};

/** A text in quotes, as a JSON document holds it. */
[[nodiscard]] QString jsonText(const QString &text);

} // namespace vexora::doctor
