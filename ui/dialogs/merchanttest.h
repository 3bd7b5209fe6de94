// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/balancequery.h"
#include "domain/result.h"

#include <QObject>

#include <memory>

namespace vexora::ui {

struct Desk;
struct MerchantDraft;

/**
 * Tests a merchant as it is typed, saved or not, by asking for its balance. What was not typed is
 * read from where it is stored; the stored proxy password only for the proxy it belongs to. Owned
 * by the dialog.
 */
class MerchantTest final : public QObject
{
    Q_OBJECT

public:
    /** `before`: the merchant as it is stored, of an edited one. */
    MerchantTest(Desk &desk, std::optional<Profile> before, QObject *parent = nullptr);
    ~MerchantTest() override;

    /** One of the signals follows, later. A test under way is given up. */
    void start(MerchantDraft draft);
    /** No signal follows for a test under way. */
    void cancel();

Q_SIGNALS:
    void finished(const vexora::BalanceAnswer &answer, const vexora::Profile &profile);
    /** Nobody was asked: the region is gone, or there is no secret. */
    void failed(const vexora::Error &error);

private:
    void withSecret(const Profile &profile, const std::shared_ptr<Credentials> &credentials);
    void ask(const Profile &profile, const Credentials &credentials);

    Desk &m_desk;
    const std::optional<Profile> m_before;
    std::unique_ptr<BalanceQuery> m_query;
    quint64 m_test = 0; ///< answers to a former one are dropped
};

} // namespace vexora::ui
