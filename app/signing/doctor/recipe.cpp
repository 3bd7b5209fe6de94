// SPDX-License-Identifier: MIT
#include "signing/doctor/recipe.h"

#include <algorithm>

namespace vexora::doctor {

namespace {

struct Written
{
    QByteArrayView open;
    QByteArrayView between; ///< name and value, where it is not the piece's own
    QByteArrayView joiner;
    QByteArrayView close;
    PieceStyle style = PieceStyle::Plain;
};

PieceStyle jsonStyle(MessageWay way)
{
    switch (way) {
    case MessageWay::AsSentTwice:
    case MessageWay::SortedTwice:
    case MessageWay::SpacedTwice:
        return PieceStyle::JsonTwice;
    case MessageWay::AsSentRaw:
    case MessageWay::SpacedRaw:
        return PieceStyle::JsonRaw;
    default:
        return PieceStyle::Json;
    }
}

Written writingOf(const Recipe &recipe)
{
    static constexpr const char *kJoiners[] = {"", "&", ",", "|", "\n", ":"};
    static constexpr const char *kPairs[] = {"", "", "", ":", ""};
    if (recipe.message != 0) {
        const auto way = MessageWay(recipe.message);
        const bool isSpaced = way >= MessageWay::Spaced;
        return {"{", isSpaced ? ": " : "", isSpaced ? ", " : ",", "}", jsonStyle(way)};
    }
    return {"", kPairs[recipe.pairs], kJoiners[recipe.joiner], "", PieceStyle::Plain};
}

} // namespace

Kitchen::Kitchen(Sheet &sheet, SecretTexts &secrets)
    : m_sheet(sheet)
    , m_secrets(secrets)
{
}

Recipe Kitchen::plain() const
{
    Recipe recipe;
    for (const Entry &entry : m_sheet.entries()) {
        recipe.version.push_back(entry.version);
        recipe.inString.push_back(char(entry.inString));
        recipe.inBody.push_back(char(entry.inBody));
    }
    return recipe;
}

const std::vector<int> &Kitchen::orderOf(const Recipe &recipe)
{
    if (recipe.message != 0) {
        const auto way = MessageWay(recipe.message);
        const bool isSorted = way == MessageWay::Sorted || way == MessageWay::SortedTwice;
        return m_sheet.order(isSorted ? Sheet::ByName : Sheet::AsSent);
    }
    const auto way = OrderWay(recipe.order);
    if (way < OrderWay::ByValue)
        return m_sheet.order(Sheet::Ordering(recipe.order));
    m_byValue = m_sheet.order(way == OrderWay::ByValue ? Sheet::AsSent : Sheet::ByName);
    std::stable_sort(m_byValue.begin(), m_byValue.end(), [&](int a, int b) {
        return m_sheet.value(recipe.version[size_t(a)]) < m_sheet.value(recipe.version[size_t(b)]);
    });
    return m_byValue;
}

/** A literal of the rule or of a mistake in a charset that may take two bytes for a letter. */
QByteArrayView Kitchen::sign(size_t charset, QByteArrayView ascii)
{
    if (charset == 0 || ascii.isEmpty())
        return ascii;
    for (const auto &[key, bytes] : m_signs) {
        if (key.first == charset && key.second == ascii)
            return bytes;
    }
    m_signs.emplace_back(std::pair(charset, ascii.toByteArray()),
                         m_sheet.converter().convert(charset, ascii).value_or(QByteArray()));
    return m_signs.back().second;
}

bool Kitchen::string(const Recipe &recipe, size_t charset, WipedBuffer &to)
{
    const Written written = writingOf(recipe);
    const auto pairs = PairWay(recipe.message != 0 ? 0 : recipe.pairs);
    const std::vector<char> &isIn = recipe.message != 0 ? recipe.inBody : recipe.inString;
    const bool isWhole = pairs == PairWay::NameIsValue && written.between.isEmpty();
    const bool isUsual = isWhole && charset == 0 && recipe.message == 0;
    const QByteArrayView joiner = sign(charset, written.joiner);
    const QByteArrayView between = sign(charset, written.between);
    to.append(sign(charset, written.open));
    bool isFirst = true;
    for (const int at : orderOf(recipe)) {
        if (!isIn[size_t(at)])
            continue;
        const int version = recipe.version[size_t(at)];
        if (m_sheet.isVanished(version) && recipe.message == 0 && !recipe.keepsEmpty)
            continue;
        if (!isFirst)
            to.append(joiner);
        isFirst = false;
        if (isUsual) {
            to.append(m_sheet.plainBytes(version));
            continue;
        }
        const Piece &piece = m_sheet.piece(version, charset, written.style);
        if (!piece.exists)
            return false;
        const QByteArrayView bytes = piece.bytes;
        if (isWhole) {
            to.append(bytes);
            continue;
        }
        if (pairs != PairWay::ValueOnly)
            to.append(bytes.first(piece.nameEnd));
        to.append(between);
        if (pairs != PairWay::NameOnly)
            to.append(bytes.sliced(piece.valueAt));
    }
    to.append(sign(charset, written.close));
    return true;
}

bool Kitchen::message(const Recipe &recipe, bool stringAlone, WipedBuffer &to)
{
    const auto place = stringAlone ? PlaceWay::Absent : PlaceWay(recipe.place);
    const auto charset = size_t(recipe.charset);
    to.restart();
    to.append(charsets()[charset].mark);
    if (place == PlaceWay::Absent)
        return string(recipe, charset, to);
    const WipedBuffer *secret = m_secrets.bytes(recipe.owner, recipe.text, charset);
    if (!secret)
        return false;
    if (place == PlaceWay::First || place == PlaceWay::BothEnds)
        to.append(secret->view());
    if (!string(recipe, charset, to))
        return false;
    to.append(sign(charset, betweenOf(place)));
    if (place != PlaceWay::First)
        to.append(secret->view());
    return true;
}

QString Kitchen::shown(const Recipe &recipe, bool stringAlone)
{
    const auto place = stringAlone ? PlaceWay::Absent : PlaceWay(recipe.place);
    const SecretWriting &how = secretWritings()[size_t(recipe.text)];
    const QString secret
        = QString::fromUtf8(how.before) + kSecretMark.toString() + QString::fromUtf8(how.behind);
    WipedBuffer bytes;
    (void)string(recipe, 0, bytes); // UTF-8 writes everything
    QString text = m_secrets.masked(QString::fromUtf8(bytes.view()));
    if (place == PlaceWay::Absent)
        return text;
    text += QString::fromUtf8(betweenOf(place));
    if (place == PlaceWay::First || place == PlaceWay::BothEnds)
        text.prepend(secret);
    return place == PlaceWay::First ? text : text + secret;
}

} // namespace vexora::doctor
