using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>Which features a customer uses: the basic ones nearly always, others by taste, more of them the further it has come.</summary>
internal sealed class FeatureHabits
{
    /// <summary>The features that most days see.</summary>
    private const int Daily = 3;

    private readonly Persona persona;
    private readonly Dice dice;

    /// <summary>In the order in which this customer took them up.</summary>
    private readonly IReadOnlyList<string> features;

    private readonly double often;

    public FeatureHabits(DemoAccount account)
    {
        persona = account.Persona;
        dice = persona.Dice("features");
        var tastes = Cast.Features.Take(persona.Plan.Features).Select((name, i) => (name, place: i + dice.Normal(0, 5)));
        features = [.. tastes.OrderBy(x => x.place).Select(x => x.name)];
        often = account.Segment == Segment.Enterprise ? 0.125 : account.Segment == Segment.MidMarket ? 0.1 : 0.085;
    }

    /// <returns>Each feature that was used on the day, how often and by how many.</returns>
    public IReadOnlyList<(string Feature, int Uses, int Users)> On(DateOnly day, int users)
    {
        var used = new List<(string, int, int)>();
        var adopted = (int)Math.Round(features.Count * (0.08 + (0.88 * persona.Level(Facet.Adoption, day))));
        var activity = Math.Min(1, users / 3.0);
        for (var i = 0; i < adopted; i++)
        {
            if (dice.Chance(activity * (i < Daily ? 0.5 : often)))
            {
                var by = Math.Max(1, (int)(users * dice.Between(0.05, i < Daily ? 0.8 : 0.3)));
                used.Add((features[i], by * dice.Between(1, 6), by));
            }
        }

        return used;
    }
}
