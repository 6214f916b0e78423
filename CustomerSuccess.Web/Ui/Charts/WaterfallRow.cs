namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>One cause in a <see cref="WaterfallShape"/>, from one score to the next, in points.</summary>
public sealed record WaterfallRow(string Name, string Sentence, double From, double To, int Hundredths);
