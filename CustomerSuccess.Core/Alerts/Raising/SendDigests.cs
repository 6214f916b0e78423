using System.Globalization;
using System.Text;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>Writes one mail a day to everybody for whom alerts are open: how many, how many of them new, and the most important ones.</summary>
public sealed class SendDigests(Writes writes, TimeProvider clock, LiveFeed live)
{
    private const int MostLines = 20;

    /// <returns>How many mails were written; none for those who have today's already.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sent = 0;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var calendar = await write.Context.CalendarAsync(cancellationToken);
            var prefix = $"digest:{calendar.LocalDay(now):yyyy-MM-dd}:";
            var people = await write.Context.Set<Person>().AsNoTracking().Where(person => person.DisabledAt == null).ToListAsync(cancellationToken);
            var done = await write.Context.Set<OutgoingMessage>().AsNoTracking().Where(message => message.Key.StartsWith(prefix))
                .Select(message => message.Key).ToListAsync(cancellationToken);
            foreach (var person in people.Where(person => !done.Contains($"{prefix}{person.Email}")))
            {
                var rows = await RowsAsync(write.Context, person, calendar, now, cancellationToken);
                if (rows.Count > 0)
                {
                    write.Context.Add(OutgoingMessage.Mail($"{prefix}{person.Email}", person.Email, Subject(rows, now), Body(rows, calendar), now));
                    sent++;
                }
            }

            await write.CommitAsync(cancellationToken);
        }

        if (sent > 0)
        {
            await live.PublishAsync(new MessagesWaiting());
        }

        return sent;
    }

    private static async Task<List<AlertRow>> RowsAsync(
        CustomerSuccessContext context, Person person, BusinessCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var viewer = new Viewer(person.Id, person.Email, person.Name, person.Role);
        var rows = await AlertRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken)).For(context, person.Email, person.Role)
            .Where(x => x.Alert.State == AlertState.Open && x.Rule.Mail != MailWhen.Never).AsNoTracking().Select(AlertRows.ToRow).ToListAsync(cancellationToken);
        return [.. rows.ConvertAll(row => row.At(calendar, now)).OrderByDescending(row => row.Rank)];
    }

    private static string Subject(List<AlertRow> rows, DateTimeOffset now)
    {
        var fresh = rows.Count(row => row.RaisedAt > now.AddDays(-1));
        return $"{rows.Count} {(rows.Count == 1 ? "alert" : "alerts")} open{(fresh > 0 ? $", {fresh} new since yesterday" : "")}";
    }

    private static string Body(List<AlertRow> rows, BusinessCalendar calendar)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Take(MostLines))
        {
            var due = row.AcceptedAt is null && row.DueAt is { } at ? $" Due {AlertText.Time(at, calendar)}." : "";
            text.AppendLine(CultureInfo.InvariantCulture, $"{row.Severity}: {row.CustomerName} – {row.Sentence}.{due}")
                .AppendLine(AlertText.Path(row.CustomerId)).AppendLine();
        }

        return rows.Count > MostLines
            ? text.AppendLine(CultureInfo.InvariantCulture, $"and {rows.Count - MostLines} more:").AppendLine("/today").ToString()
            : text.ToString();
    }
}
