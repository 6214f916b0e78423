using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>Reads published playbooks, and the versions that runs keep.</summary>
internal static class PlaybookReading
{
    public static async Task<IReadOnlyList<LivePlaybook>> PublishedAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var rows = await Published(context).ToListAsync(cancellationToken);
        return [.. rows.Select(ToLive).OrderBy(playbook => playbook.Key, StringComparer.Ordinal)];
    }

    public static async Task<LivePlaybook?> OneAsync(CustomerSuccessContext context, string key, CancellationToken cancellationToken) =>
        await Published(context).SingleOrDefaultAsync(row => row.Playbook.Key == key, cancellationToken) is { } row ? ToLive(row) : null;

    /// <summary>What runs follow, by key and version.</summary>
    public static async Task<IReadOnlyDictionary<(string Key, int Version), PlaybookDefinition>> VersionsAsync(
        CustomerSuccessContext context, IEnumerable<(string Key, int Version)> wanted, CancellationToken cancellationToken)
    {
        var set = wanted.ToHashSet();
        var keys = set.Select(version => version.Key).Distinct().ToList();
        var rows = await context.Set<PlaybookVersion>().AsNoTracking().Where(version => keys.Contains(version.PlaybookKey))
            .Select(version => new { version.PlaybookKey, version.Number }).ToListAsync(cancellationToken);
        var found = new Dictionary<(string, int), PlaybookDefinition>();
        foreach (var row in rows.Where(row => set.Contains((row.PlaybookKey, row.Number))))
        {
            var text = await context.Set<PlaybookVersion>().AsNoTracking().Where(version => version.PlaybookKey == row.PlaybookKey && version.Number == row.Number)
                .Select(version => version.Definition).SingleAsync(cancellationToken);
            found[(row.PlaybookKey, row.Number)] = Parsed(text);
        }

        return found;
    }

    internal static PlaybookDefinition Parsed(string text) => PlaybookJson.Read(text).Value;

    private static IQueryable<Row> Published(CustomerSuccessContext context) =>
        from playbook in context.Set<Playbook>().AsNoTracking()
        join version in context.Set<PlaybookVersion>().AsNoTracking() on new { playbook.Key, Number = playbook.Version } equals new { Key = version.PlaybookKey, version.Number }
        select new Row { Playbook = playbook, Definition = version.Definition };

    private static LivePlaybook ToLive(Row row) => new(row.Playbook.Key, row.Playbook.Version, row.Playbook.IsOn, row.Playbook.ManyUntil, Parsed(row.Definition));

    private sealed class Row
    {
        public required Playbook Playbook { get; init; }

        public required string Definition { get; init; }
    }
}
