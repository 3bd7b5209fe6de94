// SPDX-License-Identifier: MIT
#include "ui/pages/support/mistakestable.h"

#include "ui/pages/support/readingtable.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kCatalogueSign{14};

enum class CatalogueState { Found, ExplainsToo, Harmless, Excluded, NotApplicable, NotTried };

struct CatalogueWord
{
    QString icon;
    Role role;
    QString word;
};

CatalogueState stateOf(const doctor::Diagnosis &diagnosis, const QString &id)
{
    const auto isIt = [&id](const doctor::Mistake &mistake) { return mistake.id == id; };
    if (std::any_of(diagnosis.mistakes.cbegin(), diagnosis.mistakes.cend(), isIt))
        return CatalogueState::Found;
    const auto alone = diagnosis.alone.constFind(id);
    if (alone == diagnosis.alone.cend())
        return CatalogueState::NotTried;
    switch (*alone) {
    case doctor::Alone::Harmless:
        return CatalogueState::Harmless;
    case doctor::Alone::NotApplicable:
        return CatalogueState::NotApplicable;
    case doctor::Alone::Explains:
        return CatalogueState::ExplainsToo;
    case doctor::Alone::Excluded:
        return CatalogueState::Excluded;
    case doctor::Alone::Unknown:
        break;
    }
    return CatalogueState::NotTried;
}

CatalogueWord catalogueWord(CatalogueState state)
{
    switch (state) {
    case CatalogueState::Found:
        return {u"cross"_s, Role::Fault, MistakesTable::tr("found")};
    case CatalogueState::ExplainsToo:
        return {u"cross"_s, Role::Amber, MistakesTable::tr("explains it too")};
    case CatalogueState::Harmless:
        return {u"info"_s, Role::Dim, MistakesTable::tr("harmless here")};
    case CatalogueState::Excluded:
        return {u"check"_s, Role::Ok, MistakesTable::tr("excluded")};
    case CatalogueState::NotApplicable:
        return {u"dash"_s, Role::Dim, MistakesTable::tr("does not apply")};
    case CatalogueState::NotTried:
        break;
    }
    return {u"dash"_s, Role::Dim, MistakesTable::tr("not tried")};
}

} // namespace

MistakesTable::MistakesTable(const MistakeWords &words, QString language, QWidget *parent)
    : QTableWidget(0, 2, parent)
    , m_words(words)
    , m_language(std::move(language))
{
    makeReading(this);
    setHorizontalHeaderLabels({tr("State"), tr("Mistake")});
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    setIconSize(QSize(kCatalogueSign, kCatalogueSign));
}

void MistakesTable::show(const doctor::Diagnosis &diagnosis)
{
    QList<std::pair<CatalogueState, QString>> rows;
    for (const doctor::MistakeKind &kind : doctor::mistakeKinds())
        rows.append({stateOf(diagnosis, kind.id), kind.id});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const CatalogueWord word = catalogueWord(rows[row].first);
        const QString name = m_words.name(rows[row].second, m_language);
        setItem(row, 0, new QTableWidgetItem(icon(word.icon, word.role), word.word));
        auto *cell = new QTableWidgetItem(name);
        cell->setData(Qt::UserRole, rows[row].second);
        cell->setToolTip(rows[row].second);
        setItem(row, 1, cell);
    }
}

} // namespace vexora::ui
