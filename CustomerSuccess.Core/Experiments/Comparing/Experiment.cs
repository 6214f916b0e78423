using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>All that is read for a comparison.</summary>
internal sealed class Experiment
{
    private readonly IReadOnlyDictionary<(string Key, int Version), PlayTerms> terms;
    private readonly FateReading fates;

    private Experiment(IReadOnlyList<StartedRun> runs, IReadOnlyDictionary<(string Key, int Version), PlayTerms> terms, FateReading fates, HarmReading harms, WorkspaceSettings settings)
    {
        (Runs, this.terms, this.fates, Harms) = (runs, terms, fates, harms);
        (Through, Currency) = (settings.ScoredThrough, settings.ReportingCurrency);
    }

    /// <summary>The earliest first.</summary>
    public IReadOnlyList<StartedRun> Runs { get; }

    public HarmReading Harms { get; }

    /// <summary>The day that facts have reached.</summary>
    public DateOnly? Through { get; }

    public string Currency { get; }

    /// <param name="key">Of a playbook; null: of all.</param>
    /// <param name="version">Null: all.</param>
    public static async Task<Experiment> ReadAsync(CustomerSuccessContext context, IQueryable<Customer> visible, string? key, int? version, CancellationToken cancellationToken)
    {
        var query = RunReading.Of(context, visible, key, version);
        var runs = await RunReading.ReadAsync(query, cancellationToken);
        return new Experiment(
            runs,
            await RunReading.TermsAsync(context, runs, cancellationToken),
            await FateReading.ReadAsync(context, visible, runs, cancellationToken),
            await HarmReading.ReadAsync(context, visible, cancellationToken),
            await context.SettingsAsync(cancellationToken));
    }

    /// <summary>Which of them are compared, and what became of their customers.</summary>
    /// <param name="runs">The earliest first; a customer counts with its first.</param>
    public IReadOnlyList<ComparedRun> Judged(IReadOnlyCollection<StartedRun> runs) => [.. Sorting.Of(runs, terms, Through).Select(fates.Judge)];
}
