using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>Takes over what was decided on an offer that waits.</summary>
internal static class OfferDecision
{
    /// <returns>Whether anything was decided.</returns>
    public static async Task<bool> TakeOverAsync(CustomerSuccessContext context, RetentionOffer offer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var subject = offer.Subject;
        if (offer.State != OfferState.WaitingForApproval
            || await context.Set<Approval>().AsNoTracking().Where(approval => approval.Subject == subject).OrderByDescending(approval => approval.Id)
                .FirstOrDefaultAsync(cancellationToken) is not { State: not ApprovalState.Waiting } decided)
        {
            return false;
        }

        var (by, at) = (decided.DecidedBy ?? "", decided.DecidedAt ?? now);
        switch (decided.State)
        {
            case ApprovalState.Approved:
                offer.Approve();
                context.Add(new OfferEvent(offer, OfferEventKind.Approved, by, at, after: decided.Reason));
                break;
            case ApprovalState.Changed:
                var wanted = Wanted(offer, decided, (await context.SettingsAsync(cancellationToken)).ReportingCurrency);
                offer.SendBack();
                context.Add(new OfferEvent(offer, OfferEventKind.SentBack, by, at, after: wanted));
                break;
            case ApprovalState.Rejected or ApprovalState.Withdrawn:
                offer.Withdraw(now);
                context.Add(new OfferEvent(offer, OfferEventKind.Rejected, by, at, after: decided.Reason));
                break;
            default:
                throw new InvalidOperationException($"Approval {decided.Id} is {decided.State}.");
        }

        return true;
    }

    /// <summary>What whoever decides wants otherwise; the sizes of offers are worked out, so that whoever proposed it finds the one for the amount.</summary>
    private static string Wanted(RetentionOffer offer, Approval decided, string currency) => string.Join(" · ", new[]
    {
        decided.Reason,
        decided.Amount is { } amount && amount != offer.ReportedCost ? $"{OfferWords.Amount(amount, currency)} instead of {OfferWords.Amount(offer.ReportedCost, currency)}" : null,
        decided.Text is { } text && text.ReplaceLineEndings("\n") != offer.Message?.ReplaceLineEndings("\n") ? $"Message: {text}" : null,
    }.OfType<string>());
}
