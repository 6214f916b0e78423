using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>When the steps of a run are due.</summary>
public static class Timeline
{
    /// <param name="playbook">Without faults.</param>
    /// <param name="variant">Of the run; null without variants.</param>
    /// <returns>By due time; steps that are due at the same time in the order of the playbook.</returns>
    public static IReadOnlyList<PlannedStep> Of(PlaybookDefinition playbook, string? variant, DateTimeOffset start, BusinessCalendar calendar)
    {
        var byId = playbook.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        return [.. playbook.Steps
            .Where(step => step.Variants is not { Count: > 0 } only || (variant is not null && only.Contains(variant)))
            .Select(step => new PlannedStep(step, Due(step, byId, start, calendar, byId.Count)))
            .OrderBy(planned => planned.DueAt)];
    }

    private static DateTimeOffset Due(
        StepDefinition step, Dictionary<string, StepDefinition> byId, DateTimeOffset start, BusinessCalendar calendar, int left)
    {
        if (left == 0)
        {
            throw new InvalidOperationException("Steps wait for each other.");
        }

        var from = step.Due.After is { } after ? Due(byId[after], byId, start, calendar, left - 1) : start;
        return step.Due.Amount == 0 ? from : calendar.DueAt(from, new Sla(step.Due.Amount, step.Due.Unit));
    }
}
