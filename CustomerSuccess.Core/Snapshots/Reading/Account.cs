using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>The contract of one customer as it was known on a day.</summary>
internal sealed class Account
{
    private readonly IReadOnlyList<ContractChange> changes;
    private readonly CustomerTerms? known;
    private readonly DateOnly day;

    /// <param name="changes">All up to the day.</param>
    /// <param name="terms">
    /// All there are. Only those known by the day count; limits reach back behind the first import, and a day of leaving counts from itself on.
    /// </param>
    public Account(IEnumerable<ContractChange> changes, IEnumerable<CustomerTerms> terms, DateOnly day)
    {
        this.day = day;

        // On a day with several changes the contract ends with the one that leaves something in force; an expansion follows what it expands.
        this.changes = [.. changes.OrderBy(change => change.On).ThenBy(change => change.Kind != ContractKind.Churn).ThenBy(change => change.Kind)];
        var history = terms.OrderBy(x => x.KnownFrom).ToList();
        known = history.LastOrDefault(x => x.KnownFrom <= day);
        var limits = known ?? history.FirstOrDefault();
        Capacity = new Capacity(
            Positive(Last(change => change.Seats) ?? known?.Seats),
            Positive(limits?.MaxUsers),
            limits?.MaxStorageGb is > 0 ? limits.MaxStorageGb : null,
            limits?.MaxApiCalls is > 0 ? limits.MaxApiCalls : null,
            Positive(limits?.TotalFeatures));
        LeftOn = Left(history);
    }

    public Capacity Capacity { get; }

    public DateOnly? LeftOn { get; }

    public string? Plan => Last(change => change.Plan) ?? known?.Plan;

    /// <summary>Zero after leaving; null when nobody said what the customer pays.</summary>
    public Money? Mrr => changes.Count > 0 ? In(changes[^1]) : LeftOn is null ? known?.Mrr : known?.Mrr is null ? null : Money.Zero;

    public double? DiscountPercent => Last(change => change.DiscountPercent) ?? known?.DiscountPercent;

    public double? OnboardingPercent => known?.OnboardingPercent;

    public DateOnly? RenewalOn => LeftOn is not null ? null : changes.Count > 0 && changes[^1].EndsOn is { } end ? end : known?.RenewalOn;

    /// <summary>From the last change to the end that it agreed on; null when it named none.</summary>
    public int? ContractDays => changes.Count > 0 && changes[^1] is { Kind: not ContractKind.Churn, EndsOn: { } end } last ? end.DayNumber - last.On.DayNumber : null;

    public bool HasContract => changes.Count > 0;

    /// <summary>Only with a contract. NaN when the customer paid nothing then.</summary>
    public double Growth()
    {
        var then = changes.LastOrDefault(change => change.On <= day.AddDays(-365)) ?? changes[0];
        return Shares.Change(In(changes[^1]).Cents, In(then).Cents);
    }

    private static Money In(ContractChange change) => change.Kind == ContractKind.Churn ? Money.Zero : change.Mrr;

    private static int? Positive(int? limit) => limit > 0 ? limit : null;

    private DateOnly? Left(List<CustomerTerms> history)
    {
        if (changes.Count > 0 && changes[^1].Kind == ContractKind.Churn)
        {
            return changes[^1].On;
        }

        var left = LeftByTerms(history);
        var cameBack = changes.Count > 0 && changes[^1].On > left;
        return cameBack ? null : left;
    }

    /// <summary>A return counts from the import that no longer named a day of leaving: nothing else says when it was.</summary>
    private DateOnly? LeftByTerms(List<CustomerTerms> history)
    {
        DateOnly? left = null;
        foreach (var said in history)
        {
            left = said.ChurnedOn <= day ? said.ChurnedOn : said.KnownFrom <= day ? null : left;
        }

        return left;
    }

    /// <summary>The last value that a change stated; most changes state only what they change.</summary>
    private T? Last<T>(Func<ContractChange, T?> value) => changes.Select(value).LastOrDefault(x => x is not null);
}
