// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/textdialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

void showTextDialog(QWidget *parent, const QString &title, const QString &text, const TextPlace &at,
                    TextCopying copying)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(640, 400);
    auto *view = new QPlainTextEdit(text, &dialog);
    view->setObjectName(u"text"_s);
    view->setAccessibleName(title);
    view->setReadOnly(true);
    if (copying == TextCopying::Shut)
        view->setTextInteractionFlags(Qt::NoTextInteraction);
    view->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(view);
    layout->addWidget(buttons);
    if (at.length > 0) {
        QTextCursor cursor(view->document());
        cursor.setPosition(int(at.begin));
        cursor.setPosition(int(at.begin + at.length), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
        QTimer::singleShot(0, view, [view] { view->ensureCursorVisible(); }); // once it has its size
    }
    dialog.exec();
}

} // namespace leadline
