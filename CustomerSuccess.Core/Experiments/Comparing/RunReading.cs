using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>Reads runs in narrow rows: there are tens of thousands of them.</summary>
internal static class RunReading
{
    /// <param name="key">Of a playbook; null: of all.</param>
    /// <param name="version">Null: all.</param>
    public static IQueryable<PlayRun> Of(CustomerSuccessContext context, IQueryable<Customer> visible, string? key, int? version) => context.Set<PlayRun>()
        .Where(run => (key == null || run.PlaybookKey == key) && (version == null || run.Version == version) && visible.Any(customer => customer.Id == run.CustomerId));

    /// <summary>The earliest first: ids rise with time.</summary>
    public static async Task<IReadOnlyList<StartedRun>> ReadAsync(IQueryable<PlayRun> runs, CancellationToken cancellationToken) => await runs.OrderBy(run => run.Id)
        .Select(run => new StartedRun(
            run.Id, run.PlaybookKey, run.Version, run.CustomerId, run.HeldOut, run.StartedAt, run.ArrAtStart, run.StartedBy != "", run.Variant, run.Outcome == RunOutcome.Saved))
        .ToListAsync(cancellationToken);

    public static async Task<IReadOnlyDictionary<(string Key, int Version), PlayTerms>> TermsAsync(CustomerSuccessContext context, IEnumerable<StartedRun> runs, CancellationToken cancellationToken) =>
        (await PlaybookReading.VersionsAsync(context, runs.Select(run => (run.PlaybookKey, run.Version)), cancellationToken)).ToDictionary(version => version.Key, version => PlayTerms.Of(version.Value));
}
