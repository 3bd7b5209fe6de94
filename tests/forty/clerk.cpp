// SPDX-License-Identifier: MIT
#include "forty/clerk.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::testing {

namespace {

constexpr int kMostTabs = 120; ///< more controls than the window has

bool isOnScreen(const QWidget *widget)
{
    return widget && widget->isVisible();
}

/** Nobody types into a dialog before it is there to be typed into. */
bool takesKeys(const QWidget *dialog)
{
    return isOnScreen(dialog) && QApplication::activeWindow() == dialog;
}

QString heading(const QLabel *label)
{
    return label ? label->text() : u"no heading"_s;
}

} // namespace

Clerk::Clerk(WindowBench &bench)
    : m_bench(bench)
{
}

void Clerk::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString Clerk::copied()
{
    return QGuiApplication::clipboard()->text();
}

void Clerk::copy(const QByteArray &bytes)
{
    auto *content = new QMimeData;
    content->setData(u"text/plain"_s, bytes);
    QGuiApplication::clipboard()->setMimeData(content);
}

void Clerk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Where no window manager does it, nobody else gives the focus back when a dialog closes.
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget()
        && QApplication::activeWindow() != m_bench.window()) {
        QApplication::setActiveWindow(m_bench.window());
        (void)QTest::qWaitForWindowActive(m_bench.window());
    }
    ++m_presses;
    m_bench.press(key, modifiers);
}

bool Clerk::tabTo(const QString &control)
{
    for (int i = 0; i < kMostTabs; ++i) {
        const QWidget *now = QApplication::focusWidget();
        if (now && now->objectName() == control)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QDialog *Clerk::preview() const
{
    return m_bench.dialog(u"pastePreview"_s);
}

QStringList Clerk::wordsOnScreen() const
{
    QStringList words;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *box = qobject_cast<const QPlainTextEdit *>(widget))
            words.append(box->toPlainText());
    }
    return words;
}

FieldMap Clerk::form() const
{
    FieldMap values;
    for (const QLineEdit *edit : m_bench.window()->findChildren<QLineEdit *>()) {
        const bool field = edit->objectName().endsWith("Edit"_L1);
        if (field && edit->isVisible() && !edit->text().isEmpty())
            values.insert(edit->objectName().chopped(4), edit->text());
    }
    // Grouped for people.
    if (values.contains(u"amount"_s))
        values[u"amount"_s].remove(u',');
    return values;
}

QString Clerk::switchTo(const Profile &profile)
{
    if (!tabTo(u"profileButton"_s))
        return u"the profiles cannot be reached"_s;
    press(Qt::Key_Space);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
        return u"the profiles do not open"_s;
    const auto *menu = qobject_cast<const QMenu *>(QApplication::activePopupWidget());
    const auto chosen = [&] {
        return menu && menu->activeAction() && menu->activeAction()->text() == profile.name;
    };
    for (int i = 0; i < kMostTabs && !chosen(); ++i)
        press(Qt::Key_Down);
    if (!chosen())
        return u"no such profile: "_s + profile.name;
    press(Qt::Key_Return);
    const auto *button = m_bench.find<QAbstractButton>(u"profileButton"_s);
    if (!QTest::qWaitFor([&] { return button->text().contains(profile.name); }))
        return u"the profile stays "_s + button->text();
    return {};
}

Clerk::Sight Clerk::lookAtClipboard()
{
    const QStringList before = wordsOnScreen();
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto offered = [this] {
        const auto *fill = m_bench.find<QPushButton>(u"fillFormButton"_s);
        return takesKeys(preview()) && isOnScreen(fill) && fill->isEnabled();
    };
    const auto said = [&] {
        const QStringList words = wordsOnScreen();
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return !word.isEmpty() && !before.contains(word);
        });
    };
    // A dialog's words are on the screen before it takes keys.
    const auto spoke = [&] {
        const QWidget *dialog = QApplication::activeModalWidget();
        return offered() || (said() && (!dialog || takesKeys(dialog)));
    };
    if (!QTest::qWaitFor(spoke))
        return Sight::Silence;
    return offered() ? Sight::Offered : Sight::Refused;
}

