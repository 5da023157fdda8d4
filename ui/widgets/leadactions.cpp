// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadactions.h"

#include "core/rules/stagemoves.h"
#include "ui/dialogs/fieldhistorydialog.h"
#include "ui/dialogs/ownerdialog.h"
#include "ui/dialogs/stagereasondialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/mailactions.h"
#include "ui/widgets/meetingactions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// A raw row bears the addresses of all channels.
bool mayCopy(const LeadPage &page)
{
    return std::ranges::all_of(std::array{Channel::Mail, Channel::Phone}, [&page](Channel channel) {
        const GateVerdict verdict = page.gate.value(channel);
        return verdict.allowed() || verdict.reason == GateReason::NoAddress;
    });
}

} // namespace

LeadActions::LeadActions(LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
    , m_open([](const QUrl &url) { return QDesktopServices::openUrl(url); })
    , m_mails(new MailActions(*this, desk, prompts, window))
    , m_meetings(new MeetingActions(*this, desk, prompts, window))
{
}

void LeadActions::tell(const Error &error, std::optional<Channel> channel)
{
    QString text = words::error(error);
    if (error.code == ErrorCode::Refused && channel) {
        // The page knows since when, which the error does not say.
        const GateVerdict verdict = m_page.gate.value(*channel);
        if (!verdict.allowed() && code(verdict.reason) == error.where)
            text = words::gate(verdict, *channel, m_desk.zone());
    }
    m_prompts.tell(m_window, error.code == ErrorCode::Refused ? tr("Not done") : tr("That did not work"),
                   text);
    if (error.code == ErrorCode::Refused)
        Q_EMIT refused();
}

void LeadActions::tellRefused(const QString &why)
{
    m_prompts.tell(m_window, tr("Not done"), why);
}

template <typename Job, typename Done>
void LeadActions::change(Job job, Done done, std::optional<Channel> channel)
{
    m_desk.work(this, std::move(job), [this, done = std::move(done), channel](const Status &status) {
        if (status)
            done();
        else
            tell(status.error(), channel);
    });
}

/// Something of before is asked about: it may move a deadline, and stands in the history as written now.
bool LeadActions::mayBackdate(LeadId id, const ActivityDraft &draft)
{
    const Instant now = m_desk.clock().now();
    if (!draft.at || *draft.at >= now)
        return true;
    QString text = tr("This is dated %1, %2 ago. The history keeps that it was written down now.")
                       .arg(words::dateTime(*draft.at, m_desk.zone()), words::duration(now - *draft.at));
    const std::optional<Instant> asked = m_page.lead.id == id ? m_page.deadline.since : std::nullopt;
    if (asked && *draft.at < *asked)
        text += u"\n\n"_s + tr("The customer asked only afterwards, on %1: the clock runs on.")
                                .arg(words::dateTime(*asked, m_desk.zone()));
    return m_prompts.choose(m_window, tr("Log it for an earlier time?"), text,
                            {tr("Log it"), tr("Cancel")}) == 0;
}

void LeadActions::log(LeadId id, const ActivityDraft &draft)
{
    if (!mayBackdate(id, draft))
        return;
    change([id, draft](LeadBook &book) { return book.log(id, draft); }, [this, id] { Q_EMIT logged(id); },
           channelOf(draft.kind));
}

void LeadActions::mend(const QualityHint &hint, const QString &into)
{
    m_desk.work(
        this,
        [id = m_page.lead.id, fix = hint.fix](LeadBook &book) { return book.edit(std::span(&id, 1), fix); },
        [this, into](const Result<EditReport> &report) {
            if (!report)
                tell(report.error(), {});
            else if (!report->refused.isEmpty())
                tell({ErrorCode::Refused, report->refused.first().code, report->refused.first().detail}, {});
            else
                Q_EMIT mended(into);
        });
}

void LeadActions::setStep(const QString &key, bool done)
{
    change([id = m_page.lead.id, key, done](LeadBook &book) { return book.setStep(id, key, done); }, [] {});
}

void LeadActions::answer(LeadId id, const QualificationAnswer &answer)
{
    change([id, answer](LeadBook &book) { return book.answer(id, {answer}); }, [] {});
}

void LeadActions::setStage(Stage stage)
{
    setStage(m_page, stage);
}

void LeadActions::setStageOf(LeadId id, Stage stage)
{
    m_desk.ask(
        this, [id](LeadBook &book) { return book.lead(id, 0); },
        [this, stage](const Result<LeadPage> &page) {
            if (page)
                setStage(*page, stage);
            else
                tell(page.error(), {});
        });
}

void LeadActions::setStage(const LeadPage &page, Stage stage)
{
    move(page.lead.id, page.lead.stage, stage, page.attempted, this,
         [this](const Result<EditReport> &report) {
             if (!report || report->refused.isEmpty())
                 return;
             const RefusedEdit &refusal = report->refused.first();
             tell({ErrorCode::Refused, refusal.code, refusal.detail}, {});
         });
}

void LeadActions::edit(LeadId id, const QList<FieldEdit> &edits, QObject *receiver, EditDone done)
{
    m_desk.work(
        receiver, [id, edits](LeadBook &book) { return book.edit(std::span(&id, 1), edits); },
        [this, done = std::move(done)](const Result<EditReport> &report) {
            if (!report)
                tell(report.error(), {});
            else if (!report->changes.isEmpty())
                Q_EMIT edited(words::edited(*report));
            done(report);
        });
}

void LeadActions::move(LeadId id, Stage from, Stage to, bool attempted, QObject *receiver, EditDone done)
{
    const auto go = [=, this](const QString &reason) {
        edit(id, {{EditField::Stage, stageCode(to), reason}}, receiver, done);
    };
    const StageVerdict verdict = mayMove(from, to, {attempted, {}});
    if (!verdict.onlyLacksReason()) {
        go({}); // what does not follow is refused there, and said
        return;
    }
    // What is missing is shown before it is said why.
    m_desk.ask(
        receiver, [id](LeadBook &book) { return book.lead(id, 0); },
        [=, this](const Result<LeadPage> &page) {
            auto *dialog = new StageReasonDialog(from, to, page ? page->missingMails : 0, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, receiver, [dialog, go] { go(dialog->reason()); });
            dialog->open();
        });
}

void LeadActions::showFieldHistory(std::optional<EditField> field)
{
    auto *dialog = new FieldHistoryDialog(m_desk, m_page.lead.id, field, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LeadActions::decideBasis()
{
    const auto reason = m_prompts.askText(
        m_window, tr("Contact on the direct request"),
        tr("This customer asked directly, and a do-not-contact notice came too. Why may they be contacted?"));
    if (reason)
        change(
            [id = m_page.lead.id, reason = *reason](LeadBook &book) { return book.decideBasis(id, reason); },
            [] {});
}

void LeadActions::setOptOut(Channel channel, bool optedOut)
{
    const auto reason =
        m_prompts.askText(m_window, words::channel(channel),
                          optedOut ? tr("How did the customer say that they do not want this?")
                                   : tr("How did the customer say that they want this again?"));
    if (!reason)
        return;
    change([id = m_page.lead.id, channel, optedOut,
            reason = *reason](LeadBook &book) { return book.setOptOut(id, channel, optedOut, reason); },
           [] {});
}

QList<Channel> LeadActions::blockedChannels(const LeadPage &page)
{
    QList<Channel> blocked;
    for (const auto &[channel, known] :
         {std::pair(Channel::Mail, page.facts.mailKnown), std::pair(Channel::Phone, page.facts.phoneKnown)}) {
        const GateReason reason = page.gate.value(channel).reason;
        if (known && !page.facts.test && reason != GateReason::Allowed && reason != GateReason::NoAddress)
            blocked << channel;
    }
    return blocked;
}

void LeadActions::contactOnce()
{
    const QList<Channel> blocked = blockedChannels(m_page);
    if (blocked.isEmpty())
        return;
    const QString title = tr("Contact once all the same");
    QStringList choices;
    for (const Channel channel : blocked)
        choices << words::channel(channel);
    choices << tr("Leave it");
    const auto chosen = m_prompts.choose(
        m_window, title,
        tr("This customer is not to be contacted. One contact is possible if you say why; the reason stays "
           "in "
           "the history, and the next contact is refused again. How do you reach the customer?"),
        choices);
    if (!chosen || *chosen >= blocked.size())
        return;
    const Channel channel = blocked.at(*chosen);
    const auto reason = m_prompts.askText(
        m_window, title, tr("Why is this customer contacted all the same? At least ten letters."));
    if (!reason)
        return;
    m_desk.work(
        this,
        [id = m_page.lead.id, channel, reason = *reason](LeadBook &book) {
            return book.contactOnce(id, channel, reason);
        },
        [this](const Result<QString> &link) {
            if (!link)
                tell(link.error(), {});
            else if (!m_open(QUrl(*link)))
                m_prompts.tell(
                    m_window, tr("That did not work"),
                    tr("No program answered. The attempt stands in the timeline: undo it if nobody "
                       "was reached."));
        });
}

void LeadActions::keepAsReal()
{
    change([id = m_page.lead.id](LeadBook &book) { return book.keepAsReal(id); }, [] {});
}

void LeadActions::reassign()
{
    auto *dialog = new OwnerDialog(m_desk, m_page, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_page.lead.id] {
        const QString owner = dialog->owner();
        edit(id, {{EditField::Owner, owner, {}}}, this,
             [this, id, away = dialog->isSomebodyElse()](const Result<EditReport> &report) {
                 if (report && away)
                     Q_EMIT givenAway(id);
             });
    });
    dialog->open();
}

void LeadActions::putOff(std::optional<Instant> until)
{
    const Instant now = m_desk.clock().now();
    QString said = tr("Taken up again.");
    if (until) {
        const bool crosses =
            m_page.deadline.due && *until > *m_page.deadline.due && *m_page.deadline.due > now;
        const QString at = words::soon(*until, now, m_desk.zone());
        said = crosses ? tr("Put off until %1, which is after its deadline.").arg(at)
                       : tr("Put off until %1.").arg(at);
    }
    change([id = m_page.lead.id, until](LeadBook &book) { return book.putOff(id, until); },
           [this, said] { Q_EMIT putOffDone(said); });
}

void LeadActions::putOffUntilAsked()
{
    const Instant now = m_desk.clock().now();
    const Instant usual = std::chrono::ceil<std::chrono::hours>(now + std::chrono::hours{2});
    const auto until = m_prompts.askTime(m_window, tr("Put off"), tr("Until when?"), usual, m_desk.zone());
    if (until)
        putOff(*until);
}

void LeadActions::withLink(Channel channel, std::function<void(const QUrl &)> use)
{
    const auto follow = [this, channel, use](const Result<QString> &link) {
        if (!link) {
            tell(link.error(), channel);
            return;
        }
        const QUrl url(*link, QUrl::StrictMode);
        if (url.isValid() && (url.scheme() == "mailto"_L1 || url.scheme() == "tel"_L1))
            use(url);
    };
    m_desk.ask(
        this, [id = m_page.lead.id, channel](LeadBook &book) { return book.contactLink(id, channel); },
        [this, id = m_page.lead.id, channel, follow](const Result<QString> &link) {
            if (link || link.error().code != ErrorCode::Refused || link.error().where != "too-often"_L1)
                return follow(link);
            const QString pace = m_page.lead.id == id ? words::pace(m_page.pace, m_desk.zone()) : QString();
            const auto why = m_prompts.askText(
                m_window, tr("Contact once more?"),
                QString(pace + u"\n\n"_s + tr("Why is another contact in order now?")).trimmed());
            if (why)
                m_desk.work(
                    this,
                    [id, channel, why = *why](LeadBook &book) { return book.contactLink(id, channel, why); },
                    follow);
        });
}

void LeadActions::call()
{
    withLink(Channel::Phone, [this, id = m_page.lead.id](const QUrl &url) {
        if (m_open(url))
            Q_EMIT called(id);
        else
            m_prompts.tell(m_window, tr("That did not work"),
                           tr("No telephone program answered. Copy the number and dial it yourself."));
    });
}

void LeadActions::writeMail()
{
    m_mails->write(m_page.lead.id);
}

void LeadActions::planMeeting()
{
    m_meetings->plan(m_page);
}

void LeadActions::copy(Channel channel)
{
    withLink(channel, [this, channel](const QUrl &url) {
        QGuiApplication::clipboard()->setText(url.path(QUrl::FullyDecoded));
        Q_EMIT copied(channel);
    });
}

void LeadActions::showRawRows()
{
    showRawRow(m_page.lead.id, {}, 0);
}

void LeadActions::showRawRow(LeadId id, ImportId import, int line)
{
    struct Rows
    {
        QList<RawRow> rows;
        TextCopying copying = TextCopying::Shut;
    };
    m_desk.ask(
        this,
        [id](LeadBook &book) -> Result<Rows> {
            const auto rows = book.rawRows(id);
            if (!rows)
                return tl::unexpected(rows.error());
            const auto page = book.lead(id, 0);
            return Rows{*rows, page && mayCopy(*page) ? TextCopying::Allowed : TextCopying::Shut};
        },
        [this, import, line](const Result<Rows> &answer) {
            if (!answer) {
                tell(answer.error(), {});
                return;
            }
            QString text;
            TextPlace at;
            for (const RawRow &row : answer->rows) {
                text += tr("%1, line %2").arg(row.fileName, words::number(row.line)) + u'\n' +
                        row.header.join(u" | "_s) + u'\n';
                if (row.import == import && row.line == line)
                    at = {text.size(), row.text.size()};
                text += row.text + u"\n\n"_s;
            }
            showTextDialog(m_window, tr("The rows as they arrived"), text.trimmed(), at, answer->copying);
        });
}

} // namespace leadline
