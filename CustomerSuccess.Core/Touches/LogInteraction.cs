using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Remote;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Touches;

/// <summary>Somebody writes down a call, a meeting or a mail with a customer.</summary>
public sealed class LogInteraction(Writes writes, TextJudge judge, TimeProvider clock)
{
    /// <returns>The customer's id.</returns>
    public async Task<Result<int>> RunAsync(string externalId, LoggedInteraction said, Viewer viewer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(said.Subject) || said.Subject.Length > FactLimits.Subject)
        {
            return TouchErrors.NoSubject;
        }

        if (said.Note?.Length > FactLimits.Note)
        {
            return TouchErrors.NoteTooLong;
        }

        if (said.Day > clock.Today())
        {
            return TouchErrors.NotYet;
        }

        // A remote classifier may take its time: nobody else's writing waits for it.
        var text = string.IsNullOrWhiteSpace(said.Note) ? null : said.Note.Trim();
        var reading = text is null ? null : TextReading.Of(judge.Judge(text));
        await using var write = await writes.BeginAsync(cancellationToken);
        var id = await (await write.Context.VisibleCustomersAsync(viewer, cancellationToken))
            .Where(customer => customer.ExternalId == externalId).Select(customer => (int?)customer.Id).SingleOrDefaultAsync(cancellationToken);
        if (id is not { } customer)
        {
            return TouchErrors.NoSuchCustomer;
        }

        var trimmed = said with { Subject = said.Subject.Trim(), Note = text };
        write.Context.Add(new Interaction(customer, trimmed, At(said.Day), reading, viewer.Name));
        await write.CommitAsync(cancellationToken);
        return customer;
    }

    /// <summary>Today's is of now; of an earlier day nobody knows the hour.</summary>
    private DateTimeOffset At(DateOnly day) => day == clock.Today() ? clock.GetUtcNow() : new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
