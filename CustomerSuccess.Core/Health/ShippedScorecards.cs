using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Health;

/// <summary>The scorecards that come with the product, as data in <c>Templates</c>.</summary>
public static class ShippedScorecards
{
    public const string Default = "retention";

    public static readonly IReadOnlyList<Scorecard> All = [Read(Default), Read("behavioural"), Read("marketing-integrated")];

    public static Scorecard Retention => All[0];

    public static Scorecard Behavioural => All[1];

    public static Scorecard MarketingIntegrated => All[2];

    private static Scorecard Read(string key)
    {
        using var stream = typeof(ShippedScorecards).Assembly.GetManifestResourceStream($"CustomerSuccess.Core.Health.Templates.{key}.json")
            ?? throw new InvalidOperationException($"The scorecard {key} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return ScorecardJson.Read(reader.ReadToEnd());
    }
}
