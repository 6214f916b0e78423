using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Web.Churn;

/// <summary>
/// Where the steps of a factor stand. Across, every customer that was learned from takes as much room as another, so that where many are there is
/// much to see; up, what is added to the logit of leaving.
/// </summary>
internal sealed class ShapePlot
{
    public const double Width = 620;
    public const double Height = 300;
    public const double Left = 46;
    public const double Right = 608;
    public const double Top = 12;
    public const double Bottom = 258;

    /// <summary>Between the labels below the axis, as a share of its width.</summary>
    private const double LabelRoom = 0.11;

    /// <summary>A chart of nothing much shall not look like one of something.</summary>
    private const double LeastReach = 0.2;

    private readonly double reach;

    private ShapePlot(IReadOnlyList<(FactorStep Step, double From, double To)> steps, double reach, IReadOnlyList<(double X, string Text)> labels)
    {
        this.reach = reach;
        (Steps, Labels) = (steps, labels);
    }

    /// <summary>With both ends, in the drawing.</summary>
    public IReadOnlyList<(FactorStep Step, double From, double To)> Steps { get; }

    /// <summary>Values at which a step begins.</summary>
    public IReadOnlyList<(double X, string Text)> Labels { get; }

    public IReadOnlyList<double> Ticks => [-reach, -reach / 2, 0, reach / 2, reach];

    public static ShapePlot Of(FactorShape shape)
    {
        var (rows, before) = (Math.Max(1.0, shape.Steps.Sum(step => step.Rows)), 0.0);
        var steps = new List<(FactorStep, double, double)>();
        var labels = new List<(double X, string Text)>();
        foreach (var step in shape.Steps)
        {
            var (from, to) = (before / rows, (before + step.Rows) / rows);
            steps.Add((step, X(from), X(to)));
            if (step.From is { } value && from <= 1 - (LabelRoom / 2) && (labels.Count == 0 ? from >= LabelRoom / 2 : from - Share(labels[^1].X) >= LabelRoom))
            {
                labels.Add((X(from), ValueText.Of(shape.Unit, value)));
            }

            before += step.Rows;
        }

        var most = shape.Steps.SelectMany(step => new[] { Math.Abs(step.Low), Math.Abs(step.High) }).Append(Math.Abs(shape.WhenMissing)).Append(LeastReach).Max();
        return new ShapePlot(steps, Math.Ceiling(most * 5) / 5, labels);
    }

    public double Y(double adds) => ((Top + Bottom) / 2) - (adds / reach * (Bottom - Top) / 2);

    private static double X(double share) => Left + (share * (Right - Left));

    private static double Share(double x) => (x - Left) / (Right - Left);
}
