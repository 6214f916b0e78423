using System.Collections.Immutable;
using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Web.Book;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Portfolio;

/// <summary>The addresses of the portfolio, and those of the lists behind its numbers.</summary>
internal static class PortfolioAddress
{
    private static readonly ImmutableArray<Band> AtRiskBands = [.. Bands.BestFirst.Where(Bands.IsAtRisk)];

    public static string Of(PortfolioFilter filter, SliceBy by) => QueryHelpers.AddQueryString(
        AppRoutes.Portfolio,
        new Dictionary<string, string?>
        {
            ["by"] = by == SliceBy.Segment ? null : by.ToString().ToLowerInvariant(),
            ["segment"] = filter.Segment,
            ["tier"] = filter.Tier,
            ["plan"] = filter.Plan,
            ["csm"] = filter.Csm,
        }.Where(pair => pair.Value is not null));

    /// <summary>Churn and expansion of the same customers.</summary>
    public static string Revenue(PortfolioFilter filter) => QueryHelpers.AddQueryString(
        AppRoutes.Revenue,
        new Dictionary<string, string?> { ["segment"] = filter.Segment, ["tier"] = filter.Tier, ["plan"] = filter.Plan, ["csm"] = filter.Csm }.Where(pair => pair.Value is not null));

    /// <summary>The portfolio cut down to one slice.</summary>
    public static PortfolioFilter Into(PortfolioFilter filter, SliceBy by, string key) => by switch
    {
        SliceBy.Segment => filter with { Segment = key },
        SliceBy.Tier => filter with { Tier = key },
        SliceBy.Plan => filter with { Plan = key },
        SliceBy.Csm => filter with { Csm = key },
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    public static string All(PortfolioFilter filter) => List(Base(filter));

    public static string InBand(PortfolioFilter filter, Band? band) =>
        List(band is { } known ? Base(filter) with { Bands = [known] } : Base(filter) with { NotEnoughData = true });

    public static string AtRisk(PortfolioFilter filter) => List(Base(filter) with { Bands = AtRiskBands });

    public static string Renewing(PortfolioFilter filter) => List(Base(filter) with { RenewsWithin = 90, Sort = BookSort.Renewal });

    public static string Moving(PortfolioFilter filter, Trend trend) =>
        List(Base(filter) with { Trend = trend, Sort = BookSort.Change, Descending = trend == Trend.Improving });

    private static BookFilter Base(PortfolioFilter filter) =>
        new(Bands: [], Segment: filter.Segment, Tier: filter.Tier, Plan: filter.Plan, Owner: filter.Csm);

    private static string List(BookFilter filter) => BookAddress.Of(new BookView(filter, BookView.UsualColumns(filter.Mine)));
}
