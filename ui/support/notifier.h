// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace leadline {

/// What a notification says and offers; plain texts.
struct Notice
{
    struct Choice
    {
        QString key; ///< "open", "snooze", "done"
        QString caption;

        bool operator==(const Choice &) const = default;
    };

    QString title;
    QString text;
    QList<Choice> choices; ///< the first is also what a click on the whole means
    bool urgent = false;

    bool operator==(const Notice &) const = default;
};

/// A way to tell a user something who looks elsewhere; scripted in tests. Answers later, and with one of its
/// signals for each notice.
class Notifier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    using QObject::QObject;

    /// `number`: by which the signals name it.
    virtual void show(int number, const Notice &notice) = 0;

Q_SIGNALS:
    void shown(int number);
    void failed(int number); ///< nobody saw it
    void chosen(int number, const QString &key);
};

} // namespace leadline
