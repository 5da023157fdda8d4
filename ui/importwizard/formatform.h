// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/importdraft.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace leadline {

class PlainLabel;

/// The controls of the format step: encoding, dialect, dates. Shows a draft and tells what the user changes.
class FormatForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatForm)

public:
    explicit FormatForm(QWidget *parent = nullptr);

    void show(const ImportDraft &draft);
    void retranslate();

Q_SIGNALS:
    void changed(const leadline::ImportOverrides &overrides);

private:
    void build();
    void listen();
    void fillEncodings(const ImportDraft &draft);
    void showDialect(const ImportDraft &draft);
    void showDates(const ImportDraft &draft);
    void fillZones(const QTimeZone &zone);
    void takeDialect();
    void takeDateOrder();
    void takeZone();
    [[nodiscard]] QString encodingText(Encoding encoding, const ImportDraft &draft) const;

    ImportOverrides m_overrides; ///< of the draft shown
    CsvDialect m_dialect;        ///< of the draft shown
    PlainLabel *m_encodingLabel = nullptr;
    QComboBox *m_encoding = nullptr;
    PlainLabel *m_delimiterLabel = nullptr;
    QComboBox *m_delimiter = nullptr;
    PlainLabel *m_quoteLabel = nullptr;
    QComboBox *m_quote = nullptr;
    PlainLabel *m_headerLabel = nullptr;
    QSpinBox *m_header = nullptr;
    PlainLabel *m_firstLabel = nullptr;
    QSpinBox *m_first = nullptr;
    PlainLabel *m_orderLabel = nullptr;
    QComboBox *m_order = nullptr;
    PlainLabel *m_zoneLabel = nullptr;
    QComboBox *m_zone = nullptr;
};

} // namespace leadline
