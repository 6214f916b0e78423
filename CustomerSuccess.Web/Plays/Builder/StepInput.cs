using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>A step as a person types it.</summary>
public sealed class StepInput
{
    public StepInput(StepDefinition step)
    {
        (Id, Title, Type, Owner, Contact) = (step.Id, step.Title, step.Type, step.Owner, step.Contact);
        (Template, Instruction, NeedsApproval, OnlyWithoutAnswer) = (step.Template ?? "", step.Instruction ?? "", step.NeedsApproval, step.OnlyWithoutAnswer);
        Channels = [.. step.Channels];
        (Amount, Unit) = Typed(step.Due);
        After = step.Due.After ?? "";
        Conditions = [.. (step.Conditions ?? []).Select(condition => new ConditionInput(condition))];
        Success = [.. (step.Success ?? []).Select(condition => new ConditionInput(condition))];
        Variants = new HashSet<string>(step.Variants ?? [], StringComparer.Ordinal);
    }

    /// <summary>Lasting: runs and other steps know it by this.</summary>
    public string Id { get; }

    /// <summary>Left out when the playbook is read; it keeps its place on the screen, so that it can be put back.</summary>
    public bool IsRemoved { get; set; }

    public string Title { get; set; }

    public StepType Type { get; set; }

    /// <summary>The wanted one first, then what is taken instead.</summary>
    public IList<Channel> Channels { get; }

    public string Amount { get; set; }

    public DueUnit Unit { get; set; }

    /// <summary>Id of the step that it follows; empty for the start of the run.</summary>
    public string After { get; set; }

    public StepOwner Owner { get; set; }

    public ContactRole Contact { get; set; }

    public string Template { get; set; }

    public string Instruction { get; set; }

    public bool NeedsApproval { get; set; }

    public bool OnlyWithoutAnswer { get; set; }

    public IList<ConditionInput> Conditions { get; }

    public IList<ConditionInput> Success { get; }

    /// <summary>Empty: in runs of every variant.</summary>
    public ISet<string> Variants { get; }

    public StepDefinition Read() => new(
        Id, Title, Type, [.. Channels], Due(), Owner, Given(Template), Given(Instruction), Contact, NeedsApproval, OnlyWithoutAnswer,
        Conditions.Count == 0 ? null : [.. Conditions.Select(condition => condition.Read())],
        Success.Count == 0 ? null : [.. Success.Select(condition => condition.Read())],
        Variants.Count == 0 ? null : [.. Variants.Order(StringComparer.Ordinal)]);

    /// <summary>The n-th channel, or that there is none any more from there on.</summary>
    public void Choose(int place, Channel? channel)
    {
        if (channel is not { } chosen)
        {
            while (Channels.Count > Math.Max(1, place))
            {
                Channels.RemoveAt(Channels.Count - 1);
            }
        }
        else if (place < Channels.Count)
        {
            Channels[place] = chosen;
        }
        else
        {
            Channels.Add(chosen);
        }
    }

    public StepDue Due()
    {
        var amount = TypedNumber.Whole(Amount, wrong: -1);
        var after = Given(After);
        long minutes = Unit switch
        {
            DueUnit.Hours or DueUnit.BusinessHours => amount * 60L,
            DueUnit.Days => amount * 24L * 60,
            DueUnit.Minutes or DueUnit.BusinessDays => amount,
            _ => throw new ArgumentOutOfRangeException(nameof(Unit)),
        };
        var unit = Unit switch
        {
            DueUnit.BusinessDays => SlaUnit.BusinessDays,
            DueUnit.BusinessHours => SlaUnit.BusinessMinutes,
            _ => SlaUnit.Minutes,
        };
        return new StepDue((int)Math.Clamp(minutes, int.MinValue, int.MaxValue), unit, after);
    }

    private static (string Amount, DueUnit Unit) Typed(StepDue due) => due.Unit switch
    {
        SlaUnit.BusinessDays => ($"{due.Amount}", DueUnit.BusinessDays),
        SlaUnit.BusinessMinutes => ($"{due.Amount / 60}", DueUnit.BusinessHours),
        _ when due.Amount % 60 != 0 => ($"{due.Amount}", DueUnit.Minutes),
        _ when due.Amount % 1440 != 0 || due.Amount == 0 => ($"{due.Amount / 60}", DueUnit.Hours),
        _ => ($"{due.Amount / 1440}", DueUnit.Days),
    };

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
