// SPDX-License-Identifier: MIT
#pragma once

#include "signing/signer.h"
#include "support/windowbench.h"
#include "ui/pages/support/requestview.h"
#include "ui/pages/support/sentbox.h"
#include "ui/pages/support/supportpage.h"
#include "ui/pages/support/verdictcard.h"

#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace vexora::test {

inline const QString kTaiwan = QStringLiteral("sandbox-taiwan-twd");

/** The support page of the real window, and the customer who made a mistake. */
class SupportHands
{
public:
    explicit SupportHands(testing::WindowBench &bench)
        : m_bench(bench)
    {
    }

    [[nodiscard]] bool open(const testing::WindowBench::Look &look = {})
    {
        if (!m_bench.open(kTaiwan, look))
            return false;
        m_bench.press(Qt::Key_5, Qt::ControlModifier);
        return page() && page()->isVisible();
    }

    [[nodiscard]] ui::SupportPage *page() const
    {
        return m_bench.find<ui::SupportPage>(QStringLiteral("supportPage"));
    }
    [[nodiscard]] ui::SentBox *box() const
    {
        return m_bench.find<ui::SentBox>(QStringLiteral("supportBox"));
    }
    [[nodiscard]] QString verdict() const
    {
        return m_bench.find<ui::VerdictCard>(QStringLiteral("verdictCard"))->text();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return QTest::qWaitFor([&] { return verdict().contains(text); });
    }
    /** The sentence of that mistake in the window's language. */
    [[nodiscard]] bool names(const QString &id) const
    {
        const auto hasIt = [&] {
            const QList<doctor::Mistake> &found
                = page()->requestView()->shownCase().diagnosis.mistakes;
            return std::any_of(found.cbegin(), found.cend(),
                               [&id](const doctor::Mistake &each) { return each.id == id; });
        };
        return QTest::qWaitFor(hasIt);
    }
    /** With the keyboard, wherever the focus is. */
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        m_bench.press(Qt::Key_V, Qt::ControlModifier);
    }
    void choose(const QString &combo, const QVariant &data) const
    {
        auto *box = m_bench.find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

    /** The practice merchant's secret, as the customer has it. */
    [[nodiscard]] QByteArray secret() const
    {
        QFuture<Result<Secret>> read = m_bench.desk().sandbox.secrets->read(kTaiwan);
        (void)QTest::qWaitFor([&] { return read.isFinished(); });
        Result<Secret> secret = read.takeResult();
        return secret ? secret->reveal().toByteArray() : QByteArray();
    }
    /** A sound order of Taiwan, with number and time, not signed. */
    [[nodiscard]] FieldMap order(const QString &tradeNo = QStringLiteral("T20261122-1")) const
    {
        FieldMap fields
            = testing::WindowBench::example(QStringLiteral("taiwan"), QStringLiteral("TWD"))
                  ->values;
        fields.insert(QStringLiteral("tradeNo"), tradeNo);
        fields.insert(QStringLiteral("timestamp"), QString::number(m_bench.desk().clock->nowMs()));
        return fields;
    }
    [[nodiscard]] static QString md5(const QByteArray &bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    }
    [[nodiscard]] static QString json(FieldMap fields, const QString &sign)
    {
        fields.insert(QStringLiteral("sign"), sign);
        QJsonObject body;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field)
            body.insert(field.key(), field.value());
        return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] QString rightlySigned(const FieldMap &fields) const
    {
        return json(fields, md5(canonicalString(fields).toUtf8() + secret()));
    }
    [[nodiscard]] QString secretFirst(const FieldMap &fields) const
    {
        return json(fields, md5(secret() + canonicalString(fields).toUtf8()));
    }
    [[nodiscard]] QString upperCase(const FieldMap &fields) const
    {
        return json(fields, md5(canonicalString(fields).toUtf8() + secret()).toUpper());
    }

private:
    testing::WindowBench &m_bench;
};

/** The page opened, and left with nothing in the clipboard. Not a QObject: each of the programs has
 *  its own tests. */
class SupportTest
{
protected:
    testing::WindowBench &bench() { return *m_bench; }
    SupportHands &hands() { return *m_hands; }
    const ui::SupportCase &shown() { return hands().page()->requestView()->shownCase(); }

    void begin()
    {
        m_bench = std::make_unique<testing::WindowBench>();
        m_hands = std::make_unique<SupportHands>(*m_bench);
        QVERIFY(hands().open());
    }
    void end()
    {
        m_hands.reset();
        m_bench.reset();
        QGuiApplication::clipboard()->clear();
    }

private:
    std::unique_ptr<testing::WindowBench> m_bench;
    std::unique_ptr<SupportHands> m_hands;
};

} // namespace vexora::test
