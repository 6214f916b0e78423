using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Portfolio.Model;

/// <summary>What a portfolio needs to know of one customer.</summary>
/// <param name="Arr">In the reporting currency; null when it is not known or cannot be converted.</param>
/// <param name="Score30">Of 30 days ago.</param>
public sealed record PortfolioRow(
    string ExternalId,
    string Name,
    string? Segment,
    string? Tier,
    string? Plan,
    string? Owner,
    Money? Arr,
    Score? Score,
    Score? Score30,
    DateOnly? RenewsOn,
    DateOnly StartedOn,
    string? Reason)
{
    public Band? Band => Score is { } score ? Bands.Of(score) : null;

    public Band? Band30 => Score30 is { } score ? Bands.Of(score) : null;

    public Money Revenue => Arr ?? Money.Zero;

    /// <summary>In hundredths of a point; null where one of the two scores is.</summary>
    public int? Change => Score is { } now && Score30 is { } then ? now.Hundredths - then.Hundredths : null;
}
