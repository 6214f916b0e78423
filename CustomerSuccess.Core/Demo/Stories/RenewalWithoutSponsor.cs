using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Renews within seven weeks, and no executive has been heard of for two months.</summary>
internal static class RenewalWithoutSponsor
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        TermMonths = 12,
        StartedOn = persona.Today.AddDays(dice.Between(18, 48)).AddYears(-dice.Between(2, 4)),
        SeatChanges = [],
        ChampionLeftOn = null,
        ExecutivesSilentSince = persona.Ago(dice.Between(62, 90)),
        Levels = persona.Levels with { Quality = dice.Between(0.44, 0.5) },
    };
}
