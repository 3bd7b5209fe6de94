// SPDX-License-Identifier: MIT
#include "ui/pages/settingspage.h"

#include "ui/desk.h"
#include "ui/pages/merchantlist.h"
#include "ui/pages/settings/appearancesection.h"
#include "ui/pages/settings/datasection.h"
#include "ui/pages/settings/messageeditor.h"
#include "ui/pages/settings/placesection.h"
#include "ui/pages/settings/privacysection.h"
#include "ui/pages/settings/sectionlist.h"
#include "ui/pages/settings/sendingsection.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/pages/settings/undobar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kColumnWidth{720}; ///< lines longer than this are hard to read
constexpr Px kListFrom{960}; ///< width from which the sections are listed beside them

} // namespace

class SettingsPage::Private
{
public:
    Private(SettingsPage *page, Desk &theDesk)
        : q(page)
        , desk(theDesk)
        , changes(new SettingChanges(theDesk, page))
    {
    }

    void build();
    QWidget *buildBody();
    void addSection(SettingSection *section);
    void listen();
    void refreshMessages()
    {
        if (!isEditing)
            messages->refresh();
    }

    SettingsPage *q;
    Desk &desk;
    SettingChanges *changes;
    UndoBar *bar = nullptr;
    QScrollArea *scroll = nullptr;
    QVBoxLayout *column = nullptr;
    SectionList *list = nullptr;
    MerchantList *merchants = nullptr;
    MessageEditor *messages = nullptr;
    bool isEditing = false; ///< the editor tells of what it has kept
    SendingSection *sending = nullptr;
    PlaceSection *places = nullptr;
    PrivacySection *privacy = nullptr;
};

void SettingsPage::Private::build()
{
    bar = new UndoBar(*changes, q);
    scroll = new QScrollArea(q);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    list = new SectionList(scroll, q);
    scroll->setWidget(buildBody());
    scroll->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(space::kTight, space::kMedium, 0, 0);
    side->addWidget(list);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(side);
    middle->addWidget(scroll, 1);
    auto *outer = new QVBoxLayout(q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(bar);
    outer->addLayout(middle, 1);
    for (QWidget *ground : {static_cast<QWidget *>(q), scroll->viewport(), scroll->widget()}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::Button);
    }
    listen();
}

QWidget *SettingsPage::Private::buildBody()
{
    auto *body = new QWidget(scroll);
    body->setMaximumWidth(kColumnWidth + 2 * space::kLarge);
    column = new QVBoxLayout(body);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(
        makeLabel(SettingsPage::tr("Settings"), body, TextSize::Heading, Role::Ink, QFont::Bold));

    auto *own = new SettingSection(SettingsPage::tr("Merchants"), body);
    merchants = new MerchantList(desk, own);
    own->add(merchants);
    addSection(own);
    auto *toPayers = new SettingSection(SettingsPage::tr("Messages to payers"), body);
    messages = new MessageEditor(desk, toPayers);
    toPayers->add(messages);
    addSection(toPayers);
    sending = new SendingSection(desk, *changes, body);
    addSection(sending);
    addSection(new AppearanceSection(desk, *changes, body));
    places = new PlaceSection(desk, *changes, body);
    addSection(places);
    privacy = new PrivacySection(desk, *changes, body);
    addSection(privacy);
    addSection(new DataSection(desk, body));
    column->addStretch();
    return body;
}

void SettingsPage::Private::addSection(SettingSection *section)
{
    column->addWidget(section);
    list->add(section, section->title());
}

void SettingsPage::Private::listen()
{
    const auto say = [this](const QString &text, bool isFault) { bar->say(text, isFault); };
    QObject::connect(merchants, &MerchantList::said, q, say);
    QObject::connect(places, &PlaceSection::said, q, say);
    QObject::connect(privacy, &PrivacySection::said, q, say);
    QObject::connect(messages, &MessageEditor::said, q, say);
    QObject::connect(messages, &MessageEditor::changed, q, [this] {
        // What the editor has just kept, it shows: filled anew, it would lose the cursor.
        const QScopedValueRollback inEditor(isEditing, true);
        changes->noteMessages();
    });
    QObject::connect(changes, &SettingChanges::said, q, say);
    QObject::connect(changes, &SettingChanges::made, q, [this](SettingStep::What what) {
        bar->refresh();
        if (what == SettingStep::What::Message)
            refreshMessages();
        if (what == SettingStep::What::Watch)
            Q_EMIT q->watchChanged();
        if (what == SettingStep::What::Message)
            Q_EMIT q->merchantsChanged();
    });
    QObject::connect(changes, &SettingChanges::rebuildRequested, q,
                     &SettingsPage::rebuildRequested);
    QObject::connect(changes, &SettingChanges::folderRequested, q, &SettingsPage::folderRequested);
    QObject::connect(merchants, &MerchantList::changed, q, [this] {
        changes->noteMerchants();
        refreshMessages();
        sending->refresh();
        places->refresh();
        Q_EMIT q->merchantsChanged();
    });
    QObject::connect(sending, &SendingSection::merchantsChanged, q, [this] {
        merchants->refresh();
        refreshMessages();
        Q_EMIT q->merchantsChanged();
    });
    // A field that has something to take back keeps the keys for itself.
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), q);
    undo->setAutoRepeat(false);
    QObject::connect(undo, &QShortcut::activated, changes, &SettingChanges::undo);
}

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, desk))
{
    setObjectName(u"settingsPage"_s);
    d->build();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setMayRebuild(std::function<bool()> mayRebuild)
{
    d->changes->setMayRebuild(std::move(mayRebuild));
}

void SettingsPage::refreshMerchants()
{
    d->changes->noteMerchants();
    d->merchants->refresh();
    d->refreshMessages();
    d->sending->refresh();
}

void SettingsPage::say(const QString &sentence, bool isFault)
{
    d->bar->say(sentence, isFault);
}

void SettingsPage::focusOn(const QString &control)
{
    auto *found = control.isEmpty() ? nullptr : findChild<QWidget *>(control);
    if (!found || !found->isVisibleTo(this))
        return;
    found->setFocus(Qt::OtherFocusReason);
    // Where it stands is known when the page has been laid out.
    QTimer::singleShot(0, found, [this, found] {
        if (d->scroll->isAncestorOf(found))
            d->scroll->ensureWidgetVisible(found, 0, scaled(80));
    });
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->list->setVisible(width() >= kListFrom);
}

} // namespace vexora::ui
