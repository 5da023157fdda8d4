// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QAbstractTableModel>
#include <memory>

namespace leadline {

/// The records of a lead file as they will be imported, with their physical lines; the file's header on top.
/// Shows, owns nothing of the store.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    explicit PreviewModel(QObject *parent = nullptr);

    /// `preview` may be null: nothing to show.
    void setPreview(const QStringList &header, std::shared_ptr<const ImportPreview> preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::shared_ptr<const ImportPreview> m_preview;
    int m_columns = 0; ///< of the widest record
};

} // namespace leadline
