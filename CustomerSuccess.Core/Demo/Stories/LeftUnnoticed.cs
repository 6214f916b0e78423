using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Bought by somebody, out of budget or lured away: worked as ever until the last weeks, so that no number tells much before.</summary>
internal static class LeftUnnoticed
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var ago = dice.Between(12, 490);
        var leftOn = persona.Ago(ago);
        return persona with
        {
            TermMonths = 12,
            StartedOn = leftOn.AddYears(-dice.Between(1, 4)),
            SeatChanges = [],
            LeftOn = leftOn,
            LeftBecause = Phrasebook.Pick(dice, "reasons")[0],
            Levels = persona.Levels.Bend(new Course((-ago - 14, 1), (-ago - 2, 0.4)), Facet.Use),
        };
    }
}
