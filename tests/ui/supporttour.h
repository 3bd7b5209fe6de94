// SPDX-License-Identifier: MIT
#pragma once

#include "supporthands.h"

#include <functional>

namespace vexora::test {

/**
 * Brings the support page of the real window into each of its states, one after the other, for
 * whoever has something to say of all of them. The gateway is the embedded one; a live one is asked
 * about and never sent to.
 */
class SupportTour
{
public:
    /** Looks at the window, the dialog or the menu that state shows. */
    using Visit = std::function<void(QWidget *shown, const QString &state)>;

    SupportTour(testing::WindowBench &bench, Visit visit)
        : m_bench(bench)
        , m_hands(bench)
        , m_visit(std::move(visit))
    {
    }

    /** What was sent, and the tabs Fields, Strings, Order and Mistakes about it. */
    void request();
    /** The tab Send: where to, both ways, and each card. */
    void sending();
    /** A live profile chosen there, and the question before either way. */
    void liveQuestions();
    /** The tab Hand over: everything that can be copied, and a bundle saved and opened. */
    void handOver();
    /** The task Callback, with each kind of card. */
    void callback();
    /** The task Codes, with codes that are known, not known and noted. */
    void codes();

private:
    enum class Tab { Fields, Strings, Order, Mistakes, Send, HandOver };

    template <class T = QWidget> [[nodiscard]] T *find(const char *name) const
    {
        return m_bench.find<T>(QString::fromLatin1(name));
    }
    void visit(const QString &state);
    void visitWindow(QWidget *shown, const QString &state);
    void show(Tab tab);
    void click(const char *button);
    /** In place of what stands in the box, until the check of it is over. */
    void paste(const QString &text);
    void pasteWrong(const QString &tradeNo);
    void openMenu(const char *button, const char *menu);
    void send(const char *button, const char *card);
    void playFault(const QString &name);
    void question(const char *button, const char *name, const QString &state);
    void everyChoice(const char *combo);
    void pasteCallback(const FieldMap &fields, const QByteArray &secret, const QString &state);
    [[nodiscard]] static FieldMap callbackOf(const OrderRecord &order);
    [[nodiscard]] OrderRecord addOrder(const QString &number);

    testing::WindowBench &m_bench;
    SupportHands m_hands;
    Visit m_visit;
};

} // namespace vexora::test
