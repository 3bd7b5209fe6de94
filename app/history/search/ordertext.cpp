// SPDX-License-Identifier: MIT
#include "history/search/ordertext.h"

#include "history/search/foldedtext.h"
#include "history/search/statement.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kPlainColumns = 13; ///< before pay_info

bool contains(const QByteArray &text, const QByteArray &word)
{
    return memmem(text.constData(), size_t(text.size()), word.constData(), size_t(word.size()))
        != nullptr;
}

bool canBeMd5(const QByteArray &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

QString OrderText::columns()
{
    return u"trade_no, platform_trade_no, link, amount, currency, channel_code, way_code, code,"
           " status, merchant_no, profile, region, remark, pay_info"_s;
}

void OrderText::read(const Statement &row, int firstColumn)
{
    m_folded.resize(0);
    for (int i = 0; i < kPlainColumns; ++i) {
        const QByteArrayView text = row.text(firstColumn + i);
        if (text.isEmpty())
            continue;
        appendFolded(m_folded, text);
        m_folded += '\n'; // no word has one
    }
    const QByteArrayView payInfo = row.text(firstColumn + kPlainColumns);
    m_payInfo.resize(0);
    m_payInfo.append(payInfo);
}

QByteArray OrderText::md5() const
{
    return m_payInfo.isEmpty()
        ? QByteArray()
        : QCryptographicHash::hash(m_payInfo, QCryptographicHash::Md5).toHex();
}

bool OrderText::has(const QList<QByteArray> &words) const
{
    return std::all_of(words.cbegin(), words.cend(), [this](const QByteArray &word) {
        return contains(m_folded, word)
            || (!m_payInfo.isEmpty() && canBeMd5(word) && contains(md5(), word));
    });
}

} // namespace vexora
