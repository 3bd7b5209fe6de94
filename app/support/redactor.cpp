// SPDX-License-Identifier: MIT
#include "support/redactor.h"

#include "support/harmless.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora {

using harmless::Share;

namespace {

// Of a kept key: enough that two runs do not give two values the same by chance.
constexpr qsizetype kLeastDigits = 8;

} // namespace

Redactor::Redactor()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    m_key = QByteArray(reinterpret_cast<const char *>(words.data()), // NOLINT
                       qsizetype(sizeof words));
}

Redactor::Redactor(QByteArray key)
    : m_key(std::move(key))
{
}

QString Redactor::placeholder(const QString &name, const QString &value) const
{
    // UTF-16 as it stands, so that two values never share their bytes; the NUL ends the name.
    const auto bytes = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), // NOLINT
                          text.size() * qsizetype(sizeof(char16_t)));
    };
    const QByteArray hash = QMessageAuthenticationCode::hash(bytes(name + QChar(u'\0') + value),
                                                             m_key, QCryptographicHash::Sha256)
                                .toHex();
    const QByteArray key = name.toUtf8() + ':' + hash;
    QString &given = m_given[key];
    for (qsizetype digits = kLeastDigits; given.isEmpty(); ++digits) {
        const QString candidate
            = u'‹' + name + u':' + QString::fromLatin1(hash.first(digits)) + u'›';
        if (!m_taken.contains(candidate)) {
            m_taken.insert(candidate);
            given = candidate;
        }
    }
    return given;
}

QString Redactor::name(const QString &field) const
{
    return harmless::isName(field) ? field : placeholder(u"name"_s, field);
}

QString Redactor::value(const QString &field, const QString &value, const RegionSpec *region) const
{
    switch (harmless::ofField(field, value, region)) {
    case Share::All:
        return value;
    case Share::Host:
        return linkOf(field, value);
    case Share::Nothing:
        break;
    }
    return placeholder(harmless::isName(field) ? field : u"value"_s, value);
}

QString Redactor::linkOf(const QString &field, const QString &url) const
{
    const QUrl read(url, QUrl::StrictMode);
    const QString scheme = read.scheme();
    const QString host = read.host(QUrl::FullyEncoded);
    if (!read.isValid() || host.isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return placeholder(field, url);
    QString shared = scheme + u"://"_s + (host.contains(u':') ? u'[' + host + u']' : host);
    if (read.port() != -1)
        shared += u':' + QString::number(read.port());
    // The whole address is hashed, so that it compares to the letter (HTTPS://, a user name).
    return url == shared ? shared : QString(shared + u'/' + placeholder(field, url));
}

QString Redactor::link(const QString &url) const
{
    return linkOf(u"link"_s, url);
}

SentRequest Redactor::request(const SentRequest &request, const RegionSpec *region) const
{
    SentRequest shared;
    for (const SentField &field : request.fields)
        shared.fields.append(
            {name(field.name), value(field.name, field.value, region), field.kind});
    if (!request.method.isEmpty())
        shared.method = harmless::isMethod(request.method)
            ? request.method
            : placeholder(u"method"_s, request.method);
    for (const auto &[header, content] : request.headers) {
        const bool isMerchant = header.compare(u"merchantNo"_s, Qt::CaseInsensitive) == 0;
        const QString label
            = harmless::isHeaderName(header) ? header : placeholder(u"header"_s, header);
        if (isMerchant) {
            const QString number = content.trimmed();
            const bool tells
                = number.size() >= 6 && harmless::isName(QString(u'_' + number.last(2)));
            shared.headers.append(
                {label,
                 placeholder(u"merchantNo"_s, number) + (tells ? number.last(2) : QString())});
        } else {
            shared.headers.append({label,
                                   harmless::isHeader(header, content)
                                       ? content
                                       : placeholder(u"header"_s, content)});
        }
    }
    if (!request.url.isEmpty()) {
        const QUrl read(request.url, QUrl::StrictMode);
        const bool isWeb = read.scheme() == "https"_L1 || read.scheme() == "http"_L1;
        if (!read.isValid() || read.host().isEmpty() || !isWeb) {
            shared.url = placeholder(u"url"_s, request.url);
        } else {
            shared.url
                = read.scheme() + u"://"_s + read.authority(QUrl::FullyEncoded).section(u'@', -1);
            QStringList parts = read.path(QUrl::FullyEncoded).split(u'/');
            for (QString &part : parts) {
                if (!harmless::isPathPart(part, region))
                    part = placeholder(u"path"_s, part);
            }
            shared.url += parts.join(u'/');
            if (read.hasQuery())
                shared.url += u'?' + placeholder(u"query"_s, read.query(QUrl::FullyEncoded));
        }
    }
    return shared;
}

QString Redactor::canonical(const QList<SentField> &fields, const RegionSpec *region) const
{
    // As the rule has it: the last of two of one name, sorted, no empty ones.
    QMap<QString, const SentField *> sorted;
    for (const SentField &field : fields)
        sorted.insert(field.name, &field);
    QString canonical;
    for (const SentField *field : std::as_const(sorted)) {
        if (field->name == "sign"_L1 || field->value.isEmpty() || field->kind == SentKind::Null
            || field->kind == SentKind::Nested)
            continue;
        canonical += name(field->name) + u'=' + value(field->name, field->value, region);
    }
    return canonical;
}

} // namespace vexora
