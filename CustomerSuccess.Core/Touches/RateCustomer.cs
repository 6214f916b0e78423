using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Touches;

/// <summary>A CSM says how an account is going. The score that counts it must be brought up to date afterwards.</summary>
public sealed class RateCustomer(Writes writes, TimeProvider clock)
{
    /// <param name="rating">1 (lost) to 5 (delighted).</param>
    /// <returns>The customer's id.</returns>
    public async Task<Result<int>> RunAsync(string externalId, int rating, string? note, Viewer viewer, CancellationToken cancellationToken)
    {
        if (rating is < 1 or > 5)
        {
            return TouchErrors.NoRating;
        }

        if (note?.Length > FactLimits.Note)
        {
            return TouchErrors.NoteTooLong;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var customer = await (await write.Context.VisibleCustomersAsync(viewer, cancellationToken))
            .SingleOrDefaultAsync(customer => customer.ExternalId == externalId, cancellationToken);
        if (customer is null)
        {
            return TouchErrors.NoSuchCustomer;
        }

        if (viewer.Role == Role.Csm && customer.OwnerEmail is { } owner && owner != CustomerAccess.OwnerEmail(viewer))
        {
            return TouchErrors.NotYours;
        }

        // It is said about what the screens show: on a later day nothing else would be known yet, and the rating would not count.
        var day = (await write.Context.SettingsAsync(cancellationToken)).ScoredThrough ?? clock.Today();
        var call = await write.Context.Set<SentimentCall>().SingleOrDefaultAsync(call => call.CustomerId == customer.Id && call.On == day, cancellationToken);
        if (call is null)
        {
            call = new SentimentCall(customer.Id, day);
            write.Context.Add(call);
        }

        call.Say(rating, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), viewer.Name);
        await write.CommitAsync(cancellationToken);
        return customer.Id;
    }
}
