namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>A stream from a node on the left to a node on the right of a <see cref="Sankey"/>.</summary>
/// <param name="From">Index of the node on the left, <paramref name="To"/> of that on the right.</param>
/// <param name="Class">Colours it; null is grey, for those that stay.</param>
public sealed record Flow(int From, int To, int Size, string? Class, string Title);
