// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/issue/typedorder.h"

#include <QMainWindow>

#include <memory>
#include <optional>

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

    /** In the order of the navigation. */
    enum class Page { Issue, History, Khqr, Support, Settings };
    void showPage(Page page);
    /** Switches to the profile; false when there is none of that id. */
    bool selectProfile(const QString &profileId);
    /** Settings, with the focus on the control of that name; `fault` is said on top. */
    void showSettings(const QString &control, const QString &fault = {});

    /** What is typed and not sent, for the window that comes after this one. */
    [[nodiscard]] std::optional<TypedOrder> typed() const;
    void retype(const TypedOrder &typed);

Q_SIGNALS:
    /** Language, theme or size changed: the Console builds a new window and lets this one go. */
    void rebuildRequested();
    /** The same over another data folder. */
    void folderRequested(const QString &path);

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
