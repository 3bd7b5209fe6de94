// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statusquery.h"
#include "checkout/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vexora::ui {

struct Desk;

/** Asks the gateway what became of the order that is shown. Owned by the detail; a question about
 *  an order that is no longer shown is dropped. */
class DetailCheck final : public QObject
{
    Q_OBJECT

public:
    explicit DetailCheck(Desk &desk, QObject *parent = nullptr);
    ~DetailCheck() override;

    void setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record);
    void start();
    [[nodiscard]] bool isAsking() const { return m_asking; }

Q_SIGNALS:
    /** What came of it, or what stands in its way; isAsking() may have changed. */
    void said(const QString &sentence, bool isFault);

private:
    void ask(const Result<Credentials> &credentials);
    void onAnswer(const StatusAnswer &answer);
    [[nodiscard]] const Profile *profile() const;
    [[nodiscard]] QString whyNot() const;

    Desk &m_desk;
    const Workspace *m_workspace = nullptr;
    std::optional<OrderRecord> m_record;
    std::unique_ptr<StatusQuery> m_query;
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_asking = false;
};

} // namespace vexora::ui
