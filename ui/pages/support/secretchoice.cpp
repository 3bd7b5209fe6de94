// SPDX-License-Identifier: MIT
#include "ui/pages/support/secretchoice.h"

#include "ui/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/secretedit.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

// Ids of profiles are never empty and never begin so.
const QString &typedId()
{
    static const QString kId = u"*typed"_s;
    return kId;
}

const QString &noneId()
{
    static const QString kId = u"*none"_s;
    return kId;
}

QList<Profile> profilesOf(const Workspace &place)
{
    return place.profiles ? place.profiles->profiles() : QList<Profile>();
}

} // namespace

SecretChoice::SecretChoice(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_combo(new QComboBox(this))
    , m_edit(new SecretEdit(this, u"supportSecret"_s))
    , m_note(makeLabel({}, this, TextSize::Small, Role::Dim))
{
    m_combo->setObjectName(u"secretCombo"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_edit->field()->setAccessibleName(tr("Secret for this check"));
    m_note->setObjectName(u"secretNote"_s);
    m_note->setMinimumWidth(1);
    m_note->hide();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(m_combo);
    lines->addWidget(m_edit);
    lines->addWidget(m_note);
    setFocusProxy(m_combo);
    refreshProfiles();
    connect(m_combo, &QComboBox::currentIndexChanged, this, &SecretChoice::onChosen);
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_byHand = true;
        Q_EMIT chosenByHand();
    });
    connect(m_edit->field(), &QLineEdit::textChanged, this, &SecretChoice::changed);
    connect(m_edit->field(), &QLineEdit::editingFinished, this, &SecretChoice::typedWhole);
    onChosen();
}

void SecretChoice::refreshProfiles()
{
    const QString id = m_combo->currentData().toString();
    {
        const QSignalBlocker blocked(m_combo);
        m_combo->clear();
        for (const Workspace *place : {&m_desk.own, &m_desk.sandbox}) {
            const QList<Profile> profiles = profilesOf(*place);
            for (const Profile &profile : profiles)
                m_combo->addItem(plainServerText(profile.name) + u" · "
                                     + Words::environment(environmentIn(m_desk, profile)),
                                 profile.id);
            if (!profiles.isEmpty())
                m_combo->insertSeparator(m_combo->count());
        }
        m_combo->addItem(tr("Typed for this check"), typedId());
        m_combo->addItem(tr("None, I do not have it"), noneId());
        const int at = m_combo->findData(id);
        m_combo->setCurrentIndex(at >= 0 ? at : m_combo->findData(noneId()));
    }
    if (m_combo->currentData().toString() != id)
        onChosen();
}

void SecretChoice::setProfile(const std::optional<Profile> &profile)
{
    m_offered = profile;
    refreshProfiles();
    if (!m_byHand)
        choose(profile ? profile->id : noneId());
}

void SecretChoice::suggest(const QString &merchantNo, const QString &region)
{
    if (m_byHand)
        return;
    QList<Profile> fitting;
    for (const Workspace *place : {&m_desk.own, &m_desk.sandbox}) {
        for (const Profile &profile : profilesOf(*place)) {
            if (!merchantNo.isEmpty() && profile.merchantNo == merchantNo
                && (region.isEmpty() || profile.region == region))
                fitting.append(profile);
        }
    }
    const bool offeredFits = m_offered && (region.isEmpty() || m_offered->region == region);
    if (m_offered && fitting.contains(*m_offered))
        choose(m_offered->id);
    else if (fitting.size() == 1)
        choose(fitting.first().id);
    else
        choose(offeredFits ? m_offered->id : noneId());
}

void SecretChoice::reset()
{
    (void)m_edit->take();
    m_byHand = false;
    say({}, false);
    choose(m_offered ? m_offered->id : noneId());
}

void SecretChoice::choose(const QString &id)
{
    const int at = m_combo->findData(id);
    m_combo->setCurrentIndex(at >= 0 ? at : m_combo->findData(noneId()));
}

SecretChoice::Kind SecretChoice::kind() const
{
    const QString id = m_combo->currentData().toString();
    return id == typedId() ? Kind::Typed : id == noneId() ? Kind::None : Kind::OfProfile;
}

std::optional<Profile> SecretChoice::profile() const
{
    const QString id = m_combo->currentData().toString();
    for (const Workspace *place : {&m_desk.own, &m_desk.sandbox}) {
        const Profile *found = place->profiles ? place->profiles->findById(id) : nullptr;
        if (found)
            return *found;
    }
    return std::nullopt;
}

Secret SecretChoice::typed() const
{
    return kind() == Kind::Typed ? m_edit->copy() : Secret();
}

void SecretChoice::say(const QString &text, bool isFault)
{
    setText(m_note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void SecretChoice::onChosen()
{
    const bool typed = kind() == Kind::Typed;
    m_edit->setVisible(typed);
    if (!typed)
        (void)m_edit->take();
    say({}, false);
    Q_EMIT changed();
}

} // namespace vexora::ui
