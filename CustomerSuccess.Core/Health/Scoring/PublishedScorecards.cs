using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>The newest published version of every scorecard that the priority list names, ready to run.</summary>
internal sealed class PublishedScorecards
{
    private readonly List<ScorecardRule> byPriority;
    private readonly Dictionary<string, (int VersionId, ScoreProgram Program)> programs;

    private PublishedScorecards(List<ScorecardRule> byPriority, Dictionary<string, (int, ScoreProgram)> programs)
    {
        this.byPriority = byPriority;
        this.programs = programs;
    }

    public static async Task<PublishedScorecards> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var priorities = await context.Set<ScorecardPriority>().OrderBy(priority => priority.Position).ToListAsync(cancellationToken);
        var versions = await context.Set<ScorecardVersion>()
            .Where(version => !context.Set<ScorecardVersion>().Any(later => later.ScorecardKey == version.ScorecardKey && later.Number > version.Number))
            .ToListAsync(cancellationToken);
        return new PublishedScorecards(
            [.. priorities.Select(priority => new ScorecardRule(priority.ScorecardKey, priority.Segment))],
            versions.ToDictionary(version => version.ScorecardKey, version => (version.Id, new ScoreProgram(version.Read())), StringComparer.Ordinal));
    }

    /// <returns>Null when the list has no line for the segment; such customers are not scored.</returns>
    public (int VersionId, ScoreProgram Program)? For(string? segment) =>
        ScorecardRule.Choose(byPriority, segment) is { } key && programs.TryGetValue(key, out var program) ? program : null;
}
