// SPDX-License-Identifier: MIT
#include "ui/pages/settings/appearancesection.h"

#include "domain/texts.h"
#include "ui/desk.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/pages/settings/settingwords.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace vexora::ui {

AppearanceSection::AppearanceSection(Desk &desk, SettingChanges &changes, QWidget *parent)
    : SettingSection(tr("Appearance"), parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_scale(new QComboBox(this))
{
    m_language->setObjectName(u"languageCombo"_s);
    m_theme->setObjectName(u"themeCombo"_s);
    m_scale->setObjectName(u"scaleCombo"_s);
    m_language->addItem(SettingWords::language({}), QString());
    for (const QString &code : programLanguages())
        m_language->addItem(SettingWords::language(code), code);
    for (const QString &name : {u"system"_s, u"light"_s, u"dark"_s})
        m_theme->addItem(SettingWords::theme(name), name);
    m_scale->addItem(SettingWords::scale(0), 0);
    for (const int percent : scaleSteps())
        m_scale->addItem(SettingWords::scale(percent), percent);
    add(new SettingRow(tr("Language"),
                       tr("Of this window. Messages to payers have a language of their own."),
                       m_language, this));
    add(new SettingRow(tr("Theme"), tr("Light or dark, or as the desktop is."), m_theme, this));
    add(new SettingRow(tr("Size"),
                       tr("Of text, fields and buttons, on top of what the desktop enlarges. What "
                          "is typed stays."),
                       m_scale, this));
    refresh();

    using What = SettingChanges::What;
    const auto choose = [this](What what, auto edit) {
        Preferences chosen = m_desk.preferences;
        edit(chosen);
        (void)m_changes.set(what, chosen);
        refresh();
    };
    connect(m_language, &QComboBox::activated, this, [this, choose] {
        choose(What::Language, [this](Preferences &chosen) {
            chosen.language = m_language->currentData().toString();
        });
    });
    connect(m_theme, &QComboBox::activated, this, [this, choose] {
        choose(What::Theme,
               [this](Preferences &chosen) { chosen.theme = m_theme->currentData().toString(); });
    });
    connect(m_scale, &QComboBox::activated, this, [this, choose] {
        choose(What::Scale, [this](Preferences &chosen) {
            chosen.scalePercent = m_scale->currentData().toInt();
        });
    });
}

void AppearanceSection::refresh()
{
    const Preferences &now = m_desk.preferences;
    m_language->setCurrentIndex(qMax(0, m_language->findData(now.language)));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(now.theme)));
    m_scale->setCurrentIndex(qMax(0, m_scale->findData(now.scalePercent)));
}

} // namespace vexora::ui
