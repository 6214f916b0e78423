using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>Holds a published scorecard, and a draft of it, against who left over the last 12 month ends.</summary>
public sealed class EvaluateScorecard(IDbContextFactory<CustomerSuccessContext> contexts, FrameStore frames)
{
    /// <param name="key">Of the published scorecard.</param>
    /// <param name="draft">Null to look at the published one alone.</param>
    public async Task<Result<ScorecardEvaluation>> RunAsync(
        string key, Scorecard? draft, Viewer viewer, IProgress<ReplayProgress>? progress, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ReplayErrors.NotAllowed;
        }

        if (draft is not null && ScorecardRules.FirstFault(draft) is { } fault)
        {
            return ReplayErrors.Fault(fault);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await context.Set<ScorecardVersion>().Where(version => version.ScorecardKey == key)
            .OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return ReplayErrors.NotPublished(key);
        }

        var loaded = await frames.GetAsync(key, progress, cancellationToken);
        if (!loaded.Succeeded)
        {
            return loaded.Error;
        }

        var published = version.Read();
        var backtest = loaded.Value.Backtest(published);
        var report = draft is null ? null : loaded.Value.Compare(published, draft);
        return new ScorecardEvaluation(version.Title, published, backtest, report?.BacktestDraft, report?.Gain);
    }
}
