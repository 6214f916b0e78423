using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>
/// Keeps since when until when somebody is known as a champion, so that naming a new one today does not change what was known last month.
/// The first contacts of a customer count from its start: until then nobody had told us anything.
/// </summary>
internal sealed class Champions(ImportSession session)
{
    private readonly Dictionary<(int, string), (bool Is, DateOnly? LeftOn)> contacts = session.Write.Context.Set<Contact>().AsNoTracking()
        .Select(contact => new { contact.CustomerId, contact.ExternalId, contact.IsChampion, contact.LeftOn })
        .ToDictionary(contact => (contact.CustomerId, contact.ExternalId), contact => (contact.IsChampion, contact.LeftOn));

    private readonly Dictionary<(int, string), (DateOnly Since, DateOnly? Until)> latest = session.Write.Context.Set<ChampionPeriod>().AsNoTracking()
        .OrderBy(period => period.Since).AsEnumerable().GroupBy(period => (period.CustomerId, period.ContactId))
        .ToDictionary(own => own.Key, own => (own.Last().Since, own.Last().Until));

    private readonly HashSet<int> withContacts =
        [.. session.Write.Context.Set<Contact>().AsNoTracking().Select(contact => contact.CustomerId).Distinct()];

    private readonly Dictionary<int, DateOnly> starts = session.Write.Context.Set<Customer>().AsNoTracking()
        .ToDictionary(customer => customer.Id, customer => customer.StartedOn);

    private readonly List<object?[]> changed = [];

    /// <param name="isChampion">Null where the file does not say; the same for <paramref name="leftOn"/>, which may say that nobody left.</param>
    public void Note(int customerId, string contactId, bool? isChampion, (DateOnly? Day, bool Said) leftOn)
    {
        var key = (customerId, contactId);
        var was = contacts.GetValueOrDefault(key);
        var left = leftOn.Said ? leftOn.Day : was.LeftOn;
        var known = latest.TryGetValue(key, out var last);
        var period = isChampion ?? was.Is
            ? known ? While(last, left, endedByLeaving: last.Until == was.LeftOn) : (FirstDay(customerId), left)
            : known ? Without(last, left) : null;
        if (period is { } now && (!known || now != last))
        {
            changed.Add([customerId, contactId, now.Since, now.Until]);
        }
    }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        List<string> keys = [nameof(ChampionPeriod.CustomerId), nameof(ChampionPeriod.ContactId), nameof(ChampionPeriod.Since)];
        await using var upsert = BulkUpsert.Into(
            BulkTable.For<ChampionPeriod>(session.Write.Context, [.. keys, nameof(ChampionPeriod.Until)], keys), session.Write);
        foreach (var period in changed)
        {
            await upsert.AddAsync(period, cancellationToken);
        }

        await upsert.FinishAsync(cancellationToken);
    }

    /// <summary>Goes on, ends on the day of leaving, or begins again today after an end.</summary>
    private (DateOnly Since, DateOnly? Until)? While((DateOnly Since, DateOnly? Until) last, DateOnly? left, bool endedByLeaving) =>
        last.Until is not { } end || end > session.Today ? (last.Since, left)
        : left is null || left > session.Today ? (session.Today, left)
        : endedByLeaving ? (last.Since, left)
        : null;

    /// <summary>Ends today, or on the day of leaving when that came first.</summary>
    private (DateOnly Since, DateOnly? Until)? Without((DateOnly Since, DateOnly? Until) last, DateOnly? left) =>
        last.Until <= session.Today ? null : (last.Since, left < session.Today ? left : session.Today);

    private DateOnly FirstDay(int customerId) => withContacts.Contains(customerId) ? session.Today : starts[customerId];
}
