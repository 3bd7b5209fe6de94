// SPDX-License-Identifier: MIT
#include "support/pastecontent.h"
#include "support/pastefold.h"
#include "support/pastereaders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

/** A label with what stands behind it, or, without a target, a line that has none. */
struct Item
{
    QString target;
    QString label;
    QString raw;
    QString whole; ///< as it stood there
    int line = 1;
};

/** Lines that stand together, between blank ones. */
struct Block
{
    QList<Item> items;
    int line = 1;
};

/** A label that was found in a line. */
struct Sight
{
    QString target;
    qsizetype begin = 0; ///< places in the line itself
    qsizetype end = 0;
    qsizetype value = 0;
    bool isSure = false; ///< a colon follows; else what follows has to look like a value
};

bool isColon(QChar c)
{
    return c == u':' || c == u'=' || c == QChar(0x17D6);
}

bool isDelimiter(QChar c)
{
    return u",;|，；、。(（[【)）]】"_s.contains(c);
}

/** Emoji, bullets, brackets and quotes: what may stand before a label and is none of its business.
 */
bool isOrnament(QChar c)
{
    return c.isSurrogate() || c.isSpace() || c.isSymbol() || c.category() == QChar::Other_Format
        || c.category() == QChar::Mark_NonSpacing || u"-–—*•·・‣▪◦>"_s.contains(c)
        || isDelimiter(c);
}

/** "1." and "2)" before a label, emoji and bullets. */
qsizetype afterOrnaments(const QString &line)
{
    static const QRegularExpression kNumber(u"^\\d{1,3}[.)、]\\s*"_s);
    qsizetype i = 0;
    while (i < line.size() && isOrnament(line[i]))
        ++i;
    const QRegularExpressionMatch number = kNumber.match(line.sliced(i));
    return i + (number.hasMatch() ? number.capturedLength() : 0);
}

QString withoutEdges(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    const auto isEdge = [](QChar c) { return c.isSpace() || u",;|，；、。"_s.contains(c); };
    while (first < last && isEdge(text[first]))
        ++first;
    while (last > first && (isEdge(text[last - 1]) || u"(（[【"_s.contains(text[last - 1])))
        --last;
    return text.sliced(first, last - first);
}

class LineReader
{
public:
    LineReader(const QString &line, int number, const Context &context)
        : m_line(line)
        , m_number(number)
        , m_folded(folded(line))
        , m_start(afterOrnaments(line))
        , m_context(context)
    {
        find();
    }

    [[nodiscard]] const QList<Sight> &sights() const { return m_sights; }

