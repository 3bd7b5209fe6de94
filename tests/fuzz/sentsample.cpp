// SPDX-License-Identifier: MIT
#include "fuzz/sentsample.h"

#include "support/intake/intake.h"
#include "support/paste.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

const std::array kSecrets{u"Zq7unitTest9wX"_s, u"p/q w\"Z9'%&\\k"_s, u"鍵é🔑-7"_s};

/** Strictly: what is not UTF-8 is refused there. */
std::optional<QString> asUtf8(const QByteArray &input)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    QString text = decoder(input);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString asCodeUnits(const QByteArray &input)
{
    QString text;
    for (qsizetype i = 0; i + 1 < input.size(); i += 2)
        text += QChar(uchar(input[i]), uchar(input[i + 1]));
    return text;
}

} // namespace

std::vector<doctor::KnownSecret> sampleSecrets()
{
    std::vector<doctor::KnownSecret> secrets;
    for (const QString &secret : kSecrets) {
        const Environment environment = secrets.empty() ? Environment::Test : Environment::Live;
        secrets.push_back({u"Shop %1"_s.arg(secrets.size()), environment, Secret(secret.toUtf8())});
    }
    return secrets;
}

bool holdsSecret(const QString &text, Qt::CaseSensitivity letters)
{
    return std::any_of(kSecrets.begin(), kSecrets.end(),
                       [&](const QString &secret) { return text.contains(secret, letters); });
}

QStringList textsFrom(const QByteArray &input)
{
    QStringList texts;
    const auto add = [&texts](const QString &text) {
        if (!texts.contains(text))
            texts.append(text);
    };
    if (const std::optional<QString> text = asUtf8(input))
        add(*text);
    if (const Result<DecodedText> text = decodePasted(input, {}, kMaxIntake))
        add(text->text);
    if (texts.isEmpty())
        add(asCodeUnits(input));
    return texts;
}

} // namespace vexora::fuzz
