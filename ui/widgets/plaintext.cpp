// SPDX-License-Identifier: MIT
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

bool isMadeVisible(char32_t c)
{
    if (c == U'\n')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero width joiners, tags
    case QChar::Other_Surrogate: // half a pair
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void appendVisible(QString &out, char32_t c)
{
    if (isMadeVisible(c)) {
        out += u"‹U+%1›"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
    } else if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(static_cast<char16_t>(c));
    }
}

} // namespace

QString plainServerText(const QString &text, int max)
{
    qsizetype end = qMin<qsizetype>(text.size(), max);
    if (end < text.size() && end > 0 && text[end - 1].isHighSurrogate())
        --end;
    QString out;
    out.reserve(end);
    for (qsizetype i = 0; i < end; ++i) {
        const QChar unit = text[i];
        if (unit == u'\r' && i + 1 < end && text[i + 1] == u'\n')
            continue;
        if (unit.isHighSurrogate() && i + 1 < end && text[i + 1].isLowSurrogate()) {
            appendVisible(out, QChar::surrogateToUcs4(unit, text[i + 1]));
            ++i;
        } else {
            appendVisible(out, unit.unicode());
        }
    }
    if (end < text.size()) {
        out += u'\n';
        out += QCoreApplication::translate("PlainText", "… and %1 more characters")
                   .arg(QLocale().toString(text.size() - end));
    }
    return out;
}

QLabel *makePlainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    return label;
}

} // namespace vexora::ui
