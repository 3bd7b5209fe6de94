// SPDX-License-Identifier: MIT
#include "json/json.h"

#include <QSet>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <vector>

using namespace Qt::StringLiterals;

namespace vexora::json {

Value Value::boolean(bool value)
{
    Value v;
    v.m_kind = Kind::Bool;
    v.m_bool = value;
    return v;
}

Value Value::number(QString text)
{
    Value v;
    v.m_kind = Kind::Number;
    v.m_text = std::move(text);
    return v;
}

Value Value::string(QString text)
{
    Value v;
    v.m_kind = Kind::String;
    v.m_text = std::move(text);
    return v;
}

Value Value::array()
{
    Value v;
    v.m_kind = Kind::Array;
    return v;
}

Value Value::object()
{
    Value v;
    v.m_kind = Kind::Object;
    return v;
}

const Value *Value::find(QStringView name) const
{
    for (const Member &member : m_members) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

QString Value::stringAt(QStringView name) const
{
    const Value *value = find(name);
    return value && value->isString() ? value->text() : QString();
}

namespace {

/** QString::fromUtf8 drops a leading U+FEFF; inside a string it is a character like any other. */
QString decoded(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

/**
 * A number's text as it stood in the document: nlohmann puts the locale's decimal point in place
 * of the document's, for strtod's sake. Nothing else in a JSON number is outside these characters.
 */
QString pointed(const std::string &lexeme)
{
    QString text = QString::fromLatin1(lexeme.data(), qsizetype(lexeme.size()));
    for (QChar &c : text) {
        if (!u"+-0123456789Ee"_s.contains(c))
            c = u'.';
    }
    return text;
}

/** Builds a Value from nlohmann's events, which come from a loop and not from recursion. */
class Builder
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit Builder(const ReadOptions &options)
        : m_options(options)
    {
    }

    // The names are nlohmann's.
    bool null() { return add(Value()); }
    bool boolean(bool value) { return add(Value::boolean(value)); }
    bool number_integer(number_integer_t value)
    {
        // Only text with a minus sign comes here, so this zero stood there as "-0".
        return add(Value::number(value == 0 ? u"-0"_s : QString::number(value)));
    }
    bool number_unsigned(number_unsigned_t value)
    {
        return add(Value::number(QString::number(value)));
    }
    bool number_float(number_float_t, const string_t &lexeme)
    {
        return add(Value::number(pointed(lexeme)));
    }
    bool string(string_t &text) { return add(Value::string(decoded(text))); }
    bool binary(binary_t &) { return false; }
    bool start_object(size_t) { return open(Value::object()); }
    bool start_array(size_t) { return open(Value::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(string_t &name)
    {
        Level &level = m_open.back();
        level.key = decoded(name);
        if (!m_options.allowDuplicateKeys && level.keys.contains(level.key))
            return fail(where()
                        + u"the key \"%1\" stands twice in one object"_s.arg(level.key.left(40)));
        level.keys.insert(level.key);
        return true;
    }
    bool parse_error(size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        return fail(u"not valid JSON at byte %1"_s.arg(position));
    }

    Value result;
    QString error;

private:
    struct Level
    {
        Value value;
        QString key;
        QSet<QString> keys;
    };

    /** The path of the object that is open: "fields[3].label: ", nothing at the top. */
    [[nodiscard]] QString where() const
    {
        QString path;
        for (size_t i = 0; i + 1 < m_open.size(); ++i) {
            const Level &level = m_open[i];
            if (level.value.isArray())
                path += u"[%1]"_s.arg(level.value.items().size());
            else
                path += (path.isEmpty() ? QString() : u"."_s) + level.key.left(40);
        }
        return path.isEmpty() ? path : QString(path + u": "_s);
    }

    bool fail(QString why)
    {
        if (error.isEmpty())
            error = std::move(why);
        return false;
    }

    bool open(Value container)
    {
        if (int(m_open.size()) >= m_options.maxDepth)
            return fail(u"nested deeper than %1 levels"_s.arg(m_options.maxDepth));
        m_open.push_back({std::move(container), {}, {}});
        return true;
    }

    bool close()
    {
        Value value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }

    bool add(Value value)
    {
        if (m_open.empty()) {
            result = std::move(value);
        } else if (m_open.back().value.isArray()) {
            m_open.back().value.append(std::move(value));
        } else {
            m_open.back().value.insert(m_open.back().key, std::move(value));
        }
        return true;
    }

    ReadOptions m_options;
    std::vector<Level> m_open;
};

} // namespace

Result<Value> read(const QByteArray &bytes, const ReadOptions &options)
{
    // nlohmann takes a NUL for the end of the input, so what follows one would go unseen.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return failure(ErrorCode::Malformed, u"not valid JSON at byte %1"_s.arg(nul + 1));
    Builder builder(options);
    const bool ok = nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &builder);
    if (!ok)
        return failure(ErrorCode::Malformed,
                       builder.error.isEmpty() ? u"not valid JSON"_s : builder.error);
    return std::move(builder.result);
}

} // namespace vexora::json
