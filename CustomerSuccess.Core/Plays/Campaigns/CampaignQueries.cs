using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Campaigns;
using CustomerSuccess.Core.Plays.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Campaigns;

/// <summary>What campaigns have brought, for the customers that the viewer may see.</summary>
public sealed class CampaignQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    /// <summary>Runs that began longer ago say little about the campaign of today.</summary>
    public const int Days = 365;

    /// <summary>Those with most customers first.</summary>
    public async Task<IReadOnlyList<CampaignRow>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var campaigns = (await PlaybookReading.PublishedAsync(context, cancellationToken)).Where(playbook => playbook.Definition.Kind == PlaybookKind.Campaign);
        var runs = (await CampaignRuns.ReadAsync(context, await context.VisibleCustomersAsync(viewer, cancellationToken), now.AddDays(-Days), now, cancellationToken))
            .ToLookup(run => run.PlaybookKey, StringComparer.Ordinal);
        return [.. campaigns.Select(campaign => Row(campaign, [.. runs[campaign.Key]]))
            .OrderByDescending(row => row.Results[0].Enrolled).ThenByDescending(row => row.IsOn).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    private static CampaignRow Row(LivePlaybook campaign, List<CampaignRun> runs)
    {
        var enrolled = runs.FindAll(run => !run.HeldOut);
        return new CampaignRow(
            campaign.Key, campaign.Definition.Name, campaign.IsOn, PlaySentence.Trigger(campaign.Definition.Trigger), enrolled.Count(run => run.Enrolled.Reached is null),
            runs.Count - enrolled.Count, CampaignResult.Of(enrolled.ConvertAll(run => run.Enrolled)), CampaignTargets.Of(campaign.Key));
    }
}
