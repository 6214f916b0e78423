using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>A playbook as a person types it; shares in percent, money in whole units of the reporting currency.</summary>
public sealed class PlaybookInput
{
    /// <summary>More is a mistake, and would not fit into cents much later.</summary>
    private const double MostMoney = 1e12;

    private readonly List<StepInput> steps;

    public PlaybookInput(PlaybookDefinition playbook)
    {
        (Name, Purpose, Kind) = (playbook.Name, playbook.Purpose, playbook.Kind);
        var trigger = playbook.Trigger;
        (Trigger, Severity, Band) = (trigger.Kind, trigger.Severity ?? PlaySeverity.High, trigger.Band ?? Core.Health.Model.Band.AtRisk);
        (Rule, Event) = (trigger.Rule ?? "", trigger.Event ?? PlayEvents.Started);
        (Segment, Tier, Plan, Stage) = (trigger.Filter?.Segment ?? "", trigger.Filter?.Tier ?? "", trigger.Filter?.Plan ?? "", trigger.Filter?.Stage ?? "");
        Filter = Inputs(trigger.Filter?.Conditions ?? []);
        (Entry, Exit, Success) = (Inputs(playbook.Entry), Inputs(playbook.Exit), Inputs(playbook.Success));
        (JudgeAfterDays, FollowDays, ReenterAfterDays) = ($"{playbook.JudgeAfterDays}", $"{playbook.FollowDays}", $"{playbook.ReenterAfterDays}");
        BesideSavePlay = playbook.BesideSavePlay;
        Variants = [.. (playbook.Variants ?? []).Select(variant => new VariantInput(variant))];
        (Holdout, HoldoutBelow) = (TypedNumber.Write(playbook.HoldoutShare * 100), TypedNumber.Write((double?)playbook.HoldoutBelow?.Units));
        Cap = $"{playbook.Cap}";
        steps = [.. playbook.Steps.Select(step => new StepInput(step))];
    }

    public static PlaybookDefinition Fresh => new("", "", PlaybookKind.Programme, PlayTrigger.ByHand, [], [], [], [], JudgeAfterDays: 14, FollowDays: 30);

    public string Name { get; set; }

    public string Purpose { get; set; }

    public PlaybookKind Kind { get; set; }

    public TriggerKind Trigger { get; set; }

    public PlaySeverity Severity { get; set; }

    public Band Band { get; set; }

    public string Rule { get; set; }

    public string Event { get; set; }

    public string Segment { get; set; }

    public string Tier { get; set; }

    public string Plan { get; set; }

    public string Stage { get; set; }

    public IList<ConditionInput> Filter { get; }

    public IList<ConditionInput> Entry { get; }

    public IList<ConditionInput> Exit { get; }

    public IList<ConditionInput> Success { get; }

    public string JudgeAfterDays { get; set; }

    public string FollowDays { get; set; }

    /// <summary>Empty: a customer enters once only.</summary>
    public string ReenterAfterDays { get; set; }

    public bool BesideSavePlay { get; set; }

    public IList<VariantInput> Variants { get; }

    public string Holdout { get; set; }

    /// <summary>Empty: the usual amount.</summary>
    public string HoldoutBelow { get; set; }

    /// <summary>Empty: no limit.</summary>
    public string Cap { get; set; }

    /// <summary>Those that are removed among them.</summary>
    public IReadOnlyList<StepInput> Steps => steps;

    public IReadOnlyList<StepInput> KeptSteps => steps.FindAll(step => !step.IsRemoved);

    public PlaybookDefinition Read() => new(
        Name, Purpose, Kind, ReadTrigger(), Read(Entry), Read(Exit), [.. KeptSteps.Select(step => step.Read())], Read(Success),
        TypedNumber.Whole(JudgeAfterDays, -1), TypedNumber.Whole(FollowDays, -1), string.IsNullOrWhiteSpace(ReenterAfterDays) ? null : TypedNumber.Whole(ReenterAfterDays, -1),
        BesideSavePlay, Variants.Count == 0 ? null : [.. Variants.Select(variant => variant.Read())], TypedNumber.Read(Holdout) / 100,
        string.IsNullOrWhiteSpace(HoldoutBelow) ? null : TypedNumber.Read(HoldoutBelow) is >= 0 and <= MostMoney and var below ? Money.FromUnits((decimal)below) : Money.FromUnits(-1),
        string.IsNullOrWhiteSpace(Cap) ? null : TypedNumber.Whole(Cap, 0));

    /// <summary>The first two share alike; whoever adds more says how.</summary>
    public void AddVariant()
    {
        var key = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => $"{letter}").FirstOrDefault(key => Variants.All(variant => variant.Key != key)) ?? "";
        if (Variants.Count == 0)
        {
            Variants.Add(new VariantInput(new VariantDefinition("A", 0.5)));
            key = "B";
        }

        Variants.Add(new VariantInput(new VariantDefinition(key, Variants.Count == 1 ? 0.5 : 0)));
    }

    /// <returns>The new step, at the end.</returns>
    public StepInput Add()
    {
        var id = Enumerable.Range(steps.Count + 1, int.MaxValue - steps.Count - 1).Select(i => $"step-{i}").First(id => steps.TrueForAll(step => step.Id != id));
        var step = new StepInput(new StepDefinition(id, "", StepType.Task, [Channel.Phone], StepDue.Now));
        steps.Add(step);
        return step;
    }

    /// <param name="place">From 0 among all steps; outside of the list nothing moves.</param>
    /// <returns>Whether the step is somewhere else now.</returns>
    public bool Move(StepInput step, int place)
    {
        var from = steps.IndexOf(step);
        if (from < 0 || place < 0 || place >= steps.Count || place == from)
        {
            return false;
        }

        steps.RemoveAt(from);
        steps.Insert(place, step);
        return true;
    }

    private PlayTrigger ReadTrigger() => Trigger switch
    {
        TriggerKind.Severity => PlayTrigger.On(Severity),
        TriggerKind.BandEntry => PlayTrigger.On(Band),
        TriggerKind.Rule => new PlayTrigger(TriggerKind.Rule, Rule: Rule),
        TriggerKind.Segment => new PlayTrigger(TriggerKind.Segment, Filter: new CustomerFilter(Given(Segment), Given(Tier), Given(Plan), Given(Stage), Read(Filter))),
        TriggerKind.Event => PlayTrigger.Happens(Event),
        TriggerKind.ByHand => PlayTrigger.ByHand,
        _ => throw new ArgumentOutOfRangeException(nameof(Trigger)),
    };

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static List<ConditionInput> Inputs(IReadOnlyList<PlayCondition> conditions) => [.. conditions.Select(condition => new ConditionInput(condition))];

    private static IReadOnlyList<PlayCondition> Read(IEnumerable<ConditionInput> conditions) => [.. conditions.Select(condition => condition.Read())];
}
