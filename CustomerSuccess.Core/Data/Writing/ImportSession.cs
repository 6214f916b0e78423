using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Sentiment.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>What the rows of one file need to know about the rest of the database, read once per file.</summary>
/// <param name="judge">How texts are judged.</param>
internal sealed class ImportSession(Write write, DateOnly today, Func<string, TextJudgement> judge)
{
    private Dictionary<string, int>? features;

    public Write Write { get; } = write;

    public DateOnly Today { get; } = today;

    public Func<string, TextJudgement> Judge { get; } = judge;

    /// <summary>Id by <c>customer_id</c>.</summary>
    public Dictionary<string, int> Customers { get; private set; } = [];

    public async Task LoadCustomersAsync(CancellationToken cancellationToken) =>
        Customers = await Write.Context.Set<Customer>().AsNoTracking()
            .ToDictionaryAsync(customer => customer.ExternalId, customer => customer.Id, StringComparer.Ordinal, cancellationToken);

    public int FeatureId(string name)
    {
        features ??= Write.Context.Set<Feature>().AsNoTracking().ToDictionary(feature => feature.Name, feature => feature.Id, StringComparer.Ordinal);
        if (!features.TryGetValue(name, out var id))
        {
            var feature = new Feature(name);
            Write.Context.Add(feature);
            Write.Context.SaveChanges();
            Write.Context.ChangeTracker.Clear();
            features[name] = id = feature.Id;
        }

        return id;
    }
}
