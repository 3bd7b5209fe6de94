// SPDX-License-Identifier: MIT
#include "support/examheaders.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qsizetype kMerchantDigits = 10;

std::optional<QString> sentHeader(const SentRequest &request, const QString &name)
{
    for (const auto &[own, value] : request.headers) {
        if (own.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return std::nullopt;
}

/** A log may call anything a method. */
bool isOtherMethod(const QString &method)
{
    static const QStringList kMethods{u"GET"_s,    u"PUT"_s,  u"PATCH"_s,
                                      u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s};
    return kMethods.contains(method.trimmed().toUpper());
}

bool isJsonBody(const QByteArray &body)
{
    QByteArrayView text(body);
    if (text.startsWith(QByteArrayView("\xef\xbb\xbf")))
        text = text.sliced(3);
    text = text.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

/** "application/json; charset=utf-8", "application/problem+json" */
bool saysJson(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type == "application/json"_L1
        || (type.startsWith("application/"_L1) && type.endsWith("+json"_L1));
}

bool isMerchantForm(const QString &merchantNo)
{
    return merchantNo.size() == kMerchantDigits
        && std::all_of(merchantNo.begin(), merchantNo.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void examineMerchant(const SentRequest &request, const Profile *profile, ExamPoints &points)
{
    const QString field = u"merchantNo"_s;
    const QString merchantNo = request.merchantNo();
    if (merchantNo.isEmpty()) {
        points.add(field, u"missing_merchant"_s, Severity::Error);
        return;
    }
    if (profile && merchantNo == profile->merchantNo)
        return;
    // The embedded gateway's merchant is nobody's own.
    if (profile && !isLoopback(profile->baseUrl))
        points.add(field, u"wrong_merchant"_s, Severity::Error);
    else if (!isMerchantForm(merchantNo))
        points.add(field, u"merchant_form"_s, Severity::Warning,
                   {{u"digits"_s, QString::number(kMerchantDigits)}});
}

} // namespace

bool namesAllHeaders(const Intake &intake, const TakenRequest &taken)
{
    // curl takes headers from a file too, which is not here.
    const bool fromFile
        = std::any_of(intake.notes.cbegin(), intake.notes.cend(),
                      [](const IntakeNote &note) { return note.id == "file_body"_L1; });
    return !fromFile && (taken.form == IntakeForm::Curl || taken.form == IntakeForm::Har);
}

void examineHeaders(const SentRequest &request, bool allKnown, const Profile *profile,
                    ExamPoints &points)
{
    if (request.headers.isEmpty() && !allKnown)
        return;
    if (isOtherMethod(request.method))
        points.add(u"method"_s, u"wrong_method"_s, Severity::Error);
    examineMerchant(request, profile, points);
    const std::optional<QString> type = sentHeader(request, u"Content-Type"_s);
    if (type && isJsonBody(request.body) && !saysJson(*type))
        points.add(u"Content-Type"_s, u"content_type"_s, Severity::Error);
}

} // namespace vexora
