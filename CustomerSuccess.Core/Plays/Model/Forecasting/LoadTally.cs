using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>Counts what rehearsed runs make of work, up to an instant.</summary>
internal sealed class LoadTally(BusinessCalendar calendar, DateTimeOffset until)
{
    private readonly List<ForecastEntry> entries = [];
    private readonly Dictionary<(string Owner, DateOnly Day), (int Tasks, int Mails)> lines = [];
    private readonly List<int> offers = [];
    private int approvals;
    private int suppressed;

    public void Enter(ForecastEntry entry) => entries.Add(entry);

    public void Add(PlaySubject subject, IReadOnlyList<RehearsedStep> steps)
    {
        foreach (var step in steps.Where(step => (step.At ?? step.DueAt) < until))
        {
            suppressed += step.Fate == StepFate.Suppress ? 1 : 0;
            approvals += step is { At: not null, Step.NeedsApproval: true } or { Fate: StepFate.Propose } ? 1 : 0;
            if (step is { Fate: StepFate.Propose })
            {
                offers.Add(subject.CustomerId);
            }

            if (step is { At: { } at, Fate: StepFate.GiveToPerson or StepFate.Send })
            {
                var key = (step.Fate == StepFate.GiveToPerson && step.Step.Owner != StepOwner.Owner ? step.Step.Owner.ToString() : subject.OwnerEmail ?? "", calendar.LocalDay(at));
                var (tasks, mails) = lines.GetValueOrDefault(key);
                lines[key] = step.Fate == StepFate.Send ? (tasks, mails + 1) : (tasks + 1, mails);
            }
        }
    }

    public LoadReport Report(IReadOnlyList<(string, string)> passedOver, double perDay, int days, bool asks) => new(
        entries,
        [.. lines.Select(line => new LoadLine(line.Key.Owner, line.Key.Day, line.Value.Tasks, line.Value.Mails)).OrderBy(line => line.Owner, StringComparer.Ordinal).ThenBy(line => line.Day)],
        [.. offers.Distinct()], approvals, suppressed, passedOver, perDay, days, asks);
}
