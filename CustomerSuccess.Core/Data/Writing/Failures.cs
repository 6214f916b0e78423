using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>
/// Since when the payment of an invoice is known to have failed. Files only have the present state; without the day, an invoice that is paid
/// later would never have failed on any past day.
/// </summary>
internal sealed class Failures(FactFile file, ImportSession session)
{
    private readonly Dictionary<string, DateOnly> known = session.Write.Context.Set<Invoice>().AsNoTracking().Where(invoice => invoice.FailedOn != null)
        .ToDictionary(invoice => invoice.ExternalId, invoice => invoice.FailedOn!.Value, StringComparer.Ordinal);

    public object? FailedOn(Row row)
    {
        var externalId = (string)file.Value(row, "invoice_id")!;
        return known.TryGetValue(externalId, out var day) ? day : file.Value(row, "status") is InvoiceStatus.Failed ? Since(row, externalId) : null;
    }

    /// <summary>An invoice that arrives failed was so from its due day; one that fails later, from today.</summary>
    private DateOnly Since(Row row, string externalId)
    {
        var due = file.Value(row, "due_on") as DateOnly? ?? ((DateOnly)file.Value(row, "issued_on")!).AddDays(Invoice.UsualTerm);
        var isKnown = session.Write.Context.Set<Invoice>().AsNoTracking().Any(invoice => invoice.ExternalId == externalId);
        return isKnown && session.Today > due ? session.Today : due;
    }
}
