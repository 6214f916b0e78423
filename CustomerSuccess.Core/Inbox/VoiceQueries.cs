using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Inbox.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Inbox;

/// <summary>How one customer sounds.</summary>
public sealed class VoiceQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    /// <returns>As of the day that the screens show; null for a customer that the viewer may not see.</returns>
    public async Task<CustomerVoice?> OfAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId)
            .Select(customer => (int?)customer.Id).SingleOrDefaultAsync(cancellationToken);
        if (id is not { } customer)
        {
            return null;
        }

        var day = (await context.SettingsAsync(cancellationToken)).ScoredThrough ?? clock.Today();
        var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var corrections = await Corrections.ReadAsync(context, DateTimeOffset.MaxValue, cancellationToken);
        var texts = await ReadAsync(context, customer, end.AddDays(-VoiceSummary.Memory), end, cancellationToken);
        return VoiceSummary.Of([.. texts.Select(text => text.Heard(corrections))], day, corrections.Zone);
    }

    private static async Task<List<StoredText>> ReadAsync(
        CustomerSuccessContext context, int id, DateTimeOffset since, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var tickets = await context.Set<Ticket>().Where(text => text.CustomerId == id && text.OpenedAt >= since && text.OpenedAt < end && text.Text != null)
            .Select(text => new StoredText(TextKind.Ticket, text.Id, text.OpenedAt, text.Sentiment, text.Confidence, text.Emotions, text.Issues)).ToListAsync(cancellationToken);
        var messages = await context.Set<Interaction>()
            .Where(text => text.CustomerId == id && text.At >= since && text.At < end && text.Text != null
                && (text.Direction != Direction.Out || text.Channel == Channel.Call || text.Channel == Channel.Meeting))
            .Select(text => new StoredText(TextKind.Message, text.Id, text.At, text.Sentiment, text.Confidence, text.Emotions, text.Issues)).ToListAsync(cancellationToken);
        var answers = await context.Set<NpsAnswer>().Where(text => text.CustomerId == id && text.At >= since && text.At < end && text.Comment != null)
            .Select(text => new StoredText(TextKind.Comment, text.Id, text.At, text.Sentiment, text.Confidence, text.Emotions, text.Issues)).ToListAsync(cancellationToken);
        return [.. tickets, .. messages, .. answers];
    }

    private sealed record StoredText(TextKind Kind, int Id, DateTimeOffset At, double? Score, double? Confidence, int? Emotions, int? Issues)
    {
        public HeardText Heard(Corrections corrections) => new(
            DateOnly.FromDateTime(At.UtcDateTime),
            corrections.Score(Kind, Id, Score),
            corrections.Of(Kind, Id) is null ? Confidence ?? 0.5 : 1,
            Emotions ?? 0,
            Issues ?? 0);
    }
}
