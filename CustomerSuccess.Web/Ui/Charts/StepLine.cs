namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>A line of a <see cref="StepChart"/> that holds its height until the next step.</summary>
/// <param name="Points">By rising X; Y, Low and High are 0 to 1.</param>
public sealed record StepLine(string Name, IReadOnlyList<(double X, double Y, double Low, double High)> Points);
