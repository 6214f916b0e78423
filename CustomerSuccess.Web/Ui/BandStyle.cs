using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Web.Ui;

/// <summary>How a band is written and coloured; null is "not enough data".</summary>
internal static class BandStyle
{
    public static string Name(Band? band) => band is { } known ? Bands.Name(known) : "Not enough data";

    public static string Class(Band? band) => band switch
    {
        Band.Thriving => "band-thriving",
        Band.Healthy => "band-healthy",
        Band.AtRisk => "band-at-risk",
        Band.HighRisk => "band-high-risk",
        Band.Critical => "band-critical",
        null => "band-none",
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };

    /// <summary>In addresses.</summary>
    public static string Slug(Band? band) => Class(band)["band-".Length..];
}
