using System.Globalization;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Asks whether very many starts at once are meant, and reads what was said. A question is about one version of a playbook and so many customers.</summary>
internal static class BulkAsks
{
    /// <summary>Of starts by the program; then come the key of the playbook, its version and how many customers it is about.</summary>
    public const string ByProgram = "bulk:";
    private const string ByHand = "bulk-by-hand:";

    /// <summary>The last answer of each playbook to the version that is published.</summary>
    public static async Task<IReadOnlyDictionary<string, BulkAnswer>> AnswersAsync(CustomerSuccessContext context, IReadOnlyList<LivePlaybook> playbooks, CancellationToken cancellationToken)
    {
        var decided = await DecidedAsync(context, ByProgram, "", cancellationToken);
        return playbooks.SelectMany(playbook => decided.Where(one => one.Key == playbook.Key && one.Version == playbook.Version).TakeLast(1))
            .ToDictionary(one => one.Key, one => one.Answer, StringComparer.Ordinal);
    }

    public static async Task AskAsync(Writes writes, LivePlaybook playbook, int starts, int customers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var name = playbook.Definition.Name;
        await AskAsync(
            write.Context, ByProgram, playbook, starts, "", $"{starts} customers would begin {name}",
            string.Create(CultureInfo.InvariantCulture, $"{starts:N0} of {customers:N0} customers would begin {name} at once.\nNobody has begun; approving lets them begin within a day."), now, cancellationToken);
        await write.CommitAsync(cancellationToken);
    }

    /// <summary>A CSM does not confirm its own start of so many.</summary>
    /// <returns>Null when a leader has agreed; else what the person is told.</returns>
    public static async Task<Error?> AllowByHandAsync(Writes writes, LivePlaybook playbook, ManyAtOnce many, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var email = Person.Normalize(viewer.Email);
        await using var write = await writes.BeginAsync(cancellationToken);
        var answer = (await DecidedAsync(write.Context, ByHand, email, cancellationToken)).FindLast(one => one.Key == playbook.Key && one.Version == playbook.Version).Answer;
        var begun = answer is null ? 0 : await write.Context.Set<PlayRun>().CountAsync(run => run.PlaybookKey == playbook.Key && run.StartedBy == viewer.Email && run.StartedAt > answer.At, cancellationToken);
        if (answer?.Allows(many.Starts, begun, now) == true)
        {
            return null;
        }

        if (answer?.Refuses(now) == true)
        {
            return PlayErrors.ManyRefused;
        }

        var name = playbook.Definition.Name;
        await AskAsync(
            write.Context, ByHand, playbook, many.Starts, email, $"{viewer.Name}: {name} for {many.Starts} customers",
            string.Create(CultureInfo.InvariantCulture, $"{viewer.Name} wants to begin {name} for {many.Starts:N0} of {many.Customers:N0} customers at once.\nNobody has begun; once approved, {viewer.Name} can begin within a day."), now, cancellationToken);
        await write.CommitAsync(cancellationToken);
        return PlayErrors.ManyAsked;
    }

    /// <summary>Asks once; what was asked of an earlier version is not asked any more.</summary>
    private static async Task AskAsync(
        CustomerSuccessContext context, string start, LivePlaybook playbook, int starts, string by, string title, string facts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (ofPlaybook, ofVersion) = ($"{start}{playbook.Key}:", $"{start}{playbook.Key}:{playbook.Version}:");
        var waiting = await context.Set<Approval>().Where(approval => approval.State == ApprovalState.Waiting && approval.RequestedBy == by && approval.Subject.StartsWith(ofPlaybook)).ToListAsync(cancellationToken);
        waiting.FindAll(approval => !approval.Subject.StartsWith(ofVersion, StringComparison.Ordinal)).ForEach(approval => approval.Withdraw("Another version was published", now));
        if (!waiting.Exists(approval => approval.State == ApprovalState.Waiting))
        {
            await Asking.AskAsync(context, new ApprovalAsk(ApprovalKind.BulkStart, null, $"{ofVersion}{starts}", title, facts, null, null, by, null), now, cancellationToken);
        }
    }

    /// <summary>In the order in which they were decided.</summary>
    private static async Task<List<(string Key, int Version, BulkAnswer Answer)>> DecidedAsync(CustomerSuccessContext context, string start, string by, CancellationToken cancellationToken)
    {
        var decided = await context.Set<Approval>().AsNoTracking().Where(approval => approval.Kind == ApprovalKind.BulkStart && approval.RequestedBy == by && approval.Subject.StartsWith(start)
            && approval.State != ApprovalState.Waiting && approval.State != ApprovalState.Withdrawn).ToListAsync(cancellationToken);
        return [.. decided.OrderBy(approval => approval.DecidedAt).Select(approval => (approval, approval.Subject.Split(':'))).Where(one => one.Item2.Length == 4)
            .Select(one => (one.Item2[1], Number(one.Item2[2]), new BulkAnswer(one.approval.IsGranted, Number(one.Item2[3]), one.approval.DecidedAt!.Value)))];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
