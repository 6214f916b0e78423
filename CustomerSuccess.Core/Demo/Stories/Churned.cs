using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Did not renew on some day of the last 16 months, after it had been fading for a while.</summary>
internal static class Churned
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var ago = dice.Between(12, 490);
        var leftOn = persona.Ago(ago);
        var fading = dice.Between(60, 160);
        return persona with
        {
            TermMonths = 12,
            StartedOn = leftOn.AddYears(-dice.Between(1, 4)),
            SeatChanges = [],
            LeftOn = leftOn,
            LeftBecause = Phrasebook.Pick(dice, "reasons")[0],
            ChampionLeftOn = dice.Chance(0.5) ? leftOn.AddDays(-dice.Between(40, 150)) : null,
            Levels = (persona.Levels with { Quality = dice.Between(0.4, 0.65) })
                .BendAll(new Course((-ago - fading - 60, 1), (-ago - 15, 0.3)))
                .Bend(new Course((-ago - fading, 1), (-ago - 10, 0.1)), Facet.Use),
            Moments =
            [
                Moment.Of("no-renewal", leftOn.AddDays(-dice.Between(20, 45))),
            ],
        };
    }
}