QString Clerk::accept()
{
    press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return !preview(); }) ? QString() : u"the preview stays"_s;
}

QString Clerk::putAway()
{
    if (!QApplication::activeModalWidget())
        return {};
    press(Qt::Key_Escape);
    const bool gone = QTest::qWaitFor([] { return !QApplication::activeModalWidget(); });
    return gone ? QString() : u"it cannot be put away"_s;
}

QString Clerk::takeFromClipboard()
{
    const FieldMap before = form();
    if (lookAtClipboard() != Sight::Offered)
        return u"nothing is offered: "_s + wordsOnScreen().join(u" | "_s);
    if (form() != before)
        return u"the form changed before anybody accepted"_s;
    return accept();
}

QString Clerk::tryClipboard()
{
    const FieldMap before = form();
    const Sight sight = lookAtClipboard();
    if (sight != Sight::Refused)
        return sight == Sight::Offered ? u"it was offered"_s : u"nothing was said"_s;
    if (QString wrong = putAway(); !wrong.isEmpty())
        return wrong;
    return form() == before ? QString() : u"the form is not what it was"_s;
}

QString Clerk::takeNextPayer()
{
    if (!QTest::qWaitFor([this] { return isOnScreen(m_bench.find(u"nextPayerBar"_s)); }))
        return u"the next payer is not offered"_s;
    if (!tabTo(u"nextPayerButton"_s))
        return u"the next payer cannot be reached"_s;
    press(Qt::Key_Space);
    const auto arrived = [this] { return takesKeys(preview()) || form().contains(u"amount"_s); };
    if (!QTest::qWaitFor(arrived))
        return u"the next payer does not come"_s;
    if (preview()) {
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !preview(); }))
            return u"the next payer's preview stays"_s;
    }
    return {};
}

QString Clerk::send()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto ready = [this] {
        const QWidget *now = QApplication::focusWidget();
        return m_bench.find(u"readyCard"_s) && now && now->objectName() == "copyMessageButton"_L1;
    };
    if (QTest::qWaitFor(ready))
        return {};
    const QWidget *now = QApplication::focusWidget();
    return u"no link to copy, but \"%1\", with the focus on %2"_s.arg(
        heading(m_bench.find<QLabel>(u"resultHeading"_s)), now ? now->objectName() : u"nothing"_s);
}

QString Clerk::sendAgain()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return takesKeys(m_bench.dialog(u"doubleDialog"_s)); }))
        return u"nobody asked whether it is a double"_s;
    if (!tabTo(u"copyThatLinkButton"_s))
        return u"its link cannot be copied"_s;
    press(Qt::Key_Space);
    if (!QTest::qWaitFor([this] { return !m_bench.dialog(u"doubleDialog"_s); }))
        return u"the question stays"_s;
    return {};
}

QString Clerk::copyMessage()
{
    const QString before = copied();
    press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return copied() != before; }) ? QString()
                                                               : u"nothing was copied"_s;
}

QString Clerk::newOrder()
{
    press(Qt::Key_N, Qt::ControlModifier);
    const bool gone = QTest::qWaitFor([this] { return !isOnScreen(m_bench.find(u"readyCard"_s)); });
    return gone ? QString() : u"the order stays"_s;
}

QList<Piece> dayOfAClerk()
{
    QFile file(QStringLiteral(TEST_DATA "/forty.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Piece> pieces;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        Piece piece{object["profile"_L1].toString(),
                    object["kind"_L1].toString(),
                    object["clip"_L1].toString(),
                    {}};
        for (const QJsonValue &order : object["orders"_L1].toArray()) {
            Piece::Wanted wanted{order["name"_L1].toString(), order["shown"_L1].toString(), {}};
            const QJsonObject fields = order["fields"_L1].toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it)
                wanted.fields.insert(it.key(), it.value().toString());
            piece.orders.append(wanted);
        }
        pieces.append(piece);
    }
    return pieces;
}

} // namespace vexora::testing
