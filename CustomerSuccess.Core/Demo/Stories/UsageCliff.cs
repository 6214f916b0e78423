using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Use falls to a fraction within three days and stays there; nobody has said why.</summary>
internal static class UsageCliff
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var ago = dice.Between(13, 17);

        // In a large company some teams go on; in a smaller one nobody is left.
        var rest = persona.Company.Segment == Segment.Enterprise ? 0.3 : 0.002;
        return persona with
        {
            StartedOn = persona.Ago(dice.Between(500, 1000)),
            ChampionLeftOn = null,
            SeatChanges = [],
            Levels = (persona.Levels with { Quality = dice.Between(0.44, 0.5) })
                .Bend(new Course((-ago - 3, 1), (-ago, rest)), Facet.Use)
                .Bend(new Course((-ago - 3, 1), (-ago, 0.4)), Facet.Depth, Facet.Adoption),
            Moments =
            [
                Moment.Of("fewer-online", persona.Ago(ago - 4)),
            ],
        };
    }
}
