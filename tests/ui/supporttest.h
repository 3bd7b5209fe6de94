// SPDX-License-Identifier: MIT
#pragma once

#include "casebench.h"
#include "ui/pages/support/requestview.h"
#include "ui/pages/support/sentbox.h"
#include "ui/pages/support/supportpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QTabWidget>

namespace vexora::test {

/** The Support page over the real history and the embedded gateway, without the window around it:
 *  a customer's request of a merchant whose orders are about real money. */
class SupportTest : public QObject
{
protected:
    std::unique_ptr<CaseBench> m_bench;
    std::unique_ptr<ui::SupportPage> m_page;
    Profile m_profile;

    void open()
    {
        m_bench = std::make_unique<CaseBench>();
        m_profile = bench().addLive();
        m_page = std::make_unique<ui::SupportPage>(bench().desk);
        m_page->setProfile(m_profile);
        QVERIFY(showWindow(m_page.get()));
        box()->setFocus();
    }
    void close()
    {
        m_page.reset();
        m_bench.reset();
        QGuiApplication::clipboard()->clear();
    }

    [[nodiscard]] CaseBench &bench() { return *m_bench; }
    template <class T = QWidget> [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::SentBox *box() const { return find<ui::SentBox>("supportBox"); }
    [[nodiscard]] const ui::SupportCase &shown() const
    {
        return m_page->requestView()->shownCase();
    }
    /** As the customer's program made it: its fields as JSON, and nothing around them. */
    [[nodiscard]] QString bodyOf(const QString &tradeNo,
                                 const char *secret = CaseBench::kLiveSecret)
    {
        return QString::fromUtf8(
            CaseBench::signedRequest(tradeNo, bench().desk.clock->nowMs(), Secret(secret)).body);
    }
    void take(const QString &text)
    {
        QMimeData mime;
        mime.setText(text);
        m_page->requestView()->take(&mime);
    }
    /** What stands in the box has been checked. */
    void showsOrder(const QString &tradeNo)
    {
        QTRY_COMPARE_WITH_TIMEOUT(shown().taken.request.value(u"tradeNo"), tradeNo, 10000);
    }
    void click(const char *button) const
    {
        QVERIFY2(find(button)->isEnabled(), button);
        QTest::mouseClick(find(button), Qt::LeftButton);
    }
    void choose(const char *combo, const QVariant &data) const
    {
        auto *choices = find<QComboBox>(combo);
        choices->setCurrentIndex(choices->findData(data));
        Q_EMIT choices->activated(choices->currentIndex());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_page->windowHandle(), key, modifiers);
    }
    void showTab(const char *inside) const
    {
        auto *tabs = find<QTabWidget>("supportTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(find(inside)))
                tabs->setCurrentIndex(tab);
        }
    }
};

} // namespace vexora::test
