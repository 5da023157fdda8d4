// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/qualification.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace leadline {

class PlainLabel;
class RowTable;

/// The questions that qualify leads, for every offer and for some.
class QuestionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionForm)

public:
    explicit QuestionForm(QWidget *parent);

    void setPlans(const QList<QualificationPlan> &plans);
    [[nodiscard]] const QList<QualificationPlan> &plans() const { return m_plans; }
    void setLanguage(const QString &code);
    void showFault(const QString &fault);

Q_SIGNALS:
    void changed();

private:
    QWidget *makePlans();
    QWidget *makeFields();
    [[nodiscard]] QualificationPlan *plan();
    [[nodiscard]] Criterion *criterion();
    [[nodiscard]] QStringList rowOf(const Criterion &criterion) const;
    void fillPlans(int current);
    void showPlan();
    void showCriterion();
    void take();
    void takeChoices(Criterion &criterion) const;
    void takeOffer();
    void addPlan();
    void removePlan();
    void add();
    void remove();
    void move(int rows);

    QList<QualificationPlan> m_plans;
    QString m_language;
    bool m_filling = false;
    QComboBox *m_plan;
    QPushButton *m_removePlan;
    QLineEdit *m_offer;
    PlainLabel *m_offerLabel;
    RowTable *m_table;
    QLineEdit *m_question;
    QComboBox *m_kind;
    QCheckBox *m_required;
    QPlainTextEdit *m_choices;
    PlainLabel *m_choicesLabel;
    QWidget *m_fields;
    PlainLabel *m_fault;
};

} // namespace leadline
