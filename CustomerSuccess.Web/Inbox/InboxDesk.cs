using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Web.Inbox;

/// <summary>What a person says of a text counts at once: its customer is scored again.</summary>
public sealed class InboxDesk(CorrectSentiment correct, RescoreAfterImport rescore)
{
    public async Task<Result<int>> CorrectAsync(TextKind kind, int id, TextSentiment said, Viewer viewer, CancellationToken cancellationToken)
    {
        var customer = await correct.RunAsync(kind, id, said, viewer, cancellationToken);
        if (customer.Succeeded)
        {
            await rescore.RunAsync([customer.Value], HistoryDays.MonthEnds, progress: null, cancellationToken);
        }

        return customer;
    }
}
