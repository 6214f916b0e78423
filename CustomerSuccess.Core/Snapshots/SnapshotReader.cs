using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots.Reading;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>
/// Rebuilds what was known about customers at the end of any day, with a dozen set-based queries. Nothing that happened later takes part:
/// a ticket closed tomorrow is open, an invoice paid tomorrow is unpaid.
/// </summary>
internal static class SnapshotReader
{
    public static async Task<SnapshotSet> ReadAsync(
        CustomerSuccessContext context, IdRange customers, DateOnly day, SourceStarts sources, CancellationToken cancellationToken)
    {
        var frame = await Frame.OpenAsync(context, customers, day, sources, cancellationToken);
        if (frame.Customers.Count == 0)
        {
            return frame.Done();
        }

        var accounts = await AccountReading.ReadAsync(frame, cancellationToken);
        frame.Capacity = [.. accounts.Select(account => account.Capacity)];
        await UsageReading.FillAsync(frame, cancellationToken);
        await FeatureReading.FillAsync(frame, cancellationToken);
        await TicketReading.FillAsync(frame, cancellationToken);
        await InteractionReading.FillAsync(frame, cancellationToken);
        await InvoiceReading.FillAsync(frame, cancellationToken);
        await ActivityReading.FillAsync(frame, cancellationToken);
        await TextReading.FillAsync(frame, cancellationToken);
        await VoiceReading.FillAsync(frame, cancellationToken);
        AccountReading.Fill(frame, accounts);
        return frame.Done();
    }
}
