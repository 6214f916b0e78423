namespace CustomerSuccess.Core.Book;

/// <summary>What can be chosen from in filters: the values that occur among the customers a person may see.</summary>
public sealed record BookFacets(
    IReadOnlyList<string> Segments, IReadOnlyList<string> Tiers, IReadOnlyList<string> Plans, IReadOnlyList<OwnerChoice> Owners);
