using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Reads what claimed steps need, and fills their texts in.</summary>
internal static class StepPreparing
{
    private static readonly Dictionary<string, string> Nothing = [];

    public static async Task<IReadOnlyList<StepWork>> ReadAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, IReadOnlyList<PlayStep> steps, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runIds = steps.Select(step => step.RunId).Distinct().ToList();
        var runs = await context.Set<PlayRun>().Where(run => runIds.Contains(run.Id)).ToDictionaryAsync(run => run.Id, cancellationToken);
        var versions = await PlaybookReading.VersionsAsync(context, runs.Values.Select(run => (run.PlaybookKey, run.Version)), cancellationToken);
        var ids = steps.Select(step => step.CustomerId).Distinct().ToList();
        var customers = await context.Set<Customer>().Where(customer => ids.Contains(customer.Id)).ToDictionaryAsync(customer => customer.Id, cancellationToken);
        var contacts = await CustomerContacts.ReadAsync(context, ids, cancellationToken);
        var found = steps.Select(step =>
        {
            var playbook = versions[(runs[step.RunId].PlaybookKey, runs[step.RunId].Version)];
            return new StepWork(
                step, runs[step.RunId], playbook, playbook.Steps.Single(definition => definition.Id == step.StepKey), customers[step.CustomerId], null,
                contacts.GetValueOrDefault(step.CustomerId) ?? CustomerContacts.None, null, null);
        }).ToList();
        var asking = found.FindAll(work => work.Step.Conditions is { Count: > 0 } || work.Step.NeedsApproval);
        var subjects = (await SubjectReading.OfAsync(
            context, [.. asking.Select(work => work.Customer.Id)], [.. asking.Select(work => work.Playbook).Distinct()], now, cancellationToken)).ToDictionary(subject => subject.CustomerId);
        var marketing = await MarketingReading.ReadAsync(context, found.Select(work => work.Step.Template).OfType<string>(), cancellationToken);
        var drafts = await DraftsAsync(context, found, cancellationToken);
        return found.ConvertAll(work => Draft(
            work with
            {
                Subject = subjects.GetValueOrDefault(work.Customer.Id),
                TemplateIsMarketing = work.Step.Template is { } key && marketing.TryGetValue(key, out var isMarketing) ? isMarketing : null,
            },
            drafts));
    }

    private static Task<Drafts> DraftsAsync(CustomerSuccessContext context, List<StepWork> works, CancellationToken cancellationToken)
    {
        var drafted = works.FindAll(IsDrafted);
        return Drafts.ReadAsync(context, drafted.Select(work => work.Step.Template!), drafted.Select(Reader), cancellationToken);
    }

    private static StepWork Draft(StepWork work, Drafts drafts)
    {
        if (!IsDrafted(work))
        {
            return work;
        }

        try
        {
            return work with { Draft = drafts.Write(work.Step.Template!, Reader(work), Nothing) };
        }
        catch (Exception failure)
        {
            // One text that cannot be filled in must not hold up the others; the attempt counts as failed.
            return work with { Failure = failure.Message };
        }
    }

    private static bool IsDrafted(StepWork work) => work.Step is { Template: not null, Type: StepType.Message or StepType.Task } && work.Claimed.EditedBy is null;

    private static MailReader Reader(StepWork work) => new(work.Customer.Id, work.Contact);
}
