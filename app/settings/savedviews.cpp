// SPDX-License-Identifier: MIT
#include "settings/savedviews.h"

#include "json/json.h"
#include "settings/ownerfile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr QLatin1StringView kViewsVersion("1");
constexpr int kMostViews = 100;
constexpr int kWidest = 4000; ///< what a damaged file says beyond it is not believed

json::Value listOf(const QStringList &words)
{
    json::Value list = json::Value::array();
    for (const QString &word : words)
        list.append(json::Value::string(word));
    return list;
}

QStringList wordsIn(const json::Value *list)
{
    QStringList words;
    if (list && list->isArray()) {
        for (const json::Value &word : list->items()) {
            if (word.isString())
                words.append(word.text());
        }
    }
    return words;
}

json::Value columnsAsJson(const QList<SavedColumn> &columns)
{
    json::Value list = json::Value::array();
    for (const SavedColumn &column : columns) {
        json::Value one = json::Value::object();
        one.insert(u"id"_s, json::Value::string(column.id));
        one.insert(u"width"_s, json::Value::number(QString::number(column.width)));
        list.append(one);
    }
    return list;
}

QList<SavedColumn> columnsIn(const json::Value *list)
{
    QList<SavedColumn> columns;
    if (!list || !list->isArray())
        return columns;
    for (const json::Value &one : list->items()) {
        if (!one.isObject())
            continue;
        const json::Value *width = one.find(u"width");
        columns.append(
            {one.stringAt(u"id"),
             std::clamp(width && width->isNumber() ? width->text().toInt() : 0, 0, kWidest)});
    }
    return columns;
}

json::Value asJson(const SavedView &view)
{
    json::Value one = json::Value::object();
    one.insert(u"name"_s, json::Value::string(view.name));
    one.insert(u"part"_s, json::Value::string(view.part));
    one.insert(u"time"_s, json::Value::string(view.time));
    one.insert(u"from"_s, json::Value::string(view.from));
    one.insert(u"to"_s, json::Value::string(view.to));
    one.insert(u"regions"_s, listOf(view.regions));
    one.insert(u"profiles"_s, listOf(view.profiles));
    one.insert(u"outcomes"_s, listOf(view.outcomes));
    one.insert(u"payments"_s, listOf(view.payments));
    one.insert(u"environment"_s, json::Value::string(view.environment));
    one.insert(u"sort"_s, json::Value::string(view.sort));
    one.insert(u"columns"_s, columnsAsJson(view.columns));
    return one;
}

SavedView viewIn(const json::Value &one)
{
    SavedView view;
    view.name = one.stringAt(u"name");
    view.part = one.stringAt(u"part");
    view.time = one.stringAt(u"time");
    view.from = one.stringAt(u"from");
    view.to = one.stringAt(u"to");
    view.regions = wordsIn(one.find(u"regions"));
    view.profiles = wordsIn(one.find(u"profiles"));
    view.outcomes = wordsIn(one.find(u"outcomes"));
    view.payments = wordsIn(one.find(u"payments"));
    view.environment = one.stringAt(u"environment");
    view.sort = one.stringAt(u"sort");
    view.columns = columnsIn(one.find(u"columns"));
    return view;
}

/** Nothing where there is none to read. */
Result<json::Value> documentIn(const QString &file)
{
    const auto bytes = readOwnerFile(file);
    if (!bytes || bytes->isEmpty())
        return json::Value();
    return json::read(*bytes);
}

bool isNewer(const json::Value &document)
{
    const json::Value *version = document.isObject() ? document.find(u"version") : nullptr;
    return version && version->isNumber() && version->text() != kViewsVersion;
}

} // namespace

SavedViews loadViews(const QString &file)
{
    SavedViews known;
    const auto document = documentIn(file);
    if (!document || !document->isObject() || isNewer(*document))
        return known;
    if (const json::Value *views = document->find(u"views"); views && views->isArray()) {
        for (const json::Value &view : views->items()) {
            if (view.isObject() && !view.stringAt(u"name").isEmpty()
                && known.views.size() < kMostViews)
                known.views.append(viewIn(view));
        }
    }
    known.columns = columnsIn(document->find(u"columns"));
    return known;
}

Result<void> saveViews(const QString &file, const SavedViews &views)
{
    if (const auto there = documentIn(file); there && isNewer(*there))
        return failure(ErrorCode::NewerData, u"%1 was written by a newer program"_s.arg(file));
    if (const auto made = makeOwnerFolder(QFileInfo(file).absolutePath()); !made)
        return made;
    json::Value list = json::Value::array();
    for (const SavedView &view : views.views)
        list.append(asJson(view));
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(kViewsVersion));
    document.insert(u"views"_s, list);
    document.insert(u"columns"_s, columnsAsJson(views.columns));
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

} // namespace vexora
