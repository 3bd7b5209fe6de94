// SPDX-License-Identifier: MIT
#include "support/intake/signedsecrets.h"

#include "signing/signer.h"
#include "support/intake/ordernames.h"
#include "support/intake/piece.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

constexpr qsizetype kShortestCore = 16; ///< shorter ones stand anywhere
constexpr qsizetype kLongestCore = 65536;
constexpr qsizetype kLongestProven = 256; ///< a secret, with what joins it to the string
constexpr qsizetype kShortestGuess = 8; ///< shorter runs are units, counts and the like
constexpr qsizetype kMostWork = 32 * 1024 * 1024; ///< characters compared and bytes hashed

bool isDigest(const QString &sign)
{
    return sign.size() == 32 && std::all_of(sign.begin(), sign.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isSecretChar(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || u == u'_' || u == u'+' || u == u'/' || u == u'=' || u == u'-';
}

/** What customers put between the string and the secret. */
qsizetype joinerSize(QStringView tail)
{
    for (const QStringView joiner : {u"&key=", u"&secret=", u"key=", u"secret=", u"&"}) {
        if (tail.size() > joiner.size() && tail.startsWith(joiner))
            return joiner.size();
    }
    return 0;
}

/** "amount=300": another field, and no secret. */
bool isPair(QStringView run)
{
    const qsizetype equals = run.indexOf(u'=');
    return equals > 0 && isOrderName(run.first(equals));
}

/** "stringToSign=": what a log writes before the string. */
bool isLabel(QStringView head)
{
    if (!head.endsWith(u'=') || head.endsWith(u"==") || head.size() > 24)
        return false;
    return std::count_if(head.begin(), head.end(), [](QChar c) { return c.isDigit(); }) < 3;
}

/** Goes over a text once, core by core. */
class SignedFinder
{
public:
    SignedFinder(const QString &text, const QList<SignedCore> &cores, QList<Stretch> &found,
                 QList<Proof> &proofs)
        : m_text(text)
        , m_cores(cores)
        , m_found(found)
        , m_proofs(proofs)
    {
        // Of each, the longest that it begins with: where it does not stand, that one may.
        for (qsizetype i = 0; i < cores.size(); ++i) {
            qsizetype shorter = i - 1;
            while (shorter >= 0 && !cores[i].text.startsWith(cores[shorter].text))
                shorter = m_shorter[size_t(shorter)];
            m_shorter.push_back(shorter);
            m_begins.insert(QStringView(cores[i].text).first(kShortestCore));
        }
    }

    bool run()
    {
        const QStringView text = m_text;
        for (qsizetype at = 0; at + kShortestCore <= text.size() && m_work > 0;) {
            const qsizetype core
                = m_begins.contains(text.sliced(at, kShortestCore)) ? coreAt(text.sliced(at)) : -1;
            if (core < 0) {
                ++at;
                continue;
            }
            const qsizetype end = at + m_cores[core].text.size();
            look(at, end, core);
            at = end;
        }
        return m_work > 0;
    }

private:
    /** The longest core the text begins with. */
    qsizetype coreAt(QStringView rest)
    {
        const auto isBefore = [this](QStringView text, const SignedCore &core) {
            const auto [a, b]
                = std::mismatch(text.begin(), text.end(), core.text.begin(), core.text.end());
            m_work -= a - text.begin() + 1;
            return b != core.text.end() && (a == text.end() || *a < *b);
        };
        const auto behind = std::upper_bound(m_cores.begin(), m_cores.end(), rest, isBefore);
        qsizetype core = behind - m_cores.begin() - 1;
        while (core >= 0 && !rest.startsWith(m_cores[core].text)) {
            m_work -= m_cores[core].text.size();
            core = m_shorter[size_t(core)];
        }
        return core;
    }

    void look(qsizetype at, qsizetype end, qsizetype core)
    {
        qsizetype line = at;
        while (line > 0 && at - line < kLongestProven && !isLineEnd(m_text[line - 1]))
            --line;
        qsizetype lineEnd = end;
        while (lineEnd < m_text.size() && lineEnd - end < kLongestProven
               && !isLineEnd(m_text[lineEnd]))
            ++lineEnd;
        // The same string may stand there for several requests.
        const QString &text = m_cores[core].text;
        QSet<QString> signs;
        for (qsizetype i = core; i >= 0 && m_cores[i].text == text; --i) {
            if (!m_cores[i].sign.isEmpty())
                signs.insert(m_cores[i].sign);
        }
        const bool proven = !signs.isEmpty()
            && (proveTail(at, end, lineEnd, signs) || proveHead(at, end, line, lineEnd, signs));
        if (!proven)
            guess(at, end);
    }

    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    bool gives(const QCryptographicHash &hash, const QSet<QString> &signs, QString &sign)
    {
        m_work -= 64;
        sign = QString::fromLatin1(hash.result().toHex());
        return signs.contains(sign);
    }

    void add(QCryptographicHash &hash, QStringView text)
    {
        QByteArray utf8 = text.toUtf8();
        m_work -= utf8.size();
        hash.addData(utf8);
        utf8.fill('\0');
    }

    /** Both halves of a character go together. */
    [[nodiscard]] qsizetype next(qsizetype at) const
    {
        const bool pair = m_text[at].isHighSurrogate() && at + 1 < m_text.size();
        return at + (pair ? 2 : 1);
    }

    bool proveTail(qsizetype at, qsizetype end, qsizetype lineEnd, const QSet<QString> &signs)
    {
        QCryptographicHash hash(QCryptographicHash::Md5);
        const QStringView text = m_text;
        add(hash, text.sliced(at, end - at));
        QString sign;
        for (qsizetype i = end; i < lineEnd && m_work > 0;) {
            const qsizetype to = next(i);
            add(hash, text.sliced(i, to - i));
            i = to;
            if (gives(hash, signs, sign)) {
                prove(at, end, {}, {end, i}, {}, sign);
                return true;
            }
        }
        if (lineEnd == end || m_work <= 0)
            return false;
        add(hash, u"\n"); // a secret read from a file, with the end of its line
        if (!gives(hash, signs, sign))
            return false;
        prove(at, end, {}, {end, lineEnd}, u"\n"_s, sign);
        return true;
    }

    /** Before it, and before and behind it. */
    bool proveHead(qsizetype at, qsizetype end, qsizetype line, qsizetype lineEnd,
                   const QSet<QString> &signs)
    {
        const QStringView text = m_text;
        QString sign;
        for (qsizetype from = at - 1; from >= line && m_work > 0; --from) {
            QCryptographicHash hash(QCryptographicHash::Md5);
            add(hash, text.sliced(from, end - from));
            if (gives(hash, signs, sign)) {
                prove(at, end, {from, at}, {}, {}, sign);
                return true;
            }
            const QStringView head = text.sliced(from, at - from);
            if (end + head.size() > lineEnd || !text.sliced(end).startsWith(head))
                continue;
            add(hash, head);
            if (gives(hash, signs, sign)) {
                prove(at, end, {from, at}, {end, end + head.size()}, {}, sign);
                return true;
            }
        }
        return false;
    }

    void prove(qsizetype at, qsizetype end, const Stretch &head, const Stretch &tail,
               const QString &behind, const QString &sign)
    {
        QString run;
        if (head.end > head.at) {
            m_found.append(head);
            run += doctor::kSecretMark;
        }
        run += QStringView(m_text).sliced(at, end - at);
        if (tail.end > tail.at) {
            const qsizetype joiner
                = joinerSize(QStringView(m_text).sliced(tail.at, tail.end - tail.at));
            run += QStringView(m_text).sliced(tail.at, joiner);
            run += doctor::kSecretMark;
            m_found.append({tail.at + joiner, tail.end});
        }
        m_proofs.append({sign, run + behind});
    }

    /** Nothing proves it, but what else would stand there? */
    void guess(qsizetype at, qsizetype end)
    {
        const QStringView text = m_text;
        qsizetype to = end;
        while (to < text.size() && to - end < kLongestProven && isSecretChar(text[to]))
            ++to;
        const bool ends = to == text.size() || text[to].isSpace()
            || u"\"'`“”‘’«»)]}>|,;\\&<"_s.contains(text[to]);
        qsizetype from = end + joinerSize(text.sliced(end, to - end));
        if (ends && to - from >= kShortestGuess && !isPair(text.sliced(from, to - from)))
            m_found.append({from, to});
        from = at;
        while (from > 0 && at - from < kLongestProven && isSecretChar(text[from - 1]))
            --from;
        const QStringView head = text.sliced(from, at - from);
        if (head.size() >= kShortestGuess && !isLabel(head) && !isPair(head))
            m_found.append({from, at});
    }

    const QString &m_text;
    const QList<SignedCore> &m_cores;
    std::vector<qsizetype> m_shorter;
    QSet<QStringView> m_begins;
    QList<Stretch> &m_found;
    QList<Proof> &m_proofs;
    qsizetype m_work = kMostWork;
};

/** The values of the request in another order, or joined by something. */
QString saidCore(const SentRequest &request, QStringView said)
{
    if (said.size() > kLongestCore)
        return {};
    qsizetype first = -1;
    for (qsizetype i = said.indexOf(u'='); i >= 0 && first < 0; i = said.indexOf(u'=', i + 1)) {
        if (const QStringView name = orderNameBefore(said, 0, i); !name.isEmpty())
            first = i - name.size();
    }
    for (qsizetype i = said.lastIndexOf(u'='); first >= 0 && i > first;
         i = said.lastIndexOf(u'=', i - 1)) {
        const QStringView name = orderNameBefore(said, first, i);
        if (name.isEmpty())
            continue;
        const QString value = request.value(name);
        const bool isSame = !value.isEmpty() && said.sliced(i + 1).startsWith(value);
        return isSame ? said.sliced(first, i + 1 + value.size() - first).toString() : QString();
    }
    return {};
}

} // namespace

QList<SignedCore> coresOf(const SentRequest &request, const QString &said)
{
    QString sign = request.sign().toLower();
    if (!isDigest(sign))
        sign.clear();
    FieldMap fields;
    for (const SentField &field : request.fields) {
        if (!fields.contains(field.name))
            fields.insert(field.name, field.value);
    }
    // One field that holds all of a string is no order: its value ends with the secret.
    if (fields.size() - (fields.contains(u"sign"_s) ? 1 : 0) < 2)
        return {};
    QList<SignedCore> cores;
    for (const QString &core : {canonicalString(fields), saidCore(request, said)}) {
        if (core.size() >= kShortestCore && core.size() <= kLongestCore)
            cores.append({core, sign});
    }
    return cores;
}

bool findSignedSecrets(const QString &text, QList<SignedCore> cores, QList<Stretch> &found,
                       QList<Proof> &proofs)
{
    if (cores.isEmpty())
        return true;
    std::sort(cores.begin(), cores.end(), [](const SignedCore &a, const SignedCore &b) {
        return a.text != b.text ? a.text < b.text : a.sign < b.sign;
    });
    cores.resize(std::unique(cores.begin(), cores.end()) - cores.begin());
    bool all = SignedFinder(text, cores, found, proofs).run();
    if (!text.contains(u"\\/"_s) && !text.contains(u"\\\""_s) && !text.contains(u"\\u"_s))
        return all;
    const Piece plain = unescapedJson(Piece(text), 0, text.size());
    QList<Stretch> inside;
    all = SignedFinder(plain.text(), cores, inside, proofs).run() && all;
    for (const Stretch &stretch : inside)
        found.append({plain.originOf(stretch.at), plain.originOf(stretch.end)});
    return all;
}

} // namespace vexora::intake
