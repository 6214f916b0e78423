using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Inbox;

/// <summary>
/// A person says how a text sounds. It holds from then on, also when the text is imported again, and moves the neutral zone of the installation. The
/// customer must be scored again afterwards.
/// </summary>
public sealed class CorrectSentiment(Writes writes, TimeProvider clock)
{
    /// <param name="id">Of the text, within its kind.</param>
    /// <param name="said">Negative, neutral or positive.</param>
    /// <returns>The customer's id.</returns>
    public async Task<Result<int>> RunAsync(TextKind kind, int id, TextSentiment said, Viewer viewer, CancellationToken cancellationToken)
    {
        if (said is not (TextSentiment.Negative or TextSentiment.Neutral or TextSentiment.Positive))
        {
            return InboxErrors.NoSentiment;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var text = await TextAsync(write.Context, kind, id, cancellationToken);
        var visible = await write.Context.VisibleCustomersAsync(viewer, cancellationToken);
        if (text is null || !await visible.AnyAsync(customer => customer.Id == text.CustomerId, cancellationToken))
        {
            return InboxErrors.NoSuchText;
        }

        var correction = await write.Context.Set<TextCorrection>()
            .SingleOrDefaultAsync(own => own.Kind == kind && own.ExternalId == text.ExternalId, cancellationToken);
        if (correction is null)
        {
            correction = new TextCorrection(text.CustomerId, kind, text.ExternalId, text.Judged);
            write.Context.Add(correction);
        }

        correction.Say(said, viewer.Name, clock.GetUtcNow());
        await write.CommitAsync(cancellationToken);
        return text.CustomerId;
    }

    private static Task<Corrigible?> TextAsync(CustomerSuccessContext context, TextKind kind, int id, CancellationToken cancellationToken) => (kind switch
    {
        TextKind.Ticket => context.Set<Ticket>().Where(text => text.Id == id && text.Text != null)
            .Select(text => new Corrigible(text.CustomerId, text.ExternalId, text.Sentiment)),
        TextKind.Message => context.Set<Interaction>().Where(text => text.Id == id && text.Text != null)
            .Select(text => new Corrigible(text.CustomerId, text.ExternalId, text.Sentiment)),
        TextKind.Comment => context.Set<NpsAnswer>().Where(text => text.Id == id && text.Comment != null)
            .Select(text => new Corrigible(text.CustomerId, text.ExternalId, text.Sentiment)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    }).SingleOrDefaultAsync(cancellationToken);

    private sealed record Corrigible(int CustomerId, string ExternalId, double? Judged);
}
