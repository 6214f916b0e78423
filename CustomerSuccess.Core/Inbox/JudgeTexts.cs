using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Sentiment.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Inbox;

/// <summary>Judges the texts that nobody has judged yet: those that came in before the product could do it.</summary>
public sealed class JudgeTexts(Writes writes)
{
    /// <summary>So many are written at once, so that others get their turn in between.</summary>
    private const int Batch = 500;

    /// <returns>How many were judged.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken) =>
        await AllAsync(context => context.Set<Ticket>().Where(text => text.Text != null && text.Confidence == null), text => text.Read(Reading(text.Text!)), cancellationToken)
        + await AllAsync(context => context.Set<Interaction>().Where(text => text.Text != null && text.Confidence == null), text => text.Read(Reading(text.Text!)), cancellationToken)
        + await AllAsync(context => context.Set<NpsAnswer>().Where(text => text.Comment != null && text.Confidence == null), text => text.Read(Reading(text.Comment!)), cancellationToken);

    private static TextReading Reading(string text) => TextReading.Of(TextClassifier.Shipped.Judge(text));

    private async Task<int> AllAsync<TText>(
        Func<CustomerSuccessContext, IQueryable<TText>> unjudged, Action<TText> judge, CancellationToken cancellationToken)
        where TText : class
    {
        var judged = 0;
        while (true)
        {
            await using var write = await writes.BeginAsync(cancellationToken);
            var texts = await unjudged(write.Context).AsTracking().Take(Batch).ToListAsync(cancellationToken);
            texts.ForEach(judge);
            judged += texts.Count;
            await write.CommitAsync(cancellationToken);
            if (texts.Count < Batch)
            {
                return judged;
            }
        }
    }
}
