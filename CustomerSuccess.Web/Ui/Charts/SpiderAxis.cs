namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>One axis of a <see cref="Spider"/>: points from 0 to 100, null where nothing is known.</summary>
public sealed record SpiderAxis(string Name, double? Now, double? Before);
