// SPDX-License-Identifier: MIT
#include "signing/doctor/transforms.h"

using namespace Qt::StringLiterals;

namespace vexora::doctor {

namespace {

// In the order of the catalogue, from Id::TimestampSeconds.
constexpr int kWays[kValues]
    = {4, 0, 10, 4, 6, 2, 1, 4, 10, 8, 18, 2, 4, 2, 2, 7, 1, 2, 12, 12, 2, 2};

} // namespace

int waysOf(Id id)
{
    return isValue(id) ? kWays[int(id) - kFirstValue] : 0;
}

QString written(Id id, int way, const QString &value, const ValueContext &context)
{
    switch (id) {
    case Id::TimestampSeconds:
        return context.isTimestamp ? writtenTimestamp(way, value) : value;
    case Id::NumberRendering:
        // Decimals of an amount that has some are AmountDecimals' to name.
        return context.isAmount && way >= 6 && value.contains(u'.') ? value
                                                                    : writtenNumber(way, value);
    case Id::AmountDecimals:
        return context.isAmount ? writtenDecimals(way, value) : value;
    case Id::AmountMinorUnits:
        return context.isAmount ? writtenMinorUnits(way, value, context.amountDecimals) : value;
    case Id::AmountComma:
        return context.isAmount ? writtenComma(way, value) : value;
    case Id::LeadingZeroLost:
        return writtenZeroLost(value);
    case Id::Trimmed:
        return writtenTrimmed(way, value);
    case Id::NotTrimmed:
        return writtenNotTrimmed(way, value);
    case Id::Dash:
        return writtenDash(way, value);
    case Id::Quotes:
        return writtenQuotes(way, value);
    case Id::FullWidthDigits:
        return writtenFullWidth(way, value);
    case Id::HalfWidthKana:
        return writtenHalfWidth(way, value);
    case Id::UnicodeForm:
        return value.normalized(way == 0 ? QString::NormalizationForm_D
                                         : QString::NormalizationForm_C);
    case Id::LineEnds:
        return writtenLineEnds(way, value);
    case Id::HtmlEscaped:
        return writtenHtml(way, value);
    case Id::JsonSlash:
        return QString(value).replace(u'/', "\\/"_L1);
    case Id::JsonUnicode:
        return writtenJsonUnicode(way, value);
    case Id::UrlEncoded:
        return writtenUrl(way, value);
    case Id::UrlEncodedTwice:
        return writtenUrl(way, writtenUrl(way, value));
    case Id::UrlDecoded:
        return readUrl(way, value);
    case Id::PlusForSpace:
        return way == 0 ? QString(value).replace(u' ', u'+') : QString(value).replace(u'+', u' ');
    default:
        return value;
    }
}

bool hasAll(Id id)
{
    switch (id) {
    case Id::Trimmed:
    case Id::Dash:
    case Id::Quotes:
    case Id::FullWidthDigits:
    case Id::HalfWidthKana:
    case Id::UrlEncoded:
    case Id::UrlEncodedTwice:
    case Id::UrlDecoded:
    case Id::PlusForSpace:
        return true;
    default:
        return isValue(id) && !hasSingle(id);
    }
}

bool hasSingle(Id id)
{
    switch (id) {
    case Id::UnicodeForm:
    case Id::LineEnds:
    case Id::HtmlEscaped:
    case Id::JsonSlash:
    case Id::JsonUnicode:
        return false;
    default:
        return isValue(id);
    }
}

} // namespace vexora::doctor
