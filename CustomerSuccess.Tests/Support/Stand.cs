namespace CustomerSuccess.Tests.Support;

/// <summary>A customer as a test wants it to stand; what is left out is not known.</summary>
/// <param name="Points">Null: not enough data.</param>
/// <param name="Before">The score of 30 days ago.</param>
/// <param name="Arr">Whole units of the reporting currency.</param>
/// <param name="RenewsIn">Days from the day of the scores.</param>
internal sealed record Stand(
    string Id,
    double? Points = null,
    double? Before = null,
    int? Arr = null,
    string? Name = null,
    string? Segment = null,
    string? Tier = null,
    string? Plan = null,
    string? Owner = null,
    int? RenewsIn = null,
    DateOnly? LeftOn = null,
    int? OpenTickets = null,
    string StartedOn = "2025-01-01");
