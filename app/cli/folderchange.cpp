// SPDX-License-Identifier: MIT
#include "cli/folderchange.h"

#include "history/probe.h"
#include "settings/chosenfolder.h"

#include <QFileInfo>

namespace vexora::cli {

Result<std::unique_ptr<Assembly>> assemble(const DataFolder &folder)
{
    auto assembly = std::make_unique<Assembly>(folder);
    if (const Result<Workspace> own = assembly->own(); !own)
        return tl::unexpected(own.error());
    if (const Result<Workspace> sandbox = assembly->sandbox(); !sandbox)
        return tl::unexpected(sandbox.error());
    return assembly;
}

Result<std::unique_ptr<Assembly>> takeUp(const QString &path, const Preferences &carried)
{
    const DataFolder folder = DataFolder::chosen(path);
    for (const DataFolder &made : {folder, folder.sandbox()}) {
        if (const Result<void> done = made.ensure(); !done)
            return tl::unexpected(done.error());
    }
    constexpr std::chrono::seconds kPatience(2);
    if (const Result<void> well = probeHistory(folder.historyFile(), kPatience); !well)
        return tl::unexpected(well.error());
    if (!QFileInfo::exists(folder.preferencesFile())) {
        const Result<void> marked = savePreferences(folder.preferencesFile(), carried);
        if (!marked)
            return tl::unexpected(marked.error());
    }
    Result<std::unique_ptr<Assembly>> assembly = assemble(folder);
    if (!assembly)
        return assembly;
    if (const Result<void> kept = chooseFolder(DataFolder::standard().path(), path); !kept)
        return tl::unexpected(kept.error());
    return assembly;
}

} // namespace vexora::cli
