// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QUrl>

#include <functional>

namespace vexora::ui {

/**
 * Shows where a link leads before the browser does. Only http and https are ever opened. Shown
 * with open().
 */
class OpenLinkDialog final : public QDialog
{
    Q_OBJECT

public:
    using Opener = std::function<bool(const QUrl &)>;

    explicit OpenLinkDialog(const QString &link, QWidget *parent = nullptr);

    /** What opens a link; the desktop's browser unless a test puts its own in. */
    static void setOpener(Opener opener);

private:
    void openLink();

    QUrl m_url;
};

} // namespace vexora::ui
