using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>A draft on the screen: what it says now, what is chosen and locked, and what was before the last steps.</summary>
public sealed class StudioEditor
{
    private const int MostUndone = 200;

    private readonly HashSet<ScorecardNode> locks = [];
    private readonly List<Scorecard> before = [];
    private string? lastStep;

    /// <param name="draft">May have faults.</param>
    /// <param name="published">Null when nothing was published before.</param>
    public StudioEditor(Scorecard draft, Scorecard? published)
    {
        Draft = draft;
        Published = published;
        Faults = [.. ScorecardRules.Faults(draft)];
        Selected = draft.Categories.SelectMany(category => category.Measures.Select(measure => new ScorecardNode(category.Key, measure.Key)))
            .Concat(draft.Categories.Select(category => new ScorecardNode(category.Key))).Select(node => (ScorecardNode?)node).FirstOrDefault();
        (CategoryScale, MeasureScale) = (ScaleFor(CategoryWeights()), ScaleFor(MeasureWeights()));
    }

    public Scorecard Draft { get; private set; }

    public Scorecard? Published { get; }

    public IReadOnlyList<ScorecardFault> Faults { get; private set; }

    /// <summary>Null in an empty scorecard.</summary>
    public ScorecardNode? Selected { get; private set; }

    public IReadOnlySet<ScorecardNode> Locks => locks;

    public bool CanUndo => before.Count > 0;

    /// <summary>Sum of the weights of the categories; need not be 100.</summary>
    public double Sum => Draft.Categories.Sum(category => category.Weight);

    /// <summary>Where the sliders of categories end; the same for all, so that they can be compared.</summary>
    public double CategoryScale { get; private set; }

    public double MeasureScale { get; private set; }

    public Category? CategoryOf(ScorecardNode node) => Draft.Categories.FirstOrDefault(category => category.Key == node.Category);

    public Measure? MeasureOf(ScorecardNode node) => CategoryOf(node)?.Measures.FirstOrDefault(measure => measure.Key == node.Measure);

    /// <summary>In the unit of the categories, also for a measure.</summary>
    public double WeightOf(ScorecardNode node) => CategoryOf(node) is not { } category ? 0
        : node.Measure is null ? category.Weight
        : MeasureOf(node) is { } measure ? ScorecardEdits.WeightOf(category, measure) : 0;

    /// <summary>What it weighs in what is published, in the unit of the draft; null when it is new.</summary>
    public double? PublishedWeightOf(ScorecardNode node)
    {
        var category = Published?.Categories.FirstOrDefault(category => category.Key == node.Category);
        var measure = category?.Measures.FirstOrDefault(measure => measure.Key == node.Measure);
        return category is null || (node.Measure is not null && measure is null) ? null
            : (measure is null ? category.Weight : ScorecardEdits.WeightOf(category, measure)) / Published!.Categories.Sum(other => other.Weight) * Sum;
    }

    /// <summary>Share of the whole score, 0 to 1.</summary>
    public double ShareOf(ScorecardNode node) => Sum > 0 ? WeightOf(node) / Sum : 0;

    /// <summary>Faults of exactly this category or measure, its curves included.</summary>
    public IEnumerable<ScorecardFault> FaultsOf(ScorecardNode node) =>
        Faults.Where(fault => fault.Place.Category == node.Category && fault.Place.Measure == node.Measure);

    public void Select(ScorecardNode node) => Selected = node;

    public void ToggleLock(ScorecardNode node)
    {
        if (!locks.Remove(node))
        {
            locks.Add(node);
        }
    }

    /// <param name="to">In the unit of the categories.</param>
    public void Move(ScorecardNode node, double to) => Change(ScorecardEdits.Move(Draft, node, to, locks), $"weight {node}");

    public void EvenOut() => Change(ScorecardEdits.EvenOut(Draft, locks), null);

    public void ScaleTo100() => Change(ScorecardEdits.ScaleTo(Draft, 100), null);

    public void AddCategory(string name)
    {
        Change(ScorecardEdits.AddCategory(Draft, name), null);
        Select(new(Draft.Categories[^1].Key));
    }

    public void AddMeasure(string category, Measure measure)
    {
        Change(ScorecardEdits.AddMeasure(Draft, category, measure), null);
        Select(new(category, CategoryOf(new(category))!.Measures[^1].Key));
    }

    public void Remove(ScorecardNode node)
    {
        Change(ScorecardEdits.Remove(Draft, node), null);
        locks.RemoveWhere(locked => locked == node || (node.Measure is null && locked.Category == node.Category));
    }

    public void Rename(ScorecardNode node, string name) => Change(ScorecardEdits.Rename(Draft, node, name), $"name {node}");

    /// <param name="aspect">Steps of the same aspect that follow each other are undone together; null stands alone.</param>
    public void Change(ScorecardNode node, Func<Measure, Measure> change, string? aspect = null) =>
        Change(ScorecardEdits.With(Draft, node, change), aspect is null ? null : $"{aspect} {node}");

    public void Change(Func<Scorecard, Scorecard> change, string? aspect = null) => Change(change(Draft), aspect);

    public void Undo()
    {
        if (CanUndo)
        {
            Show(before[^1]);
            before.RemoveAt(before.Count - 1);
            lastStep = null;
        }
    }

    private void Change(Scorecard to, string? step)
    {
        if (step is null || step != lastStep)
        {
            before.Add(Draft);
            before.RemoveRange(0, Math.Max(0, before.Count - MostUndone));
        }

        lastStep = step;
        Show(to);
    }

    private void Show(Scorecard scorecard)
    {
        Draft = scorecard;
        Faults = [.. ScorecardRules.Faults(scorecard)];
        (CategoryScale, MeasureScale) = (Fitting(CategoryScale, CategoryWeights()), Fitting(MeasureScale, MeasureWeights()));
        if (Selected is { } node && (CategoryOf(node) is null || (node.Measure is not null && MeasureOf(node) is null)))
        {
            Selected = CategoryOf(node) is not null ? new ScorecardNode(node.Category) : scorecard.Categories.Select(category => (ScorecardNode?)new ScorecardNode(category.Key)).FirstOrDefault();
        }
    }

    private IEnumerable<double> CategoryWeights() => Draft.Categories.Select(category => category.Weight);

    private IEnumerable<double> MeasureWeights() => Draft.Categories.SelectMany(category => category.Measures.Select(measure => ScorecardEdits.WeightOf(category, measure)));

    /// <summary>Half as much again as the heaviest, in tens; grows when something goes beyond, and never shrinks under somebody's hand.</summary>
    private static double Fitting(double scale, IEnumerable<double> weights) => weights.DefaultIfEmpty().Max() > scale ? ScaleFor(weights) : scale;

    private static double ScaleFor(IEnumerable<double> weights) => Math.Max(10, Math.Ceiling(weights.DefaultIfEmpty().Max() * 1.5 / 10) * 10);
}
