namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>What customers can be narrowed to.</summary>
public sealed record RevenueChoices(IReadOnlyList<string> Segments, IReadOnlyList<string> Tiers, IReadOnlyList<string> Plans, IReadOnlyList<string> Csms);
