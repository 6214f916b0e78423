using System.Globalization;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Model.Faults;

/// <summary>What is wrong with one step.</summary>
internal static class StepFaults
{
    private const int LongestId = 50;
    private const int LongestTitle = 200;

    public static IEnumerable<PlaybookFault> Of(StepDefinition step, int index, PlaybookDefinition playbook, IReadOnlySet<string> templates)
    {
        var place = string.IsNullOrWhiteSpace(step.Id) ? (index + 1).ToString(CultureInfo.InvariantCulture) : step.Id;
        return Words(step, place, playbook).Concat(Way(step, place, templates)).Concat(When(step, place, playbook))
            .Concat(PlaybookFaults.Conditions(place, PlaybookFields.Conditions, [.. step.Conditions ?? [], .. step.Success ?? []]));
    }

    private static IEnumerable<PlaybookFault> Words(StepDefinition step, string place, PlaybookDefinition playbook)
    {
        if (string.IsNullOrWhiteSpace(step.Id) || step.Id.Length > LongestId || playbook.Steps.Count(other => other.Id == step.Id) > 1)
        {
            yield return new(place, PlaybookFields.Id, $"Every step has an id of its own, of at most {LongestId} characters.");
        }

        if (string.IsNullOrWhiteSpace(step.Title) || step.Title.Trim().Length > LongestTitle)
        {
            yield return new(place, PlaybookFields.Title, $"Say what the step is, in at most {LongestTitle} characters.");
        }

        if (step.Variants is { Count: > 0 } only && only.Any(key => (playbook.Variants ?? []).All(variant => variant.Key != key)))
        {
            yield return new(place, PlaybookFields.Variants, "The step belongs to a variant that the playbook does not have.");
        }
    }

    private static IEnumerable<PlaybookFault> Way(StepDefinition step, string place, IReadOnlySet<string> templates)
    {
        if (step.Channels.Count == 0 || step.Channels.Any(channel => !Enum.IsDefined(channel)))
        {
            yield return new(place, PlaybookFields.Channel, "Choose a channel that exists.");
        }
        else if (step.Type == StepType.Message && !ChannelChoice.CanSend(step.Channels[0]))
        {
            yield return new(place, PlaybookFields.Channel, "The program sends by mail, as an invitation to a webinar, or in the product; the rest is a task for a person.");
        }

        if (step.Template is { } template && !templates.Contains(template))
        {
            yield return new(place, PlaybookFields.Template, $"There is no template '{template}'.");
        }
        else if (step is { Type: StepType.Message, Template: null })
        {
            yield return new(place, PlaybookFields.Template, "Choose what is sent.");
        }
    }

    private static IEnumerable<PlaybookFault> When(StepDefinition step, string place, PlaybookDefinition playbook)
    {
        if (step.Due.Amount < 0)
        {
            yield return new(place, PlaybookFields.Due, "A step cannot be due before the run begins.");
        }
        else if (step.Due.InDays > StepDue.Longest)
        {
            yield return new(place, PlaybookFields.Due, "A step is due within a year.");
        }
        else if (playbook.FollowDays > 0 && DaysFromStart(step, playbook) > playbook.FollowDays)
        {
            yield return new(place, PlaybookFields.Due, "The step would be due when the run has ended: follow runs for longer.");
        }

        if (step.Due.After is { } after && playbook.Steps.All(other => other.Id != after))
        {
            yield return new(place, PlaybookFields.Due, $"There is no step '{after}' to follow.");
        }
    }

    /// <summary>As far as it can be told: steps that wait for each other are somebody else's fault.</summary>
    private static double DaysFromStart(StepDefinition step, PlaybookDefinition playbook)
    {
        var (days, next) = (0.0, step);
        for (var i = 0; i < playbook.Steps.Count && next is not null; i++)
        {
            days += next.Due.InDays;
            next = next.Due.After is { } after ? playbook.Steps.FirstOrDefault(other => other.Id == after) : null;
        }

        return days;
    }
}
