using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.Plays.Playbooks;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>The variants of a play side by side, by the aim of the playbook.</summary>
internal static class Variants
{
    /// <summary>Each customer with its first treated run; a person who starts a play does not choose the variant, so that those runs count, too.</summary>
    /// <param name="version">Null: all versions together.</param>
    /// <returns>Nothing unless several were tried. The ratio is that of the first variant; null where all versions are mixed or an older one is shown, because shares may have changed.</returns>
    public static (IReadOnlyList<VariantResult> Results, SampleRatio? Ratio) Of(IEnumerable<StartedRun> runs, LivePlaybook playbook, int? version, DateOnly today)
    {
        var first = runs.Where(run => run.Variant is not null).DistinctBy(run => run.CustomerId).ToList();
        var over = first.Where(run => run.On.AddDays(playbook.Definition.FollowDays) <= today).ToLookup(run => run.Variant!, StringComparer.Ordinal);
        var keys = first.Select(run => run.Variant!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (keys.Count < 2)
        {
            return ([], null);
        }

        // Several comparisons share the 5 % among them (Bonferroni).
        var arms = keys.ConvertAll(key => new Arm(over[key].Count(run => run.Reached), over[key].Count()));
        var alpha = AlwaysValid.Alpha / (keys.Count - 1);
        IReadOnlyList<VariantResult> results = [.. keys.Select((key, i) => new VariantResult(key, arms[i], i == 0 ? null : AlwaysValid.Of(arms[i], arms[0], alpha)))];
        return (results, Ratio(first, keys[0], playbook, version));
    }

    private static SampleRatio? Ratio(List<StartedRun> runs, string key, LivePlaybook playbook, int? version)
    {
        var same = version is null ? runs.TrueForAll(run => run.Version == playbook.Version) : version == playbook.Version;
        return same && playbook.Definition.Variants?.FirstOrDefault(variant => variant.Key == key) is { } variant
            ? SampleRatio.Of([(runs.Count, runs.Count(run => run.Variant == key), variant.Share)]) : null;
    }
}
