using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model.Faults;

/// <summary>What keeps a playbook from being published.</summary>
public static class PlaybookFaults
{
    public const int LongestName = 100;
    public const int MostSteps = 60;
    public const int LongestVariant = 50;

    /// <summary>In days.</summary>
    public const int LongestStayOut = 3650;

    /// <param name="templates">The keys that exist.</param>
    public static IReadOnlyList<PlaybookFault> Of(PlaybookDefinition playbook, IReadOnlySet<string> templates) =>
    [
        .. Whole(playbook),
        .. Entering(playbook),
        .. Shares(playbook),
        .. playbook.Steps.SelectMany((step, i) => StepFaults.Of(step, i, playbook, templates)),
        .. StepLoops.Of(playbook.Steps),
    ];

    private static IEnumerable<PlaybookFault> Whole(PlaybookDefinition playbook)
    {
        if (string.IsNullOrWhiteSpace(playbook.Name) || playbook.Name.Trim().Length > LongestName)
        {
            yield return new(null, PlaybookFields.Name, $"Give the playbook a name of at most {LongestName} characters.");
        }

        if (playbook.Steps.Count is 0 or > MostSteps)
        {
            yield return new(null, PlaybookFields.Steps, playbook.Steps.Count == 0 ? "Add at least one step." : $"A playbook has at most {MostSteps} steps.");
        }

        if (playbook.FollowDays is < 1 or > 365 || playbook.JudgeAfterDays < 0 || playbook.JudgeAfterDays > playbook.FollowDays)
        {
            yield return new(null, PlaybookFields.Following, "A run is followed for 1 to 365 days, and judged no later than that.");
        }

        if (playbook.ReenterAfterDays is < 0 or > LongestStayOut)
        {
            yield return new(null, PlaybookFields.Following, "A customer enters again after zero days to ten years, or never.");
        }

        foreach (var fault in Conditions(null, PlaybookFields.Success, playbook.Success))
        {
            yield return fault;
        }
    }

    private static IEnumerable<PlaybookFault> Entering(PlaybookDefinition playbook)
    {
        var trigger = playbook.Trigger;
        var complete = trigger.Kind switch
        {
            TriggerKind.Severity => trigger.Severity is not null,
            TriggerKind.BandEntry => trigger.Band is not null,
            TriggerKind.Rule => !string.IsNullOrWhiteSpace(trigger.Rule),
            TriggerKind.Segment => trigger.Filter is not null,
            TriggerKind.Event => trigger.Event is { } name && PlayEvents.All.Contains(name),
            TriggerKind.ByHand => true,
            _ => false,
        };
        if (!complete)
        {
            yield return new(null, PlaybookFields.Trigger, "Say what makes a customer enter.");
        }

        foreach (var fault in Conditions(null, PlaybookFields.Trigger, trigger.Filter?.Conditions ?? [])
            .Concat(Conditions(null, PlaybookFields.Entry, playbook.Entry)).Concat(Conditions(null, PlaybookFields.Exit, playbook.Exit)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<PlaybookFault> Shares(PlaybookDefinition playbook)
    {
        if (!(playbook.HoldoutShare is >= 0 and <= 0.5))
        {
            yield return new(null, PlaybookFields.Holdout, "At most half of the customers are held out.");
        }

        if (playbook.HoldoutBelow is { Cents: < 0 })
        {
            yield return new(null, PlaybookFields.HoldoutBelow, "Enter an amount of zero or more, or leave it empty.");
        }

        if (playbook.Cap < 1)
        {
            yield return new(null, PlaybookFields.Cap, "At least one run at a time, or no limit.");
        }

        var variants = playbook.Variants ?? [];
        if (variants.Count > 0 && (variants.Any(variant => !(variant.Share > 0)) || Math.Abs(variants.Sum(variant => variant.Share) - 1) > 1e-6))
        {
            yield return new(null, PlaybookFields.Variants, "The shares of the variants are above zero and sum to 100 %.");
        }

        if (variants.Any(variant => string.IsNullOrWhiteSpace(variant.Key) || variant.Key.Length > LongestVariant))
        {
            yield return new(null, PlaybookFields.Variants, $"Every variant has a name of at most {LongestVariant} characters.");
        }

        if (variants.DistinctBy(variant => variant.Key, StringComparer.Ordinal).Count() != variants.Count)
        {
            yield return new(null, PlaybookFields.Variants, "Two variants have the same name.");
        }
    }

    internal static IEnumerable<PlaybookFault> Conditions(string? step, string field, IEnumerable<PlayCondition> conditions) =>
        conditions.Where(condition => !PlayFacts.Exists(condition.Fact) || !double.IsFinite(condition.Value))
            .Select(condition => new PlaybookFault(step, field, PlayFacts.Exists(condition.Fact) ? "Enter a number." : $"There is nothing known as '{condition.Fact}'."));
}
