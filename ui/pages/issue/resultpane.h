// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include <memory>
#include <vector>

namespace vexora::ui {

class Card;

/** The right-hand side: one card at a time, at the top. Owned by the IssuePage. */
class ResultPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultPane(QWidget *parent = nullptr);
    ~ResultPane() override;

    /** Takes the card and lets the former one go. */
    void setCard(Card *card);
    [[nodiscard]] Card *card() const { return m_card; }

private:
    QWidget *m_page;
    Card *m_card = nullptr;
    std::vector<std::unique_ptr<Card>> m_former; ///< no longer shown, not yet gone
};

} // namespace vexora::ui
