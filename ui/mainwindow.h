// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

#include <memory>

namespace vexora::ui {

struct Desk;

/**
 * The frame: header with profile, environment and host; navigation; pages; status strip. Pages are
 * made when first shown. Made and owned by app/main.cpp.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Page { Issue, History, Settings };
    void showPage(Page page);
    /** Switches to the profile; false when there is none of that id. */
    bool selectProfile(const QString &profileId);

Q_SIGNALS:
    /** Language or theme changed: main builds a new window and lets this one go. */
    void rebuildRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