    /** The pieces of the line; the last one's value may stand on the next. */
    [[nodiscard]] QList<Item> items() const
    {
        QList<Item> items;
        if (m_sights.isEmpty())
            return items;
        const qsizetype begin = m_sights.constFirst().begin;
        const QString before
            = withoutEdges(begin > m_start ? m_line.sliced(m_start, begin - m_start) : QString());
        if (std::any_of(before.begin(), before.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            items.append({{}, {}, before, before, m_number});
        for (int i = 0; i < m_sights.size(); ++i) {
            const Sight &sight = m_sights[i];
            const qsizetype end = i + 1 < m_sights.size() ? m_sights[i + 1].begin : m_line.size();
            Item item;
            item.line = m_number;
            item.target = sight.target;
            item.label = m_line.sliced(sight.begin, sight.end - sight.begin).trimmed();
            item.raw = withoutEdges(m_line.sliced(sight.value, end - sight.value));
            item.whole = withoutEdges(m_line.sliced(sight.begin, end - sight.begin));
            items.append(item);
        }
        return items;
    }

private:
    /** Where a label may begin: at the start, behind a space or sign, and behind a digit when it is
     *  no Latin word. Not behind a letter: another telephone is "公司電話". */
    [[nodiscard]] bool mayBegin(qsizetype i) const
    {
        const qsizetype place = m_folded.at[i];
        if (place <= m_start)
            return true;
        const QChar before = m_folded.text[i - 1];
        if (before.isDigit())
            return m_folded.text[i].script() != QChar::Script_Latin;
        if (before.isSpace() && m_sights.isEmpty() && !followsAlone(i))
            return false;
        return before.isSpace() || isDelimiter(before) || before.isSurrogate()
            || before.category() == QChar::Symbol_Other;
    }

    /** Not the second word of another label: "Notify address", "Name / Tel". Scripts without spaces
     *  between words have one only where something new begins. */
    [[nodiscard]] bool followsAlone(qsizetype i) const
    {
        qsizetype before = i;
        while (before > 0 && i - before < 2 && m_folded.text[before - 1].isSpace())
            --before;
        if (before == 0 || m_folded.at[before - 1] < m_start || i - before > 1)
            return true;
        const QChar last = m_folded.text[before - 1];
        const bool isWord
            = last.isLetterOrNumber() && m_folded.text[i].script() == QChar::Script_Latin;
        return !isWord && last != u'/';
    }

    void find()
    {
        const QString &text = m_folded.text;
        for (qsizetype i = 0; i < text.size();) {
            const auto match
                = !text[i].isSpace() && mayBegin(i) ? m_context.labels.at(text, i) : std::nullopt;
            const std::optional<Sight> sight = match ? sightOf(i, *match) : std::nullopt;
            if (sight) {
                m_sights.append(*sight);
                i = match->end;
            } else {
                ++i;
            }
        }
    }

    [[nodiscard]] std::optional<Sight> sightOf(qsizetype i, const Labels::Match &match) const
    {
        const QString &text = m_folded.text;
        qsizetype next = match.end;
        while (next < text.size() && (text[next].isSpace() || text[next] == u'.')) // "no."
            ++next;
        Sight sight;
        sight.target = match.target;
        sight.begin = m_folded.at[i];
        sight.end = m_folded.at[match.end];
        if (next < text.size() && isColon(text[next])) {
            sight.isSure = true;
            sight.value = m_folded.at[next + 1];
            return sight;
        }
        const bool isFirst = sight.begin <= m_start && m_sights.isEmpty();
        const bool dashed = next > match.end && next + 1 < text.size() && text[next + 1].isSpace()
            && text[next].category() == QChar::Punctuation_Dash;
        sight.value = m_folded.at[dashed ? next + 1 : next];
        if (next >= text.size()) // alone: the value stands on the next line
            return isFirst ? std::optional(sight) : std::nullopt;
        const bool afterSign = i > 0 && isDelimiter(text[i - 1]);
        const bool afterGap
            = i > 1 && text[i - 1].isSpace() && (text[i - 2].isSpace() || isDelimiter(text[i - 2]));
        if (!isFirst && !afterSign && !afterGap)
            return std::nullopt;
        return looksRight(sight, next > match.end) ? std::optional(sight) : std::nullopt;
    }

    /** Without a colon a number has to be one, and a name needs a space and few words. */
    [[nodiscard]] bool looksRight(const Sight &sight, bool hasSpace) const
    {
        constexpr qsizetype kFarEnough = 120; // a line may hold thousands of labels
        const QString rest = withoutEdges(m_line.mid(sight.value, kFarEnough));
        const FieldSpec *field = m_context.region.field(sight.target);
        if (!field || field->type == FieldType::Name) {
            constexpr qsizetype kLongestName = 40;
            constexpr qsizetype kMostWords = 4;
            return hasSpace && rest.size() <= kLongestName
                && rest.simplified().count(u' ') < kMostWords;
        }
        static const QRegularExpression kFirst(u"[,;|，；]|\\s{2,}|(?<=\\d)(?=\\p{Lo})"_s);
        return m_context.values.fit(*field, rest) != Values::Fit::None
            || m_context.values.fit(*field, rest.section(kFirst, 0, 0)) != Values::Fit::None;
    }

    const QString &m_line;
    int m_number;
    Folded m_folded;
    qsizetype m_start;
    const Context &m_context;
    QList<Sight> m_sights;
};

/** "0912 345 678 after six" and "Lin Company: X": the value, and what is none of it. */
void splitTail(Item &item, QList<Item> &tails, const Context &context)
{
    const FieldSpec *field = context.region.field(item.target);
    qsizetype cut = -1;
    if (!field || field->type == FieldType::Name) {
        static const QRegularExpression kStranger(u"[\\s,，;；]\\S{1,20}\\s?[:：]"_s);
        cut = kStranger.match(item.raw).capturedStart();
    } else if (field->type != FieldType::Text
               && context.values.fit(*field, item.raw) == Values::Fit::None) {
        static const QRegularExpression kNumber(u"^[^\\p{L}/,;，；、|]*\\d(?=[^\\d]*$)"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression kWord(u"^\\S+"_s);
        const bool isNumber = field->type == FieldType::Mobile || field->type == FieldType::Account;
        const QRegularExpressionMatch match = (isNumber ? kNumber : kWord).match(item.raw);
        const bool fits = match.hasMatch() && match.capturedLength() < item.raw.size()
            && context.values.fit(*field, match.captured()) != Values::Fit::None
            && field->type != FieldType::Amount;
        cut = fits ? match.capturedLength() : -1;
    }
    if (cut <= 0)
        return;
    const QString tail = withoutEdges(item.raw.sliced(cut));
    item.raw = withoutEdges(item.raw.first(cut));
    if (std::any_of(tail.begin(), tail.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        tails.append({{}, {}, tail, tail, item.line});
}

/** ----, ===: as good as a blank line. */
bool isRule(const QString &line)
{
    return line.size() >= 3 && std::all_of(line.begin(), line.end(), [](QChar c) {
               return u"-=_*~—–─"_s.contains(c) || c.isSpace();
           });
}

class BlockReader
{
public:
    BlockReader(const QString &text, const Context &context)
        : m_context(context)
    {
        const QStringList lines = text.split(u'\n');
        for (int i = 0; i < lines.size(); ++i)
            read(lines[i], i + 1);
        endBlock();
    }

    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }

private:
    void read(const QString &line, int number)
    {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || isRule(trimmed)) {
            endBlock();
            return;
        }
        if (m_block.items.isEmpty() && !m_waiting)
            m_block.line = number;
        const LineReader reader(line, number, m_context);
        if (reader.sights().isEmpty()) {
            takeLine(trimmed, number);
            return;
        }
        drop();
        QList<Item> items = reader.items();
        if (items.constLast().raw.isEmpty()) {
            m_waiting = items.takeLast();
            m_isSure = reader.sights().constLast().isSure;
        }
        for (Item &item : items) {
            QList<Item> tails;
            if (!item.target.isEmpty())
                splitTail(item, tails, m_context);
            if (!item.raw.isEmpty())
                m_block.items += item;
            m_block.items += tails;
        }
    }

    /** A line without a label: the value of the one above, or nobody's. */
    void takeLine(const QString &line, int number)
    {
        const FieldSpec *field = m_waiting ? m_context.region.field(m_waiting->target) : nullptr;
        const bool isFree = !field || field->type == FieldType::Name
            || field->type == FieldType::Text || field->type == FieldType::Identifier;
        if (m_waiting
            && (m_isSure || isFree || m_context.values.fit(*field, line) != Values::Fit::None)) {
            m_waiting->raw = line;
            m_waiting->whole += u' ' + line;
            m_block.items.append(*m_waiting);
            m_waiting.reset();
            return;
        }
        drop();
        m_block.items.append({{}, {}, line, line, number});
    }

    /** A label nothing followed. */
    void drop() { m_waiting.reset(); }

    void endBlock()
    {
        drop();
        if (!m_block.items.isEmpty())
            m_blocks.append(m_block);
        m_block = {};
    }

    const Context &m_context;
    QList<Block> m_blocks;
    Block m_block;
    std::optional<Item> m_waiting;
    bool m_isSure = false;
};

/** A block that begins anew with the field it began with holds several payers without a gap. */
QList<Block> apart(const Block &block)
{
    QList<Block> blocks;
    QSet<QString> seen;
    QString first;
    for (const Item &item : block.items) {
        constexpr int kFewestFields = 2;
        const bool begins
            = !item.target.isEmpty() && item.target == first && seen.size() >= kFewestFields;
        if (blocks.isEmpty() || begins) {
            blocks.append(Block{{}, blocks.isEmpty() ? block.line : item.line});
            seen.clear();
        }
        if (!item.target.isEmpty()) {
            first = first.isEmpty() ? item.target : first;
            seen.insert(item.target);
        }
        blocks.back().items.append(item);
    }
    return blocks;
}

constexpr int kMostLines = 200; ///< of one block; what comes below is left over

/** Lines that tell themselves what they are, where no label has said so. */
void addLines(PayerBuilder &builder, const Block &block, const Context &context, bool hasLabels)
{
    QList<QStringList> columns;
    for (const Item &item : block.items) {
        if (item.target.isEmpty() && columns.size() < kMostLines)
            columns.append({item.raw});
        else if (item.target.isEmpty())
            builder.leave(item.raw);
    }
    QSet<QString> taken = builder.targets();
    if (hasLabels) {
        // A bare number among labelled lines may be a floor or a size.
        for (const FieldSpec &field : context.region.fields) {
            if (field.type == FieldType::Amount)
                taken.insert(field.name);
        }
    }
    const QMap<int, QString> fields = byContent(columns, context, taken);
    for (int i = 0; i < columns.size(); ++i) {
        const QString &line = columns[i].constFirst();
        if (fields.contains(i))
            builder.add(fields.value(i), {}, line, line);
        else
            builder.leave(line);
    }
}

} // namespace

Result<Payers> readLabelled(const QString &text, const Context &context)
{
    QList<Block> blocks;
    const BlockReader reader(text, context);
    for (const Block &block : reader.blocks())
        blocks += apart(block);
    const bool hasLabels = std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return std::any_of(block.items.begin(), block.items.end(),
                           [](const Item &item) { return !item.target.isEmpty(); });
    });
    std::vector<PayerBuilder> builders;
    for (const Block &block : std::as_const(blocks)) {
        // Another payer begins where a block asks for a field that is taken.
        PayerBuilder fresh(context, block.line);
        for (const Item &item : block.items) {
            if (!item.target.isEmpty())
                fresh.add(item.target, item.label, item.raw, item.whole);
        }
        addLines(fresh, block, context, hasLabels);
        const bool repeats
            = !builders.empty() && builders.back().targets().intersects(fresh.targets());
        if (builders.empty() || repeats) {
            if (builders.size() > kMostPayers)
                return failure(ErrorCode::Malformed, u"too_many"_s);
            builders.push_back(std::move(fresh));
            continue;
        }
        for (const Item &item : block.items) {
            if (!item.target.isEmpty())
                builders.back().add(item.target, item.label, item.raw, item.whole);
        }
        addLines(builders.back(), block, context, hasLabels);
    }
    return gathered(builders);
}

} // namespace vexora::paste
