using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Answering;

/// <summary>Finds the alert that somebody answers: everybody may who may see the customer.</summary>
internal static class AlertsToAnswer
{
    public static async Task<Result<Alert>> FindAsync(Write write, int id, Viewer viewer, CancellationToken cancellationToken)
    {
        var customers = await write.Context.VisibleCustomersAsync(viewer, cancellationToken);
        var alert = await write.Context.Set<Alert>()
            .SingleOrDefaultAsync(alert => alert.Id == id && customers.Any(customer => customer.Id == alert.CustomerId), cancellationToken);
        return alert is null ? AlertErrors.Unknown : alert.State == AlertState.Closed ? AlertErrors.AlreadyClosed : alert;
    }
}
